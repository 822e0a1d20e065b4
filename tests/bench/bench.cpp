// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/heap.h"

#include "tests/bench/accessbench.h"
#include "tests/bench/changesbench.h"
#include "tests/bench/decodebench.h"
#include "tests/bench/figure.h"
#include "tests/bench/findingsbench.h"
#include "tests/bench/growthbench.h"
#include "tests/bench/listserver.h"
#include "tests/bench/logsbench.h"
#include "tests/bench/longlistbench.h"
#include "tests/bench/refreshbench.h"
#include "tests/bench/reviewbench.h"
#include "tests/bench/rulebench.h"
#include "tests/bench/serversbench.h"
#include "tests/bench/tablebench.h"

#include <QApplication>

using namespace itm::bench;

namespace {

struct Group final
{
    QLatin1String name;
    void (*run)(const std::function<void(const Figure &)> &report) = nullptr;
};

const Group Groups[] = {
    { QLatin1String("longlist"), benchLongList }, { QLatin1String("decode"), benchDecoding },
    { QLatin1String("rule"), benchRule },         { QLatin1String("refresh"), benchRefresh },
    { QLatin1String("table"), benchTable },       { QLatin1String("inventory"), benchInventory },
    { QLatin1String("growth"), benchGrowth },     { QLatin1String("changes"), benchChanges },
    { QLatin1String("servers"), benchServers },   { QLatin1String("findings"), benchFindings },
    { QLatin1String("access"), benchAccess },     { QLatin1String("review"), benchReview },
    { QLatin1String("logs"), benchLogs }
};

bool runGroups(const QStringList &names)
{
    bool reached = true;
    for (const Group &group : Groups) {
        if (!names.isEmpty() && !names.contains(group.name))
            continue;
        group.run([&](const Figure &figure) {
            printFigure(figure);
            reached = reached && figure.isReached();
        });
    }
    return reached;
}

} // namespace

/// bench [group ...]: prints each figure beside its limit; the exit code tells whether all were
/// reached.
int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--serve") == 0) {
        const QCoreApplication application(argc, argv);
        return serveList(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    }
    itm::giveLargeBlocksBack();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--refresh") == 0)
        return refreshLongList(QUrl(QString::fromUtf8(argv[2])), QByteArray(argv[3]));
    if (argc == 5 && qstrcmp(argv[1], "--start") == 0)
        return startWithInventory(QString::fromUtf8(argv[2]), QString::fromUtf8(argv[3]),
                                  QByteArray(argv[4]).toInt());
    return runGroups(QApplication::arguments().sliced(1)) ? 0 : 1;
}
