// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/credentialmemory.h"
#include "models/session/signinoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestCredentialMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_connections = std::make_unique<ConnectionStore>(
            m_folder->filePath(QStringLiteral("connections.json")), nullptr);
    }

    void whatTheServerToldIsSaved()
    {
        const CredentialMemory memory(m_fixture->workspace, *m_connections, nullptr);
        script(TokenId(7));
        const Connection connection = SessionFixture::connection();
        m_connections->put(connection);
        ServerSession &session = m_fixture->workspace.open(connection);
        session.connectWith(Secret(QByteArrayView("value")));
        QTRY_COMPARE(m_connections->find(connection.id)->credentialToken, TokenId(7));
        QCOMPARE(session.connection().credentialToken, TokenId(7));
    }

    void aConnectionThatIsNotSavedStaysSo()
    {
        const CredentialMemory memory(m_fixture->workspace, *m_connections, nullptr);
        script(TokenId(7));
        ServerSession &session = m_fixture->workspace.open(SessionFixture::connection());
        session.connectWith(Secret(QByteArrayView("value")));
        QTRY_VERIFY(session.refreshedAt().isValid());
        QVERIFY(m_connections->connections().isEmpty());
    }

    void anotherSecretIsAnotherToken()
    {
        Connection connection = SessionFixture::connection();
        connection.credentialToken = TokenId(7);
        m_connections->put(connection);
        script({});
        bool signedIn = false;
        const SignInOperation operation(
            m_fixture->workspace, *m_connections, connection, Secret(QByteArrayView("typed")),
            [&signedIn](const Result<SignedIn> &answer) { signedIn = answer.isOk(); }, this);
        QTRY_VERIFY(signedIn);
        QVERIFY(m_connections->find(connection.id)->credentialToken.isNull());
    }

private:
    void script(TokenId credential)
    {
        m_fixture->script = [credential](FakeInfluxApi &api) {
            api.onTokens.answer(TokenListing{ { SessionFixture::token(7, {}) }, credential });
            SessionFixture::scriptOperator(api, {});
        };
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
};

QTEST_GUILESS_MAIN(TestCredentialMemory)
#include "tst_credentialmemory.moc"
