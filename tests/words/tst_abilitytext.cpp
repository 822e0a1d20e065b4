// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/words/abilitytext.h"
#include "models/words/summarytext.h"
#include "models/words/translators.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const QList<Organization> Known{ { sample::Factory, QStringLiteral("factory"), {} },
                                 { sample::Weather, QStringLiteral("weather"), {} },
                                 { OrganizationId(21), QStringLiteral("homelab"), {} } };
const OrganizationNames Names{ { sample::Factory, QStringLiteral("factory") },
                               { sample::Weather, QStringLiteral("weather") } };

/// One line each: the summary, "+" may, "!" may with caution, "-" may not, "?" has in vain.
QString print(const Token &token, Markup markup = Markup::Plain)
{
    const TokenClass tokenClass = classify(token, {});
    const Abilities abilities = abilitiesOf(token, tokenClass, {}, Known);
    QStringList lines{ SummaryText::line(abilities.summary, token) };
    for (const Statement &statement : AbilityText::may(token, abilities, Names, markup))
        lines.append((statement.tone == Statement::Tone::Caution ? QStringLiteral("! ")
                                                                 : QStringLiteral("+ "))
                     + statement.text);
    for (const Statement &statement : AbilityText::mayNot(token, abilities, markup))
        lines.append(QStringLiteral("- ") + statement.text);
    for (const QString &remark : AbilityText::withoutEffect(token, abilities, Names, markup))
        lines.append(QStringLiteral("? ") + remark);
    return lines.join(u'\n');
}

void addBucketShapes()
{
    QTest::newRow("one bucket, writing") << "W buckets line4#1"
                                         << R"(W line4
+ write points to line4
! also delete line4: on this server, write means that too
- read anything, not even what it wrote
- reach any other bucket, organization or setting)";
    QTest::newRow("one bucket, both") << "RW buckets line4#1"
                                      << R"(R/W line4
+ read and write points in line4
! also delete line4: on this server, write means that too
- reach any other bucket, organization or setting)";
    QTest::newRow("many buckets")
        << "R buckets a#1, R buckets b#2, R buckets c#3, R buckets d#4, W buckets x#5, "
           "R buckets b#2"
        << R"(W x · R 4 buckets
+ write points to x
! also delete x: on this server, write means that too
+ read points from a, b, c and 1 more
- read back everything that it writes
- reach any other bucket, organization or setting)";
    QTest::newRow("all buckets") << "RW buckets"
                                 << R"(R/W all buckets
+ read and write points in every bucket of factory
! also create and delete buckets there: on this server, write means that too
- reach any other organization or setting)";
    QTest::newRow("a deleted bucket") << "W buckets #7, R buckets telegraf#1"
                                      << R"(W 1 bucket (deleted) · R telegraf
+ write points to the bucket 0000000000000007, which no longer exists
+ read points from telegraf
- read back everything that it writes
- reach any other bucket, organization or setting)";
    QTest::newRow("another organization")
        << "R tasks, R orgs factory#10, R buckets @20"
        << R"(R buckets of another organization · R organization factory · R tasks
+ read points from every bucket of weather
+ see tasks
+ see the organization factory and read the system buckets there
- write, change or delete anything
- see, create or delete tokens
- create users or organizations, back up the server)";
}

void addTokenShapes()
{
    QTest::newRow("tokens of one user") << "RW authorizations, RW users bob#30, R tasks nightly#4"
                                        << R"(R/W tokens · R task nightly · R/W user bob
+ see the task nightly
+ see the tokens of bob
+ create, change and delete tokens of bob
+ see the user bob
! change and delete the user bob, the password too
- see other users’ tokens
- create users or organizations, back up the server
- reach weather and homelab)";
    QTest::newRow("tokens of nobody")
        << "RW authorizations, R dashboards *, R checks *"
        << R"(R/W tokens · R dashboards everywhere · R checks everywhere
+ see dashboards and checks in every organization
- see, create or delete tokens
- create users or organizations, back up the server
? A permission on tokens has no effect without one on their owner.)";
    QTest::newRow("one token") << "R authorizations #9, R users alice#31"
                               << R"(R 1 token · R user alice
+ see the token 0000000000000009
+ see the user alice
- write, change or delete anything
- see other tokens
- create, change or delete tokens
- create users or organizations, back up the server
- reach weather and homelab)";
}

void addOtherShapes()
{
    QTest::newRow("in vain") << "W users, R dashboards"
                             << R"(R dashboards · W users (without effect)
+ see dashboards
- write, change or delete anything
- see, create or delete tokens
- create users or organizations, back up the server
- reach weather and homelab
? The permission on all users of an organization has no effect: the server never asks for it.)";
    QTest::newRow("unknown and secret things") << "R tasks #5, RW tasks #6, RW secrets, W oracles"
                                               << R"(R/W 1 task · R 1 task · R/W secrets · W oracles
+ run, change and delete the task 0000000000000006
+ see the task 0000000000000005
+ read the names of secrets, change and delete them
+ create, change and delete oracles without seeing them
- see, create or delete tokens
- create users or organizations, back up the server
- reach weather and homelab)";
    QTest::newRow("more than a line holds")
        << "R buckets, R dashboards, R tasks, W checks, W labels, W views"
        << R"(R all buckets · R dashboards · R tasks · W labels · 2 more
