// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/tokenguard.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

Token operatorToken(quint64 id)
{
    Token token = SessionFixture::token(id, QStringLiteral("operator %1").arg(id));
    token.permissions = operatorPermissions(knownResourceTypes());
    return token;
}

Token olderOperatorToken(quint64 id)
{
    Token token = operatorToken(id);
    token.permissions = operatorPermissions(knownResourceTypes().first(18));
    return token;
}

constexpr UserId Bob(0xb0b);

Token ofBob(Token token)
{
    token.owner = Bob;
    return token;
}

Token inactive(Token token)
{
    token.status = TokenStatus::Inactive;
    return token;
}

/// "1: own+last, 3: saved".
QString shown(const GuardedTokens &guarded)
{
    static const QHash<Guard, QString> names{
        { Guard::OwnCredential, QStringLiteral("own") },
        { Guard::LikelyOwnCredential, QStringLiteral("likely") },
        { Guard::PerhapsOwnCredential, QStringLiteral("perhaps") },
        { Guard::LastOperator, QStringLiteral("last") },
        { Guard::LastFullOperator, QStringLiteral("last full") },
        { Guard::LastDailyOperator, QStringLiteral("last daily") },
        { Guard::SpareOperator, QStringLiteral("spare") },
        { Guard::OtherConnection, QStringLiteral("connection") },
        { Guard::PerhapsOtherConnection, QStringLiteral("perhaps connection") },
        { Guard::SavedValue, QStringLiteral("saved") },
    };
    QStringList tokens;
    for (const GuardedToken &entry : guarded) {
        QStringList guards;
        for (const Guard guard : entry.guards)
            guards << names.value(guard);
        tokens << QString::number(entry.token.id.value()) + QStringLiteral(": ")
                + guards.join(u'+');
    }
    return tokens.join(QLatin1String(", "));
}

} // namespace

class TestTokenGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }

    void aPlainTokenIsNotGuarded();
    void theOnlyOneThatFitsIsLikelyTheCredential();
    void severalThatFitMayEachBeTheCredential();
    void aKnownCredentialIsNamedAlone();
    void operatorsOfABatchAreCountedTogether();
    void anOperatorOfAnInactiveOwnerIsNone();
    void olderOperatorsCountWhereThereIsNoFullOne();
    void theSpareOneIsNoneForDailyWork();
    void aSpareOneThatLeadsNowhereIsNoWayBack();
    void otherConnectionsAreNamed();
    void othersAreNamedWhereOwnerAndPowerFit();
    void savedValuesAreNamed();

private:
    ServerSession &open(const TokenList &tokens)
    {
        m_tokens = tokens;
        m_session = &m_fixture->connectTo(tokens);
        return *m_session;
    }
    [[nodiscard]] GuardedTokens guarded(const TokenList &tokens, TokenId spare = {},
                                        bool leadsBack = true) const
    {
        return guardedTokens(*m_session, tokens, { {}, { spare, leadsBack } });
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    TokenList m_tokens;
};

void TestTokenGuard::aPlainTokenIsNotGuarded()
{
    open({ SessionFixture::token(1, {}), operatorToken(2) });
    QCOMPARE(shown(guarded(m_tokens.first(1))), QString());
}

void TestTokenGuard::theOnlyOneThatFitsIsLikelyTheCredential()
{
    open({ operatorToken(1), ofBob(operatorToken(2)), SessionFixture::token(3, {}) });
    QCOMPARE(shown(guarded(m_tokens.first(1))), QStringLiteral("1: likely"));
    QCOMPARE(shown(guarded(m_tokens.sliced(1))), QString());
}

void TestTokenGuard::severalThatFitMayEachBeTheCredential()
{
    open({ operatorToken(1), operatorToken(2), inactive(operatorToken(3)) });
    QCOMPARE(shown(guarded(m_tokens.first(1))), QStringLiteral("1: perhaps"));
}

