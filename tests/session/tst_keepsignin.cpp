// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/signinoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QUrl Elsewhere(QStringLiteral("http://other.example:8086"));

} // namespace

class TestKeepSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWindowThatGoesMeanwhileLosesNothing();
    void aNewConnectionIsKeptBeforeItsCredential();
    void whatIsRemovedMeanwhileStaysGone();
    void anOldCredentialNeverStandsByANewAddress();
    void anOldCredentialThatStaysKeepsItsAddress();

private:
    void signIn(const Connection &connection, QObject *window);
    [[nodiscard]] Connection saved(const QByteArray &secret);
    [[nodiscard]] QByteArray kept(const Connection &connection) const
    {
        return m_fixture->credentials.valueOf(CredentialKey::connection(connection.id));
    }
    [[nodiscard]] std::optional<QUrl> address(const Connection &connection) const
    {
        const auto found = m_connections->find(connection.id);
        return found ? std::optional(found->url) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SignInOperation> m_operation;
    std::optional<Result<SignedIn>> m_answer;
};

void TestKeepSignIn::init()
{
    m_operation.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [](FakeInfluxApi &api) { SessionFixture::scriptOperator(api, {}); };
    m_folder = std::make_unique<QTemporaryDir>();
    m_connections = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
}

void TestKeepSignIn::signIn(const Connection &connection, QObject *window)
{
    m_answer.reset();
    m_operation = std::make_unique<SignInOperation>(
        m_fixture->workspace, *m_connections, connection, Secret(QByteArrayView("typed")),
        [this](const Result<SignedIn> &answer) { m_answer = answer; }, window);
}

Connection TestKeepSignIn::saved(const QByteArray &secret)
{
    Connection connection = SessionFixture::connection();
    m_connections->put(connection);
    bool isKept = false;
    const RequestHandle running = m_fixture->credentials.write(
        CredentialKey::connection(connection.id), Secret(QByteArrayView(secret)), this,
        [&isKept](const Result<Done> &) { isKept = true; });
    if (!QTest::qWaitFor([&isKept] { return isKept; }))
        qFatal("not kept");
    return connection;
}

void TestKeepSignIn::aWindowThatGoesMeanwhileLosesNothing()
{
    const Connection connection = saved("old");
    m_fixture->credentials.hangWrites = true;
    auto window = std::make_unique<QObject>();
    signIn(connection, window.get());
    QTRY_COMPARE(kept(connection), QByteArray("typed"));
    m_operation.reset();
    window.reset();
    QVERIFY(!m_fixture->workspace.session(connection.id));
    m_fixture->credentials.releaseWrites();
    QTRY_VERIFY(m_fixture->workspace.session(connection.id));
    QVERIFY(!m_answer);
}

void TestKeepSignIn::aNewConnectionIsKeptBeforeItsCredential()
{
    const Connection connection = SessionFixture::connection();
    m_fixture->credentials.hangWrites = true;
    signIn(connection, this);
    QTRY_COMPARE(kept(connection), QByteArray("typed"));
    QCOMPARE(address(connection), connection.url);
    QVERIFY(!m_answer);
    m_fixture->credentials.releaseWrites();
    QTRY_VERIFY(m_answer && *m_answer);
    QVERIFY(!m_answer->value().notKept);
}

void TestKeepSignIn::whatIsRemovedMeanwhileStaysGone()
{
    const Connection connection = saved("old");
    m_fixture->credentials.hangWrites = true;
    signIn(connection, this);
    QTRY_COMPARE(kept(connection), QByteArray("typed"));
    m_connections->beginRemoval(connection.id);
    m_fixture->credentials.releaseWrites();
    QTRY_VERIFY(m_answer.has_value());
    QVERIFY(!*m_answer && m_answer->error().kind == ErrorKind::Cancelled);
    QVERIFY(m_connections->isBeingRemoved(connection.id));
    QVERIFY(!m_fixture->workspace.session(connection.id));

    // Signed in after that, it is wanted again.
    m_fixture->credentials.hangWrites = false;
    signIn(connection, this);
    QTRY_VERIFY(m_answer && *m_answer);
    QVERIFY(!m_connections->isBeingRemoved(connection.id));
    QVERIFY(m_fixture->workspace.session(connection.id));
}

void TestKeepSignIn::anOldCredentialNeverStandsByANewAddress()
{
    Connection connection = saved("old");
    const QUrl before = connection.url;
    connection.url = Elsewhere;
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    signIn(connection, this);
    QCOMPARE(address(connection), before);
    QTRY_VERIFY(m_answer && *m_answer);
    QCOMPARE(m_answer->value().notKept->kind, ErrorKind::KeyringLocked);
    QCOMPARE(address(connection), Elsewhere);
    QCOMPARE(kept(connection), QByteArray());

    signIn(connection, this);
    QTRY_VERIFY(m_answer && *m_answer);
    QCOMPARE(kept(connection), QByteArray("typed"));
}

void TestKeepSignIn::anOldCredentialThatStaysKeepsItsAddress()
{
    Connection connection = saved("old");
    const QUrl before = connection.url;
    connection.url = Elsewhere;
    m_fixture->credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    signIn(connection, this);
    QTRY_VERIFY(m_answer.has_value());
    QVERIFY(!*m_answer && m_answer->error().kind == ErrorKind::KeyringLocked);
    QCOMPARE(address(connection), before);
    QCOMPARE(kept(connection), QByteArray("old"));
    QVERIFY(!m_fixture->workspace.session(connection.id));
}

QTEST_GUILESS_MAIN(TestKeepSignIn)
#include "tst_keepsignin.moc"
