// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sameserver.h"
#include "models/session/signinoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestSameServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connections
            = std::make_unique<ConnectionStore>(m_folder->filePath(u"connections.json"_s), nullptr);
        m_fixture = std::make_unique<SessionFixture>();
        m_same = std::make_unique<SameServer>(m_fixture->workspace, *m_connections, nullptr);
        m_found.clear();
        connect(m_same.get(), &SameServer::found, this,
                [this](const ServerSession *session, const Connection &known,
                       const Organization &organization) {
                    m_found << session->connection().name + u' ' + known.name + u' '
                            + organization.name;
                });
    }
    void cleanup()
    {
        m_same.reset();
        m_fixture.reset();
        m_connections.reset();
    }

    void anOrganizationOfAnOpenServerIsKnown()
    {
        m_fixture->connectTo(u"plant"_s, {});
        QCOMPARE(m_found, QStringList());
        ServerSession &again = m_fixture->connectTo(u"plant again"_s, {});
        QTRY_COMPARE(m_found, QStringList{ u"plant again plant factory"_s });
        again.refresh();
        QTRY_VERIFY(!again.isRefreshing());
        QCOMPARE(m_found.size(), 1);
    }

    void anOrganizationOfASavedListIsKnown()
    {
        Connection saved = SessionFixture::connection();
        saved.name = u"lab"_s;
        m_connections->put(saved);
        m_fixture->inventories.inventories.insert(
            saved.server,
            { .organizations = { { SessionFixture::weather(), u"weather"_s, {} } },
              .takenAt = m_fixture->clock.present.addDays(-3) });
        m_fixture->connectTo(u"plant"_s, {});
        QTRY_COMPARE(m_found, QStringList{ u"plant lab weather"_s });
    }

    void serversWithOtherOrganizationsAreOthers()
    {
        Connection saved = SessionFixture::connection();
        m_connections->put(saved);
        m_fixture->inventories.inventories.insert(
            saved.server,
            { .organizations = { { OrganizationId(0x77), u"factory"_s, {} } },
              .takenAt = m_fixture->clock.present.addDays(-3) });
        const ServerSession &plant = m_fixture->connectTo(u"plant"_s, {});
        QTRY_VERIFY(!plant.isRefreshing());
        QCoreApplication::processEvents();
        QCOMPARE(m_found, QStringList());
    }

    void atOneTimeAnOrganizationHasOneName()
    {
        m_fixture->connectTo(u"plant"_s, {});
        m_fixture->workspace.sessions().constFirst()->catalog().setOrganizations(
            { { SessionFixture::factory(), u"brewery"_s, {} } });
        const ServerSession &other = m_fixture->connectTo(u"other"_s, {});
        QTRY_VERIFY(!other.isRefreshing());
        QCoreApplication::processEvents();
        QCOMPARE(m_found, QStringList());
    }

    void aServerWithASavedListWasAskedAboutBefore()
    {
        m_fixture->connectTo(u"plant"_s, {});
        Connection known = SessionFixture::connection();
        m_fixture->inventories.inventories.insert(
            known.server,
            { .organizations = { { SessionFixture::factory(), u"factory"_s, {} } },
              .takenAt = m_fixture->clock.present.addDays(-3) });
        ServerSession &session = m_fixture->workspace.open(known);
        session.connectWith(Secret(QByteArrayView("operator-value")));
        QTRY_VERIFY(session.isLive() && !session.isRefreshing());
        QCoreApplication::processEvents();
        QCOMPARE(m_found, QStringList());
    }

    void aSessionThatSignedInBeforeItWasOpenedIsLookedAtToo()
    {
        m_fixture->connectTo(u"plant"_s, {});
        Connection added = SessionFixture::connection();
        added.name = u"added"_s;
        m_fixture->credentials.hangWrites = true;
        bool isOpen = false;
        const SignInOperation signIn(
            m_fixture->workspace, *m_connections, added, Secret(QByteArrayView("operator-value")),
            [&isOpen](const Result<SignedIn> &answer) { isOpen = answer.isOk(); }, this);
        // Its list comes while the keychain is still asking.
        QTRY_VERIFY(m_fixture->inventories.inventories.contains(added.server));
        m_fixture->credentials.releaseWrites();
        QTRY_VERIFY(isOpen);
        QTRY_COMPARE(m_found, QStringList{ u"added plant factory"_s });
    }

    void joinedConnectionsShareTheServer()
    {
        const ServerSession &plant
            = m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, u"Telegraf"_s) });
        const ServerId server = plant.connection().server;
        const ServerSession &again = m_fixture->connectTo(u"again"_s, {});
        const Connection added = again.connection();
        m_connections->put(added);
        QTRY_COMPARE(m_found.size(), 1);
        m_fixture->credentials
            .write(CredentialKey::connection(added.id), Secret(QByteArrayView("operator-value")),
                   this, [](const Result<Done> &) {})
            .detach();
        m_same->join(added.id, server);
        QCOMPARE(m_connections->find(added.id)->server, server);
        QCOMPARE(m_fixture->workspace.sessions().size(), 1);
        const ServerSession *joined = m_fixture->workspace.session(added.id);
        QVERIFY(joined);
        QCOMPARE(joined->connection().server, server);
        QTRY_VERIFY(joined->isLive());
        QTRY_VERIFY(!m_fixture->inventories.inventories.contains(added.server));
        // It is asked no more.
        QCOMPARE(m_found.size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SameServer> m_same;
    QStringList m_found;
};

QTEST_GUILESS_MAIN(TestSameServer)
#include "tst_sameserver.moc"
