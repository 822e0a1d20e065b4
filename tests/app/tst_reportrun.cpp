// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/store/connectionstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace itm;
using namespace Qt::StringLiterals;

/// "report …" in a process of its own, against a server that keeps values readable: as cron would,
/// without a display, a keyring or anybody to ask.
class TestReportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyKindIsWrittenInEveryFormat_data();
    void everyKindIsWrittenInEveryFormat();
    void oneOrganizationByName();
    void standardOutputHoldsTheReportAlone();
    void findingsEndItWithThree();
    void theEnvironmentAloneIsEnough();
    void aTokenGoesToTheServerOfTheEnvironmentOnly_data();
    void aTokenGoesToTheServerOfTheEnvironmentOnly();
    void anAddressThatCannotBeReadIsSaid();
    void aFileThatCannotBeReadIsSaid_data();
    void aFileThatCannotBeReadIsSaid();
    void theDemoNeedsNothing();
    void troubleIsOneLineAndANumber_data();
    void troubleIsOneLineAndANumber();
    void theOldFileStaysWhereTheNewOneCannotBeWritten();
    void aPipeStaysAPipe();
    void nothingChangesHereOrThere();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &credential,
                              rlim_t largestFile = RLIM_INFINITY) const;
    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        return run(arguments, DemoServer::OperatorToken);
    }
    void save(const QString &name, const QUrl &url) const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<DemoServer> m_server;
    /// INFLUX_HOST.
    QString m_host;
    std::unique_ptr<QTemporaryDir> m_folder;
};

TestReportRun::Outcome TestReportRun::run(const QStringList &arguments,
                                          const QByteArray &credential, rlim_t largestFile) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                 u"DBUS_SESSION_BUS_ADDRESS"_s, u"INFLUX_TOKEN"_s })
        environment.remove(name);
    environment.insert(u"INFLUX_TOKEN"_s, QString::fromLatin1(credential));
    environment.insert(u"INFLUX_HOST"_s, m_host);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([largestFile] {
        const rlimit limit{ .rlim_cur = largestFile, .rlim_max = largestFile };
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(ITM_PROGRAM),
                  QStringList{ u"report"_s, u"--config-dir"_s, file(u"config"_s) } + arguments);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.error = process.readAllStandardError();
    return outcome;
}

void TestReportRun::save(const QString &name, const QUrl &url) const
{
    ConnectionStore store(file(u"config/connections.json"_s), nullptr);
    store.put(
        { .id = ConnectionId::create(), .server = ServerId::create(), .name = name, .url = url });
}

void TestReportRun::initTestCase()
{
    m_server = std::make_unique<DemoServer>(DemoServer::Options{ .rawValues = true });
    QVERIFY(m_server->start());
}

void TestReportRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_host = m_server->url();
    save(u"plant"_s, QUrl(m_server->url()));
}

void TestReportRun::everyKindIsWrittenInEveryFormat_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    for (const QString &kind : { u"inventory"_s, u"findings"_s, u"access"_s }) {
        const auto add = [&kind](const QString &format, const QByteArray &begin) {
            QTest::addRow("%s %s", qPrintable(kind), qPrintable(format)) << kind << format << begin;
        };
        add(u"html"_s, "<!DOCTYPE html>");
        add(u"pdf"_s, "%PDF-1.");
        add(u"csv"_s, "\xef\xbb\xbf");
        add(u"json"_s, "{");
        add(u"md"_s, "# ");
    }
}

void TestReportRun::everyKindIsWrittenInEveryFormat()
{
    QFETCH(QString, kind);
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const Outcome outcome = run({ u"--connection"_s, u"plant"_s, u"--kind"_s, kind, u"--format"_s,
                                  format, u"--output"_s, file(u"report"_s) });
    QCOMPARE(outcome.error, QByteArray());
    QCOMPARE(outcome.status, 0);
    const QByteArray written = contentOf(u"report"_s);
    QVERIFY2(written.startsWith(begin), written.left(80).constData());
    QVERIFY(written.size() > 500);
    // The server shows values to whoever lists tokens.
    static const QRegularExpression value(u"[A-Za-z0-9_-]{86}=="_s);
    QVERIFY(!written.contains(DemoServer::OperatorToken));
    QVERIFY(!value.match(QString::fromLatin1(written)).hasMatch());
}

void TestReportRun::oneOrganizationByName()
{
    const Outcome outcome
        = run({ u"--connection"_s, u"plant"_s, u"--org"_s, u"factory"_s, u"--kind"_s,
                u"inventory"_s, u"--output"_s, file(u"report.json"_s) });
    QCOMPARE(outcome.status, 0);
    const QJsonObject report = QJsonDocument::fromJson(contentOf(u"report.json"_s))
                                   .object()
                                   .value(u"report"_s)
                                   .toObject();
    QCOMPARE(report.value(u"organization"_s).toString(), u"factory"_s);
    const QJsonArray rows = report.value(u"rows"_s).toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows)
        QCOMPARE(row[u"organization"_s].toString(), u"factory"_s);
}

