// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"
#include "app/tour/v1chapter.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace itm;

/// The main job in a process of its own, with every log switched on: what it leaves behind holds no
/// value. The operator's value is known, that of the token it makes by its shape.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noFileHoldsAValue();
    void noLogHoldsAValue();
    void noProcessWasStartedWithAValue();
    void coreDumpsAreOff();

private:
    static QByteArray contentOf(const QString &path);
    void lookAt(qint64 process);
    static QStringList valuesIn(const QByteArray &content);

    QTemporaryDir m_folder;
    QByteArray m_said;
    /// Command lines, environments and limits of the program and of what it started.
    QByteArray m_seen;
    QByteArray m_limits;
};

QByteArray TestCanary::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCanary::lookAt(qint64 process)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    m_seen += contentOf(folder + u"cmdline") + '\n' + contentOf(folder + u"environ") + '\n';
    for (const QByteArray &child :
         contentOf(folder + QStringLiteral("task/%1/children").arg(process)).split(' ')) {
        if (!child.trimmed().isEmpty())
            lookAt(child.trimmed().toLongLong());
    }
}

QStringList TestCanary::valuesIn(const QByteArray &content)
{
    static const QRegularExpression shape(QStringLiteral("[A-Za-z0-9_-]{86}=="));
    const QString text = QString::fromLatin1(content);
    QStringList found;
    if (content.contains(DemoServer::OperatorToken) || content.contains(DemoServer::AdminPassword))
        found << QStringLiteral("the operator's credential");
    if (content.contains(TourPassword))
        found << QStringLiteral("the password of a v1 credential");
    for (auto it = shape.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

void TestCanary::initTestCase()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("*.debug=true;itm.*=true"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("c")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("d")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("h")));
    process.setProcessEnvironment(environment);
    // Inherited: what is off later was switched off by the program.
    rlimit core{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    core.rlim_cur = core.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_CORE, &core), 0);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ITM_PROGRAM),
                  { QStringLiteral("--demo"), QStringLiteral("--tour"),
                    m_folder.filePath(QStringLiteral("tour")), QStringLiteral("--config-dir"),
                    m_folder.filePath(QStringLiteral("config")) });
    QVERIFY(process.waitForStarted());
    const QString limits = QStringLiteral("/proc/%1/limits").arg(process.processId());
    QElapsedTimer running;
    running.start();
    while (!process.waitForFinished(200) && running.elapsed() < 180'000) {
        lookAt(process.processId());
        const QByteArray now = contentOf(limits);
        m_limits = now.isEmpty() ? m_limits : now;
    }
    QCOMPARE(process.state(), QProcess::NotRunning);
    m_said = process.readAll();
    QVERIFY2(process.exitCode() == 0, m_said.constData());
    QVERIFY(m_said.contains("deleted"));
}

void TestCanary::noFileHoldsAValue()
{
    int files = 0;
    QDirIterator it(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(valuesIn(file.readAll()).isEmpty(), qPrintable(file.fileName()));
        ++files;
    }
    // The pictures, the report and what the program keeps in its folder.
    QVERIFY(files > 16);
}

void TestCanary::noLogHoldsAValue()
{
    // The log of requests is among it.
    QVERIFY(m_said.contains("/api/v2/authorizations"));
    QCOMPARE(valuesIn(m_said), QStringList());
    QVERIFY(!valuesIn(QByteArray("x ") + DemoServer::OperatorToken).isEmpty());
    QVERIFY(!valuesIn(QByteArray(86, 'a') + "==").isEmpty());
}

void TestCanary::noProcessWasStartedWithAValue()
{
    QVERIFY(m_seen.contains("--tour"));
    QCOMPARE(valuesIn(m_seen), QStringList());
}

void TestCanary::coreDumpsAreOff()
{
    static const QRegularExpression off(QStringLiteral("Max core file size +0 +0 "));
    QVERIFY2(off.match(QString::fromLatin1(m_limits)).hasMatch(), m_limits.constData());
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
