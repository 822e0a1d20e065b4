// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/searchcompletion.h"
#include "models/access/searchquery.h"

#include <QTest>

using namespace itm;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

QString print(const SearchTerm &term)
{
    QString text = term.isNegated ? QStringLiteral("not ") : QString();
    text += term.field == SearchField::Words ? QStringLiteral("word") : searchFieldName(term.field);
    if (term.field == SearchField::Can) {
        text += term.action == PermissionAction::Write ? QStringLiteral(" write")
                                                       : QStringLiteral(" read");
        if (term.object != SearchField::Words)
            text += u' ' + searchFieldName(term.object);
    }
    if (!term.text.isEmpty())
        text += (term.isExact ? QStringLiteral(" =") : QStringLiteral(" ~")) + term.text;
    const auto time = [](const QDateTime &t) {
        return t.isValid() ? t.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH")) : QString();
    };
    if (term.from.isValid() || term.until.isValid())
        text += QStringLiteral(" [%1,%2)").arg(time(term.from), time(term.until));
    return text;
}

QString print(const QString &search)
{
    const ParsedSearch parsed = parseSearch(search, Now);
    QStringList terms;
    for (const SearchTerm &term : parsed.query.terms)
        terms << print(term);
    return terms.join(QStringLiteral("; "));
}

} // namespace

class TestSearchQuery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadTermByTerm_data();
    void isReadTermByTerm();
    void saysWhatCannotBeReadAndWhere_data();
    void saysWhatCannotBeReadAndWhere();
    void atMostSixtyFourTermsAreRead();
    void termsAreToggled_data();
    void termsAreToggled();
    void toggledTermsCanBeReadAgain_data();
    void toggledTermsCanBeReadAgain();
    void completesFieldsAndValues_data();
    void completesFieldsAndValues();
};

void TestSearchQuery::isReadTermByTerm_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("terms");
    const auto row = [](const char *search, const char *terms) {
        QTest::newRow(search) << QString::fromUtf8(search) << QString::fromUtf8(terms);
    };
    row("", "");
    row("  Telegraf   HALL ", "word ~telegraf; word ~hall");
    row("\"hall 7\" -test", "word =hall 7; not word ~test");
    row("-", "word ~-");
    row("owner:Alice", "owner ~alice");
    row("Owner:\"Alice B\"", "owner =alice b");
    row("-org:weather", "not org ~weather");
    row("kind:operator kind:\"All Access\"", "kind ~operator; kind =allaccess");
    row("kind:Read/Write", "kind ~readwrite");
    row("status:inactive value:keychain", "status ~inactive; value ~keychain");
    row("is:Replaced -is:replacing", "is ~replaced; not is ~replacing");
    row("bucket:telegraf type:tasks", "bucket ~telegraf; type ~tasks");
    row("id:00000000000000AB", "id ~00000000000000ab");
    row("can:write", "can write");
    row("can:write bucket:telegraf", "can write bucket ~telegraf");
    row("can:read type:tasks bucket:x", "can read type ~tasks; bucket ~x");
    row("-can:write bucket:\"my bucket\"", "not can write bucket =my bucket");
    row("can:write -owner:bob bucket:x", "can write; not owner ~bob; bucket ~x");
    row("created:2025", "created ~2025 [2025-01-01T00,2026-01-01T00)");
    row("created:2025-03", "created ~2025-03 [2025-03-01T00,2025-04-01T00)");
    row("created:2025-12-31", "created ~2025-12-31 [2025-12-31T00,2026-01-01T00)");
    row("created:<2025-01-01", "created ~<2025-01-01 [,2025-01-01T00)");
    row("created:>2025-01-01", "created ~>2025-01-01 [2025-01-02T00,)");
    row("updated:>90d", "updated ~>90d [,2026-08-26T12)");
    row("updated:<2w", "updated ~<2w [2026-11-10T12,)");
    row("seen:Never -seen:leaked", "seen ~never; not seen ~leaked");
    row("seen:>30d", "seen [,2026-10-25T12)");
    row("tag:Hall7 note:\"ask bob\" review:overdue", "tag ~hall7; note =ask bob; review ~overdue");
    row("updated:>12H", "updated ~>12h [,2026-11-24T00)");
    row("created:>1y created:<6m", "created ~>1y [,2025-11-24T12); created ~<6m [2026-05-24T12,)");
    row("\"http://x\"", "word =http://x");
    row("10:30", "word ~10:30");
}

void TestSearchQuery::isReadTermByTerm()
{
    QFETCH(QString, search);
    QFETCH(QString, terms);
    QCOMPARE(print(search), terms);
    QVERIFY(!parseSearch(search, Now).problem);
}

void TestSearchQuery::saysWhatCannotBeReadAndWhere_data()
{
    using Kind = SearchProblem::Kind;
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("underlined");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *search, Kind kind, const char *underlined, const char *rest) {
        QTest::newRow(search) << QString::fromUtf8(search) << static_cast<int>(kind)
                              << QString::fromUtf8(underlined) << QString::fromUtf8(rest);
    };
    row("hall ownr:bob x", Kind::UnknownField, "ownr:", "word ~hall; word ~x");
    row("owner:", Kind::MissingText, "owner:", "");
    row("a -owner: b", Kind::MissingText, "-owner:", "word ~a; word ~b");
    row("say \"hall 7", Kind::OpenQuote, "\"hall 7", "word ~say; word =hall 7");
    row("kind:admin x", Kind::UnknownKind, "admin", "word ~x");
    row("status:on", Kind::UnknownStatus, "on", "");
    row("is:new", Kind::UnknownState, "new", "");
    row("value:vault", Kind::UnknownValue, "vault", "");
    row("can:delete bucket:x", Kind::UnknownAction, "delete", "bucket ~x");
    row("review:never", Kind::UnknownReview, "never", "");
    row("seen:soon", Kind::UnreadableTime, "soon", "");
    row("created:yesterday", Kind::UnreadableTime, "yesterday", "");
    row("created:2025-13", Kind::UnreadableTime, "2025-13", "");
    row("created:2025-02-30", Kind::UnreadableTime, "2025-02-30", "");
    row("updated:>90x", Kind::UnreadableTime, ">90x", "");
    row("can:write -bucket:x y", Kind::NegatedObject, "-bucket:x", "word ~y");
    row("can:write bucket:", Kind::MissingText, "bucket:", "");
}

