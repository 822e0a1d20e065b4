// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeinfluxapi.h"

#include <QTest>

using namespace itm;
using itm::test::ApiRecord;
using itm::test::FakeInfluxApi;

class TestFakeInfluxApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptedAnswersComeInOrderAndQueued();
    void unscriptedCallsStayOpenUntilAnswered();
    void cancellingAnswersOnceWithCancelled();
    void theEndOfTheFakeCancelsWhatIsOpen();
    void whatWasAskedIsRecorded();
};

void TestFakeInfluxApi::scriptedAnswersComeInOrderAndQueued()
{
    FakeInfluxApi api;
    api.onMe.answer(User{ .name = QStringLiteral("alice") }).fail(ErrorKind::TokenInactive);
    QStringList seen;
    const auto callback = [&](Result<User> user) {
        seen.append(user ? user.value().name : QStringLiteral("error"));
    };
    api.me(this, callback).detach();
    api.me(this, callback).detach();
    QVERIFY(seen.isEmpty());
    QTRY_COMPARE(seen, (QStringList{ QStringLiteral("alice"), QStringLiteral("error") }));
}

void TestFakeInfluxApi::unscriptedCallsStayOpenUntilAnswered()
{
    FakeInfluxApi api;
    api.onCreateToken.hang().fail(ErrorKind::Conflict);
    int answered = 0;
    const auto callback
        = [&](Result<CreatedToken> created) { answered += created.isOk() ? 10 : 1; };
    api.createToken({}, this, callback).detach();
    api.createToken({}, this, callback).detach();
    QTRY_COMPARE(answered, 1);
    QCOMPARE(api.onCreateToken.openCount(), 1);
    QVERIFY(api.onCreateToken.answerOpen(CreatedToken{ {}, Secret("value") }));
    QTRY_COMPARE(answered, 11);
    QVERIFY(!api.onCreateToken.answerOpen(Error{}));
}

void TestFakeInfluxApi::cancellingAnswersOnceWithCancelled()
{
    FakeInfluxApi api;
    QList<ErrorKind> seen;
    auto handle = api.signOut(this, [&](Result<Done> done) { seen.append(done.error().kind); });
    handle.cancel();
    QTRY_COMPARE(seen, QList{ ErrorKind::Cancelled });
    QCOMPARE(api.onSignOut.cancelledCount(), 1);
    QVERIFY(!api.onSignOut.answerOpen(Done{}));
}

void TestFakeInfluxApi::theEndOfTheFakeCancelsWhatIsOpen()
{
    auto record = std::make_shared<ApiRecord>();
    auto api = std::make_unique<FakeInfluxApi>(record);
    QList<ErrorKind> seen;
    api->users(this, [&](Result<QList<User>> users) { seen.append(users.error().kind); }).detach();
    api.reset();
    QTRY_COMPARE(seen, QList{ ErrorKind::Cancelled });
    QCOMPARE(record->calls, QStringList{ QStringLiteral("users") });
}

void TestFakeInfluxApi::whatWasAskedIsRecorded()
{
    FakeInfluxApi api;
    api.setCredential(Credential::token(Secret("value")));
    api.deleteToken(TokenId(7), this, [](Result<Done>) {}).detach();
    api.tokens({ .organization = OrganizationId(3) }, this, [](Result<TokenListing>) {}).detach();
    QCOMPARE(api.record().calls.join(u' '), QStringLiteral("setCredential deleteToken tokens"));
    QVERIFY(api.record().credentials == QList{ Credential::Kind::Token });
    QVERIFY(api.record().deleted == QList{ TokenId(7) });
    QVERIFY(api.record().filters.constFirst().organization == OrganizationId(3));
}

QTEST_GUILESS_MAIN(TestFakeInfluxApi)
#include "tst_fakeinfluxapi.moc"
