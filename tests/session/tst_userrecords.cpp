// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/userrecords.h"
#include "models/words/usertext.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestUserRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_session = &m_fixture->connectTo({});
    }

    void tokensAreCountedByOwnerKindAndState();
    void nothingOfAnInactiveUserWorks();
    void anOwnerThatIsNotListedIsToldApart();
    void theLastOperatorIsFound();
    void anOlderOperatorCountsWhereThereIsNoFullOne();
    void v1CredentialsStopToo();
    void theSpareOperatorIsNoneForDailyWork();
    void otherConnectionsAreNamed();
    void whoIsCutOffIsAskedForByName();
    void membershipsThatWereNotToldAreNotNone();

private:
    static Token owned(quint64 id, UserId owner)
    {
        Token token = SessionFixture::token(id, QString::number(id));
        token.owner = owner;
        return token;
    }
    Token operatorToken(quint64 id, UserId owner)
    {
        Token token = owned(id, owner);
        token.permissions = operatorPermissions(m_session->capabilities().resourceTypes);
        return token;
    }
    [[nodiscard]] UserRecord record(UserId user, const UserSurroundings &surroundings = {}) const
    {
        for (const UserRecord &found : userRecords(*m_session, surroundings)) {
            if (found.user.id == user)
                return found;
        }
        return {};
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    const User m_alice{ UserId(0xa), QStringLiteral("alice") };
};

void TestUserRecords::tokensAreCountedByOwnerKindAndState()
{
    Token off = owned(2, m_alice.id);
    off.status = TokenStatus::Inactive;
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    m_session->tokens().replaceAll({ owned(1, m_alice.id), off });
    const UserRecord alice = record(m_alice.id);
    QCOMPARE(alice.tokens, 2);
    QCOMPARE(alice.workingTokens(), 1);
    QCOMPARE(alice.kinds.size(), 1);
    QVERIFY(!alice.isOwn);
    QVERIFY(record(SessionFixture::admin().id).isOwn);
    QCOMPARE(record(SessionFixture::admin().id).tokens, 0);
    QVERIFY(UserText::details(alice, {}).at(1).startsWith(u'1'));
}

void TestUserRecords::nothingOfAnInactiveUserWorks()
{
    User alice = m_alice;
    alice.status = UserStatus::Inactive;
    m_session->catalog().setUsers({ alice });
    m_session->tokens().replaceAll({ owned(1, alice.id) });
    QCOMPARE(record(alice.id).workingTokens(), 0);
    QCOMPARE(record(alice.id).activeTokens, 1);
    alice.status = UserStatus::Unknown;
    m_session->catalog().setUsers({ alice });
    QCOMPARE(record(alice.id).workingTokens(), 1);
    QVERIFY(UserText::stateExplanation(record(alice.id)).contains(QStringLiteral("recovery")));
}

void TestUserRecords::anOwnerThatIsNotListedIsToldApart()
{
    m_session->catalog().setUsers({ SessionFixture::admin() });
    m_session->tokens().replaceAll({ owned(1, UserId(0xdead)) });
    const QList<UserRecord> records = userRecords(*m_session, {});
    QCOMPARE(records.size(), 2);
    QVERIFY(!records.constLast().isListed);
    QCOMPARE(records.constLast().workingTokens(), 0);
    QCOMPARE(UserText::state(records.constLast()), QStringLiteral("not listed"));
}

void TestUserRecords::theLastOperatorIsFound()
{
    User alice = m_alice;
    m_session->catalog().setUsers({ SessionFixture::admin(), alice });
    m_session->tokens().replaceAll(
        { operatorToken(1, SessionFixture::admin().id), operatorToken(2, alice.id) });
    QCOMPARE(record(SessionFixture::admin().id).operatorLoss, OperatorLoss::None);
    alice.status = UserStatus::Inactive;
    m_session->catalog().setUsers({ SessionFixture::admin(), alice });
    QCOMPARE(record(SessionFixture::admin().id).operatorLoss, OperatorLoss::All);
    QCOMPARE(record(alice.id).operatorLoss, OperatorLoss::None);
}

void TestUserRecords::anOlderOperatorCountsWhereThereIsNoFullOne()
{
    const UserId admin = SessionFixture::admin().id;
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    Token older = operatorToken(1, m_alice.id);
    older.permissions = operatorPermissions(knownResourceTypes().first(18));
    m_session->tokens().replaceAll({ older, owned(2, admin) });
    QCOMPARE(record(m_alice.id).operatorLoss, OperatorLoss::All);
    m_session->tokens().replaceAll({ older, operatorToken(2, admin) });
    QCOMPARE(record(m_alice.id).operatorLoss, OperatorLoss::None);
    QCOMPARE(record(admin).operatorLoss, OperatorLoss::Full);
    const Confirmation question = UserText::deactivate(record(admin), Markup::Plain);
    QVERIFY(question.consequence.contains(QStringLiteral("only those of an older InfluxDB")));
    QVERIFY(!question.consequence.contains(QStringLiteral("No operator token")));
    QVERIFY(!UserText::details(record(admin), {}).join(u'\n').contains(QStringLiteral("Without")));
    // The spare one of this computer is a full one.
    m_session->tokens().put(operatorToken(3, m_alice.id));
    QCOMPARE(record(admin).operatorLoss, OperatorLoss::None);
    QCOMPARE(record(admin, { .spare = { TokenId(3), true } }).operatorLoss, OperatorLoss::Daily);
}

