// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/accessiblewidgets.h"
#include "ui/help/guidedialog.h"

#include "models/words/translators.h"

#include "tests/support/tabwalk.h"

#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(qEnvironmentVariable("ITM_SOURCE_DIR") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As it reads on a button, without the key and the dots.
QString bare(const QString &text)
{
    return withoutMnemonic(text).remove(u'…').trimmed();
}

/// Everything that the program says in a language.
QSet<QString> textsOf(const QString &language)
{
    const bool isSource = language == "en"_L1;
    QXmlStreamReader xml(
        contentOf(u"/translations/influxtokenmanager_%1.ts"_s.arg(isSource ? u"de"_s : language)));
    const auto element = isSource ? "source"_L1 : "translation"_L1;
    QSet<QString> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            texts.insert(bare(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

/// What stands between single stars.
QStringList namesIn(const QString &markdown)
{
    static const QRegularExpression name(u"(?<!\\*)\\*([^* ][^*\\n]*)\\*(?!\\*)"_s);
    QStringList names;
    for (const auto &match : name.globalMatch(markdown))
        names.append(bare(match.captured(1)));
    return names;
}

} // namespace

class TestGuideDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasAllOfIt_data();
    void everyLanguageHasAllOfIt();
    void itNamesWhatTheWindowsSay_data();
    void itNamesWhatTheWindowsSay();
    void textBeforeTheFirstChapterBelongsToNone();
    void otherLanguagesGetEnglish();
    void theKeyboardTurnsThePages();

private:
    static void addLanguages();
};

void TestGuideDialog::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QStringList(u"en"_s) + shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestGuideDialog::everyLanguageHasAllOfIt_data()
{
    addLanguages();
}

void TestGuideDialog::everyLanguageHasAllOfIt()
{
    QFETCH(QString, language);
    const QList<GuideSection> english = shippedGuide(QLocale(u"en"_s));
    const QList<GuideSection> sections = shippedGuide(QLocale(language));
    QVERIFY(english.size() > 5);
    QCOMPARE(sections.size(), english.size());
    QCOMPARE(sections.first().title == english.first().title, language == "en"_L1);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        QCOMPARE(sections[i].markdown.count(u'\n'), english[i].markdown.count(u'\n'));
        QCOMPARE(sections[i].markdown.count("\n* "_L1), english[i].markdown.count("\n* "_L1));
        QCOMPARE(namesIn(sections[i].markdown).size(), namesIn(english[i].markdown).size());
    }
}

void TestGuideDialog::itNamesWhatTheWindowsSay_data()
{
    addLanguages();
}

void TestGuideDialog::itNamesWhatTheWindowsSay()
{
    QFETCH(QString, language);
    const QSet<QString> texts = textsOf(language);
    int found = 0;
    for (const GuideSection &section : shippedGuide(QLocale(language))) {
        for (const QString &name : namesIn(section.markdown)) {
            QVERIFY2(texts.contains(name), qPrintable(name));
            ++found;
        }
    }
    QVERIFY(found > 10);
}

void TestGuideDialog::textBeforeTheFirstChapterBelongsToNone()
{
    const QList<GuideSection> sections = guideSections(u"# Guide\n\nx\n\n## A b\n\none\n\n## C"_s);
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections.first().title, u"A b"_s);
    QCOMPARE(sections.first().markdown, u"one"_s);
    QCOMPARE(sections.last().title, u"C"_s);
}

void TestGuideDialog::otherLanguagesGetEnglish()
{
    QCOMPARE(shippedGuide(QLocale(u"fi"_s)).constFirst().title,
             shippedGuide(QLocale(u"en"_s)).constFirst().title);
}

void TestGuideDialog::theKeyboardTurnsThePages()
{
    GuideDialog dialog(nullptr);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    auto *text = dialog.findChild<QTextBrowser *>();
    const QList<GuideSection> sections = shippedGuide();
    QCOMPARE(list->count(), sections.size());
    QVERIFY(text->toPlainText().startsWith(sections.first().title));
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(text->toPlainText().startsWith(sections.last().title));
    QCOMPARE(text->accessibleName(), sections.last().title);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(tabWalk(&dialog), QStringList());
}

QTEST_MAIN(TestGuideDialog)
#include "tst_guidedialog.moc"
