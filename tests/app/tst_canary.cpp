// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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

private:
    static QStringList valuesIn(const QByteArray &content);

    QTemporaryDir m_folder;
    QByteArray m_said;
};

QStringList TestCanary::valuesIn(const QByteArray &content)
{
    static const QRegularExpression shape(QStringLiteral("[A-Za-z0-9_-]{86}=="));
    const QString text = QString::fromLatin1(content);
    QStringList found;
    if (content.contains(DemoServer::OperatorToken) || content.contains(DemoServer::AdminPassword))
        found << QStringLiteral("the operator's credential");
    for (auto it = shape.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

void TestCanary::initTestCase()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("c")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("d")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("h")));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ITM_PROGRAM),
                  { QStringLiteral("--demo"), QStringLiteral("--tour"),
                    m_folder.filePath(QStringLiteral("tour")), QStringLiteral("--config-dir"),
                    m_folder.filePath(QStringLiteral("config")) });
    QVERIFY(process.waitForFinished(120'000));
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
    QCOMPARE(valuesIn(m_said), QStringList());
    QVERIFY(!valuesIn(QByteArray("x ") + DemoServer::OperatorToken).isEmpty());
    QVERIFY(!valuesIn(QByteArray(86, 'a') + "==").isEmpty());
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
