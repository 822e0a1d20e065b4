// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sessionrenewal.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestSessionRenewal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_made = 0;
        m_listsRefused = 0;
    }

    void aSessionThatEndedIsBegunAgain()
    {
        const SessionRenewal renewal(m_fixture->workspace, nullptr);
        ServerSession &session = connectBy(SignInMethod::Password);
        m_fixture->clock.present = m_fixture->clock.present.addSecs(3'600);
        endSession(session);
        QTRY_COMPARE(m_made, 2);
        QTRY_COMPARE(session.state(), ServerSession::State::Ready);
        QTRY_COMPARE(session.refreshedAt(), m_fixture->clock.present);
    }

    void aServerThatRefusesEverySessionIsNotAskedForEver()
    {
        const SessionRenewal renewal(m_fixture->workspace, nullptr);
        ServerSession &session = connectBy(SignInMethod::Password);
        m_listsRefused = 100;
        endSession(session);
        QTRY_COMPARE(m_made, 2);
        QTRY_COMPARE(session.state(), ServerSession::State::Failed);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(m_made, 2);
        QCOMPARE(session.error()->kind, ErrorKind::NotAuthenticated);
    }

    void aTokenThatIsRefusedIsNotTriedAgain()
    {
        const SessionRenewal renewal(m_fixture->workspace, nullptr);
        ServerSession &session = connectBy(SignInMethod::Token);
        endSession(session);
        QTRY_COMPARE(session.state(), ServerSession::State::Failed);
        QCoreApplication::processEvents();
        QCOMPARE(m_made, 1);
    }

    void oneThatIsClosedMeanwhileIsLeftAlone()
    {
        const SessionRenewal renewal(m_fixture->workspace, nullptr);
        ServerSession &session = connectBy(SignInMethod::Password);
        // What it says of itself has been posted when it goes.
        Q_EMIT session.stateChanged();
        m_fixture->workspace.close(session.connection().id);
        QCoreApplication::processEvents();
        QCOMPARE(m_made, 1);
    }

private:
    ServerSession &connectBy(SignInMethod method);
    void endSession(ServerSession &session);

    std::unique_ptr<SessionFixture> m_fixture;
    int m_made = 0;
    /// How many of the next lists are refused.
    int m_listsRefused = 0;
};

ServerSession &TestSessionRenewal::connectBy(SignInMethod method)
{
    m_fixture->script = [this](FakeInfluxApi &api) {
        ++m_made;
        SessionFixture::scriptOperator(api, {});
        api.onSignIn.answerAlways([] { return Secret("key"); });
        api.onTokens.answerAlways([this]() -> Result<TokenListing> {
            if (m_listsRefused-- > 0)
                return Error{ .kind = ErrorKind::NotAuthenticated };
            return TokenListing{};
        });
    };
    Connection connection = SessionFixture::connection();
    connection.method = method;
    connection.userName = QStringLiteral("admin");
    bool isKept = false;
    m_fixture->credentials
        .write(CredentialKey::connection(connection.id), Secret("password"), this,
               [&isKept](const Result<Done> &) { isKept = true; })
        .detach();
    [&isKept] { QTRY_VERIFY(isKept); }();
    ServerSession &session = m_fixture->workspace.open(connection);
    session.connectFromStore();
    [&session] { QTRY_VERIFY(session.refreshedAt().isValid() && !session.isRefreshing()); }();
    return session;
}

void TestSessionRenewal::endSession(ServerSession &session)
{
    m_listsRefused = std::max(m_listsRefused, 1);
    session.refresh();
}

QTEST_GUILESS_MAIN(TestSessionRenewal)
#include "tst_sessionrenewal.moc"
