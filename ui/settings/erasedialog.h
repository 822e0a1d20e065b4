// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/eraselocaldata.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace itm {

/// Asks which local data shall go, says what that is, and erases it once a word is typed. Says how
/// it went; what stayed can be tried again. GUI thread.
class EraseDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EraseDialog)

public:
    /// `localData` outlives this.
    EraseDialog(const LocalData &localData, QWidget *parent);
    ~EraseDialog() override;

    /// Not while it erases.
    void reject() override;

Q_SIGNALS:
    /// All of the choice, or what went before a failure.
    void erased();

private:
    void arrange();
    QCheckBox *addChoice(QVBoxLayout &column, const char *name, const QString &text);
    void count();
    void showCounts(const LocalRowCounts &counts);
    void describe(QCheckBox *choice, const QString &text);
    [[nodiscard]] EraseChoice choice() const;
    void updateVerb();
    void erase();
    void showEnd(const std::optional<Error> &error);

    LocalData m_data;
    QCheckBox *m_history = nullptr;
    QCheckBox *m_connections = nullptr;
    QCheckBox *m_values = nullptr;
    QLineEdit *m_answer = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_verb = nullptr;
    QPushButton *m_cancel = nullptr;
    std::unique_ptr<EraseLocalData> m_running;
    RequestHandle m_counting;
};

} // namespace itm
