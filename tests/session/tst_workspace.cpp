// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/workspace.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

/// Three servers: one that is fine, one that refuses, one that never answers; lists of the two
/// latter are on this computer, or not.
class TestWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void connectionsOpenSideBySide()
    {
        const Connection gone = connection(u"gone"_s);
        const Connection silent = connection(u"silent"_s);
        const Connection fine = connection(u"fine"_s);
        remember(gone);
        m_fixture->script = nullptr;
        m_fixture->services.makeApi
            = [&](const Connection &to) -> Result<std::unique_ptr<InfluxApi>> {
            auto api = std::make_unique<FakeInfluxApi>();
            if (to.id == fine.id)
                SessionFixture::scriptOperator(*api, { SessionFixture::token(1, u"t"_s) });
            else if (to.id == gone.id)
                api->onPing.fail(ErrorKind::Refused);
            return std::unique_ptr<InfluxApi>(std::move(api));
        };
        for (const Connection &one : { gone, silent, fine }) {
            keep(one);
            m_fixture->workspace.open(one).connectFromStore();
        }
        // The one that fails and the one that hangs come first and hold nothing up.
        QTRY_VERIFY(session(fine).isLive());
        QTRY_COMPARE(session(gone).state(), ServerSession::State::Failed);
        QCOMPARE(session(silent).state(), ServerSession::State::Connecting);
        QTRY_COMPARE(session(gone).tokens().tokens().size(), 1);
        QVERIFY(session(gone).isOffline());
        QVERIFY(!session(gone).isNew());
        QVERIFY(session(fine).isNew());
        QCOMPARE(session(gone).contentsTakenAt(), m_fixture->clock.present.addSecs(-60));
    }

    void aDisconnectedServerKeepsItsListAndNothingElse()
    {
        ServerSession &plant
            = m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, u"t"_s) });
        QTRY_VERIFY(!plant.isRefreshing());
        const QSignalSpy changes(&plant, &ServerSession::stateChanged);
        dynamic_cast<FakeInfluxApi &>(plant.api()).onTokens.hang();
        plant.refresh();
        plant.disconnectFromServer();
        QCOMPARE(plant.state(), ServerSession::State::Disconnected);
        QVERIFY(!plant.isRefreshing());
        QVERIFY(plant.isOffline() && !plant.isLive() && plant.hasContents());
        QCOMPARE(plant.tokens().tokens().size(), 1);
        QVERIFY(changes.count() > 0);
        // The access that had the credential is gone.
        QCOMPARE(m_fixture->record->calls, QStringList());
        plant.refresh();
        QVERIFY(!plant.isRefreshing());
    }

    void aLateAnswerDoesNotBringADisconnectedServerBack()
    {
        ServerSession &plant = m_fixture->connectTo(u"plant"_s, {});
        QTRY_VERIFY(!plant.isRefreshing());
        keep(plant.connection());
        plant.connectFromStore();
        plant.disconnectFromServer();
        QCoreApplication::processEvents();
        QCOMPARE(plant.state(), ServerSession::State::Disconnected);
        plant.connectFromStore();
        QTRY_VERIFY(plant.isLive());
    }

private:
    static Connection connection(const QString &name)
    {
        Connection made = SessionFixture::connection();
        made.name = name;
        return made;
    }
    ServerSession &session(const Connection &connection)
    {
        return *m_fixture->workspace.session(connection.id);
    }
    void remember(const Connection &connection)
    {
        m_fixture->inventories.inventories.insert(
            connection.server,
            { .tokens = { SessionFixture::token(9, u"remembered"_s) },
              .takenAt = m_fixture->clock.present.addSecs(-60) });
    }
    void keep(const Connection &connection)
    {
        m_fixture->credentials
            .write(CredentialKey::connection(connection.id), Secret(QByteArrayView("value")), this,
                   [](const Result<Done> &) {})
            .detach();
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
