// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/tokencsv.h"

#include <QElapsedTimer>
#include <QTest>

using namespace itm;

namespace {

using Kind = BatchFileProblem::Kind;

QString inWords(const BatchFileProblem &problem)
{
    static const QMap<Kind, QString> names{
        { Kind::Empty, QStringLiteral("empty") },
        { Kind::TooLarge, QStringLiteral("too large") },
        { Kind::TooManyRows, QStringLiteral("too many rows") },
        { Kind::NotUtf8, QStringLiteral("not UTF-8") },
        { Kind::OpenQuote, QStringLiteral("open quote") },
        { Kind::TextAfterQuote, QStringLiteral("text after quote") },
        { Kind::NoColumns, QStringLiteral("no columns") },
        { Kind::MissingColumn, QStringLiteral("missing column") },
        { Kind::ColumnTwice, QStringLiteral("column twice") },
        { Kind::NoRows, QStringLiteral("no rows") },
    };
    return names.value(problem.kind) + u' ' + QString::number(problem.line) + u' ' + problem.column;
}

QString inWords(const BatchRow &row)
{
    QStringList said{ QString::number(row.line), row.description };
    const auto add = [&said](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            said << name + value;
    };
    add(QLatin1String("org="), row.organization);
    add(QLatin1String("owner="), row.owner);
    add(QLatin1String("status="), row.status);
    add(QLatin1String("task="), row.task);
    add(QLatin1String("buckets="), row.buckets.join(u'+'));
    add(QLatin1String("R="), row.read.join(u'+'));
    add(QLatin1String("W="), row.write.join(u'+'));
    if (row.hasTooManyCells)
        said << QStringLiteral("too many cells");
    return said.join(u' ').replace(u'\n', u'/');
}

QString read(const QByteArray &bytes)
{
    const auto answer = readTokenCsv(bytes);
    if (const auto *problem = std::get_if<BatchFileProblem>(&answer))
        return inWords(*problem).trimmed();
    const auto &file = std::get<BatchFile>(answer);
    QStringList said;
    for (const BatchRow &row : file.rows)
        said << inWords(row);
    if (!file.ignoredColumns.isEmpty())
        said << QStringLiteral("ignored: ") + file.ignoredColumns.join(u'+');
    return said.join(QLatin1String("; "));
}

} // namespace

class TestTokenCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreRead_data();
    void filesAreRead();
    void filesAreRefused_data();
    void filesAreRefused();
    void aFileTooLargeIsNotReadAtAll();
    void tenThousandRowsAreReadAtOnce();
    void brokenFilesNeverBreakTheReader();
};

void TestTokenCsv::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("commas", "description,write\na,b\n", "2 a W=b");
    row("semicolons", "description;write\na, really;b\n", "2 a, really W=b");
    row("tabs", "description\twrite\na\tb\n", "2 a W=b");
    row("the separator that Excel names", "sep=;\r\ndescription;write\r\na;b\r\n", "3 a W=b");
    row("byte order mark",
        "\xef\xbb\xbf"
        "description,write\na,b",
        "2 a W=b");
    row("byte order mark before quotes", "\xef\xbb\xbf\"description\";write\na;b", "2 a W=b");
    row("any order and case", "Write,READ, Description \nb,c,a\n", "2 a R=c W=b");
    row("every column",
        "description,organization,owner,status,task,buckets,read,write\n"
        "a,factory,bob,inactive,telegraf-writes,x|y,r1|r2,w\n",
        "2 a org=factory owner=bob status=inactive task=telegraf-writes buckets=x+y R=r1+r2 W=w");
    row("other names of columns", "description,org,user,kind,bucket\na,f,bob,t,b\n",
        "2 a org=f owner=bob task=t buckets=b");
    row("several names", "description,write\na, prod-* | \"x\" |\n", "2 a W=prod-*+\"x\"");
    row("names on lines of their own", "description,write\na,\"x\ny\n\"\nb,z\n",
        "2 a W=x+y; 5 b W=z");
    row("names with spaces, commas and semicolons",
        "description,write\na,\"my bucket, all; of it\"", "2 a W=my bucket, all; of it");
    row("empty lines", "\n\ndescription,write\n\na,b\n  \n,\nc,d\n\n", "5 a W=b; 8 c W=d");
    row("a short row", "description,owner,write\na\nb,c", "2 a; 3 b owner=c");
    row("a long row", "description,write\na,b,c\n", "2 a W=b too many cells");
    row("a row with empty cells at its end", "description,write\na,b,,\n", "2 a W=b");
    row("columns that nobody knows", "description,colour,write,\na,red,b,\n",
        "2 a W=b; ignored: colour");
    row("a description of two lines", "description,write\n\"a\nb\",c", "2 a/b W=c");
    row("no description in a row", "description,write\n,b", "2  W=b");
    row("old Macintosh line ends", "description,write\ra,b\rc,d", "2 a W=b; 3 c W=d");
}

