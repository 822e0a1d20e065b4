// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/words/granttext.h"
#include "models/words/identitytext.h"
#include "models/words/kindtext.h"
#include "models/words/outcometext.h"
#include "models/words/permissiontext.h"
#include "models/words/resourcetext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"
#include "models/words/translators.h"

#include "tests/support/sampletokens.h"

#include <QSet>
#include <QTest>

using namespace itm;

namespace {

const QDateTime Now(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);

IdentityFacts admin()
{
    return { .identity
             = { .user = UserId(1), .userName = QStringLiteral("admin"), .isOperator = true },
             .kind = TokenKind::Operator,
             .visibleTokens = 412,
             .valueStorage = ValueStorage::Hashed,
             .refreshedAt = Now.addSecs(-12) };
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && text[0].isUpper() && text.endsWith(u'.')
        && !text.contains(QLatin1String("%1"));
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void permissionsFollowMay_data();
    void permissionsFollowMay();
    void everyKnownTypeHasWords();
    void anUnknownTypeIsShownAsItIs();
    void kindsAreLabelledByWhatTheyDo();
    void peculiaritiesAreRemarked();
    void grantRefusalsAreSentences();
    void theStatusLineSaysWhoSeesWhat();
    void agesGrowFromSecondsToYears_data();
    void agesGrowFromSecondsToYears();
    void outcomesAreCountedAndExplained();
    void namesAreMadeFitToBeShown_data();
    void namesAreMadeFitToBeShown();
    void valuesAndStatesHaveWordsOfTheirOwn();
};

void TestWords::initTestCase()
{
    installTranslators(*QCoreApplication::instance(), QLocale(QLocale::English));
}

void TestWords::permissionsFollowMay_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("expected");
    QTest::newRow("named") << "W buckets telegraf#1"
                           << "write the bucket telegraf";
    QTest::newRow("by id") << "R tasks #26"
                           << "read the task 000000000000001a";
    QTest::newRow("organization") << "R buckets"
                                  << "read all buckets of factory";
    QTest::newRow("organization without a name") << "W labels @20"
                                                 << "write all labels of 0000000000000014";
    QTest::newRow("everywhere") << "R tasks *"
                                << "read the tasks of all organizations";
    QTest::newRow("all users") << "W users *"
                               << "write all users";
    QTest::newRow("unknown type") << "W oracles #1"
                                  << "write the oracles 0000000000000001";
}

void TestWords::permissionsFollowMay()
{
    QFETCH(QString, held);
    QFETCH(QString, expected);
    const OrganizationNames names{ { sample::Factory, QStringLiteral("factory") } };
    QCOMPARE(PermissionText::phrase(sample::permissions(held).constFirst(), names), expected);
}

void TestWords::everyKnownTypeHasWords()
{
    QSet<QString> titles;
    for (const ResourceType &type : knownResourceTypes()) {
        QVERIFY(ResourceText::title(type).at(0).isUpper());
        QVERIFY(ResourceText::single(type, QStringLiteral("x")).endsWith(QLatin1String(" x")));
        QVERIFY(ResourceText::counted(type, 1).startsWith(QLatin1String("1 ")));
        QVERIFY(ResourceText::counted(type, 1) != ResourceText::counted(type, 2));
        titles.insert(ResourceText::title(type));
    }
    QCOMPARE(titles.size(), knownResourceTypes().size());
    QCOMPARE(ResourceText::plural(types::authorizations), QStringLiteral("tokens"));
    QCOMPARE(ResourceText::counted(types::buckets, 3), QStringLiteral("3 buckets"));
}

void TestWords::anUnknownTypeIsShownAsItIs()
{
    const ResourceType type{ QStringLiteral("oracles") };
    QCOMPARE(ResourceText::plural(type), QStringLiteral("oracles"));
    QCOMPARE(ResourceText::title(type), QStringLiteral("oracles"));
    QCOMPARE(ResourceText::counted(type, 2), QStringLiteral("2 × oracles"));
}

