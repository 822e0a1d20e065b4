// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/dailytokens.h"

#include <QTableWidget>

namespace itm {

/// The organizations that may get a token for daily work, each with the name of its connection and
/// what became of it. Knows what is chosen; makes nothing.
class DailyTokensTable final : public QTableWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyTokensTable)

public:
    /// Those that have one already are listed unchecked. `server`: what names begin with.
    DailyTokensTable(const QList<DailyAccess> &organizations, const QString &server);
    ~DailyTokensTable() override;

    [[nodiscard]] QList<DailyTokenWish> chosen() const;
    void showState(OrganizationId organization, const QString &state);
    /// Chosen it stays only where it can be retried.
    void showOutcome(const DailyTokenOutcome &outcome, const QString &state);
    void setBusy(bool busy);
    /// The new connection of the row in hand; null: it has none.
    [[nodiscard]] ConnectionId currentConnection() const;

Q_SIGNALS:
    void chosenChanged();

private:
    enum Column { OrganizationColumn, NameColumn, StateColumn };

    void addRow(const DailyAccess &access, const QString &server);
    [[nodiscard]] int rowOf(OrganizationId organization) const;
    void updateFlags();

    QList<DailyAccess> m_organizations;
    QHash<OrganizationId, ConnectionId> m_connections;
    QSet<OrganizationId> m_closed;
    bool m_isBusy = false;
};

} // namespace itm