void TestTokenCsv::filesAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    QCOMPARE(read(bytes), expected);
}

void TestTokenCsv::filesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("nothing", "", "empty 0");
    row("only a byte order mark", "\xef\xbb\xbf", "empty 0");
    row("only empty lines", "\n \n,,\n", "empty 0");
    row("only columns", "description,write\n\n", "no rows 0");
    row("no columns named", "a,b\nc,d\n", "no columns 1");
    row("no column for the description", "\nowner,write\na,b\n", "missing column 2 description");
    row("no column that grants", "description,owner\na,b\n", "missing column 1 write");
    row("a column twice", "description,write,Write\na,b,c\n", "column twice 1 Write");
    row("a column twice by another name", "description,org,organization,read\n",
        "column twice 1 organization");
    row("Latin 1", "description,write\na,b\nW\xe4rme,c\n", "not UTF-8 3");
    row("a cut character at the end", "description,write\r\na,b\xc3", "not UTF-8 2");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "d\0e\0",
                   6),
        "not UTF-8 1");
    row("an open quote", "description,write\na,b\n\"c,d\ne,f\n", "open quote 3");
    row("text after a quote", "description,write\n\"a\"b,c\n", "text after quote 2");
    row("an open quote in the first line", "\"description,write\na,b", "open quote 1");
}

void TestTokenCsv::filesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    QCOMPARE(read(bytes), expected);
}

void TestTokenCsv::aFileTooLargeIsNotReadAtAll()
{
    QByteArray bytes("description,write\n");
    const QByteArray line("a,b\n");
    for (qsizetype i = 0; i <= MostBatchRows; ++i)
        bytes += line;
    QCOMPARE(read(bytes), QStringLiteral("too many rows %1").arg(MostBatchRows + 2));
    bytes.chop(line.size());
    QCOMPARE(std::get<BatchFile>(readTokenCsv(bytes)).rows.size(), MostBatchRows);
    QCOMPARE(read(QByteArray(MostBatchBytes + 1, 'a')), QStringLiteral("too large 0"));
}

void TestTokenCsv::tenThousandRowsAreReadAtOnce()
{
    QByteArray bytes("\xef\xbb\xbf"
                     "description;organization;owner;read;write\r\n");
    constexpr int Rows = 10'000;
    for (int i = 0; i < Rows; ++i) {
        bytes += R"("gateway "")" + QByteArray::number(i)
            + "\"\"\";factory;bob;prod-*|archive;\"telegraf;x\"\r\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto answer = readTokenCsv(bytes);
    const qint64 elapsed = timer.elapsed();
    const auto &rows = std::get<BatchFile>(answer).rows;
    QCOMPARE(rows.size(), Rows);
    QCOMPARE(rows.constLast().line, Rows + 1);
    QCOMPARE(rows.constLast().description, QStringLiteral("gateway \"9999\""));
    QCOMPARE(rows.constLast().write, QStringList{ QStringLiteral("telegraf;x") });
    QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
}

void TestTokenCsv::brokenFilesNeverBreakTheReader()
{
    const QByteArray whole("\xef\xbb\xbf"
                           "description;organization;write\r\n"
                           "\"a \"\"b\"\" \xc3\xa4\";f;\"x\r\ny|z\"\r\n;;\r\nc;g;p-*\r\n");
    for (qsizetype length = 0; length <= whole.size(); ++length)
        static_cast<void>(readTokenCsv(whole.left(length)));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char other : { '"', ';', '\n', '\r', '\0', '\xff' }) {
            QByteArray broken = whole;
            broken[at] = other;
            const auto answer = readTokenCsv(broken);
            if (const auto *problem = std::get_if<BatchFileProblem>(&answer))
                QVERIFY(problem->line >= 0 && problem->line <= 8);
        }
    }
}

QTEST_GUILESS_MAIN(TestTokenCsv)
#include "tst_tokencsv.moc"