void TestUserRecords::v1CredentialsStopToo()
{
    Token v1 = owned(3, m_alice.id);
    v1.store = TokenStore::V1;
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    m_session->tokens().replaceAll({ owned(1, m_alice.id), owned(2, m_alice.id), v1 });
    const UserRecord alice = record(m_alice.id);
    QCOMPARE(alice.tokens, 2);
    QCOMPARE(alice.workingV1Credentials(), 1);
    const Confirmation question = UserText::deactivate(alice, Markup::Plain);
    QVERIFY(question.consequence.startsWith(QStringLiteral("• 2 token(s) stop(s) working")));
    QVERIFY(question.consequence.contains(QStringLiteral("1 v1 credential(s)")));
    // Nobody is cut off, so a click is enough.
    QVERIFY(question.typedAnswer.isEmpty());
    // What is owned and what stops are two numbers.
    Token off = owned(4, m_alice.id);
    off.status = TokenStatus::Inactive;
    m_session->tokens().put(off);
    QCOMPARE(UserText::deactivate(record(m_alice.id), Markup::Plain).about,
             QStringLiteral("Owns 3 token(s) (%1), 2 of them working.")
                 .arg(UserText::kinds(record(m_alice.id))));
}

void TestUserRecords::theSpareOperatorIsNoneForDailyWork()
{
    const UserId admin = SessionFixture::admin().id;
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    m_session->tokens().replaceAll({ operatorToken(1, admin), operatorToken(2, m_alice.id) });
    UserSurroundings spareOfAlice{ .spare = { TokenId(2), true } };
    QVERIFY(record(m_alice.id, spareOfAlice).holdsSpare);
    QCOMPARE(record(m_alice.id, spareOfAlice).operatorLoss, OperatorLoss::None);
    QCOMPARE(record(admin, spareOfAlice).operatorLoss, OperatorLoss::Daily);
    QVERIFY(UserText::deactivate(record(admin, spareOfAlice), Markup::Plain)
                .consequence.contains(QStringLiteral("only the spare one")));
    spareOfAlice.spare.leadsBack = false;
    QVERIFY(record(m_alice.id, spareOfAlice).holdsSpare);
    QCOMPARE(record(m_alice.id, spareOfAlice).operatorLoss, OperatorLoss::None);
    QCOMPARE(record(admin, spareOfAlice).operatorLoss, OperatorLoss::All);
}

void TestUserRecords::otherConnectionsAreNamed()
{
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    m_session->tokens().replaceAll({ owned(1, m_alice.id) });
    const auto other = [this](const QString &name, SignInMethod method) {
        Connection made = m_session->connection();
        made.id = ConnectionId::create();
        made.name = name;
        made.method = method;
        return made;
    };
    Connection byToken = other(QStringLiteral("by token"), SignInMethod::Token);
    byToken.credentialToken = TokenId(1);
    Connection byPassword = other(QStringLiteral("by password"), SignInMethod::Password);
    byPassword.userName = m_alice.name;
    Connection elsewhere = byPassword;
    elsewhere.name = QStringLiteral("elsewhere");
    elsewhere.server = ServerId::create();
    elsewhere.url = QUrl(QStringLiteral("http://elsewhere.example:8086"));
    const UserSurroundings surroundings{ .connections = { m_session->connection(), byToken,
                                                          byPassword, elsewhere } };
    QCOMPARE(record(m_alice.id, surroundings).connections,
             (QStringList{ QStringLiteral("by token"), QStringLiteral("by password") }));
    QVERIFY(record(SessionFixture::admin().id, surroundings).connections.isEmpty());
    // Which token it is may be unknown, whose it is is not.
    byToken.credentialToken = {};
    byToken.credentialTraits.owner = m_alice.id;
    QCOMPARE(record(m_alice.id, { .connections = { byToken } }).connections,
             QStringList{ byToken.name });
}

void TestUserRecords::whoIsCutOffIsAskedForByName()
{
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    const Confirmation own
        = UserText::deactivate(record(SessionFixture::admin().id), Markup::Plain);
    QCOMPARE(own.typedAnswer, QStringLiteral("admin"));
    // It comes first.
    QVERIFY(own.consequence.startsWith(QStringLiteral("▲ You are signed in as this user")));
    QCOMPARE(own.consequence.count(u'\n'), own.consequence.count(u'▲') + 1);

    m_session->tokens().replaceAll({ operatorToken(1, m_alice.id) });
    const Confirmation last = UserText::deactivate(record(m_alice.id), Markup::Plain);
    QCOMPARE(last.typedAnswer, m_alice.name);
    QVERIFY(last.consequence.contains(QStringLiteral("influxd recovery")));

    UserRecord odd = record(m_alice.id);
    odd.user.name = QStringLiteral("a\nb");
    QCOMPARE(UserText::deactivate(odd, Markup::Plain).typedAnswer, odd.user.id.toString());
}

void TestUserRecords::membershipsThatWereNotToldAreNotNone()
{
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    LoadedMemberships loaded{ .memberships
                              = { { m_alice.id, { { SessionFixture::factory(), true } } } } };
    const OrganizationNames names = m_session->catalog().organizationNames();
    QCOMPARE(UserText::memberships(record(m_alice.id, { .memberships = loaded }), names),
             QStringLiteral("owner of factory"));
    const UserId admin = SessionFixture::admin().id;
    QCOMPARE(UserText::memberships(record(admin, { .memberships = loaded }), names),
             QStringLiteral("none"));
    loaded.notTold = { SessionFixture::weather() };
    QCOMPARE(UserText::memberships(record(admin, { .memberships = loaded }), names), QString());
}

QTEST_GUILESS_MAIN(TestUserRecords)
#include "tst_userrecords.moc"
