// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sparereturn.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace itm {

/// Leads back in with the spare operator token, after saying what that does. Book and store outlive
/// it. GUI thread.
class SpareReturnDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpareReturnDialog)

public:
    SpareReturnDialog(SpareBook &book, ConnectionStore &connections, Connection connection,
                      QWidget *parent);
    ~SpareReturnDialog() override;

    /// Not while a token is being made: its value would have nobody to show it.
    void reject() override;

Q_SIGNALS:
    /// It works, but the credential could not be kept.
    void notKept(const itm::Error &error);
    /// It does not; influxd itself is left. The dialog has closed.
    void recoveryRequested(const std::optional<itm::Connection> &connection);

private:
    void arrange();
    void start();
    void showStep(SpareReturn::Step step);
    void answered(const Result<SignedIn> &answer);

    SpareBook &m_book;
    ConnectionStore &m_connections;
    Connection m_connection;
    QLabel *m_progress;
    QPushButton *m_start;
    QPushButton *m_recover;
    QPushButton *m_close;
    bool m_isBusy = false;
};

} // namespace itm
