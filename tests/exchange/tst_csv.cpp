// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"

#include <QTest>

using namespace itm;

namespace {

/// Every record as "line:cell|cell", then what ended it.
QString read(const QString &text, QChar separator = u',')
{
    CsvReader reader(text, separator);
    QStringList records;
    while (const auto record = reader.next())
        records << QString::number(record->line) + u':' + record->cells.join(u'|');
    if (reader.problem()) {
        records << (reader.problem()->kind == BatchFileProblem::Kind::OpenQuote
                        ? QStringLiteral("open quote %1")
                        : QStringLiteral("text after quote %1"))
                       .arg(reader.problem()->line);
    }
    return records.join(u' ').replace(u'\n', u'/');
}

} // namespace

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreReadAsWritten_data();
    void recordsAreReadAsWritten();
    void whatIsWrittenIsReadBack();
};

void TestCsv::recordsAreReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("one cell", "a", "1:a");
    row("three cells", "a,b,c\n", "1:a|b|c");
    row("empty cells", ",,\n", "1:||");
    row("LF", "a\nb\n", "1:a 2:b");
    row("CR LF", "a\r\nb\r\n", "1:a 2:b");
    row("CR", "a\rb\r", "1:a 2:b");
    row("no line end at the end", "a\nb", "1:a 2:b");
    row("empty line", "a\n\nb", "1:a 2: 3:b");
    row("quotes", R"("a","b")", "1:a|b");
    row("separator in quotes", "\"a,b\",c", "1:a,b|c");
    row("doubled quotes", R"("say ""a""",b)", "1:say \"a\"|b");
    row("only doubled quotes", R"("""")", "1:\"");
    row("empty quotes", "\"\",a", "1:|a");
    row("line end in quotes", "\"a\nb\",c\nd", "1:a/b|c 3:d");
    row("CR LF in quotes", "\"a\r\nb\"\r\nc", "1:a/b 3:c");
    row("line ends only in quotes", "\"\n\n\"\nc", "1:// 4:c");
    row("quote within a cell", "5\" pipe,b", "1:5\" pipe|b");
    row("spaces are kept", " a , b ", "1: a | b ");
    row("spaces around quotes are not", " \"a\" ,b", "1:a|b");
    row("separator at the end", "a,\nb", "1:a| 2:b");
    row("open quote", "a\n\"b\nc\nd", "1:a open quote 2");
    row("open quote at the very end", "a,\"", "open quote 1");
    row("text after a quote", "a\n\"b\"c,d", "1:a text after quote 2");
    row("text after quotes of two lines", "\"b\n\"c", "text after quote 2");
    row("text of many alphabets", "\xc3\xa4,\xe2\x82\xac,\xf0\x9f\x99\x82",
        "1:\xc3\xa4|\xe2\x82\xac|\xf0\x9f\x99\x82");
}

void TestCsv::recordsAreReadAsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(read(text), expected);
}

void TestCsv::whatIsWrittenIsReadBack()
{
    const QList<QStringList> rows{ { QStringLiteral("id"), QStringLiteral("description") },
                                   { QStringLiteral("a,b"), QStringLiteral("say \"x\"") },
                                   { QStringLiteral("two\nlines"), QStringLiteral(" spaces ") },
                                   { QString(), QStringLiteral("5\" pipe") } };
    const QByteArray bytes = toCsv(rows);
    QVERIFY(bytes.startsWith("\xef\xbb\xbfid,description\r\n"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    CsvReader reader(text, u',');
    QList<QStringList> again;
    while (const auto record = reader.next())
        again << record->cells;
    QCOMPARE(again, rows);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
