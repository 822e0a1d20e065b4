// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/batchplan.h"
#include "models/access/permissionsets.h"
#include "models/exchange/tokencsv.h"

#include <QElapsedTimer>
#include <QTest>

using namespace itm;

namespace {

using Kind = BatchRemark::Kind;

const OrganizationId Factory(0xfac);
const OrganizationId Weather(0x3ea);
const UserId Admin(0xad);
const UserId Bob(0xb0b);

Bucket bucket(quint64 id, const char *name, bool isSystem = false)
{
    return { BucketId(id), Factory, QString::fromLatin1(name), isSystem };
}

Recipe recipe(const char *json)
{
    return recipeFromJson(json).takeValue();
}

BatchPlaces places()
{
    BatchPlaces places;
    places.organizations = { { Factory, QStringLiteral("factory"), {} },
                             { Weather, QStringLiteral("weather"), {} } };
    places.users = { { Admin, QStringLiteral("admin") },
                     { Bob, QStringLiteral("bob") },
                     { UserId(0xe1), QStringLiteral("eve"), UserStatus::Inactive } };
    places.buckets.insert(Factory,
                          { bucket(1, "telegraf"), bucket(2, "prod-a"), bucket(3, "prod-b"),
                            bucket(4, "twice"), bucket(5, "twice"), bucket(6, "_tasks", true),
                            bucket(7, "my bucket, really") });
    places.recipes = {
        recipe(R"({"id": "collect", "title": {"en": "Collector writes", "de": "Sammler schreibt"},
            "needs": [{"action": "write", "type": "buckets", "scope": "bucket"},
                      {"action": "read", "type": "tasks", "scope": "organization"}]})"),
        recipe(
            R"({"id": "back-up", "title": {"en": "Back-up"}, "needs": [{"scope": "operator"}]})"),
    };
    places.language = QStringLiteral("de_DE");
    places.capabilities.resourceTypes = knownResourceTypes();
    places.caller = { .user = Admin, .userName = QStringLiteral("admin"), .isOperator = true };
    places.held = operatorPermissions(knownResourceTypes());
    places.descriptions = { { QStringLiteral("known"), 2 } };
    return places;
}

QString inWords(const PermissionList &permissions)
{
    QStringList said;
    for (const Permission &p : permissions) {
        said << (p.action == PermissionAction::Read ? u'R' : u'W') + QString(p.type.name.toString())
                + (p.id.isNull() ? QString() : u'#' + QString::number(p.id.value()))
                + (p.organization == Weather ? QStringLiteral("@weather") : QString());
    }
    return said.join(u' ');
}

QString nameOf(Kind kind)
{
    static const QMap<Kind, QString> names{
        { Kind::TooManyCells, QStringLiteral("too many cells") },
        { Kind::NoDescription, QStringLiteral("no description") },
        { Kind::ValueAsDescription, QStringLiteral("a value") },
        { Kind::NoOrganization, QStringLiteral("no organization") },
        { Kind::UnknownOrganization, QStringLiteral("unknown organization") },
        { Kind::BucketsNotListed, QStringLiteral("not listed") },
        { Kind::UnknownOwner, QStringLiteral("unknown owner") },
        { Kind::InactiveOwner, QStringLiteral("inactive owner") },
        { Kind::UnknownStatus, QStringLiteral("unknown status") },
        { Kind::UnknownTask, QStringLiteral("unknown task") },
        { Kind::OperatorTask, QStringLiteral("operator") },
        { Kind::TaskWithoutBucket, QStringLiteral("without bucket") },
        { Kind::BucketsWithoutTask, QStringLiteral("without task") },
        { Kind::UnknownBucket, QStringLiteral("unknown bucket") },
        { Kind::SeveralBuckets, QStringLiteral("several") },
        { Kind::SystemBucket, QStringLiteral("system") },
        { Kind::NoMatch, QStringLiteral("no match") },
        { Kind::NothingGranted, QStringLiteral("nothing") },
        { Kind::NotGrantable, QStringLiteral("not grantable") },
        { Kind::DescriptionInUse, QStringLiteral("in use") },
        { Kind::DescriptionTwice, QStringLiteral("twice") },
        { Kind::Broad, QStringLiteral("broad") },
    };
    return names.value(kind);
}

/// Permissions, or what is to be said; a warning stands in brackets behind the permissions.
QString inWords(const PlannedToken &planned)
{
    QStringList said;
    for (const BatchRemark &remark : planned.remarks) {
        QString told = nameOf(remark.kind);
        if (!remark.name.isEmpty())
            told += u' ' + remark.name;
        if (remark.number > 0)
            told += u' ' + QString::number(remark.number);
        said << told;
    }
    const QString remarks = said.join(QLatin1String(", "));
    if (planned.verdict() == BatchVerdict::Cannot)
        return remarks;
    const QString granted = inWords(planned.draft.permissions);
    return remarks.isEmpty() ? granted : granted + QLatin1String(" (") + remarks + u')';
}

