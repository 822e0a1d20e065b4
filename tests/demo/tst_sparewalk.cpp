// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "tests/support/sparewalk.h"

using namespace itm;
using namespace itm::test;

class TestSpareWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLeadsBackIn()
    {
        DemoServer server({});
        QVERIFY(server.start());
        walkWithSpare(QUrl(server.url()), QByteArray(DemoServer::OperatorToken));
    }
};

QTEST_GUILESS_MAIN(TestSpareWalk)
#include "tst_sparewalk.moc"
