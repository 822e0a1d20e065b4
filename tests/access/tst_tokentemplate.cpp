// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/access/templateexpansion.h"
#include "models/access/templatemaking.h"
#include "models/access/tokenvaluepattern.h"

#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace itm;

namespace {

const ResourceType Tasks{ QStringLiteral("tasks") };
const QList<ResourceType> Types{ types::buckets, Tasks, types::organizations, types::users };

const ObjectLists Objects{
    { types::buckets,
      { { ResourceId(1), QStringLiteral("prod-a") },
        { ResourceId(2), QStringLiteral("prod-b") },
        { ResourceId(3), QStringLiteral("test") },
        { ResourceId(4), QStringLiteral("Prod-C") },
        { ResourceId(5), QStringLiteral("a[1]*") } } },
    { Tasks,
      { { ResourceId(7), QStringLiteral("twice") },
        { ResourceId(8), QStringLiteral("twice") },
        { ResourceId(9), QString() } } },
    { types::users,
      { { ResourceId(30), QStringLiteral("bob") }, { ResourceId(31), QStringLiteral("carol") } } },
    { types::organizations,
      { { ResourceId(10), QStringLiteral("factory") },
        { ResourceId(20), QStringLiteral("weather") } } },
};
const TemplateSource Source{ sample::Factory, sample::Bob, Objects };
const TemplatePlace Place{ sample::Factory, sample::Bob, Types, Objects };

TemplateEntry entry(TemplateScope scope, const QString &name = {},
                    const ResourceType &type = types::buckets)
{
    return { PermissionAction::Read, type, scope, name };
}

QSet<Permission> asSet(const PermissionList &list)
{
    return { list.begin(), list.end() };
}

/// The shell's rule, written down naively.
bool wildMatch(QStringView pattern, QStringView name)
{
    if (pattern.isEmpty())
        return name.isEmpty();
    if (pattern[0] == u'*')
        return wildMatch(pattern.sliced(1), name)
            || (!name.isEmpty() && wildMatch(pattern, name.sliced(1)));
    return !name.isEmpty()
        && (pattern[0] == u'?' || pattern[0].toCaseFolded() == name[0].toCaseFolded())
        && wildMatch(pattern.sliced(1), name.sliced(1));
}

QString randomText(QRandomGenerator &random, const QString &letters)
{
    QString text;
    for (quint32 left = random.bounded(5U); left > 0; --left)
        text += letters.at(static_cast<qsizetype>(random.bounded(quint32(letters.size()))));
    return text;
}

PermissionList randomSet(QRandomGenerator &random)
{
    PermissionList set;
    for (quint32 left = random.bounded(12U); left > 0; --left) {
        const ResourceType type = Types.at(random.bounded(4));
        Permission one{ random.bounded(2) ? PermissionAction::Write : PermissionAction::Read,
                        type };
        const QList<ResourceObject> &known = Objects.value(type);
        const int shape = random.bounded(3);
        if (shape == 0)
            one.id = known.at(random.bounded(int(known.size()))).id;
        const bool isAbove = type == types::users || type == types::organizations;
        if (shape == 1 || (shape == 0 && !isAbove))
            one.organization = sample::Factory;
        set.append(one);
    }
    return set;
}

} // namespace

class TestTokenTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMadeOfASetGivesTheSameSetHere()
    {
        QRandomGenerator random(20261125);
        for (int run = 0; run < 2'000; ++run) {
            const PermissionList set = randomSet(random);
            const TemplateMaking made = makeTemplate(set, Source);
            QVERIFY(made.leftOut.isEmpty());
            const TemplateExpansion back = expandTemplate(made.entries, Place);
            QVERIFY(back.missed.isEmpty());
            QCOMPARE(asSet(back.permissions), asSet(set));
        }
    }

    void allAccessIsTheRuleInEveryOrganization()
    {
        const auto &all = knownResourceTypes();
        const PermissionList set = allAccessPermissions(all, sample::Factory, sample::Bob);
        const TemplateMaking made = makeTemplate(set, Source);
        const UserId carol(31);
        const TemplateExpansion there
            = expandTemplate(made.entries, { sample::Weather, carol, all, {} });
        QVERIFY(there.missed.isEmpty());
        QCOMPARE(there.permissions, allAccessPermissions(all, sample::Weather, carol));
    }

    void anIdIsKeptOnlyWhereThereIsNoNameOfItsOwn()
    {
        const auto made = makeTemplate(
            sample::permissions(QStringLiteral("R buckets #1, R tasks #7, R tasks #9, "
                                               "R buckets gone#99, R buckets #98, R orgs #20")),
            Source);
        QList<TemplateScope> scopes;
        QStringList names;
        for (const TemplateEntry &one : made.entries) {
            scopes << one.scope;
            names << one.name;
            QCOMPARE(one.id.isNull(), one.scope != TemplateScope::Id);
        }
        QCOMPARE(scopes,
                 (QList{ TemplateScope::Name, TemplateScope::Id, TemplateScope::Id,
                         TemplateScope::Name, TemplateScope::Id, TemplateScope::Name }));
        QCOMPARE(names,
                 (QStringList{ QStringLiteral("prod-a"),
                               {},
                               {},
                               QStringLiteral("gone"),
                               {},
                               QStringLiteral("weather") }));
    }

    void whatIsOfAnotherOrganizationIsLeftOutAndTold()
    {
        const PermissionList foreign{
            { PermissionAction::Read, types::buckets, ResourceId(1), sample::Weather },
            { PermissionAction::Read, Tasks, {}, sample::Weather },
        };
        const TemplateMaking made = makeTemplate(foreign, Source);
        QVERIFY(made.entries.isEmpty());
        QCOMPARE(made.leftOut, foreign);
    }

    void patternsAgreeWithTheNaiveRule()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 3'000; ++run) {
            const QString pattern = randomText(random, QStringLiteral("ab*?[.")) + QLatin1Char('*');
            QList<ResourceObject> objects;
            for (quint64 id = 1; id < 12; ++id)
                objects.append({ ResourceId(id), randomText(random, QStringLiteral("abAB[.-")) });
            QSet<Permission> expected;
            for (const ResourceObject &object : objects) {
                if (wildMatch(pattern, object.name))
                    expected.insert(
                        { PermissionAction::Read, types::buckets, object.id, sample::Factory });
            }
            TemplatePlace place = Place;
            place.objects = { { types::buckets, objects } };
            const TemplateExpansion found
                = expandTemplate({ entry(TemplateScope::Pattern, pattern) }, place);
            QCOMPARE(asSet(found.permissions), expected);
            QCOMPARE(found.missed.isEmpty(), !expected.isEmpty());
        }
    }

    void whatDidNotMatchIsTold_data()
    {
        QTest::addColumn<TemplateEntry>("one");
        QTest::addColumn<TemplateMiss::Reason>("reason");
        using Reason = TemplateMiss::Reason;
        QTest::newRow("pattern") << entry(TemplateScope::Pattern, QStringLiteral("x*"))
                                 << Reason::NoMatch;
        QTest::newRow("name") << entry(TemplateScope::Name, QStringLiteral("prod"))
                              << Reason::NoMatch;
        QTest::newRow("case of a name")
            << entry(TemplateScope::Name, QStringLiteral("prod-c")) << Reason::NoMatch;
        QTest::newRow("two of a name")
            << entry(TemplateScope::Name, QStringLiteral("twice"), Tasks) << Reason::SeveralNamed;
        QTest::newRow("type") << entry(TemplateScope::Organization, {},
                                       ResourceType{ QStringLiteral("views") })
                              << Reason::TypeUnknown;
        TemplateEntry byId = entry(TemplateScope::Id);
        byId.id = ResourceId(77);
        QTest::newRow("id") << byId << Reason::NoMatch;
    }
    void whatDidNotMatchIsTold()
    {
        QFETCH(TemplateEntry, one);
        QFETCH(TemplateMiss::Reason, reason);
        const TemplateExpansion found = expandTemplate({ one }, Place);
        QVERIFY(found.permissions.isEmpty());
        QCOMPARE(found.missed, (QList<TemplateMiss>{ { one, reason } }));
    }

    void aListThatCouldNotBeHadIsNotAnEmptyOne()
    {
        TemplatePlace place = Place;
        place.objects.remove(types::buckets);
        const auto found
            = expandTemplate({ entry(TemplateScope::Name, QStringLiteral("prod-a")) }, place);
        QCOMPARE(found.missed.constFirst().reason, TemplateMiss::Reason::NotListed);
    }

    void aPatternTakesThePlaceOfNamesAndSaysHowMuchWiderItIs()
    {
        const auto made = makeTemplate(
            sample::permissions(QStringLiteral("RW buckets #1, RW buckets #2, R buckets #3")),
            Source);
        const PatternEffect effect
            = replaceByPattern(made.entries, types::buckets, QStringLiteral("prod-*"), Objects);
        QCOMPARE(effect.replaced, 4);
        QCOMPARE(effect.matched, 3);
        QCOMPARE(effect.added, 1);
        QCOMPARE(effect.entries.size(), 3);
        const TemplateExpansion wide = expandTemplate(effect.entries, Place);
        QCOMPARE(wide.permissions.size(), 7);
    }

    void withoutAWildcardNothingIsReplaced()
    {
        const QList<TemplateEntry> names{ entry(TemplateScope::Name, QStringLiteral("prod-a")) };
        for (const QString &text : { QStringLiteral("prod"), QString() }) {
            const auto effect = replaceByPattern(names, types::buckets, text, Objects);
            QCOMPARE(effect.entries, names);
            QCOMPARE(effect.replaced, 0);
        }
    }

    void aPatternIsSuggestedFromWhatNamesBeginWith()
    {
        QCOMPARE(suggestPattern({ QStringLiteral("prod-a"), QStringLiteral("prod-bc") }),
                 QStringLiteral("prod-*"));
        QCOMPARE(suggestPattern({ QStringLiteral("a"), QStringLiteral("b") }), QString());
        QCOMPARE(suggestPattern({ QStringLiteral("a") }), QString());
        QCOMPARE(suggestPattern({ QStringLiteral("a*b"), QStringLiteral("a*c") }), QString());
    }

    void onlyWhatNamesThingsHasToBeListed()
    {
        QCOMPARE(typesToExpand({ entry(TemplateScope::Organization),
                                 entry(TemplateScope::Name, QStringLiteral("x"), Tasks),
                                 entry(TemplateScope::Itself, {}, types::users) }),
                 QList<ResourceType>{ Tasks });
        QCOMPARE(typesToName(sample::permissions(QStringLiteral("RW buckets, R tasks #7"))),
                 QList<ResourceType>{ Tasks });
    }

    void aValueIsKnownByItsForm()
    {
        const QString value = QString(86, u'x') + QStringLiteral("==");
        QVERIFY(holdsTokenValue(value));
        QVERIFY(holdsTokenValue(QStringLiteral("token: ") + value));
        QVERIFY(!holdsTokenValue(QString(120, u'x')));
    }
};

QTEST_GUILESS_MAIN(TestTokenTemplate)
#include "tst_tokentemplate.moc"