+ read points from every bucket of factory
+ see tasks
+ see dashboards
+ create, change and delete labels, dashboard views, and checks without seeing them
- see, create or delete tokens
- create users or organizations, back up the server
- reach weather and homelab)";
    QTest::newRow("may create users") << "W users *, R orgs *"
                                      << R"(R organizations everywhere · W users everywhere
! create, change and delete all users, their passwords too
+ see all organizations and read the system buckets there
- see, create or delete tokens
- create organizations
- back up the server)";
    QTest::newRow("nothing") << ""
                             << R"(nothing
- do anything: it has no permission with an effect)";
}

} // namespace

class TestAbilityText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksOfEachShape_data();
    void speaksOfEachShape();
    void speaksOfTheGeneratedSets();
    void saysWhatOlderTokensLack();
    void saysReadingEverythingOnce();
    void namesAreEscapedAndBoldInMarkup();
    void aDraftIsSpokenOfLikeAToken();
};

void TestAbilityText::initTestCase()
{
    installTranslators(*QCoreApplication::instance(), QLocale(QLocale::English));
}

void TestAbilityText::speaksOfEachShape_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("expected");
    addBucketShapes();
    addTokenShapes();
    addOtherShapes();
}

void TestAbilityText::speaksOfEachShape()
{
    QFETCH(QString, held);
    QFETCH(QString, expected);
    QCOMPARE(print(sample::token(held)), expected);
}

void TestAbilityText::speaksOfTheGeneratedSets()
{
    const QList<ResourceType> &types = knownResourceTypes();
    QCOMPARE(print(sample::token(operatorPermissions(types))),
             QString::fromUtf8(R"(everything, every organization
! read, write and delete everything in every organization
+ see, create and delete tokens of everybody
+ create and delete users and organizations
+ back up and restore the server)"));
    QCOMPARE(print(sample::token(allAccessPermissions(types, sample::Factory, sample::Bob))),
             QString::fromUtf8(R"(everything in factory
+ read and write points in every bucket of factory
! also create and delete buckets there: on this server, write means that too
+ run, change and delete tasks
+ read the names of secrets, change and delete them
+ see the tokens of bob
+ create, change and delete tokens of bob
+ see the user bob
! change and delete the user bob, the password too
+ see the organization factory and read the system buckets there
+ see, create, change and delete dashboards, data sources, Telegraf configurations, variables, scrapers, labels, dashboard views, documents, notification rules, notification endpoints, checks, database mappings, notebooks, annotations, remote connections, and replications
- see other users’ tokens
- create users or organizations, back up the server
- reach weather and homelab)"));
}

void TestAbilityText::saysWhatOlderTokensLack()
{
    const QList<ResourceType> older = knownResourceTypes().first(20);
    QCOMPARE(print(sample::token(operatorPermissions(older))),
             QString::fromUtf8(R"(everything, every organization
! read, write and delete everything in every organization
+ see, create and delete tokens of everybody
+ create and delete users and organizations
- touch remote connections and replications, which are newer than this token
- back up the server)"));
    const Token allAccess
        = sample::token(allAccessPermissions(older, sample::Factory, sample::Bob));
    QVERIFY(print(allAccess).contains(QLatin1String(
        "- touch remote connections and replications, which are newer than this token")));
}

void TestAbilityText::saysReadingEverythingOnce()
{
    PermissionList set = allAccessPermissions(knownResourceTypes(), sample::Factory, sample::Bob);
    set.removeIf([](const Permission &p) { return p.action == PermissionAction::Write; });
    QCOMPARE(print(sample::token(set)).section(u'\n', 0, 0),
             QStringLiteral("R everything in factory"));
    set.append(sample::permissions(QStringLiteral("W buckets line4#1")));
    QCOMPARE(print(sample::token(set)).section(u'\n', 0, 0),
             QStringLiteral("R everything in factory · W line4"));
    set = operatorPermissions(knownResourceTypes());
    set.removeIf([](const Permission &p) { return p.action == PermissionAction::Write; });
    QCOMPARE(print(sample::token(set)).section(u'\n', 0, 0),
             QStringLiteral("R everything, every organization"));
}

void TestAbilityText::namesAreEscapedAndBoldInMarkup()
{
    const Token token = sample::token(QStringLiteral("R buckets a<b&c#1"));
    QVERIFY(
        print(token, Markup::Html).contains(QLatin1String("read points from <b>a&lt;b&amp;c</b>")));
    QVERIFY(print(token).contains(QLatin1String("read points from a<b&c")));
}

void TestAbilityText::aDraftIsSpokenOfLikeAToken()
{
    const TokenDraft draft{ .organization = sample::Factory,
                            .permissions = allAccessPermissions(knownResourceTypes(),
                                                                sample::Factory, sample::Bob) };
    const Token preview = previewOf(draft, Known.first(), { sample::Bob, QStringLiteral("bob") });
    QCOMPARE(print(preview), print(sample::token(draft.permissions)));
}

QTEST_GUILESS_MAIN(TestAbilityText)
#include "tst_abilitytext.moc"
