// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/candidates.h"
#include "models/access/createdfromid.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const TokenId Before(100);

Intent intent()
{
    Intent intent;
    intent.newestBefore = Before;
    intent.draft.description = QStringLiteral("line 4 gateway");
    intent.draft.organization = sample::Factory;
    intent.draft.permissions = sample::permissions(QStringLiteral("RW buckets line4#1"));
    return intent;
}

Token made(quint64 id)
{
    Token token = sample::token(QStringLiteral("W buckets line4#1, R buckets line4#1"));
    token.id = TokenId(id);
    return token;
}

template <class Change>
Token changed(Change change)
{
    Token token = made(101);
    change(token);
    return token;
}

} // namespace

class TestCandidates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatFitsTheDraftIsACandidate_data();
    void onlyWhatFitsTheDraftIsACandidate();
    void theOwnerIsTheIntentsOrAnybody();
    void theOneThatTheServerNamedIsTheOnlyOne();
    void severalAreKeptInOrder();
    void anIdTellsWhenItWasMade();
    void theRecordsOwnDateComesFirst();
};

void TestCandidates::onlyWhatFitsTheDraftIsACandidate_data()
{
    QTest::addColumn<Token>("token");
    QTest::addColumn<bool>("expected");
    QTest::newRow("newer and equal, permissions in another order") << made(101) << true;
    QTest::newRow("the newest before") << made(100) << false;
    QTest::newRow("older") << made(99) << false;
    QTest::newRow("deactivated meanwhile")
        << changed([](Token &t) { t.status = TokenStatus::Inactive; }) << true;
    QTest::newRow("another organization")
        << changed([](Token &t) { t.organization = sample::Weather; }) << false;
    QTest::newRow("another description")
        << changed([](Token &t) { t.description += u'!'; }) << false;
    QTest::newRow("a permission more") << changed([](Token &t) {
        t.permissions += sample::permissions(QStringLiteral("R tasks"));
    }) << false;
    QTest::newRow("a permission less")
        << changed([](Token &t) { t.permissions.removeLast(); }) << false;
    QTest::newRow("a duplicate") << changed([](Token &t) { t.permissions += t.permissions; })
                                 << true;
    QTest::newRow("a v1 credential")
        << changed([](Token &t) { t.store = TokenStore::V1; }) << false;
}

void TestCandidates::onlyWhatFitsTheDraftIsACandidate()
{
    QFETCH(Token, token);
    QFETCH(bool, expected);
    QCOMPARE(candidates(intent(), { token }).size(), expected ? 1 : 0);
}

void TestCandidates::theOwnerIsTheIntentsOrAnybody()
{
    Intent open = intent();
    QCOMPARE(candidates(open, { made(101) }).size(), 1);
    open.draft.owner = sample::Bob;
    QCOMPARE(candidates(open, { made(101) }).size(), 1);
    open.draft.owner = UserId(31);
    QCOMPARE(candidates(open, { made(101) }).size(), 0);
}

void TestCandidates::theOneThatTheServerNamedIsTheOnlyOne()
{
    Intent open = intent();
    open.created = TokenId(102);
    const TokenList found = candidates(open, { made(101), made(102), made(103) });
    QCOMPARE(found, TokenList{ made(102) });
}

void TestCandidates::severalAreKeptInOrder()
{
    QCOMPARE(candidates(intent(), { made(103), made(50), made(101) }),
             (TokenList{ made(103), made(101) }));
}

void TestCandidates::anIdTellsWhenItWasMade()
{
    const QDateTime expected(QDate(2021, 9, 28), QTime(12, 55, 25, 751), Qt::UTC);
    QCOMPARE(createdFromId(TokenId(0x08371db24dcc8000)), expected);
    QVERIFY(!createdFromId({}).isValid());
}

void TestCandidates::theRecordsOwnDateComesFirst()
{
    Token token = made(0x08371db24dcc8000);
    QCOMPARE(creationTime(token).date(), QDate(2021, 9, 28));
    token.createdAt = QDateTime(QDate(2024, 2, 1), QTime(14, 2), Qt::UTC);
    QCOMPARE(creationTime(token), token.createdAt);
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
