// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/api/objectlist.h"

#include "tests/api/apibench.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace itm;
using namespace itm::test;

namespace {

const OrganizationId Factory(0xfac);

ResourceType type(const char *name)
{
    return ResourceType{ QString::fromLatin1(name) };
}

Result<QList<ResourceObject>> read(const char *name, const QByteArray &body)
{
    return objectListOf(type(name), Factory)->decode(body);
}

QByteArray tasks(int first, int last)
{
    QByteArrayList list;
    for (int i = first; i <= last; ++i)
        list.append(R"({"id":")" + ResourceId(static_cast<quint64>(i)).toString().toLatin1()
                    + R"(","name":"task )" + QByteArray::number(i) + R"("})");
    return R"({"tasks":[)" + list.join(',') + "]}";
}

} // namespace

/// The lists of single things that a permission can name (fact sheet §8.5).
class TestObjectList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedAnswersAreRead_data();
    void recordedAnswersAreRead();
    void nullIsAnEmptyList();
    void namesComeFromWhereTheTypeHasThem();
    void anythingElseIsMalformed();
    void typesWithoutAListHaveNone();
    void tasksAreReadPageByPageToTheEnd();
    void findOptionsAreFollowedToTheEnd();
    void aWholeListIsAskedForOnce();
    void theDemoServerAnswersEveryList();
    void typesWithoutAListAreEmptyAtOnce();
};

void TestObjectList::recordedAnswersAreRead_data()
{
    QTest::addColumn<QString>("exchange");
    QTest::addColumn<int>("count");
    for (const char *name : { "tasks", "telegrafs", "dashboards", "variables", "labels", "checks",
                              "notificationRules", "notificationEndpoints", "scrapers", "remotes",
                              "replications", "notebooks", "annotations" })
        QTest::newRow(name) << QString::fromLatin1(name) << 0;
    QTest::newRow("dbrp") << QStringLiteral("dbrps") << 3;
    QTest::newRow("sources") << QStringLiteral("sources") << 1;
}

void TestObjectList::recordedAnswersAreRead()
{
    QFETCH(QString, exchange);
    QFETCH(int, count);
    const auto objects
        = read(QTest::currentDataTag(), goldenBody(QStringLiteral("hashed"), exchange));
    QVERIFY(objects);
    QCOMPARE(objects.value().size(), count);
}

void TestObjectList::nullIsAnEmptyList()
{
    QVERIFY(read("remotes", R"({"remotes":null})").value().isEmpty());
    QVERIFY(read("tasks", R"({"tasks":null})").value().isEmpty());
    QVERIFY(read("annotations", R"([{"stream":"s","annotations":null}])").value().isEmpty());
}

void TestObjectList::namesComeFromWhereTheTypeHasThem()
{
    const auto name = [](const char *typeName, const QByteArray &body) {
        const auto objects = read(typeName, body);
        return objects && objects.value().size() == 1 ? objects.value()[0].name
                                                      : QStringLiteral("?");
    };
    QCOMPARE(name("dbrp",
                  R"({"content":[{"id":"00000000000000aa","database":"plant",
                      "retention_policy":"autogen"}]})"),
             QStringLiteral("plant/autogen"));
    QCOMPARE(name("annotations",
                  R"([{"stream":"deploys","annotations":[{"id":"00000000000000aa",
                      "summary":"v2 is out"}]}])"),
             QStringLiteral("v2 is out"));
    QCOMPARE(name("notebooks", R"({"flows":[{"id":"00000000000000aa","name":"Notes"}]})"),
             QStringLiteral("Notes"));
    QVERIFY(name("telegrafs", R"({"configurations":[{"id":"00000000000000aa"}]})").isEmpty());
}

void TestObjectList::anythingElseIsMalformed()
{
    for (const char *body : { "", "7", "{}", "[7]", "<html>", R"({"tasks":{}})",
                              R"({"tasks":[{}]})", R"({"tasks":[{"id":"0","name":"x"}]})" }) {
        QVERIFY2(read("tasks", body).error().kind == ErrorKind::MalformedReply, body);
        QVERIFY2(read("annotations", body).error().kind == ErrorKind::MalformedReply, body);
    }
}

