// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/logperiods.h"
#include "models/session/importserverlogs.h"
#include "models/session/logsightings.h"
#include "models/store/lastseenstore.h"
#include "models/store/localdatabase.h"
#include "models/words/lastseentext.h"

#include "tests/support/gzipped.h"
#include "tests/support/sessionfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const TokenId Reader(0x11aebd31c1064000);
const TokenId Writer(0x11aebd31c1864000);

QString golden()
{
    return qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/influxd-debug.log";
}

} // namespace

class TestImportLogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tokensAreSeenAndKept();
    void severalImportsAreOne();
    void aV1UserNameIsNoValue();
    void whatIsNoLogIsTold();
    void packedOnesAreReadAsTheyAre();
    void aStoppedOneLeavesEverything();
    void aFullDiskIsToldAndLosesNothing();
    void noValueIsLeftBehind();

private:
    LogImport import(ServerSession &session, const QStringList &files);
    QString written(const QString &name, const QByteArray &bytes);
    ServerSession &connectTo(const TokenList &tokens) { return m_fixture->connectTo(tokens); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<LastSeenStore> m_store;
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestImportLogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database
        = std::make_unique<LocalDatabase>(m_folder->filePath(QStringLiteral("local.sqlite")));
    m_store = std::make_unique<LastSeenStore>(*m_database);
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->services.lastSeen = m_store.get();
}

void TestImportLogs::cleanup()
{
    m_fixture.reset();
    m_store.reset();
    m_database.reset();
}

LogImport TestImportLogs::import(ServerSession &session, const QStringList &files)
{
    ImportServerLogs import(session, files, nullptr);
    std::optional<LogImport> outcome;
    connect(&import, &ImportServerLogs::ended, this,
            [&outcome](const LogImport &ended) { outcome = ended; });
    import.start();
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        qFatal("the import did not end");
    return *outcome;
}

QString TestImportLogs::written(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the log could not be written");
    return file.fileName();
}

void TestImportLogs::tokensAreSeenAndKept()
{
    ServerSession &session = connectTo({ SessionFixture::token(Reader.value(), QStringLiteral("a")),
                                         SessionFixture::token(Writer.value(), QStringLiteral("b")),
                                         SessionFixture::token(7, QStringLiteral("c")) });
    QSignalSpy changed(&session.sightings(), &LogSightings::changed);
    const LogImport outcome = import(session, { golden() });
    QCOMPARE(outcome.files, 1);
    QCOMPARE(outcome.seen, 2);
    QCOMPARE(outcome.unknown, 4);
    QCOMPARE(outcome.leaked.size(), 5);
    QVERIFY(!outcome.error && outcome.troubles.isEmpty());
    QVERIFY(!changed.isEmpty());
    QVERIFY(session.sightings().of(Writer).seenAt > 0);
    QCOMPARE(session.sightings().of(TokenId(7)).seenAt, 0);

    // Another run reads it again.
    const Connection connection = session.connection();
    m_fixture->workspace.close(connection.id);
    const ServerSession &later = m_fixture->workspace.open(connection);
    QTRY_VERIFY(!later.sightings().isEmpty());
    QVERIFY(later.sightings().of(Writer).seenAt > 0);
    QVERIFY(later.sightings().of(Reader).leakedAt > 0);
    QCOMPARE(later.sightings().periods(), outcome.reading.seen.periods);
    // Of this server only.
    QVERIFY(connectTo({}).sightings().isEmpty());
}

void TestImportLogs::severalImportsAreOne()
{
    const auto line = [](const char *time) -> QByteArray {
        return QByteArray("ts=") + time
            + " lvl=debug msg=Request query= authenticated_id=11aebd31c1864000 user_id=1\n";
    };
    const QString old = written(QStringLiteral("old.log"),
                                line("2026-11-01T00:00:00Z") + line("2026-11-01T10:00:00Z"));
    const QString next = written(QStringLiteral("next.log"),
                                 line("2026-11-01T09:00:00Z") + line("2026-11-02T00:00:00Z"));
    const QString last = written(QStringLiteral("last.log"), line("2026-11-20T00:00:00Z"));
    ServerSession &session = connectTo({});
    import(session, { last });
    import(session, { old });
    import(session, { next, old });
    const LogPeriods &periods = session.sightings().periods();
    QCOMPARE(periods.size(), 2);
    QCOMPARE(coveredTime(periods), 24LL * 3600 * 1000);
    QCOMPARE(session.sightings().of(Writer).seenAt, periods.constLast().until);
}