void TestTokenGuard::aKnownCredentialIsNamedAlone()
{
    ServerSession &session = open({ operatorToken(1), operatorToken(2) });
    m_fixture->api->onTokens.answer(TokenListing{ m_tokens, TokenId(2) });
    session.refresh();
    QTRY_COMPARE(session.identity().token, TokenId(2));
    QTRY_VERIFY(!session.isRefreshing());
    QCOMPARE(shown(guarded(m_tokens.first(1))), QString());
    QCOMPARE(shown(guarded(m_tokens.last(1))), QStringLiteral("2: own"));
}

void TestTokenGuard::operatorsOfABatchAreCountedTogether()
{
    ServerSession &session = open({ ofBob(operatorToken(1)), ofBob(operatorToken(2)),
                                    inactive(operatorToken(3)), SessionFixture::token(4, {}) });
    QCOMPARE(shown(guarded(m_tokens.first(1))), QString());
    QCOMPARE(shown(guarded(m_tokens)), QStringLiteral("1: last, 2: last"));
    session.tokens().put(ofBob(operatorToken(5)));
    QCOMPARE(shown(guarded(m_tokens)), QString());
}

void TestTokenGuard::anOperatorOfAnInactiveOwnerIsNone()
{
    ServerSession &session = open({ operatorToken(1), ofBob(operatorToken(2)) });
    QCOMPARE(shown(guarded(m_tokens.first(1))), QStringLiteral("1: likely"));
    session.catalog().setUsers(
        { SessionFixture::admin(), { Bob, QStringLiteral("bob"), UserStatus::Inactive } });
    QCOMPARE(shown(guarded(m_tokens.first(1))), QStringLiteral("1: likely+last"));
    QCOMPARE(shown(guarded(m_tokens.last(1))), QString());
    // Nor does it lead back in as the spare one.
    QCOMPARE(shown(guarded(m_tokens.first(1), TokenId(2))), QStringLiteral("1: likely+last"));
}

void TestTokenGuard::olderOperatorsCountWhereThereIsNoFullOne()
{
    ServerSession &session = open({ ofBob(olderOperatorToken(1)), ofBob(olderOperatorToken(2)) });
    QCOMPARE(shown(guarded(m_tokens.first(1))), QString());
    QCOMPARE(shown(guarded(m_tokens)), QStringLiteral("1: last, 2: last"));
    const Token full = ofBob(operatorToken(3));
    session.tokens().put(full);
    QCOMPARE(shown(guarded(m_tokens)), QString());
    // They cannot make another full one, for work or as the spare one.
    QCOMPARE(shown(guarded({ full })), QStringLiteral("3: last full"));
    QCOMPARE(shown(guarded({ full, m_tokens.at(1) }, TokenId(1))),
             QStringLiteral("3: last full, 2: last full"));
    QCOMPARE(shown(guarded(m_tokens + TokenList{ full })),
             QStringLiteral("1: last, 2: last, 3: last"));
    session.tokens().put(ofBob(operatorToken(4)));
    QCOMPARE(shown(guarded({ full }, TokenId(4))), QStringLiteral("3: last daily"));
}

void TestTokenGuard::theSpareOneIsNoneForDailyWork()
{
    open({ operatorToken(1), operatorToken(2), SessionFixture::token(3, {}) });
    const TokenId spare(2);
    QCOMPARE(shown(guarded(m_tokens.first(1), spare)), QStringLiteral("1: likely+last daily"));
    QCOMPARE(shown(guarded(m_tokens.mid(1, 1), spare)), QStringLiteral("2: spare"));
    QCOMPARE(shown(guarded(m_tokens, spare)), QStringLiteral("1: likely+last, 2: spare+last"));
    QVERIFY(guarded(m_tokens.mid(1, 1), spare).constFirst().cutsAccess());
}

void TestTokenGuard::aSpareOneThatLeadsNowhereIsNoWayBack()
{
    ServerSession &session = open({ operatorToken(1), operatorToken(2) });
    const TokenId spare(2);
    QCOMPARE(shown(guarded(m_tokens.first(1), spare, false)), QStringLiteral("1: likely+last"));
    // It does not become one for daily work either.
    session.tokens().put(ofBob(olderOperatorToken(3)));
    QCOMPARE(shown(guarded(m_tokens.first(1), spare, false)),
             QStringLiteral("1: likely+last full"));
    QCOMPARE(shown(guarded(m_tokens.mid(1), spare, false)), QStringLiteral("2: spare"));
}

