// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/breadth.h"
#include "models/access/draftfield.h"
#include "models/access/echocheck.h"
#include "models/access/namepattern.h"
#include "models/access/permissionsets.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

QList<Breadth> breadth(const QString &shortForm, ValueStorage storage = ValueStorage::Hashed)
{
    const Token token = sample::token(shortForm);
    return breadthOf(token, classify(token, knownResourceTypes()), storage);
}

TokenDraft draftOf(const Token &token)
{
    return { .description = token.description,
             .organization = token.organization,
             .owner = token.owner,
             .status = token.status,
             .permissions = token.permissions };
}

} // namespace

/// What is said of a draft before and after it is sent.
class TestDraftRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNarrowTokenIsNotTooBroad()
    {
        QVERIFY(breadth(QStringLiteral("RW buckets line4#1, R tasks")).isEmpty());
    }

    void whatIsBroadIsNamed()
    {
        QCOMPARE(breadth(QStringLiteral("RW buckets")),
                 QList<Breadth>{ Breadth::WritesFutureBuckets });
        QCOMPARE(breadth(QStringLiteral("R buckets")),
                 QList<Breadth>{ Breadth::ReadsFutureBuckets });
        QCOMPARE(breadth(QStringLiteral("R tasks *")),
                 QList<Breadth>{ Breadth::ReachesEverywhere });
        QCOMPARE(breadth(QStringLiteral("R authorizations"), ValueStorage::Raw),
                 QList<Breadth>{ Breadth::ReadsValuesOfOtherTokens });
        QVERIFY(breadth(QStringLiteral("R authorizations"), ValueStorage::Hashed).isEmpty());
        const Token all = sample::token(
            allAccessPermissions(knownResourceTypes(), sample::Factory, sample::Bob));
        QCOMPARE(breadthOf(all, classify(all, knownResourceTypes()), ValueStorage::Hashed),
                 QList<Breadth>{ Breadth::AllAccess });
    }

    void theSameRecordIsNoDifference()
    {
        Token token = sample::token(QStringLiteral("RW buckets line4#1, R tasks"));
        TokenDraft draft = draftOf(token);
        QVERIFY(compareEcho(draft, sample::Bob, token).isEmpty());
        std::reverse(token.permissions.begin(), token.permissions.end());
        token.permissions.append(token.permissions.constFirst());
        draft.owner = {};
        QVERIFY(compareEcho(draft, token.owner, token).isEmpty());
    }

    void everyDifferenceIsFound()
    {
        const Token token = sample::token(QStringLiteral("R buckets line4#1, R tasks"));
        TokenDraft draft = draftOf(token);
        draft.permissions = sample::permissions(QStringLiteral("R tasks, W tasks"));
        draft.organization = sample::Weather;
        draft.owner = UserId(999);
        draft.status = TokenStatus::Inactive;
        draft.description = QStringLiteral("another");
        const EchoDifference found = compareEcho(draft, sample::Bob, token);
        QCOMPARE(found.missing, sample::permissions(QStringLiteral("W tasks")));
        QCOMPARE(found.added, sample::permissions(QStringLiteral("R buckets line4#1")));
        QVERIFY(found.otherOrganization && found.otherOwner && found.otherStatus
                && found.otherDescription);
    }

    void refusalsHaveAPlace()
    {
        const auto missing = [](const ResourceType &type) {
            return Error{ .kind = ErrorKind::PermissionMissing,
                          .missingPermission = Permission{ PermissionAction::Write, type } };
        };
        QVERIFY(fieldOf(missing(types::users)) == DraftField::Owner);
        QVERIFY(fieldOf(missing(types::authorizations)) == DraftField::Organization);
        QVERIFY(fieldOf(missing(types::buckets)) == DraftField::Permissions);
        const Error gone{ .kind = ErrorKind::InvalidRequest,
                          .serverMessage = QStringLiteral("unable to create token") };
        QVERIFY(isAboutOwnerOrOrganization(gone));
        QVERIFY(!isAboutOwnerOrOrganization(missing(types::users)));
        QVERIFY(fieldOf(gone) == DraftField::None);
        QVERIFY(fieldOf(Error{ .kind = ErrorKind::ServerFault }) == DraftField::None);
        QVERIFY(fieldOf(GrantRefusal::MayNotActForOwner) == DraftField::Owner);
        QVERIFY(fieldOf(GrantRefusal::None) == DraftField::None);
    }

    void patternsMatchWholeNamesAndTextsMatchParts()
    {
        const auto matches = [](const char *pattern, const char *name) {
            return NamePattern(QString::fromLatin1(pattern)).matches(QString::fromLatin1(name));
        };
        QVERIFY(matches("", "anything"));
        QVERIFY(matches("ine", "Line4"));
        QVERIFY(matches("prod-*", "PROD-a"));
        QVERIFY(!matches("prod-*", "preprod-a"));
        QVERIFY(matches("line?", "line4") && !matches("line?", "line42"));
        QVERIFY(matches("*[a].b*", "x[a].by") && !matches("*[a].b*", "xaxb"));
        QVERIFY(NamePattern(QStringLiteral("00AB")).matches(QString(), ResourceId(0xab)));
        QVERIFY(!NamePattern(QStringLiteral("*00ab")).matches(QString(), ResourceId(0xab)));
        // More than an expression can hold.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("invalid")));
        QVERIFY(!NamePattern(QString(100'000, u'ä') + u'*').matches(QStringLiteral("ä")));
    }
};

QTEST_GUILESS_MAIN(TestDraftRules)
#include "tst_draftrules.moc"