QList<PlannedToken> plan(const QByteArray &csv, const BatchPlaces &of = places())
{
    return planBatch(std::get<BatchFile>(readTokenCsv(csv)).rows, of);
}

/// One row with these cells.
QString planned(const QByteArray &cells, const BatchPlaces &of = places())
{
    return inWords(
        plan("description;organization;owner;status;task;buckets;read;write\n" + cells, of)
            .constFirst());
}

} // namespace

class TestBatchPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeToDrafts_data();
    void rowsComeToDrafts();
    void theDraftIsComplete();
    void allAccessIsTheOwnersOwn();
    void theOrganizationInViewStandsInForAMissingOne();
    void whatTheCallerLacksIsSaid();
    void withoutKnowingTheCallerTheServerDecides();
    void descriptionsAreComparedWithinTheFile();
    void onlyOrganizationsThatAreNamedAreAskedFor();
    void tenThousandRowsArePlannedAtOnce();
};

void TestBatchPlan::rowsComeToDrafts_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &cells, const char *expected) {
        QTest::newRow(name) << cells << QString::fromLatin1(expected);
    };
    row("one bucket", "a;factory;;;;;;telegraf", "Wbuckets#1");
    row("read and write", "a;factory;;;;;telegraf|prod-a;telegraf",
        "Rbuckets#1 Rbuckets#2 Wbuckets#1");
    row("a value for a name", QByteArray(86, 'x') + "==;factory;;;;;;telegraf", "a value");
    row("a pattern", "a;factory;;;;;prod-*;", "Rbuckets#2 Rbuckets#3");
    row("a pattern and one of its own", "a;factory;;;;;prod-a|prod-*;", "Rbuckets#2 Rbuckets#3");
    row("by IDs", "a;0000000000000fac;;;;;;0000000000000001", "Wbuckets#1");
    row("a name with a comma", "a;factory;;;;;;my bucket, really", "Wbuckets#7");
    row("all buckets", "a;factory;;;;;*;", "Rbuckets (broad)");
    row("all buckets in a word", "a;factory;;;;;All|telegraf;", "Rbuckets (broad)");
    row("another case is another name", "a;factory;;;;;;Telegraf", "unknown bucket Telegraf");
    row("an unknown bucket", "a;factory;;;;;nowhere;telegraf", "unknown bucket nowhere");
    row("two of one name", "a;factory;;;;;;twice", "several twice");
    row("a system bucket", "a;factory;;;;;_tasks;", "system _tasks");
    row("no system bucket by a pattern", "a;factory;;;;;_*;", "no match _*");
    row("nothing", "a;factory;;;;;;", "nothing");
    row("no description", ";factory;;;;;;telegraf", "no description");
    row("no organization", "a;;;;;;;telegraf", "no organization");
    row("an unknown organization", "a;nowhere;;;;;;telegraf", "unknown organization nowhere");
    row("buckets that were not listed", "a;weather;;;;;;x", "not listed weather");
    row("an unknown owner", "a;factory;carol;;;;;telegraf", "unknown owner carol");
    row("an inactive owner", "a;factory;eve;;;;;telegraf", "inactive owner eve");
    row("an unknown status", "a;factory;;off;;;;telegraf", "unknown status off");
    row("a status in another case", "a;factory;;Inactive;;;;telegraf", "Wbuckets#1");
    row("a task", "a;factory;;;collect;telegraf;;", "Wbuckets#1 Rtasks");
    row("a task by its title", "a;factory;;;collector WRITES;prod-*;;",
        "Wbuckets#2 Wbuckets#3 Rtasks");
    row("a task in German", "a;factory;;;Sammler schreibt;telegraf;;", "Wbuckets#1 Rtasks");
    row("a task and more", "a;factory;;;collect;telegraf;prod-a;telegraf",
        "Wbuckets#1 Rtasks Rbuckets#2");
    row("a task on all buckets", "a;factory;;;collect;*;;", "Wbuckets Rtasks (broad)");
    row("a task without its bucket", "a;factory;;;collect;;;", "without bucket collect");
    row("a task of an operator", "a;factory;;;back-up;;;", "operator back-up");
    row("an unknown task", "a;factory;;;sing;;;", "unknown task sing");
    row("buckets without a task", "a;factory;;;;telegraf;;", "without task");
    row("a used description", "known;factory;;;;;;telegraf", "Wbuckets#1 (in use 2)");
    row("everything wrong", ";nowhere;carol;off;;;;telegraf;more",
        "too many cells, no description, unknown status off, unknown owner carol, "
        "unknown organization nowhere");
}

void TestBatchPlan::rowsComeToDrafts()
{
    QFETCH(const QByteArray, cells);
    QFETCH(const QString, expected);
    QCOMPARE(planned(cells), expected);
}

