// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionmapping.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const ResourceType Tasks{ QStringLiteral("tasks") };

const ObjectLists Here{ { Tasks, { { ResourceId(7), QStringLiteral("nightly") } } } };
const ObjectLists There{
    { types::buckets,
      { { ResourceId(101), QStringLiteral("telegraf") },
        { ResourceId(102), QStringLiteral("twice") },
        { ResourceId(103), QStringLiteral("twice") } } },
    { Tasks, { { ResourceId(107), QStringLiteral("nightly") } } },
};

PermissionMapping map(const QString &shortForm)
{
    return mapPermissions(sample::permissions(shortForm), sample::Factory, sample::Weather, Here,
                          There);
}

} // namespace

class TestPermissionMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thingsAreFoundByName_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("mapped");
        QTest::newRow("all of a type") << "RW tasks"
                                       << "RW tasks @20";
        QTest::newRow("by the name it came with") << "W buckets telegraf#1"
                                                  << "";
        QTest::newRow("by the name that is listed") << "R tasks #7"
                                                    << "";
        QTest::newRow("the organization itself") << "R orgs #10"
                                                 << "R orgs #20";
        QTest::newRow("a user") << "RW users bob#30"
                                << "RW users #30";
        QTest::newRow("everywhere") << "R tasks *"
                                    << "R tasks *";
    }
    void thingsAreFoundByName()
    {
        QFETCH(QString, set);
        QFETCH(QString, mapped);
        const PermissionMapping found = map(set);
        QVERIFY(found.unmapped.isEmpty());
        if (!mapped.isEmpty())
            QCOMPARE(found.mapped, sample::permissions(mapped));
        else
            QVERIFY(found.mapped[0].id.value() > 100
                    && found.mapped[0].organization == sample::Weather);
    }

    void whatHasNoCounterpartIsTold_data()
    {
        QTest::addColumn<QString>("set");
        QTest::newRow("no such name") << "W buckets line4#2";
        QTest::newRow("two of that name") << "W buckets twice#3";
        QTest::newRow("no name at all") << "W buckets #9";
        QTest::newRow("another organization") << "R orgs #77";
        QTest::newRow("all of another organization") << "R tasks @77";
    }
    void whatHasNoCounterpartIsTold()
    {
        QFETCH(QString, set);
        const PermissionMapping found = map(set);
        QVERIFY(found.mapped.isEmpty());
        QCOMPARE(found.unmapped, sample::permissions(set));
    }

    void withinAnOrganizationNothingChanges()
    {
        const PermissionList set
            = sample::permissions(QStringLiteral("W buckets line4#2, R tasks @77"));
        const PermissionMapping found
            = mapPermissions(set, sample::Factory, sample::Factory, {}, {});
        QCOMPARE(found.mapped, set);
        QVERIFY(found.unmapped.isEmpty());
    }

    void onlyWhatIsNamedByIdHasToBeListed()
    {
        QCOMPARE(typesToMap(sample::permissions(QStringLiteral(
                     "RW buckets #1, R tasks #2, RW tasks, R orgs #10, R users #3"))),
                 (QList<ResourceType>{ types::buckets, Tasks }));
    }
};

QTEST_GUILESS_MAIN(TestPermissionMapping)
#include "tst_permissionmapping.moc"
