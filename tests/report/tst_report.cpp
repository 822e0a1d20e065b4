// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"
#include "models/report/reportdata.h"
#include "models/report/reportdocument.h"
#include "models/report/reportnames.h"
#include "models/report/reportpage.h"
#include "models/words/reporttext.h"

#include "tests/support/samplereport.h"
#include "tests/support/sampletokens.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

const QList<ReportKind> Kinds{ ReportKind::Inventory, ReportKind::Findings, ReportKind::Access,
                               ReportKind::Review };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sourceFile(const QString &path)
{
    return qEnvironmentVariable("ITM_SOURCE_DIR") + u'/' + path;
}

QString templateNamed(const QString &name)
{
    return QString::fromUtf8(contentOf(sourceFile(u"resources/reports/"_s + name)));
}

QByteArray written(const ReportDocument &document, const QString &suffix)
{
    if (suffix == u"json")
        return reports::toJson(document);
    if (suffix == u"csv")
        return toCsv(reports::tableRows(document));
    const auto markup
        = suffix == u"html" ? reports::PageMarkup::Html : reports::PageMarkup::Markdown;
    return reports::toPage(document, templateNamed(u"page."_s + suffix), markup, u"en"_s).toUtf8();
}

QString plainPage(const QString &pageTemplate, const ReportDocument &document)
{
    return reports::toPage(document, templateNamed(pageTemplate), reports::PageMarkup::Html,
                           u"en"_s);
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsExpected_data();
    void isWrittenAsExpected();
    void sameFactsMakeSameBytes();
    void whatIsForProgramsKnowsNoLanguage();
    void theChecksumCanBeChecked();
    void namesCannotBringMarkup();
    void cellsCannotBecomeFormulas();
    void markdownStandsForItself_data();
    void markdownStandsForItself();
    void oneOrganizationIsApart();
    void acceptedFindingsCanBeLeftOut();
    void whatIsNotVisibleIsSaid();
    void anOpenReviewIsADraft();
    void aReviewWithoutTokensIsAReport();
    void previewsEndEarly();
    void everyFieldHasItsWordAndKey();
};

void TestReport::isWrittenAsExpected_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("suffix");
    for (const ReportKind kind : Kinds) {
        for (const QString &suffix : { u"html"_s, u"csv"_s, u"json"_s, u"md"_s })
            QTest::addRow("%s as %s", qPrintable(reports::name(kind)), qPrintable(suffix))
                << kind << suffix;
    }
}

void TestReport::isWrittenAsExpected()
{
    QFETCH(ReportKind, kind);
    QFETCH(QString, suffix);
    const QByteArray bytes = written(makeReport(sample::reportFacts(kind)), suffix);
    const QString path = sourceFile(u"tests/data/reports/%1.%2"_s.arg(reports::name(kind), suffix));
    // After a change that is meant: run once with it, and read what became different.
    if (qEnvironmentVariableIsSet("ITM_WRITE_EXPECTED")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const QByteArray expected = contentOf(path);
    QVERIFY2(!expected.isEmpty(), qPrintable(path));
    QCOMPARE(bytes, expected);
}

void TestReport::sameFactsMakeSameBytes()
{
    for (const ReportKind kind : Kinds) {
        ReportFacts facts = sample::reportFacts(kind);
        const QByteArray before = reports::toJson(makeReport(facts));
        std::reverse(facts.tokens.begin(), facts.tokens.end());
        std::reverse(facts.buckets.begin(), facts.buckets.end());
        std::reverse(facts.organizations.begin(), facts.organizations.end());
        std::reverse(facts.review.tokens.begin(), facts.review.tokens.end());
        for (FindingGroup &group : facts.findings.groups)
            std::reverse(group.hits.begin(), group.hits.end());
        QCOMPARE(reports::toJson(makeReport(facts)), before);
    }
}

void TestReport::whatIsForProgramsKnowsNoLanguage()
{
    for (const ReportKind kind : Kinds) {
        const ReportFacts facts = sample::reportFacts(kind);
        const ReportDocument document = makeReport(facts);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Turkish));
        const ReportDocument turkish = makeReport(facts);
        QLocale::setDefault(before);
        QCOMPARE(reports::toJson(turkish), reports::toJson(document));
        QCOMPARE(reports::tableRows(turkish), reports::tableRows(document));
    }
}

void TestReport::theChecksumCanBeChecked()
{
    const ReportDocument document = makeReport(sample::reportFacts(ReportKind::Review));
    const QJsonObject all = QJsonDocument::fromJson(reports::toJson(document)).object();
    const QByteArray content
        = QJsonDocument(all.value(u"report"_s).toObject()).toJson(QJsonDocument::Compact);
    const QString sum = QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(all.value(u"sha256"_s).toString(), sum);
    for (const QString &suffix : { u"html"_s, u"md"_s })
        QVERIFY(written(document, suffix).contains(sum.toLatin1()));
    ReportFacts changed = sample::reportFacts(ReportKind::Review);
    changed.review.tokens[0].note = u"changed"_s;
    QVERIFY(reports::checksum(makeReport(changed)) != sum);
}

void TestReport::namesCannotBringMarkup()
{
    for (const ReportKind kind : Kinds) {
        const ReportDocument document = makeReport(sample::reportFacts(kind));
        for (const QString &page : { u"page.html"_s, u"print.html"_s }) {
            const QString html = plainPage(page, document);
            QVERIFY(html.contains(u"plant &lt;1&gt;"_s));
            QVERIFY(!html.contains(u"<b>bold"_s) && !html.contains(u"<Tuesday>"_s));
            QVERIFY(!html.contains(QChar(0x202E)));
        }
    }
}