void TestObjectList::typesWithoutAListHaveNone()
{
    for (const char *name :
         { "views", "documents", "secrets", "instance", "somethingNew", "buckets", "users" })
        QVERIFY2(!objectListOf(type(name), Factory), name);
}

void TestObjectList::tasksAreReadPageByPageToTheEnd()
{
    ApiBench bench;
    bench.server.misbehave(Fault::json(200, tasks(1, 100)), {}, 1);
    bench.server.misbehave(Fault::json(200, tasks(101, 130)), {}, 1);
    bench.server.misbehave(Fault::json(200, tasks(1, 0)));
    const auto objects
        = bench.ask<QList<ResourceObject>>(&InfluxApi::objects, type("tasks"), Factory);
    QVERIFY(objects);
    QCOMPARE(objects.value().size(), 130);
    QCOMPARE(objects.value().constLast().name, QStringLiteral("task 130"));
    QCOMPARE(bench.server.requests().size(), 3);
    QCOMPARE(bench.server.requests()[0].target,
             QByteArray("/api/v2/tasks?orgID=0000000000000fac&type=basic&limit=100"));
    QCOMPARE(bench.server.requests()[2].target,
             QByteArray("/api/v2/tasks?orgID=0000000000000fac&type=basic&limit=100"
                        "&after=0000000000000082"));
}

void TestObjectList::findOptionsAreFollowedToTheEnd()
{
    ApiBench bench;
    // Rights are applied after a page is cut: an empty page is no end.
    bench.server.misbehave(Fault::json(200, R"({"checks":[]})"), {}, 1);
    bench.server.misbehave(Fault::json(200, tasks(1, 3).replace("tasks", "checks")), {}, 1);
    bench.server.misbehave(Fault::json(200, R"({"checks":[]})"));
    const auto objects
        = bench.ask<QList<ResourceObject>>(&InfluxApi::objects, type("checks"), Factory);
    QCOMPARE(objects.value().size(), 3);
    QCOMPARE(bench.server.requests()[1].target,
             QByteArray("/api/v2/checks?orgID=0000000000000fac&limit=100&offset=100"));
}

void TestObjectList::aWholeListIsAskedForOnce()
{
    ApiBench bench;
    bench.server.misbehave(Fault::json(200, tasks(1, 300).replace("tasks", "dashboards")));
    QCOMPARE(bench.ask<QList<ResourceObject>>(&InfluxApi::objects, type("dashboards"), Factory)
                 .value()
                 .size(),
             300);
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /api/v2/dashboards?orgID=0000000000000fac"));
}

void TestObjectList::theDemoServerAnswersEveryList()
{
    DemoServer demo({});
    QVERIFY(demo.start());
    ApiBench bench({}, static_cast<quint16>(QUrl(demo.url()).port()));
    bench.api->setCredential(Credential::token(Secret(DemoServer::OperatorToken)));
    const QList<Organization> organizations
        = bench.ask<QList<Organization>>(&InfluxApi::organizations).takeValue();
    const auto factory
        = std::find_if(organizations.begin(), organizations.end(),
                       [](const Organization &o) { return o.name == QLatin1String("factory"); });
    QVERIFY(factory != organizations.end());
    const auto types = bench.ask<QList<ResourceType>>(&InfluxApi::resourceTypes);
    QMap<QString, qsizetype> counts;
    for (const ResourceType &each : types.value()) {
        if (!objectListOf(each, factory->id))
            continue;
        const auto objects
            = bench.ask<QList<ResourceObject>>(&InfluxApi::objects, each, factory->id);
        QVERIFY2(objects, qPrintable(each.name.toString()));
        counts.insert(each.name, objects.value().size());
    }
    QCOMPARE(counts.size(), 15);
    QCOMPARE(counts.value(QStringLiteral("sources")), 1);
    const auto buckets = bench.ask<QList<Bucket>>(&InfluxApi::buckets, factory->id);
    QVERIFY(buckets.value().size() > 200);
    QCOMPARE(counts.value(QStringLiteral("dbrp")), buckets.value().size());
}

void TestObjectList::typesWithoutAListAreEmptyAtOnce()
{
    ApiBench bench;
    const auto objects
        = bench.ask<QList<ResourceObject>>(&InfluxApi::objects, type("views"), Factory);
    QVERIFY(objects.value().isEmpty());
    QVERIFY(bench.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestObjectList)
#include "tst_objectlist.moc"