void TestWords::kindsAreLabelledByWhatTheyDo()
{
    QSet<QString> explanations;
    for (const TokenKind kind : { TokenKind::Operator, TokenKind::OlderOperator,
                                  TokenKind::AllAccess, TokenKind::ReadWrite, TokenKind::Custom }) {
        QVERIFY(isSentence(KindText::explanation(kind)));
        explanations.insert(KindText::explanation(kind) + KindText::name(kind));
    }
    // It may change its own user.
    QVERIFY(KindText::explanation(TokenKind::AllAccess)
                .contains(QLatin1String("cannot manage other users")));
    QCOMPARE(explanations.size(), 5);
    QCOMPARE(KindText::label({ .kind = TokenKind::ReadWrite, .bucketAccess = AccessMode::Write }),
             QStringLiteral("Write"));
    QCOMPARE(
        KindText::label({ .kind = TokenKind::ReadWrite, .bucketAccess = AccessMode::ReadWrite }),
        QStringLiteral("Read/Write"));
}

void TestWords::peculiaritiesAreRemarked()
{
    const QList<ResourceType> two = knownResourceTypes().last(2);
    QCOMPARE(KindText::remarks({ .kind = TokenKind::OlderOperator, .missingTypes = two }),
             QStringList{ QStringLiteral("It lacks 2 types that this server knows: remote "
                                         "connections and replications.") });
    QCOMPARE(KindText::remarks({ .readsOnly = true,
                                 .crossOrganization = true,
                                 .unknownTypes = { { QStringLiteral("flows") } } })
                 .size(),
             3);
    QVERIFY(KindText::remarks({}).isEmpty());
}

