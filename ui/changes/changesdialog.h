// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokenoutcome.h"
#include "models/words/nametext.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace itm {

class TokenOutcomeModel;

/// How far a batch has come and, at its end, which tokens are not done and why. Closing it while
/// the batch runs asks for a stop and waits for the end. Starts and stops nothing itself.
class ChangesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesDialog)

public:
    ChangesDialog(BatchAction action, int total, QWidget *parent);
    ~ChangesDialog() override;

    void showProgress(const BatchProgress &progress);
    /// The batch has ended.
    void showOutcomes(const TokenOutcomes &outcomes, const OrganizationNames &names);

    void reject() override;

Q_SIGNALS:
    void stopRequested();
    /// What may succeed now. The dialog closes.
    void retryRequested();

private:
    void addTable(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void copyList() const;

    const BatchAction m_action;
    bool m_isRunning = true;
    QLabel *m_text;
    QProgressBar *m_bar;
    TokenOutcomeModel *m_model;
    QTableView *m_table = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace itm
