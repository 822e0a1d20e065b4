// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"
#include "models/access/permissionsets.h"
#include "models/session/findingswatch.h"
#include "models/session/logsightings.h"
#include "models/session/sparebook.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using itm::test::SessionFixture;

class TestFindingsWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAfterARefreshAndAfterAChange();
    void whatSomebodyElseMadeIsTold();
    void bucketsAreAskedForOnlyWhenWanted();
    void aClosedSessionIsForgotten();
    void theSpareIsKnown();
    void orphansAreKnownUntilTheyAreDeleted();
    void aValueInAnImportedLogIsTold();
    void troubleIsCountedByOrganization();

private:
    [[nodiscard]] bool has(FindingKind kind) const
    {
        const auto report = m_watch->report(m_session);
        return report && report->group(kind);
    }
    [[nodiscard]] TokenKey key(quint64 id) const
    {
        return { m_session->connection().server, TokenStore::V2, TokenId(id) };
    }

    // The watch goes first: it follows the fixture's workspace.
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<FindingsWatch> m_watch;
    ServerSession *m_session = nullptr;
};

void TestFindingsWatch::init()
{
    m_watch.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_watch = std::make_unique<FindingsWatch>(m_fixture->workspace, QList<Recipe>(), nullptr);
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, QStringLiteral("Telegraf")) });
    QTRY_VERIFY(m_watch->report(m_session));
}

void TestFindingsWatch::findsAfterARefreshAndAfterAChange()
{
    QTRY_VERIFY(has(FindingKind::WriteDeletesBucket));
    QVERIFY(!has(FindingKind::NoDescription));
    m_session->tokens().put(SessionFixture::token(2, {}));
    QTRY_VERIFY(has(FindingKind::NoDescription));
    const auto bit = [](FindingKind kind) { return 1U << static_cast<int>(kind); };
    QVERIFY((m_watch->kindsOf(key(2)) & bit(FindingKind::NoDescription)) != 0);
    QVERIFY((m_watch->kindsOf(key(1)) & bit(FindingKind::NoDescription)) == 0);
    m_session->tokens().remove(TokenStore::V2, TokenId(2));
    QTRY_VERIFY(!has(FindingKind::NoDescription));
    QCOMPARE(m_watch->kindsOf(key(2)), 0U);
}

/// Told by the list: by somebody else. Put here: made here.
void TestFindingsWatch::whatSomebodyElseMadeIsTold()
{
    m_watch.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_watch = std::make_unique<FindingsWatch>(m_fixture->workspace, QList<Recipe>(), nullptr);
    const Token known = SessionFixture::token(1, QStringLiteral("Telegraf"));
    const Token foreign = SessionFixture::token(2, QStringLiteral("who made this?"));
    const Connection connection = SessionFixture::connection();
    m_fixture->inventories.inventories.insert(
        connection.server, { .tokens = { known }, .takenAt = m_fixture->clock.present });
    m_fixture->script = [known, foreign](test::FakeInfluxApi &api) {
        SessionFixture::scriptOperator(api, { known, foreign });
    };
    m_session = &m_fixture->workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_VERIFY(has(FindingKind::MadeElsewhere));
    m_session->tokens().put(SessionFixture::token(3, QStringLiteral("made here")));
    QSignalSpy found(m_watch.get(), &FindingsWatch::found);
    QTRY_VERIFY(!found.isEmpty());
    const auto report = m_watch->report(m_session);
    const FindingGroup *group = report->group(FindingKind::MadeElsewhere);
    QVERIFY(group);
    QCOMPARE(group->hits.size(), size_t(1));
    QCOMPARE(group->hits.front().token, TokenId(2));
}

