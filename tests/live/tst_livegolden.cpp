// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/golden/goldenreplay.h"
#include "tests/support/liveinfluxd.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

/// The golden files against the server they were recorded from: that the replay itself is right.
class TestLiveGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRealServerAnswersAsRecorded_data();
    void aRealServerAnswersAsRecorded();

private:
    static QString fileOf(const QString &name)
    {
        return qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/" + name;
    }
};

void TestLiveGolden::initTestCase()
{
    if (LiveInfluxd::program().isEmpty())
        QSKIP("not run: ITM_TEST_INFLUXD is not set");
}

void TestLiveGolden::aRealServerAnswersAsRecorded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("hashed") << QStringLiteral("hashed.jsonl") << QStringList();
    QTest::newRow("data-plane") << QStringLiteral("data-plane.jsonl") << QStringList();
    QTest::newRow("raw") << QStringLiteral("raw.jsonl")
                         << QStringList{ QStringLiteral("--use-hashed-tokens=false") };
}

/// What depends on who built the server: its commit, and, as noted in the golden file, the page
/// that a build with the web interface has for paths outside the API.
static bool isAnotherBuild(const QString &title, const QString &difference)
{
    return difference.startsWith(QLatin1String("/commit:"))
        || (title.endsWith(QLatin1String("/double slash"))
            && difference.startsWith(QLatin1String("status: recorded 404, got 200: <!doctype")));
}

void TestLiveGolden::aRealServerAnswersAsRecorded()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, arguments);
    LiveInfluxd influxd;
    QVERIFY2(influxd.start(arguments), influxd.output().constData());
    GoldenReplay replay(fileOf(file), QStringLiteral("http://127.0.0.1:%1").arg(influxd.port()));
    QStringList differences;
    for (int i = 0; i < replay.count(); ++i) {
        const QString difference = replay.play(i);
        if (!difference.isEmpty() && !isAnotherBuild(replay.title(i), difference))
            differences << replay.title(i) + u": " + difference;
    }
    qInfo("%s: %d of %d", qPrintable(file), int(replay.count() - differences.size()),
          replay.count());
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLiveGolden)
#include "tst_livegolden.moc"