void TestSearchQuery::saysWhatCannotBeReadAndWhere()
{
    QFETCH(QString, search);
    QFETCH(int, kind);
    QFETCH(QString, underlined);
    QFETCH(QString, rest);
    const auto problem = parseSearch(search, Now).problem;
    QVERIFY(problem);
    QCOMPARE(static_cast<int>(problem->kind), kind);
    QCOMPARE(search.mid(problem->position, problem->length), underlined);
    QCOMPARE(print(search), rest);
}

void TestSearchQuery::atMostSixtyFourTermsAreRead()
{
    QCOMPARE(parseSearch(QStringLiteral("a ").repeated(64), Now).problem, std::nullopt);
    const ParsedSearch tooMany = parseSearch(QStringLiteral("a ").repeated(65), Now);
    QCOMPARE(tooMany.query.terms.size(), 64);
    QCOMPARE(tooMany.problem->kind, SearchProblem::Kind::TooManyTerms);
    QCOMPARE(tooMany.problem->position, 128);
}

void TestSearchQuery::termsAreToggled_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<SearchField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("toggled");
    const auto row
        = [](const char *search, SearchField field, const char *value, const char *toggled) {
              QTest::addRow("%s + %s", search, value)
                  << QString::fromUtf8(search) << field << QString::fromUtf8(value)
                  << QString::fromUtf8(toggled);
          };
    row("", SearchField::Kind, "operator", "kind:operator");
    row("kind:operator", SearchField::Kind, "operator", "");
    row("hall kind:operator", SearchField::Kind, "custom", "hall kind:custom");
    row("kind:custom  \"two  spaces\"", SearchField::Kind, "custom", "\"two  spaces\"");
    row("-kind:custom", SearchField::Kind, "custom", "kind:custom");
    row("kind:read kind:write x", SearchField::Kind, "custom", "x kind:custom");
    row("x", SearchField::Owner, "alice", "x owner:\"alice\"");
    row("owner:\"alice b\"", SearchField::Owner, "alice b", "");
    row("can:write bucket:a", SearchField::Bucket, "a", "can:write bucket:a bucket:a");
}

void TestSearchQuery::termsAreToggled()
{
    QFETCH(QString, search);
    QFETCH(SearchField, field);
    QFETCH(QString, value);
    QFETCH(QString, toggled);
    QCOMPARE(withTerm(search, field, value), toggled);
}

void TestSearchQuery::toggledTermsCanBeReadAgain_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "alice", "two words", "q\"uote", "-minus", "a:b", "\u540d\u524d" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestSearchQuery::toggledTermsCanBeReadAgain()
{
    QFETCH(QString, name);
    const QString search = withTerm(QStringLiteral("x"), SearchField::Owner, name);
    const ParsedSearch parsed = parseSearch(search, Now);
    QVERIFY(!parsed.problem);
    QCOMPARE(parsed.query.terms.size(), 2);
    QCOMPARE(parsed.query.terms.at(1).text, name.remove(u'"').toCaseFolded());
    QCOMPARE(parsed.query.terms.at(1).isExact, true);
}

void TestSearchQuery::completesFieldsAndValues_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("completed");
    const auto row = [](const char *search, const char *completed) {
        QTest::newRow(search) << QString::fromUtf8(search) << QString::fromUtf8(completed);
    };
    // The cursor is the |.
    row("ow|", "owner:");
    row("hall -st|", "hall -status:");
    row("owner:a|", "owner:alice |owner:\"anna maria\" |owner:carla ");
    row("-owner:ann| x", "-owner:\"anna maria\"  x");
    row("status:|", "status:active |status:inactive ");
    row("is:|", "is:replaced |is:replacing |is:v1 ");
    row("can:|", "can:read |can:write ");
    row("can:write bucket:te|", "can:write bucket:telegraf ");
    row("bucket:\"my b|", "bucket:\"my bucket\" ");
    row("telegraf|", "");
    row("owner:alice|", "");
    row("owner:al |", "");
    row("nofield:x|", "");
}

void TestSearchQuery::completesFieldsAndValues()
{
    QFETCH(QString, search);
    QFETCH(QString, completed);
    const SearchVocabulary vocabulary{
        .owners
        = { QStringLiteral("alice"), QStringLiteral("anna maria"), QStringLiteral("carla") },
        .buckets = { QStringLiteral("my bucket"), QStringLiteral("telegraf") },
        .types = { QStringLiteral("buckets") }
    };
    const qsizetype cursor = search.indexOf(u'|');
    search.remove(cursor, 1);
    QStringList results;
    for (const SearchCompletion &completion : completeSearch(search, cursor, vocabulary)) {
        QString whole = search;
        results << whole.replace(completion.position, completion.length, completion.text);
    }
    QCOMPARE(results.join(u'|'), completed);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
