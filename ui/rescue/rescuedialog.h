// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/rescuevalues.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace itm {

class RescueModel;

/// Saves the values that a server still shows before an upgrade takes them away: which there are,
/// which are safe, and a report for the change ticket. Ends with its session.
class RescueDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RescueDialog)

public:
    RescueDialog(ServerSession &session, QWidget *parent);
    ~RescueDialog() override;

    /// While values are being saved it stops that instead.
    void reject() override;
    /// As a table where the file's name says so. False where it cannot be written.
    [[nodiscard]] bool saveReport(const QString &path) const;

private:
    void arrange();
    void addTable(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void rescue();
    void showState();
    [[nodiscard]] bool hasKeychain() const;
    void chooseReportFile();
    [[nodiscard]] QString report() const;

    ServerSession &m_session;
    RescueValues m_rescue;
    RescueModel *m_model;
    QLabel *m_summary = nullptr;
    QProgressBar *m_bar = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_close = nullptr;
    int m_settled = 0;
};

} // namespace itm
