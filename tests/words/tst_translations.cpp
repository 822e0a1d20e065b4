// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/translators.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace itm;

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("ITM_SOURCE_DIR");
}

QString fileName(const QString &language)
{
    return QStringLiteral("influxtokenmanager_%1.ts").arg(language);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Message final
{
    QString context;
    QString source;
    bool isNumerus = false;
    bool isUnfinished = false;
    /// One, or one for each plural form.
    QStringList forms;
};

QStringList readForms(QXmlStreamReader &xml, bool isNumerus)
{
    if (!isNumerus)
        return { xml.readElementText() };
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            message.forms = readForms(xml, message.isNumerus);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &language)
{
    QXmlStreamReader xml(
        contentOf(sourceDir() + QLatin1String("/translations/") + fileName(language)));
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// %1, %2, … and %n, each once, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:n|L?[0-9]+)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&[^& ]"));
    return pattern.match(text).hasMatch();
}

QString describe(const Message &message)
{
    return message.context + QLatin1String(": ") + message.source;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete_data();
    void areComplete();
    void keepPlaceholdersAndMnemonics_data();
    void keepPlaceholdersAndMnemonics();
    void holdNoSourceLocations_data();
    void holdNoSourceLocations();
    void agreeWithTheSources();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    for (const QString &language : shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::areComplete_data()
{
    addLanguages();
}

void TestTranslations::areComplete()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(language);
    QVERIFY(messages.size() > 30);
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished, qPrintable(describe(message)));
        // Japanese does not tell one from many; the others do.
        const int counted = language == QLatin1String("ja") ? 1 : 2;
        QCOMPARE(message.forms.size(), message.isNumerus ? counted : 1);
        for (const QString &form : message.forms)
            QVERIFY2(!form.isEmpty(), qPrintable(describe(message)));
    }
}

void TestTranslations::keepPlaceholdersAndMnemonics_data()
{
    addLanguages();
}

void TestTranslations::keepPlaceholdersAndMnemonics()
{
    QFETCH(QString, language);
    for (const Message &message : readMessages(language)) {
        const QStringList expected = placeholders(message.source);
        QVERIFY2(!message.isNumerus || expected.contains(QLatin1String("%n")),
                 qPrintable(describe(message)));
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            QStringList found = placeholders(message.forms[i]);
            // "the one token" needs no figure.
            if (message.isNumerus && i == 0 && !found.contains(QLatin1String("%n")))
                found.append(QStringLiteral("%n"));
            found.sort();
            QVERIFY2(found == expected, qPrintable(describe(message)));
            QVERIFY2(hasMnemonic(message.forms[i]) == hasMnemonic(message.source),
                     qPrintable(describe(message)));
        }
    }
}

void TestTranslations::holdNoSourceLocations_data()
{
    addLanguages();
}

void TestTranslations::holdNoSourceLocations()
{
    QFETCH(QString, language);
    const QByteArray content
        = contentOf(sourceDir() + QLatin1String("/translations/") + fileName(language));
    QVERIFY(!content.isEmpty());
    QVERIFY(!content.contains("<location"));
}

void TestTranslations::agreeWithTheSources()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QDir tracked(sourceDir() + QLatin1String("/translations"));
    const QStringList files = tracked.entryList({ QStringLiteral("*.ts") });
    QCOMPARE(files.size(), shippedLanguages().size() + 1);
    for (const QString &file : files)
        QVERIFY(QFile::copy(tracked.filePath(file), folder.filePath(file)));

    QProcess cmake;
    cmake.start(qEnvironmentVariable("ITM_CMAKE"),
                { QStringLiteral("-DLUPDATE=") + qEnvironmentVariable("ITM_LUPDATE"),
                  QStringLiteral("-DSOURCE=") + sourceDir(),
                  QStringLiteral("-DOUTPUT=") + folder.path(), QStringLiteral("-P"),
                  tracked.filePath(QStringLiteral("lupdate.cmake")) });
    QVERIFY(cmake.waitForFinished(120'000));
    QVERIFY2(cmake.exitCode() == 0, cmake.readAllStandardError().constData());
    for (const QString &file : files)
        QVERIFY2(contentOf(folder.filePath(file)) == contentOf(tracked.filePath(file)),
                 qPrintable(QStringLiteral("%1 is behind the sources: build update-translations "
                                           "and translate what is new")
                                .arg(file)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
