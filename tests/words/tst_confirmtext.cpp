// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/confirmtext.h"

#include "tests/support/sampletokens.h"

#include <QSet>
#include <QTest>

using namespace itm;

/// The questions before tokens are changed.
class TestConfirmText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsNamedWithWhatItCan();
    void deletionOffersToDeactivate();
    void guardedTokensAskForTyping();
    void everyGuardedTokenOfABatchIsNamed();
    void twinsOfABatchAreToldApart();
    void whatCannotBeTypedIsAskedForById();
};

void TestConfirmText::aTokenIsNamedWithWhatItCan()
{
    const Token token = sample::token(QStringLiteral("W buckets line4#1"));
    const QString summary = QStringLiteral("W line4");
    for (const Confirmation &question :
         { ConfirmText::remove({ token }, summary, {}, Markup::Plain),
           ConfirmText::deactivate({ token }, summary, {}, Markup::Plain) }) {
        QVERIFY(question.title.contains(QLatin1String("line 4 gateway")));
        QCOMPARE(question.about,
                 QStringLiteral("It belongs to bob in the organization factory. It may: W line4."));
        QVERIFY(question.consequence.endsWith(u'.'));
        QVERIFY(!question.verb.isEmpty());
        QVERIFY(question.typedAnswer.isEmpty() && question.typedRequest.isEmpty());
    }
}

void TestConfirmText::deletionOffersToDeactivate()
{
    Token token = sample::token(QStringLiteral("W buckets"));
    QVERIFY(!ConfirmText::remove({ token }, {}, {}, Markup::Html).alternative.isEmpty());
    QVERIFY(ConfirmText::deactivate({ token }, {}, {}, Markup::Html).alternative.isEmpty());
    token.status = TokenStatus::Inactive;
    QVERIFY(ConfirmText::remove({ token }, {}, {}, Markup::Html).alternative.isEmpty());
}

void TestConfirmText::guardedTokensAskForTyping()
{
    const Token token = sample::token(QStringLiteral("W buckets"));
    QSet<QString> consequences;
    for (const Guard guard :
         { Guard::OwnCredential, Guard::LikelyOwnCredential, Guard::PerhapsOwnCredential,
           Guard::LastOperator, Guard::LastFullOperator, Guard::LastDailyOperator,
           Guard::OtherConnection, Guard::PerhapsOtherConnection, Guard::SavedValue }) {
        const GuardedTokens guarded{
            { token, { guard }, { QStringLiteral("lab") }, { QStringLiteral("plant") } }
        };
        for (const Confirmation &question :
             { ConfirmText::remove({ token }, {}, guarded, Markup::Html),
               ConfirmText::deactivate({ token }, {}, guarded, Markup::Html) }) {
            QCOMPARE(question.typedAnswer.isEmpty(), guard == Guard::SavedValue);
            QCOMPARE(question.consequence.contains(QLatin1String("<b>lab</b>")),
                     guard == Guard::OtherConnection);
            QCOMPARE(question.consequence.contains(QLatin1String("<b>plant</b>")),
                     guard == Guard::PerhapsOtherConnection);
            consequences.insert(question.consequence);
        }
    }
    // Of what only the spare one is left for, both questions say the same.
    QCOMPARE(consequences.size(), 17);
    const Confirmation own = ConfirmText::remove(
        { token }, {}, { { token, { Guard::OwnCredential }, {} } }, Markup::Html);
    QVERIFY(own.consequence.startsWith(QLatin1String("This is the token you are signed in with.")));
    QCOMPARE(own.typedAnswer, QStringLiteral("line 4 gateway"));
    QCOMPARE(own.typedRequest, QStringLiteral("Type <b>line 4 gateway</b> to go on:"));
}

void TestConfirmText::everyGuardedTokenOfABatchIsNamed()
{
    TokenList tokens;
    for (int i = 0; i < 12; ++i) {
        tokens << sample::token(QStringLiteral("W buckets"));
        tokens.last().id = TokenId(0x100 + quint64(i));
        tokens.last().description = QStringLiteral("t%1.").arg(i);
    }
    const GuardedTokens guarded{
        { tokens.at(9), { Guard::PerhapsOwnCredential, Guard::SavedValue }, {} },
        { tokens.at(10), { Guard::OtherConnection }, { QStringLiteral("lab") } },
        { tokens.at(11), { Guard::SavedValue }, {} },
    };
    const Confirmation question = ConfirmText::remove(tokens, {}, guarded, Markup::Plain);
    for (const auto *part :
         { "t9.: This may be", "t10.: Saved connections", "lab", "removed too: t9., t11." }) {
        QVERIFY2(question.consequence.contains(QLatin1String(part)),
                 qPrintable(question.consequence));
    }
    QCOMPARE(question.typedAnswer, QStringLiteral("delete 12 tokens"));
    QCOMPARE(ConfirmText::deactivate(tokens, {}, guarded.first(1), Markup::Plain).typedAnswer,
             QStringLiteral("t9."));
}

void TestConfirmText::twinsOfABatchAreToldApart()
{
    TokenList tokens(4, sample::token(QStringLiteral("W buckets")));
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        tokens[i].id = TokenId(0x100 + quint64(i));
        tokens[i].createdAt
            = QDateTime(QDate(2026, 3, 1 + int(qMin(i, qsizetype(1)))), QTime(12, 0), Qt::UTC);
    }
    tokens[3].description = QStringLiteral("other");
    const auto about = [&tokens] {
        return ConfirmText::remove(tokens, {}, {}, Markup::Plain).about.split(u'\n');
    };
    QCOMPARE(about(),
             QStringList({ QStringLiteral("line 4 gateway in factory (of bob, made 1 Mar 2026)"),
                           QStringLiteral("line 4 gateway in factory (ID 0000000000000101)"),
                           QStringLiteral("line 4 gateway in factory (ID 0000000000000102)"),
                           QStringLiteral("other in factory") }));
    // A place tells them apart as well; no name needs more even when it is the only one.
    tokens[2].organizationName = PooledText(QStringLiteral("weather"));
    tokens[3].description.clear();
    QCOMPARE(about().at(1), QStringLiteral("line 4 gateway in factory (of bob, made 2 Mar 2026)"));
    QCOMPARE(about().at(2), QStringLiteral("line 4 gateway in weather"));
    QCOMPARE(about().at(3),
             QStringLiteral("(no description) in factory (of bob, made 2 Mar 2026)"));
    const GuardedTokens guarded{ { tokens.at(0), { Guard::OwnCredential }, {} } };
    QVERIFY(ConfirmText::deactivate(tokens, {}, guarded, Markup::Html)
                .consequence.contains(
                    QLatin1String("<b>line 4 gateway</b> (of bob, made 1 Mar 2026): ")));
}

void TestConfirmText::whatCannotBeTypedIsAskedForById()
{
    Token token = sample::token(QString());
    for (const QString &description : { QString(), QStringLiteral("two\nlines"), QString(200, u'x'),
                                        QStringLiteral(" edge ") }) {
        token.description = description;
        const GuardedTokens guarded{ { token, { Guard::OwnCredential }, {} } };
        QCOMPARE(ConfirmText::remove({ token }, {}, guarded, Markup::Plain).typedAnswer,
                 QStringLiteral("0c8f2b1e4d3a1000"));
    }
}

QTEST_GUILESS_MAIN(TestConfirmText)
#include "tst_confirmtext.moc"