void TestFindingsWatch::bucketsAreAskedForOnlyWhenWanted()
{
    QVERIFY(m_watch->report(m_session)->notLookedAt.contains(FindingNeed::Buckets));
    QCOMPARE(m_fixture->api->onBuckets.openCount(), 0);
    m_fixture->api->onBuckets.answerAlways([] { return QList<Bucket>(); });
    m_watch->lookCloser(*m_session);
    QTRY_VERIFY(!m_watch->report(m_session)->notLookedAt.contains(FindingNeed::Buckets));
}

void TestFindingsWatch::aClosedSessionIsForgotten()
{
    const ServerSession *session = m_session;
    m_session->tokens().put(SessionFixture::token(2, {}));
    m_fixture->workspace.close(m_session->connection().id);
    QVERIFY(!m_watch->report(session));
}

void TestFindingsWatch::theSpareIsKnown()
{
    const QTemporaryDir folder;
    SpareStore store(folder.filePath(QStringLiteral("spares.json")));
    SpareBook book(m_fixture->workspace, store, nullptr);
    m_watch->setSpares(&book);
    QTRY_VERIFY(has(FindingKind::OperatorSingle));
    Token spare = SessionFixture::token(9, QStringLiteral("spare"));
    spare.permissions = operatorPermissions(knownResourceTypes());
    m_session->tokens().put(spare);
    book.put({ .server = m_session->connection().server,
               .token = spare.id,
               .isSealed = true,
               .testedAt = m_fixture->clock.present });
    QTRY_VERIFY(!has(FindingKind::OperatorSingle));
    // Somebody deleted it.
    m_session->tokens().remove(TokenStore::V2, spare.id);
    QTRY_VERIFY(has(FindingKind::OperatorSingle));
    m_watch.reset();
}

void TestFindingsWatch::orphansAreKnownUntilTheyAreDeleted()
{
    QVERIFY(m_watch->report(m_session)->notLookedAt.contains(FindingNeed::RecoveryListing));
    m_watch->setOrphans(*m_session, { { .id = TokenId(8) }, { .id = TokenId(9) } });
    QTRY_VERIFY(has(FindingKind::Orphan));
    QVERIFY(!m_watch->report(m_session)->notLookedAt.contains(FindingNeed::RecoveryListing));
    m_watch->forgetOrphans(*m_session, { TokenId(8) });
    QCOMPARE(m_watch->orphans(m_session).size(), 1);
    m_watch->forgetOrphans(*m_session, { TokenId(9) });
    QTRY_VERIFY(!has(FindingKind::Orphan));
    QVERIFY(!m_watch->report(m_session)->notLookedAt.contains(FindingNeed::RecoveryListing));
}

void TestFindingsWatch::aValueInAnImportedLogIsTold()
{
    QVERIFY(m_watch->report(m_session)->notLookedAt.contains(FindingNeed::ServerLogs));
    LastSeen told;
    told.tokens.insert(TokenId(1), { .leakedAt = 1'000 });
    m_session->sightings().add(told, this, [](const Result<Done> &) {}).detach();
    QTRY_VERIFY(has(FindingKind::ValueInLog));
    QVERIFY(!m_watch->report(m_session)->notLookedAt.contains(FindingNeed::ServerLogs));
    QCOMPARE(m_watch->troubled(m_session, SessionFixture::factory()), 1);
}

void TestFindingsWatch::troubleIsCountedByOrganization()
{
    Token everywhere = SessionFixture::token(3, QStringLiteral("script"));
    everywhere.organization = SessionFixture::weather();
    everywhere.permissions = { { PermissionAction::Read, types::buckets, {}, {}, {} } };
    m_session->tokens().put(everywhere);
    QTRY_COMPARE(m_watch->troubled(m_session, SessionFixture::weather()), 1);
    QCOMPARE(m_watch->troubled(m_session, SessionFixture::factory()), 0);
    QCOMPARE(m_watch->troubled(m_session, {}), 1);
    QCOMPARE(m_watch->troubledV1(m_session), 0);
}

QTEST_GUILESS_MAIN(TestFindingsWatch)
#include "tst_findingswatch.moc"
