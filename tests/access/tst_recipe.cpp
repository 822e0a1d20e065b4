// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/kind.h"
#include "models/access/permissionsets.h"
#include "models/access/recipe.h"
#include "models/words/translators.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace itm;

namespace {

const OrganizationId Factory(0x100);
const UserId Bob(0x30);

RecipePlace place()
{
    return { .organization = Factory,
             .owner = Bob,
             .buckets = { { ResourceId(1), QStringLiteral("line4") } },
             .types = knownResourceTypes() };
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString folder()
{
    return qEnvironmentVariable("ITM_SOURCE_DIR") + QStringLiteral("/resources/recipes");
}

} // namespace

class TestRecipe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedRecipesAreComplete_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const QString &name : QDir(folder()).entryList({ QStringLiteral("*.json") }))
            QTest::newRow(qPrintable(name)) << contents(folder() + u'/' + name);
    }
    void shippedRecipesAreComplete()
    {
        QFETCH(QByteArray, json);
        const auto recipe = recipeFromJson(json);
        QVERIFY(recipe);
        QCOMPARE(recipe.value().id + QStringLiteral(".json"),
                 QString::fromLatin1(QTest::currentDataTag()));
        for (const QString &language : QStringList{ QStringLiteral("en") } + shippedLanguages()) {
            QVERIFY(recipe.value().title.has(language) && recipe.value().about.has(language));
            for (const Recipe::Need &need : recipe.value().needs) {
                QVERIFY(need.why.has(language));
                QVERIFY(need.scope == Recipe::Scope::Operator
                        || knownResourceTypes().contains(need.type));
            }
        }
        const PermissionList set = permissionsOf(recipe.value(), place());
        QVERIFY(!set.isEmpty());
        for (const Permission &permission : set)
            QCOMPARE(permission.isUnscoped(), recipe.value().needsOperator());
    }

    void theyAreAsNarrowAsTheyCanBe()
    {
        const auto set = [](const char *name) {
            const auto recipe
                = recipeFromJson(contents(folder() + u'/' + QString::fromLatin1(name)));
            return permissionsOf(recipe.value(), place());
        };
        QCOMPARE(set("telegraf-writes.json"),
                 (PermissionList{
                     { PermissionAction::Write, types::buckets, ResourceId(1), Factory } }));
        QCOMPARE(
            set("grafana-reads.json"),
            (PermissionList{ { PermissionAction::Read, types::buckets, ResourceId(1), Factory } }));
        QCOMPARE(set("system-buckets.json"),
                 (PermissionList{ { PermissionAction::Read, types::organizations,
                                    ResourceId(Factory.value()) } }));
        QCOMPARE(set("back-up.json"), operatorPermissions(knownResourceTypes()));
    }

    void anythingElseIsNoRecipe_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             { "", "[]", "{}", R"({"id":"x","title":{"en":"X"},"needs":[]})",
               R"({"id":"x","title":{"en":"X"},"needs":[{"scope":"galaxy"}]})",
               R"({"id":"x","title":{"en":"X"},"needs":[{"scope":"bucket","action":"drop",
                   "type":"buckets"}]})",
               R"({"id":"x","needs":[{"scope":"operator"}]})" })
            QTest::newRow(json) << QByteArray(json);
    }
    void anythingElseIsNoRecipe()
    {
        QFETCH(QByteArray, json);
        QVERIFY(recipeFromJson(json).error().kind == ErrorKind::MalformedReply);
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