void TestWords::grantRefusalsAreSentences()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(GrantRefusal::OtherOrganization);
    for (int refusal = 0; refusal <= last; ++refusal) {
        const GrantCheck check{
            static_cast<GrantRefusal>(refusal),
            sample::permissions(QStringLiteral("W buckets line4#1")).constFirst()
        };
        const QString said = GrantText::line(check);
        QVERIFY2(isSentence(said), qPrintable(said));
        sentences.insert(said);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestWords::theStatusLineSaysWhoSeesWhat()
{
    QCOMPARE(
        IdentityText::line(admin(), Now),
        QStringLiteral("signed in as admin (operator token) · sees all 412 tokens · the server "
                       "keeps values hashed · refreshed 12 s ago"));
    IdentityFacts narrow{ .identity = { .user = UserId(0x1f), .isNarrow = true } };
    QCOMPARE(IdentityText::line(narrow, Now),
             QStringLiteral("signed in as 000000000000001f (narrow token) · sees no tokens"));
    narrow.isInTheClear = true;
    QVERIFY(IdentityText::line(narrow, Now).contains(QLatin1String("not encrypted")));
    narrow.isSession = true;
    narrow.visibleTokens = 1;
    QVERIFY(IdentityText::pieces(narrow, Now).contains(QStringLiteral("sees 1 token")));
    narrow.v1Credentials = 3;
    QVERIFY(IdentityText::pieces(narrow, Now).contains(QStringLiteral("3 v1 credentials")));
}

void TestWords::agesGrowFromSecondsToYears_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("clocks differ") << qint64(-5) << "just now";
    QTest::newRow("now") << qint64(1) << "just now";
    QTest::newRow("seconds") << qint64(59) << "59 s ago";
    QTest::newRow("minutes") << qint64(60) << "1 min ago";
    QTest::newRow("hours") << qint64(86'399) << "23 h ago";
    QTest::newRow("one day") << qint64(86'400) << "1 day ago";
    QTest::newRow("days") << qint64(29 * 86'400) << "29 days ago";
    QTest::newRow("a month") << qint64(30 * 86'400) << "1 month ago";
    QTest::newRow("months") << qint64(729 * 86'400) << "24 months ago";
    QTest::newRow("years") << qint64(730 * 86'400) << "2 years ago";
}

void TestWords::agesGrowFromSecondsToYears()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QCOMPARE(TimeText::age(Now.addSecs(-seconds), Now), expected);
    QCOMPARE(TimeText::age({}, Now), QString());
}

void TestWords::outcomesAreCountedAndExplained()
{
    const auto outcome = [](TokenResult result, ErrorKind kind, const QString &message = {}) {
        return TokenOutcome{ .id = TokenId(1),
                             .description = QStringLiteral("ci"),
                             .result = result,
                             .error = Error{ .kind = kind, .serverMessage = message } };
    };
    TokenOutcomes outcomes{
        { .id = TokenId(2), .result = TokenResult::Done },
        { .id = TokenId(3), .result = TokenResult::Done },
        { .id = TokenId(4), .result = TokenResult::AlreadySo },
        outcome(TokenResult::Refused, ErrorKind::PermissionMissing),
        outcome(TokenResult::Refused, ErrorKind::ConnectionLost),
        outcome(TokenResult::Unknown, ErrorKind::ConnectionLost),
        outcome(TokenResult::Gone, ErrorKind::NotFound),
        outcome(TokenResult::ChangedMeanwhile, ErrorKind::Conflict),
        outcome(TokenResult::NotTried, ErrorKind::Cancelled),
        outcome(TokenResult::NotTried, ErrorKind::Refused),
    };
    const QString summary = OutcomeText::summary(BatchAction::Deactivate, outcomes);
    QVERIFY2(summary.startsWith(QLatin1String("2 tokens deactivated. 1 ")), qPrintable(summary));
    QVERIFY2(summary.contains(QLatin1String("2 refused.")), qPrintable(summary));
    QSet<QString> reasons;
    for (const TokenOutcome &told : std::as_const(outcomes)) {
        const QString reason = OutcomeText::reason(told, {});
        QCOMPARE(reason.isEmpty(), told.isFine());
        if (reason.isEmpty())
            continue;
        QVERIFY2(isSentence(reason), qPrintable(reason));
        QVERIFY(isSentence(OutcomeText::line(told, {})));
        reasons.insert(reason);
    }
    QCOMPARE(reasons.size(), 7);
}

void TestWords::namesAreMadeFitToBeShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "Telegraf" << QStringLiteral("Telegraf");
    QTest::newRow("line breaks") << "a\nb\r\n c" << QStringLiteral("a b c");
    QTest::newRow("control characters")
        << QStringLiteral("a\u0007b\u001bc") << QStringLiteral("abc");
    QTest::newRow("turned around")
        << QStringLiteral("a\u202Egpj.exe") << QStringLiteral("agpj.exe");
    QTest::newRow("right to left") << QStringLiteral("שלום") << QStringLiteral("\u2068שלום\u2069");
    QTest::newRow("a megabyte") << QString(1 << 20, u'x')
                                << QString(QString(79, u'x') + QChar(0x2026));
}

void TestWords::namesAreMadeFitToBeShown()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(NameText::shown(name), expected);
}

void TestWords::valuesAndStatesHaveWordsOfTheirOwn()
{
    QCOMPARE(StatusText::value(ValuePlace::InKeychain), QStringLiteral("in keychain"));
    QCOMPARE(StatusText::value(ValuePlace::InThisRun), QStringLiteral("until the program ends"));
    QCOMPARE(StatusText::value(ValuePlace::OnServer), QStringLiteral("readable on the server"));
    QCOMPARE(StatusText::value(ValuePlace::Nowhere), QStringLiteral("not retrievable"));
    QCOMPARE(StatusText::token(TokenStatus::Inactive), QStringLiteral("inactive"));
    QCOMPARE(StatusText::user(UserStatus::Unknown), QStringLiteral("no status"));
    QCOMPARE(StatusText::permissionsToSend(1), QStringLiteral("1 permission will be sent"));
    QCOMPARE(StatusText::permissionsToSend(43), QStringLiteral("43 permissions will be sent"));
    QVERIFY(NameText::token({}).contains(QLatin1String("no description")));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
