// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/dailytokens.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace itm {

class CredentialStore;
class DailyTokensTable;

/// What InfluxDB recommends for daily work: makes an All Access token for each chosen organization
/// and saves a connection with it; says beside it what such a connection does not show. Shows no
/// value. A session that goes closes the dialog; the store outlives it.
class DailyTokensDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyTokensDialog)

public:
    DailyTokensDialog(ServerSession &session, ConnectionStore &connections, QWidget *parent);
    ~DailyTokensDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The keychain refused this value: it is in this window's hands only.
    void handOverRequested(const std::shared_ptr<itm::TokenValue> &value);
    /// The user wants to go on with one of the new connections.
    void switchRequested(itm::ConnectionId connection);

private:
    void arrange(const CredentialStore &store);
    [[nodiscard]] QLayout *makeButtons();
    void make();
    void take(const DailyTokenOutcome &outcome);
    void end(qsizetype left);
    void updateButtons();

    DailyTokens *m_work;
    DailyTokensTable *m_table;
    QLabel *m_result;
    QPushButton *m_switch;
    QPushButton *m_make;
    QPushButton *m_close;
    bool m_isBusy = false;
    int m_made = 0;
    int m_failed = 0;
};

} // namespace itm
