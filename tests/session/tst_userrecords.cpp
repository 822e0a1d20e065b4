// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
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
        PermissionList all;
        for (const ResourceType &type : m_session->capabilities().resourceTypes) {
            for (const PermissionAction action :
                 { PermissionAction::Read, PermissionAction::Write })
                all.append({ .action = action, .type = type });
        }
        token.permissions = all;
        return token;
    }
    [[nodiscard]] UserRecord record(UserId user) const
    {
        for (const UserRecord &found : userRecords(*m_session)) {
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
    QVERIFY(UserText::details(alice).at(1).startsWith(u'1'));
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
    const QList<UserRecord> records = userRecords(*m_session);
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
    QVERIFY(!record(SessionFixture::admin().id).holdsLastOperator);
    alice.status = UserStatus::Inactive;
    m_session->catalog().setUsers({ SessionFixture::admin(), alice });
    QVERIFY(record(SessionFixture::admin().id).holdsLastOperator);
    QVERIFY(!record(alice.id).holdsLastOperator);
}

QTEST_GUILESS_MAIN(TestUserRecords)
#include "tst_userrecords.moc"