void TestReportRun::standardOutputHoldsTheReportAlone()
{
    const Outcome outcome = run({ u"--connection"_s, u"plant"_s, u"--kind"_s, u"findings"_s,
                                  u"--format"_s, u"json"_s, u"--output"_s, u"-"_s });
    QCOMPARE(outcome.status, 0);
    QVERIFY(QJsonDocument::fromJson(outcome.out).isObject());
}

void TestReportRun::findingsEndItWithThree()
{
    const QStringList common{ u"--connection"_s, u"plant"_s,    u"--kind"_s,
                              u"findings"_s,     u"--output"_s, file(u"report.md"_s) };
    QCOMPARE(run(common + QStringList{ u"--fail-at"_s, u"note"_s }).status, 3);
    QVERIFY(!contentOf(u"report.md"_s).isEmpty());
    QCOMPARE(run(common + QStringList{ u"--fail-at"_s, u"danger"_s }).status, 3);
}

void TestReportRun::theEnvironmentAloneIsEnough()
{
    const Outcome outcome
        = run({ u"--kind"_s, u"inventory"_s, u"--output"_s, file(u"report.csv"_s) });
    QCOMPARE(outcome.status, 0);
    QVERIFY(contentOf(u"report.csv"_s).contains("tokenId"));
}

void TestReportRun::aTokenGoesToTheServerOfTheEnvironmentOnly_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("no host") << QString() << true;
    QTest::newRow("the same, behind a prefix") << m_server->url() + u"/prefix"_s << true;
    QTest::newRow("another server") << u"https://production.example:8086"_s << false;
    QTest::newRow("no address") << u"production:8086"_s << false;
}

void TestReportRun::aTokenGoesToTheServerOfTheEnvironmentOnly()
{
    QFETCH(QString, host);
    QFETCH(bool, isSent);
    m_host = host;
    const int before = m_server->requestCount(u"GET"_s, u"/api/v2"_s);
    const Outcome outcome = run({ u"--connection"_s, u"plant"_s, u"--kind"_s, u"inventory"_s,
                                  u"--output"_s, file(u"report.csv"_s) });
    // There is no keyring here to take another credential from.
    QCOMPARE(outcome.status, isSent ? 0 : 4);
    QCOMPARE(m_server->requestCount(u"GET"_s, u"/api/v2"_s) > before, isSent);
    QCOMPARE(outcome.error.contains("INFLUX_"), !isSent);
}

void TestReportRun::anAddressThatCannotBeReadIsSaid()
{
    m_host = u"production:8086"_s;
    const Outcome outcome
        = run({ u"--kind"_s, u"inventory"_s, u"--output"_s, file(u"report.csv"_s) });
    QCOMPARE(outcome.status, 4);
    QVERIFY(outcome.error.contains("INFLUX_HOST cannot be used."));
    QCOMPARE(outcome.error.count('\n'), 1);
}

void TestReportRun::aFileThatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spares") << u"config/spares.json"_s;
    QTest::newRow("database") << u"config/local.sqlite"_s;
}

/// The next start would find nothing wrong any more.
void TestReportRun::aFileThatCannotBeReadIsSaid()
{
    QFETCH(QString, name);
    QFile broken(file(name));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("broken") == 6);
    broken.close();
    const Outcome outcome = run({ u"--connection"_s, u"plant"_s, u"--kind"_s, u"inventory"_s,
                                  u"--output"_s, file(u"report.csv"_s) });
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.error.contains(u"%1.set-aside-"_s.arg(name).toUtf8()),
             outcome.error.constData());
    QCOMPARE(outcome.error.count('\n'), 1);
}

void TestReportRun::theDemoNeedsNothing()
{
    const Outcome outcome
        = run({ u"--demo"_s, u"--kind"_s, u"access"_s, u"--output"_s, file(u"report.html"_s) }, {});
    QCOMPARE(outcome.error, QByteArray());
    QCOMPARE(outcome.status, 0);
    QVERIFY(contentOf(u"report.html"_s).contains("telegraf"));
}

