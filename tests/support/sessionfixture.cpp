// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/sessionfixture.h"

#include "models/access/permissionsets.h"

#include <QTest>

namespace itm::test {

SessionFixture::SessionFixture()
    : services{ .makeApi = [this](const Connection &) -> Result<std::unique_ptr<InfluxApi>> {
                   const auto asked = std::make_shared<ApiRecord>();
                   auto made = std::make_unique<FakeInfluxApi>(asked);
                   api = made.get();
                   record = asked;
                   if (script)
                       script(*made);
                   return std::unique_ptr<InfluxApi>(std::move(made));
               },
                .credentials = credentials,
                .intents = intents,
                .savedValues = savedValues,
                .inventories = inventories,
                .replacements = replacements,
                .clock = clock }
    , workspace(services, nullptr)
{
}

ServerSession &SessionFixture::connectTo(const TokenList &tokens)
{
    return connectTo(connection().name, tokens);
}

ServerSession &SessionFixture::connectTo(const QString &name, const TokenList &tokens)
{
    script = [tokens](FakeInfluxApi &made) { scriptOperator(made, tokens); };
    Connection to = connection();
    to.name = name;
    ServerSession &session = workspace.open(to);
    session.connectWith(Secret(QByteArrayView("operator-value")));
    if (!QTest::qWaitFor([&] { return session.refreshedAt().isValid(); }))
        qFatal("the fake server did not connect");
    return session;
}

ServerSession &SessionFixture::openOffline(const QString &name, const TokenList &tokens)
{
    Connection to = connection();
    to.name = name;
    inventories.inventories.insert(
        to.server,
        { .capabilities
          = { .version = QStringLiteral("2.7.12"), .resourceTypes = knownResourceTypes() },
          .organizations = { { factory(), QStringLiteral("factory"), {} } },
          .tokens = tokens,
          .takenAt = clock.present.addSecs(-7200) });
    script = [](FakeInfluxApi &made) { made.onPing.fail(ErrorKind::Refused); };
    ServerSession &session = workspace.open(to);
    session.connectWith(Secret(QByteArrayView("value")));
    const auto isThere = [&] {
        return session.state() == ServerSession::State::Failed
            && session.tokens().tokens().size() == tokens.size() && session.hasContents();
    };
    if (!QTest::qWaitFor(isThere))
        qFatal("the list on this computer was not read");
    return session;
}

Token SessionFixture::token(quint64 id, const QString &description)
{
    return { .id = TokenId(id),
             .description = description,
             .organization = factory(),
             .organizationName = QStringLiteral("factory"),
             .owner = admin().id,
             .ownerName = admin().name,
             .permissions = { { PermissionAction::Write, types::buckets, ResourceId(0xb1),
                                factory(), QStringLiteral("telegraf") } } };
}

Connection SessionFixture::connection()
{
    return { .id = ConnectionId::create(),
             .server = ServerId::create(),
             .name = QStringLiteral("plant"),
             .url = QUrl(QStringLiteral("http://localhost:8086")) };
}

void SessionFixture::scriptOperator(FakeInfluxApi &api, const TokenList &tokens)
{
    api.onPing.answerAlways([] { return Greeting{ QStringLiteral("2.9.1") }; });
    api.onSetupAllowed.answerAlways([] { return false; });
    api.onMe.answerAlways([] { return admin(); });
    api.onValueStorage.answerAlways([] { return ValueStorage::Hashed; });
    api.onResourceTypes.answerAlways([] { return knownResourceTypes(); });
    api.onOrganizations.answerAlways([] {
        return QList<Organization>{ { factory(), QStringLiteral("factory"), {} },
                                    { weather(), QStringLiteral("weather"), {} } };
    });
    api.onUsers.answerAlways([] { return QList<User>{ admin() }; });
    api.onTokens.answerAlways([tokens] { return TokenListing{ tokens, {} }; });
}

} // namespace itm::test
