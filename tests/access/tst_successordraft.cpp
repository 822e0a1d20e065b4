// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/successordraft.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const BucketId Old(0xb1);
const BucketId Again(0xb2);
const QString Name = QStringLiteral("telegraf");

Permission onBucket(PermissionAction action, BucketId bucket, const QString &name = {})
{
    return { action, types::buckets, ResourceId(bucket.value()), sample::Factory, name };
}

Bucket bucket(BucketId id, const QString &name, OrganizationId organization = sample::Factory)
{
    return { .id = id, .organization = organization, .name = name };
}

} // namespace

class TestSuccessorDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSameButForTheValue()
    {
        Token token = sample::token(QStringLiteral("W buckets line4#1, R tasks"));
        token.description = QStringLiteral("line 4");
        token.owner = UserId(7);
        token.status = TokenStatus::Inactive;
        const TokenDraft draft = successorDraft(token);
        QCOMPARE(draft.description, token.description);
        QCOMPARE(draft.organization, token.organization);
        QCOMPARE(draft.owner, UserId(7));
        QVERIFY(draft.status == TokenStatus::Inactive);
        QCOMPARE(draft.permissions, token.permissions);
    }

    void aBucketThatIsGoneIsFoundOnceWithItsNamesake()
    {
        const PermissionList permissions{ onBucket(PermissionAction::Read, Old),
                                          onBucket(PermissionAction::Write, Old),
                                          onBucket(PermissionAction::Read, BucketId(0xb9)) };
        const QList<Bucket> existing{ bucket(BucketId(0xb3), Name, OrganizationId(99)),
                                      bucket(Again, Name),
                                      bucket(BucketId(0xb9), QStringLiteral("weather")) };
        const auto lost = lostBuckets(permissions, existing, { { Old, Name } });
        QCOMPARE(lost, (QList<LostBucket>{ { Old, sample::Factory, Name, Again } }));
    }

    void withoutNameOrNamesakeNothingIsProposed()
    {
        const PermissionList permissions{ onBucket(PermissionAction::Read, Old) };
        const QList<Bucket> existing{ bucket(Again, Name) };
        QVERIFY(lostBuckets(permissions, existing, {}).constFirst().namesake.isNull());
        const auto renamed
            = lostBuckets(permissions, existing, { { Old, QStringLiteral("other") } });
        QVERIFY(renamed.constFirst().namesake.isNull());
        QCOMPARE(renamed.constFirst().lastName, QStringLiteral("other"));
    }

    void whatTheServerStillNamesIsNotLost()
    {
        const PermissionList permissions{ onBucket(PermissionAction::Read, Old, Name) };
        QVERIFY(lostBuckets(permissions, {}, {}).isEmpty());
        const PermissionList others{
            { PermissionAction::Read, types::buckets, {}, sample::Factory, {} },
            { PermissionAction::Read, { QStringLiteral("tasks") }, ResourceId(5), {}, {} }
        };
        QVERIFY(lostBuckets(others, {}, {}).isEmpty());
    }

    void onlyTheMappedBucketsChange()
    {
        const Permission task{ PermissionAction::Write,
                               { QStringLiteral("tasks") },
                               ResourceId(Old.value()),
                               sample::Factory,
                               {} };
        const PermissionList permissions{ onBucket(PermissionAction::Write, Old), task,
                                          onBucket(PermissionAction::Read, BucketId(0xb9)) };
        const PermissionList expected{ onBucket(PermissionAction::Write, Again), task,
                                       onBucket(PermissionAction::Read, BucketId(0xb9)) };
        QCOMPARE(withBuckets(permissions, { { Old, bucket(Again, Name) } }), expected);
        QCOMPARE(withBuckets(permissions, { { Old, bucket(Again, Name) } }).constFirst().name,
                 Name);
    }
};

QTEST_GUILESS_MAIN(TestSuccessorDraft)
#include "tst_successordraft.moc"
