// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/setuprules.h"

#include <QTest>

using namespace itm;

namespace {

ServerSetup sound()
{
    return { .userName = QStringLiteral("admin"),
             .organization = QStringLiteral("factory"),
             .bucket = QStringLiteral("telegraf") };
}

} // namespace

class TestSetupRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldLockTheServerIsFound_data();
    void whatWouldLockTheServerIsFound();
    void soundOnesPass();
    void passwordsAreMeasuredInBytes();
    void tokensOfOnesOwn_data();
    void tokensOfOnesOwn();
    void classesAreCounted();
};

void TestSetupRules::whatWouldLockTheServerIsFound_data()
{
    QTest::addColumn<ServerSetup>("setup");
    QTest::addColumn<SetupIssue>("issue");
    const auto row = [](const char *name, SetupIssue issue, auto &&change) {
        ServerSetup setup = sound();
        change(setup);
        QTest::newRow(name) << setup << issue;
    };
    row("no user", SetupIssue::UserMissing, [](auto &s) { s.userName.clear(); });
    row("colon", SetupIssue::UserColon, [](auto &s) { s.userName = QStringLiteral("a:b"); });
    row("blank organization", SetupIssue::OrganizationMissing,
        [](auto &s) { s.organization = QStringLiteral("  "); });
    row("no bucket", SetupIssue::BucketMissing, [](auto &s) { s.bucket.clear(); });
    row("underscore", SetupIssue::BucketUnderscore,
        [](auto &s) { s.bucket = QStringLiteral("_telegraf"); });
    row("quote", SetupIssue::BucketQuote, [](auto &s) { s.bucket = QStringLiteral("a\"b"); });
    row("line break", SetupIssue::ControlCharacter,
        [](auto &s) { s.bucket = QStringLiteral("a\nb"); });
    row("a minute", SetupIssue::RetentionShort, [](auto &s) { s.retentionSeconds = 60; });
    row("below an hour", SetupIssue::RetentionShort, [](auto &s) { s.retentionSeconds = 3'599; });
    row("negative", SetupIssue::RetentionShort, [](auto &s) { s.retentionSeconds = -1; });
    row("more than int64 nanoseconds", SetupIssue::RetentionLong,
        [](auto &s) { s.retentionSeconds = 9'000'000'000'000; });
}

void TestSetupRules::whatWouldLockTheServerIsFound()
{
    QFETCH(const ServerSetup, setup);
    QFETCH(const SetupIssue, issue);
    QCOMPARE(issuesOf(setup), QList{ issue });
}

void TestSetupRules::soundOnesPass()
{
    QCOMPARE(issuesOf(sound()), QList<SetupIssue>());
    ServerSetup hour = sound();
    hour.retentionSeconds = 3'600;
    hour.bucket = QStringLiteral("größe/1 _x");
    QCOMPARE(issuesOf(hour), QList<SetupIssue>());
}

void TestSetupRules::passwordsAreMeasuredInBytes()
{
    QCOMPARE(passwordIssue(u""), std::nullopt);
    QCOMPARE(passwordIssue(u"1234567"), SetupIssue::PasswordShort);
    QCOMPARE(passwordIssue(u"12345678"), std::nullopt);
    QCOMPARE(passwordIssue(QString(72, u'x')), std::nullopt);
    QCOMPARE(passwordIssue(QString(73, u'x')), SetupIssue::PasswordLong);
    // Two, three and four bytes each.
    QCOMPARE(passwordIssue(u"ääää"), std::nullopt);
    QCOMPARE(passwordIssue(QString(25, u'\x6c34')), SetupIssue::PasswordLong);
    QCOMPARE(passwordIssue(QString::fromUtf8("\xf0\x9f\x94\x91")), SetupIssue::PasswordShort);
    QCOMPARE(passwordIssue(QString::fromUtf8("\xf0\x9f\x94\x91\xf0\x9f\x94\x91")), std::nullopt);
}

void TestSetupRules::tokensOfOnesOwn_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<std::optional<SetupIssue>>("issue");
    const QString thirty(30, u'x');
    QTest::newRow("short") << thirty << std::optional(SetupIssue::TokenShort);
    QTest::newRow("long enough") << thirty + QStringLiteral("-1") << std::optional<SetupIssue>();
    QTest::newRow("one full stop") << thirty + QStringLiteral(".1") << std::optional<SetupIssue>();
    QTest::newRow("like a JWT") << thirty + QStringLiteral(".b.c")
                                << std::optional(SetupIssue::TokenLikeJwt);
    for (const char *bad : { " 12", ":12", "\"12", "\\12", "\n12", "ä12" })
        QTest::addRow("character %s", QByteArray(bad).toHex().constData())
            << thirty + QString::fromUtf8(bad) << std::optional(SetupIssue::TokenCharacters);
}

void TestSetupRules::tokensOfOnesOwn()
{
    QFETCH(const QString, value);
    QFETCH(const std::optional<SetupIssue>, issue);
    QCOMPARE(tokenValueIssue(value), issue);
}

void TestSetupRules::classesAreCounted()
{
    QCOMPARE(characterClasses(u""), 0);
    QCOMPARE(characterClasses(u"abc-"), 1);
    QCOMPARE(characterClasses(u"abC1"), 3);
    QCOMPARE(characterClasses(u"aB3!"), 4);
}

QTEST_GUILESS_MAIN(TestSetupRules)
#include "tst_setuprules.moc"
