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

public:
    TestGoldenReplay();

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
    std::map<QString, std::unique_ptr<Run>> m_runs;
};

TestGoldenReplay::TestGoldenReplay()
{
    for (const char *name : { "hashed", "raw", "data-plane" }) {
        const QString file = QLatin1String(name) + QStringLiteral(".jsonl");
        m_runs.emplace(QLatin1String(name),
                       std::make_unique<Run>(file, file.startsWith(QLatin1String("raw"))));
    }
}

void TestGoldenReplay::theDemoServerAnswersAsRecorded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");
    for (const auto &[file, run] : m_runs) {
        for (int i = 0; i < run->replay.count(); ++i)
            QTest::addRow("%s %s", qPrintable(file), qPrintable(run->replay.title(i))) << file << i;
    }
}

void TestGoldenReplay::theDemoServerAnswersAsRecorded()
{
    QFETCH(const QString, file);
    QFETCH(const int, index);
    Run &run = *m_runs.at(file);
    QVERIFY(run.started);
    QCOMPARE(run.replay.play(index), QString());
    ++m_equal;
}

void TestGoldenReplay::cleanupTestCase() const
{
    int all = 0;
    for (const auto &[file, run] : m_runs)
        all += run->replay.count();
    qInfo("golden replay: %d of %d", m_equal, all);
    QCOMPARE(all, 474);
}

QTEST_GUILESS_MAIN(TestGoldenReplay)
#include "tst_goldenreplay.moc"
