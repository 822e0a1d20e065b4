// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "tests/golden/goldenreplay.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestGoldenReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoServerAnswersAsRecorded_data();
    void theDemoServerAnswersAsRecorded();
    void cleanupTestCase() const;

private:
    struct Run
    {
        explicit Run(const QString &file, bool rawValues)
            : server({ .rawValues = rawValues, .isEmpty = true })
            , started(server.start())
            , replay(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/" + file,
                     server.url())
        {
        }

        DemoServer server;
        bool started;
        GoldenReplay replay;
    };

    int m_equal = 0;
    Run m_hashed{ QStringLiteral("hashed.jsonl"), false };
    Run m_raw{ QStringLiteral("raw.jsonl"), true };
};

void TestGoldenReplay::theDemoServerAnswersAsRecorded_data()
{
    QTest::addColumn<bool>("raw");
    QTest::addColumn<int>("index");
    for (const bool raw : { false, true }) {
        const GoldenReplay &replay = (raw ? m_raw : m_hashed).replay;
        for (int i = 0; i < replay.count(); ++i)
            QTest::addRow("%s %s", raw ? "raw" : "hashed", qPrintable(replay.title(i))) << raw << i;
    }
}

void TestGoldenReplay::theDemoServerAnswersAsRecorded()
{
    QFETCH(const bool, raw);
    QFETCH(const int, index);
    Run &run = raw ? m_raw : m_hashed;
    QVERIFY(run.started);
    QCOMPARE(run.replay.play(index), QString());
    ++m_equal;
}

void TestGoldenReplay::cleanupTestCase() const
{
    const int all = m_hashed.replay.count() + m_raw.replay.count();
    qInfo("golden replay: %d of %d", m_equal, all);
    QCOMPARE(all, 428);
}

QTEST_GUILESS_MAIN(TestGoldenReplay)
#include "tst_goldenreplay.moc"
