// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/dailytokens.h"
#include "models/session/startconnections.h"
#include "models/store/appsettings.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-a-daily-token");

Token allAccess(quint64 id, OrganizationId organization)
{
    Token token = SessionFixture::token(id, QStringLiteral("daily"));
    token.organization = organization;
    token.permissions = allAccessPermissions(knownResourceTypes(), organization, token.owner);
    return token;
}

CreatedToken made(quint64 id, OrganizationId organization)
{
    return { allAccess(id, organization), Secret(QByteArrayView(Value)) };
}

DailyTokenWish wish(OrganizationId organization, const QString &name)
{
    return { organization, QStringLiteral("daily"), name };
}

} // namespace

class TestDailyTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachOrganizationGetsATokenAndAConnection();
    void whatIsThereAlreadyIsSaid();
    void aRefusalDoesNotStopTheRestAndIsRetried();
    void whatMayBeThereIsNotSentAgain();
    void aValueWithoutConnectionIsKeptAndGoesOnWhereItStopped();
    void anUnsavedValueStopsTheRestAndIsNotLost();
    void aServerIsOpenByOneConnection();
    void aStartOpensTheConnectionOpenedLast();

private:
    void make(const QList<DailyTokenWish> &wishes);
    [[nodiscard]] QList<DailyTokenWish> both() const
    {
        return { wish(SessionFixture::factory(), QStringLiteral("plant – factory")),
                 wish(SessionFixture::weather(), QStringLiteral("plant – weather")) };
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<DailyTokens> m_daily;
    ServerSession *m_session = nullptr;
    QList<DailyTokenOutcome> m_outcomes;
    qsizetype m_left = -1;
};

void TestDailyTokens::init()
{
    m_daily.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connections = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
    m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
    m_daily = std::make_unique<DailyTokens>(*m_session, *m_connections, nullptr);
    connect(m_daily.get(), &DailyTokens::advanced, this,
            [this](const DailyTokenOutcome &outcome) { m_outcomes.append(outcome); });
    connect(m_daily.get(), &DailyTokens::finished, this, [this](qsizetype left) { m_left = left; });
}

void TestDailyTokens::make(const QList<DailyTokenWish> &wishes)
{
    m_left = -1;
    m_outcomes.clear();
    m_daily->make(wishes);
    QTRY_VERIFY(m_left >= 0);
}

void TestDailyTokens::eachOrganizationGetsATokenAndAConnection()
{
    m_fixture->api->onCreateToken.answer(made(8, SessionFixture::factory()))
        .answer(made(9, SessionFixture::weather()));
    make(both());
    QCOMPARE(m_outcomes.size(), 2);
    QCOMPARE(m_connections->connections().size(), 2);
    const Connection saved = m_connections->connections().at(1);
    QCOMPARE(saved.id, m_outcomes.at(1).connection);
    QCOMPARE(saved.name, QStringLiteral("plant – weather"));
    QCOMPARE(saved.server, m_session->connection().server);
    QCOMPARE(saved.url, m_session->connection().url);
    QCOMPARE(saved.credentialToken, TokenId(9));
    QCOMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(saved.id)), Value);
    QCOMPARE(m_fixture->credentials.valueOf(
                 CredentialKey::tokenValue(saved.server, TokenStore::V2, TokenId(9))),
             Value);
    const PermissionList sent = m_fixture->record->drafts.constLast().permissions;
    QCOMPARE(sent.size(), 43);
    QCOMPARE(sent,
             allAccessPermissions(knownResourceTypes(), SessionFixture::weather(),
                                  SessionFixture::admin().id));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
}

void TestDailyTokens::whatIsThereAlreadyIsSaid()
{
    Connection other = m_session->connection();
    other.id = ConnectionId::create();
    other.name = QStringLiteral("daily weather");
    other.credentialToken = TokenId(9);
    Token stopped = allAccess(10, SessionFixture::factory());
    stopped.status = TokenStatus::Inactive;
    m_session->tokens().replaceAll({ allAccess(9, SessionFixture::weather()), stopped });
    const QList<DailyAccess> found = dailyAccess(*m_session, { other });
    QCOMPARE(found.size(), 2);
    QVERIFY(!found.at(0).isThere());
    QCOMPARE(found.at(1).connection, other.name);
    QCOMPARE(found.at(1).token->id, TokenId(9));
}