void TestTokenGuard::otherConnectionsAreNamed()
{
    const ServerSession &session
        = open({ SessionFixture::token(1, {}), SessionFixture::token(2, {}), operatorToken(3) });
    Connection own = session.connection();
    own.credentialToken = TokenId(1);
    Connection sameServer = SessionFixture::connection();
    sameServer.server = own.server;
    sameServer.url = QUrl(QStringLiteral("http://another.name"));
    sameServer.name = QStringLiteral("by name");
    sameServer.credentialToken = TokenId(1);
    Connection sameAddress = SessionFixture::connection();
    sameAddress.name = QStringLiteral("by address");
    sameAddress.credentialToken = TokenId(1);
    Connection elsewhere = sameAddress;
    elsewhere.id = ConnectionId::create();
    elsewhere.url = QUrl(QStringLiteral("http://elsewhere"));
    Connection byPassword = sameServer;
    byPassword.id = ConnectionId::create();
    byPassword.method = SignInMethod::Password;
    const GuardedTokens found
        = guardedTokens(session, m_tokens.first(2),
                        { { own, sameServer, sameAddress, elsewhere, byPassword }, {} });
    QCOMPARE(shown(found), QStringLiteral("1: connection"));
    QCOMPARE(found.constFirst().connections,
             QStringList({ QStringLiteral("by name"), QStringLiteral("by address") }));
    QVERIFY(found.constFirst().cutsAccess());
}

/// A server that hashes does not tell which token a connection signs in with.
void TestTokenGuard::othersAreNamedWhereOwnerAndPowerFit()
{
    Token allAccess = ofBob(SessionFixture::token(2, {}));
    allAccess.permissions
        = allAccessPermissions(knownResourceTypes(), SessionFixture::factory(), Bob);
    ServerSession &session
        = open({ ofBob(SessionFixture::token(1, {})), allAccess, ofBob(operatorToken(3)),
                 ofBob(operatorToken(4)), inactive(allAccess), operatorToken(6),
                 SessionFixture::token(7, {}) });
    m_tokens[4].id = TokenId(5);
    Connection other = session.connection();
    other.id = ConnectionId::create();
    const auto found = [&](const CredentialTraits &told, TokenId spare = {}) {
        other.credentialTraits = told;
        return shown(guardedTokens(session, m_tokens.first(5), { { other }, { spare, true } }));
    };
    QCOMPARE(found({ Bob, false, true }), QStringLiteral("1: perhaps connection"));
    QCOMPARE(found({ Bob, false, false }), QStringLiteral("2: perhaps connection"));
    QCOMPARE(found({ Bob, true, false }),
             QStringLiteral("3: perhaps connection, 4: perhaps connection"));
    QCOMPARE(found({ Bob, true, false }, TokenId(4)),
             QStringLiteral("3: perhaps connection, 4: spare"));
    QCOMPARE(found({}), QString());
    // Of a server that was set up anew since.
    other.credentialToken = TokenId(9);
    QCOMPARE(found({ Bob, false, true }), QStringLiteral("1: perhaps connection"));
    // Known to be another one.
    session.tokens().put(SessionFixture::token(9, {}));
    QCOMPARE(found({ Bob, false, true }), QString());
    other.credentialToken = {};
    other.method = SignInMethod::Password;
    QCOMPARE(found({ Bob, false, true }), QString());
}

void TestTokenGuard::savedValuesAreNamed()
{
    ServerSession &session
        = open({ SessionFixture::token(1, {}), SessionFixture::token(2, {}), operatorToken(3) });
    session.tokens().setSavedValue(TokenStore::V2, TokenId(2), true);
    const GuardedTokens found = guarded(m_tokens.first(2));
    QCOMPARE(shown(found), QStringLiteral("2: saved"));
    QVERIFY(!found.constFirst().cutsAccess());
}

QTEST_GUILESS_MAIN(TestTokenGuard)
#include "tst_tokenguard.moc"