void TestBatchPlan::theDraftIsComplete()
{
    const PlannedToken planned
        = plan("description,org,owner,status,read\nline 4,factory,bob,inactive,telegraf")
              .constFirst();
    QVERIFY(planned.verdict() == BatchVerdict::Ready);
    QCOMPARE(planned.draft.description, QStringLiteral("line 4"));
    QCOMPARE(planned.draft.organization, Factory);
    QCOMPARE(planned.draft.owner, Bob);
    QVERIFY(planned.draft.status == TokenStatus::Inactive);
    QCOMPARE(planned.draft.permissions.constFirst().name.toString(), QStringLiteral("telegraf"));
    QCOMPARE(planned.preview().ownerName.toString(), QStringLiteral("bob"));
}

void TestBatchPlan::allAccessIsTheOwnersOwn()
{
    const auto of = [](const char *owner) {
        return plan(QByteArray("description,org,owner,task\na,factory,") + owner + ",All-Access")
            .constFirst();
    };
    QCOMPARE(of("bob").draft.permissions, allAccessPermissions(knownResourceTypes(), Factory, Bob));
    QCOMPARE(of("").draft.permissions, allAccessPermissions(knownResourceTypes(), Factory, Admin));
    QVERIFY(of("").verdict() == BatchVerdict::Warning);
    QVERIFY(of("").remarks.constFirst().breadth == Breadth::AllAccess);
    QVERIFY(of("admin").draft.owner.isNull());
}

void TestBatchPlan::theOrganizationInViewStandsInForAMissingOne()
{
    BatchPlaces inView = places();
    inView.organization = Factory;
    QCOMPARE(planned("a;;;;;;;telegraf", inView), QStringLiteral("Wbuckets#1"));
    inView.buckets.insert(Weather, { { BucketId(9), Weather, QStringLiteral("rain") } });
    QCOMPARE(planned("a;weather;;;;;;rain", inView), QStringLiteral("Wbuckets#9@weather"));
}

void TestBatchPlan::whatTheCallerLacksIsSaid()
{
    BatchPlaces narrow = places();
    narrow.caller.isOperator = false;
    narrow.held = allAccessPermissions(knownResourceTypes(), Factory, Admin);
    narrow.buckets.insert(Weather, { { BucketId(9), Weather, QStringLiteral("rain") } });
    QCOMPARE(planned("a;factory;;;;;;telegraf", narrow), QStringLiteral("Wbuckets#1"));
    const auto refusal = [&narrow](const QByteArray &cells) {
        return plan("description;org;owner;write\n" + cells, narrow)
            .constFirst()
            .remarks.value(0)
            .check.refusal;
    };
    QVERIFY(refusal("a;weather;;rain") == GrantRefusal::MayNotMakeTokens);
    QVERIFY(refusal("a;factory;bob;telegraf") == GrantRefusal::MayNotActForOwner);
}

void TestBatchPlan::withoutKnowingTheCallerTheServerDecides()
{
    BatchPlaces unknown = places();
    unknown.held.reset();
    QCOMPARE(planned("a;factory;bob;;;;;telegraf", unknown), QStringLiteral("Wbuckets#1"));
}

void TestBatchPlan::descriptionsAreComparedWithinTheFile()
{
    const auto rows = plan("description,org,read\na,factory,telegraf\nb,factory,telegraf\n"
                           "a,factory,telegraf\na,factory,telegraf\n");
    QStringList said;
    for (const PlannedToken &row : rows)
        said << inWords(row);
    QCOMPARE(said.join(u';'),
             QStringLiteral("Rbuckets#1;Rbuckets#1;Rbuckets#1 (twice 2);Rbuckets#1 (twice 2)"));
}

void TestBatchPlan::onlyOrganizationsThatAreNamedAreAskedFor()
{
    const auto rows
        = [](const QByteArray &csv) { return std::get<BatchFile>(readTokenCsv(csv)).rows; };
    BatchPlaces of = places();
    const auto all
        = rows("description,org,read\na,weather,x\nb,weather,y\nc,nowhere,y\nd,factory,x\ne,,x\n");
    QCOMPARE(organizationsOf(all, of), (QList<OrganizationId>{ Weather, Factory }));
    of.organization = Factory;
    QCOMPARE(organizationsOf(rows("description,read\na,x\n"), of),
             QList<OrganizationId>{ Factory });
}

void TestBatchPlan::tenThousandRowsArePlannedAtOnce()
{
    BatchPlaces large = places();
    QList<Bucket> buckets;
    for (quint64 i = 1; i <= 500; ++i)
        buckets.append({ BucketId(i), Factory, QStringLiteral("line-%1").arg(i) });
    large.buckets.insert(Factory, buckets);
    QByteArray csv("description,org,read,write\n");
    for (int i = 0; i < 10'000; ++i) {
        csv += "gateway " + QByteArray::number(i) + ",factory,line-4*,line-"
            + QByteArray::number(i % 500 + 1) + '\n';
    }
    const auto rows = std::get<BatchFile>(readTokenCsv(csv)).rows;
    QElapsedTimer timer;
    timer.start();
    const auto planned = planBatch(rows, large);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(planned.size(), 10'000);
    QCOMPARE(planned.constLast().draft.permissions.size(), 112);
    QVERIFY2(elapsed < 5000, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestBatchPlan)
#include "tst_batchplan.moc"
