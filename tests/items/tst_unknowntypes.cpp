// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/kind.h"
#include "models/access/permissionsets.h"
#include "models/access/templateexpansion.h"
#include "models/access/templatemaking.h"
#include "models/api/tokencodec.h"
#include "models/api/tokenlistdecoder.h"
#include "models/exchange/templatejson.h"
#include "models/items/permissiontreemodel.h"
#include "models/items/tokentablemodel.h"
#include "models/words/permissiontext.h"
#include "models/words/resourcetext.h"
#include "models/words/templatetext.h"

#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

constexpr int Rounds = 60;

/// Of letters mostly; also what would break a sentence, markup or JSON taken carelessly.
QString randomName(QRandomGenerator &random)
{
    static const QString characters
        = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.%1<&\"\\ öß日");
    QString name = QStringLiteral("new");
    const int length = random.bounded(1, 40);
    for (int i = 0; i < length; ++i)
        name += characters.at(random.bounded(static_cast<int>(characters.size())));
    return name.trimmed();
}

Permission randomPermission(const ResourceType &type, QRandomGenerator &random)
{
    Permission permission;
    permission.action = random.bounded(2) == 0 ? PermissionAction::Read : PermissionAction::Write;
    permission.type = type;
    permission.organization = SessionFixture::factory();
    if (random.bounded(2) == 0)
        permission.id = ResourceId(0x100 + random.bounded(1000U));
    return permission;
}

Token tokenWith(const Permission &permission)
{
    Token token = SessionFixture::token(7, QStringLiteral("from the future"));
    token.permissions = { permission };
    return token;
}

QByteArray listOf(const Permission &permission)
{
    QJsonObject resource{ { QStringLiteral("type"), permission.type.name.toString() },
                          { QStringLiteral("orgID"), permission.organization.toString() } };
    if (!permission.id.isNull())
        resource.insert(QStringLiteral("id"), permission.id.toString());
    const QJsonObject entry{ { QStringLiteral("action"),
                               permission.action == PermissionAction::Read
                                   ? QStringLiteral("read")
                                   : QStringLiteral("write") },
                             { QStringLiteral("resource"), resource } };
    const QJsonObject record{ { QStringLiteral("id"), QStringLiteral("0000000000000007") },
                              { QStringLiteral("permissions"), QJsonArray{ entry } } };
    return QJsonDocument(QJsonObject{ { QStringLiteral("authorizations"), QJsonArray{ record } } })
        .toJson();
}

} // namespace

/// Types that a server of the future may have work wherever a type does.
class TestUnknownTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReadAndSent();
    void theyStandInTheList();
    void theyAreChosenInTheTree();
    void theyTravelInTemplates();
    void wordsAreFoundForThem();

private:
    /// The same in every run.
    template <class Check>
    void forEach(Check &&check)
    {
        QRandomGenerator random(20261126);
        for (int round = 0; round < Rounds && !QTest::currentTestFailed(); ++round) {
            const ResourceType type{ randomName(random) };
            check(type, randomPermission(type, random));
        }
    }
};

void TestUnknownTypes::theyAreReadAndSent()
{
    forEach([](const ResourceType &type, const Permission &permission) {
        TokenListDecoder decoder(TokenStore::V2);
        QVERIFY(decoder.feed(listOf(permission)));
        const auto listing = decoder.finish();
        QVERIFY(listing);
        QCOMPARE(listing.value().tokens.constFirst().permissions, PermissionList{ permission });
        TokenDraft draft;
        draft.organization = SessionFixture::factory();
        draft.permissions = { permission };
        const QJsonObject sent = QJsonDocument::fromJson(toJson(draft)).object();
        QCOMPARE(
            sent[QLatin1String("permissions")][0][QLatin1String("resource")][QLatin1String("type")]
                .toString(),
            type.name.toString());
    });
}

void TestUnknownTypes::theyStandInTheList()
{
    TokenList tokens;
    forEach([&tokens](const ResourceType &, const Permission &permission) {
        Token token = tokenWith(permission);
        token.id = TokenId(static_cast<quint64>(tokens.size() + 1));
        tokens << token;
    });
    SessionFixture fixture;
    fixture.connectTo(tokens);
    TokenTableModel model(fixture.workspace, nullptr);
    const QAbstractItemModelTester tester(&model);
    QTRY_COMPARE(model.rowCount(), tokens.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.index(row, column).data().isValid());
    }
    for (const Token &token : tokens) {
        const TokenClass found = classify(token, knownResourceTypes());
        QCOMPARE(found.kind, TokenKind::Custom);
        QCOMPARE(found.unknownTypes, QList{ token.permissions.constFirst().type });
    }
}

void TestUnknownTypes::theyAreChosenInTheTree()
{
    PermissionTreeModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    forEach([&model](const ResourceType &type, const Permission &permission) {
        PermissionScope scope;
        scope.organization = SessionFixture::factory();
        scope.types = knownResourceTypes();
        scope.types << type;
        scope.isListable = [](const ResourceType &) { return false; };
        model.setScope(scope);
        model.choose({ permission });
        QCOMPARE(model.permissions(), PermissionList{ permission });
        QVERIFY(model.indexOf(type, {}).isValid());
        // On a server that does not offer the type it is kept, and marked.
        scope.types = knownResourceTypes();
        model.setScope(scope);
        model.choose({ permission });
        QCOMPARE(model.permissions(), PermissionList{ permission });
    });
}

void TestUnknownTypes::theyTravelInTemplates()
{
    forEach([](const ResourceType &type, const Permission &permission) {
        const TemplateSource source{ SessionFixture::factory(), SessionFixture::admin().id, {} };
        const TemplateMaking made = makeTemplate({ permission }, source);
        QVERIFY(made.leftOut.isEmpty());
        QCOMPARE(made.entries.constFirst().type, type);
        TokenTemplate one{ TemplateId::create(), QStringLiteral("t"), {}, made.entries };
        const auto back = templatesFromJson(templatesToJson({ one }));
        const auto *templates = std::get_if<QList<TokenTemplate>>(&back);
        QVERIFY(templates);
        QCOMPARE(templates->constFirst().entries, made.entries);
        QVERIFY(!TemplateText::entry(made.entries.constFirst()).isEmpty());
        TemplatePlace place{ source.organization, source.owner, knownResourceTypes(), {} };
        const TemplateExpansion elsewhere = expandTemplate(made.entries, place);
        QCOMPARE(elsewhere.missed.constFirst().reason, TemplateMiss::Reason::TypeUnknown);
        QVERIFY(!TemplateText::misses(elsewhere.missed).isEmpty());
        if (!permission.id.isNull())
            return;
        place.types << type;
        QCOMPARE(expandTemplate(made.entries, place).permissions, PermissionList{ permission });
    });
}

void TestUnknownTypes::wordsAreFoundForThem()
{
    forEach([](const ResourceType &type, const Permission &permission) {
        const QString shown = NameText::shown(type.name.toString());
        for (const QString &text :
             { ResourceText::plural(type), ResourceText::title(type),
               ResourceText::counted(type, 3), PermissionText::phrase(permission, {}) })
            QVERIFY2(text.contains(shown), qPrintable(text + QStringLiteral(" / ") + shown));
    });
}

QTEST_GUILESS_MAIN(TestUnknownTypes)
#include "tst_unknowntypes.moc"