void TestImportLogs::aV1UserNameIsNoValue()
{
    Token credential = SessionFixture::token(Reader.value(), QStringLiteral("board"));
    credential.store = TokenStore::V1;
    ServerSession &session = connectTo({ credential });
    QVERIFY(session.tokens().find(TokenStore::V1, Reader));
    QVERIFY(!import(session, { golden() })
                 .leaked.contains(TokenKey{ session.connection().server, TokenStore::V1, Reader }));
    const QString log = written(QStringLiteral("p.log"),
                                "ts=2026-11-24T00:00:00Z lvl=debug msg=Request query=\"p=x&u=y\""
                                " authenticated_id=11aebd31c1064000 user_id=1\n");
    const QList<TokenKey> leaked{ { session.connection().server, TokenStore::V1, Reader } };
    QCOMPARE(import(session, { log }).leaked, leaked);
}

void TestImportLogs::whatIsNoLogIsTold()
{
    using Kind = LogFileTrouble::Kind;
    ServerSession &session = connectTo({});
    const QString packed = written(QStringLiteral("a.bz2"), "BZh9\x01");
    const QString journal = written(QStringLiteral("b.journal"), "LPKSHHRH\x01");
    const QString empty = written(QStringLiteral("c.log"), {});
    const LogImport outcome
        = import(session, { packed, journal, m_folder->path(), QStringLiteral("/nowhere"), empty });
    QCOMPARE(outcome.troubles,
             (QList<LogFileTrouble>{ { packed, Kind::Compressed },
                                     { journal, Kind::Journal },
                                     { m_folder->path(), Kind::Unreadable },
                                     { QStringLiteral("/nowhere"), Kind::Unreadable } }));
    QCOMPARE(outcome.files, 1);
    QVERIFY(session.sightings().isEmpty());
    const QStringList said = LastSeenText::result(outcome, QStringLiteral("plant"));
    QCOMPARE(said.size(), 5);
    QVERIFY(said.constLast().contains(QStringLiteral("none of them is a request")));
}

/// As log rotation leaves them.
void TestImportLogs::packedOnesAreReadAsTheyAre()
{
    QFile plain(golden());
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray bytes = gzipped(plain.readAll());
    const QString whole = written(QStringLiteral("influxd.log.1.gz"), bytes);
    const QString cut = written(QStringLiteral("influxd.log.2.gz"), bytes.chopped(2000));
    const QString noise = written(QStringLiteral("influxd.log.3.gz"), "\x1f\x8b\x08\x01");
    ServerSession &session
        = connectTo({ SessionFixture::token(Writer.value(), QStringLiteral("b")) });

    const LogImport outcome = import(session, { whole });
    QCOMPARE(outcome.reading.seen, import(session, { golden() }).reading.seen);
    QCOMPARE(outcome.seen, 1);
    QVERIFY(outcome.troubles.isEmpty());

    const LogImport damaged = import(session, { cut, noise });
    QCOMPARE(damaged.troubles,
             (QList<LogFileTrouble>{ { cut, LogFileTrouble::Kind::Damaged },
                                     { noise, LogFileTrouble::Kind::Damaged } }));
    QCOMPARE(damaged.files, 1);
    QVERIFY(damaged.reading.lines > 0);
    QVERIFY(LastSeenText::trouble(damaged.troubles.constFirst()).contains(u"influxd.log.2.gz"));
}

void TestImportLogs::aStoppedOneLeavesEverything()
{
    ServerSession &session = connectTo({});
    ImportServerLogs import(session, { golden() }, nullptr);
    std::optional<LogImport> outcome;
    connect(&import, &ImportServerLogs::ended, this,
            [&outcome](const LogImport &ended) { outcome = ended; });
    import.stop();
    import.start();
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->wasStopped);
    QVERIFY(session.sightings().isEmpty());
}

void TestImportLogs::aFullDiskIsToldAndLosesNothing()
{
    // A file in the place of the folder: nothing can be written.
    QFile file(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LocalDatabase broken(m_folder->filePath(QStringLiteral("plain/local.sqlite")));
    LastSeenStore store(broken);
    m_fixture->services.lastSeen = &store;
    ServerSession &session = connectTo({});
    const LogImport outcome = import(session, { golden() });
    QVERIFY(outcome.error);
    QVERIFY(session.sightings().of(Writer).seenAt > 0);
    QVERIFY(LastSeenText::result(outcome, {}).constLast().startsWith(u'▲'));
    m_fixture->workspace.close(session.connection().id);
    m_fixture->services.lastSeen = m_store.get();
}

void TestImportLogs::noValueIsLeftBehind()
{
    ServerSession &session = connectTo({});
    const LogImport outcome = import(session, { golden() });
    m_fixture.reset();
    m_store.reset();
    m_database.reset();
    const QByteArray canary = "exampleTokenValue";
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile kept(file.filePath());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY2(!kept.readAll().contains(canary), qPrintable(file.filePath()));
    }
    for (const QString &line : LastSeenText::result(outcome, QStringLiteral("plant")))
        QVERIFY(!line.contains(QString::fromLatin1(canary)));
}

QTEST_GUILESS_MAIN(TestImportLogs)
#include "tst_importlogs.moc"
