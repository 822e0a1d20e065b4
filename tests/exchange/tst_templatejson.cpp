// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/templatejson.h"

#include <QRandomGenerator>
#include <QTest>

using namespace itm;

namespace {

using Kind = TemplateIssue::Kind;

const ResourceType Tasks{ QStringLiteral("tasks") };

TokenTemplate everyScope()
{
    return {
        .id = TemplateId::create(),
        .name = QStringLiteral("Collectors \u2192 \u00fcberall"),
        .note = QStringLiteral("line\n\"quoted\""),
        .entries = {
            { PermissionAction::Write, types::buckets, TemplateScope::Pattern,
              QStringLiteral("prod-*") },
            { PermissionAction::Read, types::buckets, TemplateScope::Name,
              QStringLiteral("a[1]*") },
            { PermissionAction::Read, Tasks, TemplateScope::Organization },
            { PermissionAction::Read, Tasks, TemplateScope::Id, {}, ResourceId(0xabc) },
            { PermissionAction::Read, types::organizations, TemplateScope::Itself },
            { PermissionAction::Read, types::users, TemplateScope::Everywhere },
        },
    };
}

std::optional<TemplateIssue> issueOf(const QByteArray &bytes)
{
    const auto read = templatesFromJson(bytes);
    const auto *issue = std::get_if<TemplateIssue>(&read);
    return issue ? std::optional(*issue) : std::nullopt;
}

QByteArray file(const QByteArray &templates)
{
    return R"({"format":"influx-token-manager-templates","version":1,"templates":[)" + templates
        + "]}";
}

QByteArray withEntry(const QByteArray &entry)
{
    return file(R"({"name":"x","entries":[)" + entry + "]}");
}

} // namespace

class TestTemplateJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack()
    {
        const QList<TokenTemplate> both{ everyScope(), everyScope() };
        const auto read = templatesFromJson(templatesToJson(both));
        QVERIFY(std::holds_alternative<QList<TokenTemplate>>(read));
        QCOMPARE(std::get<QList<TokenTemplate>>(read), both);
        QVERIFY(std::get<QList<TokenTemplate>>(templatesFromJson(templatesToJson({}))).isEmpty());
    }

    void aFileWrittenByHandNeedsNoId()
    {
        const auto read = templatesFromJson(
            withEntry(R"({"action":"read","type":"tasks","by":"organization"})"));
        const auto &templates = std::get<QList<TokenTemplate>>(read);
        QVERIFY(!templates.constFirst().id.isNull());
        QCOMPARE(templates.constFirst().entries.size(), 1);
    }

    void whatIsNoTemplateFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("nothing") << QByteArray() << Kind::NotJson;
        QTest::newRow("cut off") << templatesToJson({ everyScope() }).chopped(3) << Kind::NotJson;
        QTest::newRow("HTML") << QByteArray("<html>") << Kind::NotJson;
        QTest::newRow("deep") << QByteArray(100'000, '[') << Kind::NotJson;
        QTest::newRow("large") << QByteArray(LargestTemplateFile + 1, ' ') << Kind::TooLarge;
        QTest::newRow("a list") << QByteArray("[]") << Kind::NotTemplates;
        QTest::newRow("another format")
            << QByteArray(R"({"version":1,"templates":[]})") << Kind::NotTemplates;
        QTest::newRow("newer") << file({}).replace("\"version\":1", "\"version\":2")
                               << Kind::NewerVersion;
        QTest::newRow("far newer")
            << file({}).replace("\"version\":1", "\"version\":1e300") << Kind::NewerVersion;
        QTest::newRow("version as text")
            << file({}).replace("\"version\":1", R"("version":"1")") << Kind::NotTemplates;
        QTest::newRow("version nought")
            << file({}).replace("\"version\":1", "\"version\":0") << Kind::NotTemplates;
        QTest::newRow("no name") << file(R"({"entries":[]})") << Kind::MissingName;
        QTest::newRow("no object") << file("17") << Kind::MissingName;
        QTest::newRow("no entries") << file(R"({"name":"x","entries":[]})") << Kind::BadEntry;
        QTest::newRow("unknown member") << file(R"({"name":"x","later":1})") << Kind::UnknownMember;
    }
    void whatIsNoTemplateFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        const auto issue = issueOf(bytes);
        QVERIFY(issue);
        QCOMPARE(issue->kind, kind);
    }

    void anEntryThatMeansNothingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("action") << QByteArray(R"({"action":"own","type":"t","by":"organization"})");
        QTest::newRow("scope") << QByteArray(R"({"action":"read","type":"t","by":"magic"})");
        QTest::newRow("type") << QByteArray(R"({"action":"read","type":"","by":"organization"})");
        QTest::newRow("instance") << QByteArray(
            R"({"action":"read","type":"instance","by":"everywhere"})");
        QTest::newRow("name missing") << QByteArray(R"({"action":"read","type":"t","by":"name"})");
        QTest::newRow("pattern without a wildcard")
            << QByteArray(R"({"action":"read","type":"t","by":"pattern","name":"prod"})");
        QTest::newRow("name beside all")
            << QByteArray(R"({"action":"read","type":"t","by":"organization","name":"a"})");
        QTest::newRow("no id") << QByteArray(R"({"action":"read","type":"t","by":"id","id":"7"})");
        QTest::newRow("id beside a name")
            << QByteArray(R"({"action":"read","type":"t","by":"name","name":"a",)"
                          R"("id":"0000000000000001"})");
        QTest::newRow("itself") << QByteArray(R"({"action":"read","type":"tasks","by":"itself"})");
        QTest::newRow("no object") << QByteArray("null");
    }
    void anEntryThatMeansNothingIsRefused()
    {
        QFETCH(QByteArray, entry);
        const auto issue = issueOf(withEntry(entry));
        QVERIFY(issue);
        QCOMPARE(issue->kind, Kind::BadEntry);
        QCOMPARE(issue->detail, QStringLiteral("x"));
    }

    void aValueOfATokenIsRefusedWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray value = QByteArray(86, 'k') + "==";
        QTest::newRow("member") << file(R"({"name":"x","token":"abc","entries":[]})");
        QTest::newRow("deep") << file(R"({"name":"x","a":[{"Secret":"abc"}]})");
        QTest::newRow("name") << file(R"({"name":")" + value + R"("})");
        QTest::newRow("note") << file(R"({"name":"x","note":"use )" + value + R"( here"})");
        QTest::newRow("entry") << withEntry(
            R"({"action":"read","type":"buckets","by":"name","name":")" + value + R"("})");
        QTest::newRow("name of a member") << file(R"({"name":"x",")" + value + R"(":1})");
    }
    void aValueOfATokenIsRefusedWhereverItStands()
    {
        QFETCH(QByteArray, bytes);
        const auto issue = issueOf(bytes);
        QVERIFY(issue);
        QCOMPARE(issue->kind, Kind::TokenValue);
        QVERIFY(!issue->detail.contains(QStringLiteral("kkkk")));
    }

    void tooManyAreRefused()
    {
        const QByteArray one = R"({"name":"x","entries":[]},)";
        QCOMPARE(issueOf(file(one.repeated(1'001).chopped(1)))->kind, Kind::TooMuch);
        const QByteArray entry = R"({"action":"read","type":"t","by":"organization"},)";
        QCOMPARE(issueOf(withEntry(entry.repeated(5'001).chopped(1)))->kind, Kind::TooMuch);
    }

    void whateverIsReadIsWrittenTheSame()
    {
        const QByteArray good = templatesToJson({ everyScope() });
        QRandomGenerator random(3);
        for (int run = 0; run < 5'000; ++run) {
            QByteArray bytes = good;
            bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(32, 127));
            const auto read = templatesFromJson(bytes);
            if (const auto *templates = std::get_if<QList<TokenTemplate>>(&read))
                QCOMPARE(
                    std::get<QList<TokenTemplate>>(templatesFromJson(templatesToJson(*templates))),
                    *templates);
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplateJson)
#include "tst_templatejson.moc"