void TestReport::cellsCannotBecomeFormulas()
{
    const auto rows = reports::tableRows(makeReport(sample::reportFacts(ReportKind::Review)));
    QCOMPARE(rows.at(0).at(0), u"token"_s);
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
    }
    const QByteArray csv
        = toCsv(reports::tableRows(makeReport(sample::reportFacts(ReportKind::Inventory))));
    QVERIFY(csv.contains("evil") && !QString::fromUtf8(csv).contains(QChar(0x202E)));
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const QStringList &row) {
        return row.contains(u"'+1, asked on <Tuesday>"_s);
    }));
}

void TestReport::markdownStandsForItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pipe") << u"a | b"_s << u"a \\| b"_s;
    QTest::newRow("emphasis") << u"*a* _b_"_s << u"\\*a\\* \\_b\\_"_s;
    QTest::newRow("html") << u"<img src=x> &amp;"_s << u"&lt;img src=x&gt; &amp;amp;"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("bare link") << u"https://x www.y"_s << u"https\\://x www\\.y"_s;
    QTest::newRow("lines") << u"a\n# b"_s << u"a # b"_s;
    QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
    QTest::newRow("list") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("number") << u"12. a 3. b"_s << u"12\\. a 3. b"_s;
    QTest::newRow("only a number") << u"12 a"_s << u"12 a"_s;
    QTest::newRow("backslash") << u"a\\|"_s << u"a\\\\\\|"_s;
}

void TestReport::markdownStandsForItself()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(reports::escapedMarkdown(text), expected);
}

void TestReport::oneOrganizationIsApart()
{
    for (const ReportKind kind : { ReportKind::Inventory, ReportKind::Findings }) {
        ReportFacts facts = sample::reportFacts(kind);
        facts.organization = Organization{ sample::Weather, u"weather"_s, {} };
        const QByteArray json = reports::toJson(makeReport(facts));
        QVERIFY(json.contains("<b>bold"));
        QVERIFY(!json.contains("HYPERLINK"));
    }
    ReportFacts access = sample::reportFacts(ReportKind::Access);
    access.organization = Organization{ sample::Weather, u"weather"_s, {} };
    const QJsonArray rows = reports::content(makeReport(access)).value(u"rows"_s).toArray();
    QVERIFY(!rows.isEmpty());
    bool isRootThere = false;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"bucket"_s].toString(), u"roof"_s);
        isRootThere = isRootThere || row[u"token"_s].toString() == u"root"_s;
    }
    // It belongs to another organization, and reaches this one all the same.
    QVERIFY(isRootThere);
}

void TestReport::acceptedFindingsCanBeLeftOut()
{
    ReportFacts facts = sample::reportFacts(ReportKind::Findings);
    const QByteArray with = reports::toJson(makeReport(facts));
    QVERIFY(with.contains("inactive-long") && with.contains("kept for | the auditor"));
    facts.withAccepted = false;
    const QByteArray without = reports::toJson(makeReport(facts));
    QVERIFY(!without.contains("inactive-long") && !without.contains("auditor"));
}

void TestReport::whatIsNotVisibleIsSaid()
{
    ReportFacts facts = sample::reportFacts(ReportKind::Access);
    QVERIFY(makeReport(facts).sentences.contains(
        u"The server stores 2 more token(s) that no list shows: they belong to deleted users or "
        "organizations."_s));
    facts.seesAll = false;
    facts.bucketsListed.remove(sample::Weather);
    const QString said = makeReport(facts).sentences.join(u' ');
    QVERIFY(said.contains(u"does not see all"_s));
    QVERIFY(said.contains(u"The buckets of weather could not be listed"_s));
}

void TestReport::anOpenReviewIsADraft()
{
    ReportFacts facts = sample::reportFacts(ReportKind::Review);
    QVERIFY(!makeReport(facts).sentences.join(u' ').contains(u"draft"_s));
    facts.review.signedAt = {};
    QVERIFY(makeReport(facts).sentences.join(u' ').contains(u"draft"_s));
}

void TestReport::aReviewWithoutTokensIsAReport()
{
    ReportFacts facts = sample::reportFacts(ReportKind::Review);
    facts.review.tokens.clear();
    const ReportDocument document = makeReport(facts);
    QCOMPARE(document.rowCount(), 0);
    QVERIFY(written(document, u"html"_s).endsWith("</html>\n"));
    QCOMPARE(reports::tableRows(document).size(), 1);
}

void TestReport::previewsEndEarly()
{
    const ReportDocument document = makeReport(sample::reportFacts(ReportKind::Access));
    QVERIFY(document.rowCount() > 3);
    const ReportDocument beginning = beginningOf(document, 3);
    QCOMPARE(beginning.rowCount(), 3);
    QCOMPARE(beginning.sections.last().sentences.first(),
             ReportText::cutOff(3, document.rowCount()));
    QCOMPARE(beginningOf(document, 1000).sections.size(), document.sections.size());
}

void TestReport::everyFieldHasItsWordAndKey()
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(ReportField::Checksum); ++i) {
        const auto field = static_cast<ReportField>(i);
        QVERIFY2(!ReportText::field(field).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!reports::key(field).isEmpty(), qPrintable(QString::number(i)));
        keys.insert(reports::key(field));
    }
    QCOMPARE(keys.size(), static_cast<int>(ReportField::Checksum) + 1);
    for (const ReportKind kind : Kinds)
        QCOMPARE(reports::kindNamed(reports::name(kind)), kind);
    QVERIFY(!reports::kindNamed(u"gossip"_s) && !reports::formatNamed(u"docx"_s));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
