// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/abilitytext.h"
#include "models/words/errortext.h"
#include "models/words/resourcetext.h"
#include "models/words/statustext.h"
#include "models/words/summarytext.h"
#include "models/words/timetext.h"
#include "models/words/translators.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

class TestGerman final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsHaveBothForms();
    void sentencesAreGerman();
    void factsStandInGermanSentences();
    void datesFollowTheLanguage();
    void qtsOwnTextsAreGerman();
};

void TestGerman::initTestCase()
{
    installTranslators(*QCoreApplication::instance(), QLocale(QLocale::German));
}

void TestGerman::countsHaveBothForms()
{
    QCOMPARE(StatusText::permissionsToSend(1), QStringLiteral("1 Berechtigung wird gesendet"));
    QCOMPARE(StatusText::permissionsToSend(2), QStringLiteral("2 Berechtigungen werden gesendet"));
    QCOMPARE(ResourceText::counted(types::organizations, 1), QStringLiteral("1 Organisation"));
    QCOMPARE(ResourceText::counted(types::organizations, 0), QStringLiteral("0 Organisationen"));
}

void TestGerman::sentencesAreGerman()
{
    const Token token = sample::token(QStringLiteral("W buckets line4#1"));
    const Abilities abilities = abilitiesOf(token, classify(token, {}), {}, {});
    QCOMPARE(SummaryText::line(abilities.summary, token), QStringLiteral("S line4"));
    QCOMPARE(AbilityText::may(token, abilities, {}, Markup::Plain).constFirst().text,
             QStringLiteral("Messpunkte in line4 schreiben"));
    QCOMPARE(AbilityText::mayNot(token, abilities, Markup::Plain).constFirst().text,
             QStringLiteral("irgendetwas lesen, auch nicht das selbst Geschriebene"));
}

void TestGerman::factsStandInGermanSentences()
{
    const Error error{ .kind = ErrorKind::PermissionMissing,
                       .missingPermission
                       = sample::permissions(QStringLiteral("R buckets telegraf#1")).constFirst() };
    QCOMPARE(ErrorText::message(error).explanation,
             QStringLiteral("Ihrer Anmeldung fehlt das Recht: Bucket telegraf lesen."));
}

void TestGerman::datesFollowTheLanguage()
{
    const QDateTime time(QDate(2026, 3, 3), QTime(14, 2), Qt::UTC);
    QCOMPARE(TimeText::dateTime(time), QStringLiteral("3. März 2026 14:02"));
    QCOMPARE(TimeText::age(time, time.addDays(1)), QStringLiteral("vor 1 Tag"));
    QCOMPARE(TimeText::age(time, time.addDays(3)), QStringLiteral("vor 3 Tagen"));
}

void TestGerman::qtsOwnTextsAreGerman()
{
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

QTEST_GUILESS_MAIN(TestGerman)
#include "tst_german.moc"
