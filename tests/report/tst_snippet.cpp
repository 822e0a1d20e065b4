// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/renderedsnippet.h"
#include "models/words/translators.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace itm;

namespace {

QString folder()
{
    return qEnvironmentVariable("ITM_SOURCE_DIR") + QStringLiteral("/resources/snippets");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SnippetFacts facts()
{
    const OrganizationId organization(0x10);
    return { .url = QUrl(QStringLiteral("https://[2001:db8::1]/behind/a")),
             .organization = { organization, QStringLiteral("pla\"nt"), {} },
             .bucket = { BucketId(0x20), organization, QStringLiteral("line 4") },
             .powers = { .reads = false, .writes = true } };
}

QByteArray file(const QByteArray &head, const QByteArray &plain, const QByteArray &secret = {})
{
    return head + "\n--- without the secret\n" + plain + '\n'
        + (secret.isEmpty() ? secret : "--- with the secret\n" + secret);
}

const QByteArray Head = R"({"title": "Mine", "format": "python"})";

Snippet read(const QByteArray &text)
{
    auto answer = snippetFromText(text, QStringLiteral("mine"));
    return std::holds_alternative<Snippet>(answer) ? std::get<Snippet>(answer) : Snippet{};
}

QString shown(const QByteArray &plain)
{
    const auto rendered = render(read(file(Head, plain)), SnippetForm::WithoutSecret, facts());
    return rendered ? rendered->withPlaceholder({}) : QStringLiteral("<refused>");
}

} // namespace

class TestSnippet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreComplete_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QStringList names = QDir(folder()).entryList({ QStringLiteral("*.snippet") });
        QVERIFY(names.size() >= 40);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << contents(folder() + u'/' + name);
    }
    void shippedOnesAreComplete()
    {
        QFETCH(QByteArray, text);
        const auto answer = snippetFromText(text, {});
        QVERIFY(std::holds_alternative<Snippet>(answer));
        const auto &snippet = std::get<Snippet>(answer);
        QCOMPARE(snippet.id + QStringLiteral(".snippet"),
                 QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!snippet.fileName.isEmpty());
        QVERIFY(snippet.isByUse == snippet.needs.isEmpty());
        for (const QString &language : QStringList{ QStringLiteral("en") } + shippedLanguages()) {
            QVERIFY(snippet.title.has(language));
            QVERIFY(snippet.about.has(language) || snippet.aboutSecret.has(language));
            // What is said in English is said in each.
            QCOMPARE(snippet.about.has(language), snippet.about.has(QStringLiteral("en")));
            QCOMPARE(snippet.aboutSecret.has(language),
                     snippet.aboutSecret.has(QStringLiteral("en")));
            for (const ClientNeed &need : snippet.needs)
                QVERIFY(!need.isExtra || need.why.has(language));
        }
        const auto plain = render(snippet, SnippetForm::WithoutSecret, facts());
        QVERIFY(plain && !plain->wantsValue());
        if (snippet.withSecret.isEmpty())
            return;
        const auto secret = render(snippet, SnippetForm::WithSecret, facts());
        QVERIFY(secret);
        QCOMPARE(secret->pieces.size(), 2);
    }

    void rendersFacts()
    {
        QCOMPARE(shown("{{url}}"), QStringLiteral("https://[2001:db8::1]/behind/a\n"));
        QCOMPARE(shown("{{host}} {{port}} {{path}}"),
                 QStringLiteral("[2001:db8::1] 443 /behind/a\n"));
        QCOMPARE(shown("\"{{org}}\" {{{org}}} {{orgQuery}} {{orgId}}"),
                 QStringLiteral("\"pla\\\"nt\" pla\"nt pla%22nt 0000000000000010\n"));
        QCOMPARE(shown("{{bucket}} {{bucketQuery}}"), QStringLiteral("line 4 line%204\n"));
        QCOMPARE(shown("{{#https}}s{{/https}}{{^https}}p{{/https}}"), QStringLiteral("s\n"));
    }

    void showsWhatTheTokenMay()
    {
        const auto snippet = read(file(Head, "{{#writes}}w{{/writes}}{{#reads}}r{{/reads}}"));
        SnippetFacts about = facts();
        const auto text = [&] {
            return render(snippet, SnippetForm::WithoutSecret, about)->withPlaceholder({});
        };
        QCOMPARE(text(), QStringLiteral("w\n"));
        about.powers = { .reads = true, .writes = true };
        QCOMPARE(text(), QStringLiteral("wr\n"));
        about.powers = { .reads = true };
        QCOMPARE(text(), QStringLiteral("r\n"));
        about.powers = {};
        QCOMPARE(text(), QStringLiteral("wr\n"));
    }

    void leavesAPlaceForTheValue()
    {
        const auto snippet = read(file(Head, "x", "t = \"{{value}}\", o = \"{{org}}\""));
        SnippetFacts about = facts();
        // A name that looks like the mark between the pieces is no place for the value.
        about.organization.name = QStringLiteral("<value 0>");
        const auto rendered = render(snippet, SnippetForm::WithSecret, about);
        QVERIFY(rendered && rendered->wantsValue());
        QCOMPARE(rendered->withPlaceholder(QStringLiteral("•")),
                 QStringLiteral("t = \"•\", o = \"<value 0>\"\n"));
    }

    void saysThatAFormatCannotHoldAName()
    {
        const auto snippet = read(file(R"({"title": "x", "format": "cmd"})", "set \"A={{org}}\""));
        SnippetFacts about = facts();
        QVERIFY(render(snippet, SnippetForm::WithoutSecret, about));
        about.organization.name = QStringLiteral("two\nlines");
        QVERIFY(!render(snippet, SnippetForm::WithoutSecret, about));
    }

    void anythingElseIsNoSnippet_data()
    {
        using Kind = SnippetIssue::Kind;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<SnippetIssue>("issue");
        const auto row = [](const char *name, const QByteArray &text, const SnippetIssue &issue) {
            QTest::newRow(name) << text << issue;
        };
        row("empty", "", { Kind::NoHead, {} });
        row("no object", file("[]", "x"), { Kind::NoHead, {} });
        row("no title", file(R"({"format": "toml"})", "x"), { Kind::NoTitle, {} });
        row("format", file(R"({"title": "x", "format": "cobol"})", "x"),
            { Kind::UnknownFormat, QStringLiteral("cobol") });
        row("need", file(R"({"title": "x", "format": "c", "needs": [{"action": "drop"}]})", "x"),
            { Kind::BadNeed, {} });
        row("no text", Head, { Kind::NoText, {} });
        row("name", file(Head, "{{bukket}}"), { Kind::UnknownName, QStringLiteral("bukket") });
        row("name of a section", file(Head, "{{#x}}{{/x}}"),
            { Kind::UnknownName, QStringLiteral("x") });
        row("value", file(Head, "{{value}}"), { Kind::SecretInPlainForm, {} });
        row("raw value", file(Head, "{{{value}}}"), { Kind::SecretInPlainForm, {} });
    }
    void anythingElseIsNoSnippet()
    {
        QFETCH(QByteArray, text);
        QFETCH(SnippetIssue, issue);
        const auto answer = snippetFromText(text, {});
        QVERIFY(std::holds_alternative<SnippetIssue>(answer));
        QCOMPARE(std::get<SnippetIssue>(answer).kind, issue.kind);
        QCOMPARE(std::get<SnippetIssue>(answer).detail, issue.detail);
    }

    void tellsWhatIsWrongWithATemplate()
    {
        const auto answer = snippetFromText(file(Head, "{{#https}}never closed"), {});
        QVERIFY(std::holds_alternative<SnippetIssue>(answer));
        QCOMPARE(std::get<SnippetIssue>(answer).kind, SnippetIssue::Kind::BadTemplate);
        QVERIFY(!std::get<SnippetIssue>(answer).detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