void TestDailyTokens::aRefusalDoesNotStopTheRestAndIsRetried()
{
    m_fixture->api->onCreateToken.fail(ErrorKind::Forbidden)
        .answer(made(9, SessionFixture::weather()));
    make(both());
    QCOMPARE(m_outcomes.size(), 2);
    QVERIFY(m_outcomes.at(0).canBeRetried());
    QVERIFY(!m_outcomes.at(1).canBeRetried());
    m_fixture->api->onCreateToken.answer(made(10, SessionFixture::factory()));
    // What is done already is left out.
    make(both());
    QCOMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 3);
    QCOMPARE(m_connections->connections().size(), 2);
}

void TestDailyTokens::whatMayBeThereIsNotSentAgain()
{
    const int lists = m_fixture->api->onTokens.count();
    m_fixture->api->onCreateToken.fail(ErrorKind::DeadlineExceeded);
    make(both());
    QCOMPARE(m_left, 1);
    QVERIFY(!m_outcomes.constFirst().canBeRetried());
    // The list says what became of it.
    QTRY_COMPARE(m_fixture->api->onTokens.count(), lists + 1);
    make({ both().constFirst() });
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
    QCOMPARE(m_fixture->intents.intents.size(), 1);
}

void TestDailyTokens::aValueWithoutConnectionIsKeptAndGoesOnWhereItStopped()
{
    m_fixture->api->onCreateToken.answer(made(8, SessionFixture::factory()));
    bool isFirst = true;
    connect(&m_session->tokens(), &TokenRepository::changed, this, [&] {
        // The value itself is safe now.
        if (std::exchange(isFirst, false))
            m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    });
    make({ both().constFirst() });
    const DailyTokenOutcome first = m_outcomes.constFirst();
    QVERIFY(first.canBeRetried());
    QCOMPARE(first.notConnected->kind, ErrorKind::KeyringLocked);
    QCOMPARE(first.value->state(), TokenValue::State::Saved);
    QVERIFY(m_connections->connections().isEmpty());
    make({ both().constFirst() });
    QCOMPARE(m_connections->connections().size(), 1);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestDailyTokens::anUnsavedValueStopsTheRestAndIsNotLost()
{
    m_fixture->api->onCreateToken.answer(made(8, SessionFixture::factory()));
    m_fixture->credentials.failNextWrites = { ErrorKind::NoKeyring };
    make(both());
    QCOMPARE(m_left, 1);
    const DailyTokenOutcome only = m_outcomes.constFirst();
    QCOMPARE(only.value->state(), TokenValue::State::NotSaved);
    QVERIFY(only.value->value().matches(Value));
    QCOMPARE(m_fixture->intents.intents.size(), 1);
    make({ both().constFirst() });
    QCOMPARE(m_connections->connections().size(), 1);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
}

void TestDailyTokens::aServerIsOpenByOneConnection()
{
    Connection other = m_session->connection();
    other.id = ConnectionId::create();
    const QSignalSpy closed(&m_fixture->workspace, &Workspace::sessionClosed);
    m_fixture->workspace.open(other);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(m_fixture->workspace.sessions().size(), 1);
    QCOMPARE(m_fixture->workspace.sessionOf(other.server)->connection().id, other.id);
}

void TestDailyTokens::aStartOpensTheConnectionOpenedLast()
{
    AppSettings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const Connection plant = SessionFixture::connection();
    Connection daily = plant;
    daily.id = ConnectionId::create();
    const Connection elsewhere = SessionFixture::connection();
    const QList<Connection> saved{ plant, daily, elsewhere };
    QCOMPARE(connectionsToStart(saved, settings), (QList<Connection>{ plant, elsewhere }));
    settings.setLastOpened(daily.server, daily.id);
    QCOMPARE(connectionsToStart(saved, settings), (QList<Connection>{ daily, elsewhere }));
    // It was removed meanwhile.
    QCOMPARE(connectionsToStart({ plant, elsewhere }, settings),
             (QList<Connection>{ plant, elsewhere }));
}

QTEST_GUILESS_MAIN(TestDailyTokens)
#include "tst_dailytokens.moc"