void TestReportRun::troubleIsOneLineAndANumber_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<int>("status");
    const QByteArray valid(DemoServer::OperatorToken);
    const QStringList kind{ u"--kind"_s, u"inventory"_s, u"--format"_s, u"json"_s };
    const QStringList plant{ u"--connection"_s, u"plant"_s };
    const QStringList output{ u"--output"_s, u"-"_s };
    QTest::newRow("no such connection")
        << kind + output + QStringList{ u"--connection"_s, u"nowhere"_s } << valid << 4;
    QTest::newRow("no such organization")
        << kind + output + plant + QStringList{ u"--org"_s, u"nobody"_s } << valid << 4;
    QTest::newRow("refused") << kind + output + plant << QByteArray("wrong") << 4;
    QTest::newRow("no credential, no keyring") << kind + output + plant << QByteArray() << 4;
    QTest::newRow("nobody listens")
        << kind + output + QStringList{ u"--connection"_s, u"silent"_s } << valid << 5;
    QTest::newRow("no such folder")
        << kind + plant + QStringList{ u"--output"_s, u"/nonexistent/folder/report.json"_s }
        << valid << 6;
    QTest::newRow("no review") << plant + output + QStringList{ u"--kind"_s,   u"review"_s,
                                                                u"--org"_s,    u"factory"_s,
                                                                u"--format"_s, u"md"_s }
                               << valid << 4;
    QTest::newRow("no kind") << plant + QStringList{ u"--output"_s, u"a.md"_s } << valid << 2;
    QTest::newRow("unknown kind") << plant
            + QStringList{ u"--kind"_s, u"gossip"_s, u"--output"_s, u"a.md"_s }
                                  << valid << 2;
    QTest::newRow("unknown format")
        << plant + QStringList{ u"--kind"_s, u"access"_s, u"--output"_s, u"a.docx"_s } << valid
        << 2;
    QTest::newRow("no output") << kind + plant << valid << 2;
    QTest::newRow("unknown severity")
        << kind + plant + output + QStringList{ u"--fail-at"_s, u"doom"_s } << valid << 2;
    QTest::newRow("a review of everything")
        << plant + output + QStringList{ u"--kind"_s, u"review"_s, u"--format"_s, u"md"_s } << valid
        << 2;
}

void TestReportRun::troubleIsOneLineAndANumber()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, credential);
    QFETCH(int, status);
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    save(u"silent"_s, QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort())));
    closed.close();
    // The credential is for whichever connection is named.
    m_host.clear();
    const Outcome outcome = run(arguments, credential);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY(outcome.error.size() > 20 && outcome.error.endsWith('\n'));
}

/// As on a full disk: the system takes no more than this of a file.
void TestReportRun::theOldFileStaysWhereTheNewOneCannotBeWritten()
{
    QFile old(file(u"report.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const Outcome outcome = run({ u"--connection"_s, u"plant"_s, u"--kind"_s, u"access"_s,
                                  u"--output"_s, file(u"report.json"_s) },
                                DemoServer::OperatorToken, 200'000);
    QCOMPARE(outcome.status, 6);
    QCOMPARE(outcome.error.count('\n'), 1);
    QCOMPARE(contentOf(u"report.json"_s), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{ u"report.json"_s });
}

void TestReportRun::aPipeStaysAPipe()
{
    const QByteArray path = QFile::encodeName(file(u"pipe"_s));
    QCOMPARE(mkfifo(path.constData(), 0600), 0);
    const int reader = open(path.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    const Outcome outcome = run({ u"--connection"_s, u"plant"_s, u"--kind"_s, u"inventory"_s,
                                  u"--format"_s, u"csv"_s, u"--output"_s, file(u"pipe"_s) });
    QByteArray head(100, '\0');
    const bool isRead = read(reader, head.data(), 100) == 100;
    close(reader);
    QCOMPARE(outcome.status, 0);
    QVERIFY(isRead && head.contains("organizationId"));
}

void TestReportRun::nothingChangesHereOrThere()
{
    const QByteArray connections = contentOf(u"config/connections.json"_s);
    const int before = m_server->requestCount(u"POST"_s, u"/api/v2"_s)
        + m_server->requestCount(u"PATCH"_s, u"/"_s) + m_server->requestCount(u"DELETE"_s, u"/"_s);
    QCOMPARE(run({ u"--connection"_s, u"plant"_s, u"--kind"_s, u"findings"_s, u"--output"_s,
                   file(u"report.json"_s) })
                 .status,
             0);
    QCOMPARE(m_server->requestCount(u"POST"_s, u"/api/v2"_s)
                 + m_server->requestCount(u"PATCH"_s, u"/"_s)
                 + m_server->requestCount(u"DELETE"_s, u"/"_s),
             before);
    QCOMPARE(contentOf(u"config/connections.json"_s), connections);
    // A list that nobody looked at is not the last one that somebody saw: what is new stays new.
    const QByteArray json = contentOf(u"report.json"_s);
    QVERIFY(json.contains("earlierList"));
    QCOMPARE(run({ u"--connection"_s, u"plant"_s, u"--kind"_s, u"findings"_s, u"--output"_s,
                   file(u"report.json"_s) })
                 .status,
             0);
    QVERIFY(contentOf(u"report.json"_s).contains("earlierList"));
}

QTEST_GUILESS_MAIN(TestReportRun)
#include "tst_reportrun.moc"
