// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

#include "tests/support/fakeinfluxapi.h"
#include "tests/support/fakestores.h"

#include <QPointer>

namespace itm::test {

/// Time that stands still until it is moved.
class FakeClock final : public Clock
{
public:
    QDateTime present = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    [[nodiscard]] QDateTime now() const override { return present; }
};

/// A workspace over fakes, and a server with the organizations factory and weather to connect to.
/// GUI thread.
class SessionFixture final
{
public:
    SessionFixture();
    Q_DISABLE_COPY_MOVE(SessionFixture)

    FakeCredentialStore credentials;
    FakeIntentStore intents;
    FakeSavedValueIndex savedValues;
    FakeInventoryStore inventories;
    FakeReplacementStore replacements;
    FakeClock clock;
    SessionServices services;
    Workspace workspace;

    /// The API made last; owned by its session, or by what it was made for, and null with that.
    QPointer<FakeInfluxApi> api;
    /// What `api` was asked; outlives it.
    std::shared_ptr<const ApiRecord> record;
    /// Scripts the next API that is made.
    std::function<void(FakeInfluxApi &)> script;

    /// Opens a connection to an operator's server with these tokens and waits until they are there.
    ServerSession &connectTo(const TokenList &tokens);
    /// The same by a connection of this name, to a server of its own.
    ServerSession &connectTo(const QString &name, const TokenList &tokens);
    /// Opens a connection to a server that refuses; its list of two hours ago is on this computer.
    ServerSession &openOffline(const QString &name, const TokenList &tokens);

    static OrganizationId factory() { return OrganizationId(0xfac); }
    static OrganizationId weather() { return OrganizationId(0x3ea); }
    static User admin() { return { UserId(0xad), QStringLiteral("admin") }; }
    /// Active, of admin, in factory; may write one bucket.
    static Token token(quint64 id, const QString &description);
    static Connection connection();
    /// What a connect asks for, answered as for an operator; every list call finds `tokens`.
    static void scriptOperator(FakeInfluxApi &api, const TokenList &tokens);
};

} // namespace itm::test
