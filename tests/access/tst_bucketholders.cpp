// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/bucketholders.h"

#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const Bucket Lines{ BucketId(5), sample::Factory, QStringLiteral("lines"), false };
const Bucket Roof{ BucketId(71), sample::Weather, QStringLiteral("roof"), false };
const Bucket Monitoring{ BucketId(7), sample::Factory, QStringLiteral("_monitoring"), true };

BucketHolder holder(qsizetype token, AccessMode mode, bool mayDelete)
{
    return { .token = token, .mode = mode, .mayDelete = mayDelete };
}

} // namespace

class TestBucketHolders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBucketHasThoseThatReachIt();
    void aV1CredentialDeletesNoBucket();
    void systemBucketsAreReadThroughTheirOrganization();
    void agreesWithTheReferenceRule();
};

void TestBucketHolders::eachBucketHasThoseThatReachIt()
{
    const TokenList tokens{ sample::token(QStringLiteral("RW buckets lines#5")),
                            sample::token(QStringLiteral("R buckets @20")),
                            sample::token(QStringLiteral("W buckets *")),
                            sample::token(QStringLiteral("R tasks")) };
    const auto all = bucketHolders({ Lines, Roof }, tokens);
    const QList<BucketHolder> lines{ holder(0, AccessMode::ReadWrite, true),
                                     holder(2, AccessMode::Write, true) };
    const QList<BucketHolder> roof{ holder(1, AccessMode::Read, false),
                                    holder(2, AccessMode::Write, true) };
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0) == lines);
    QVERIFY(all.at(1) == roof);
    QVERIFY(bucketHolders({}, tokens).isEmpty());
    QVERIFY(bucketHolders({ Lines }, {}).constFirst().isEmpty());
}

void TestBucketHolders::aV1CredentialDeletesNoBucket()
{
    Token credential = sample::token(QStringLiteral("RW buckets lines#5"));
    credential.store = TokenStore::V1;
    const auto all = bucketHolders(
        { Lines }, { credential, sample::token(QStringLiteral("RW buckets lines#5")) });
    const QList<BucketHolder> expected{ holder(0, AccessMode::ReadWrite, false),
                                        holder(1, AccessMode::ReadWrite, true) };
    QVERIFY(all.constFirst() == expected);
}

void TestBucketHolders::systemBucketsAreReadThroughTheirOrganization()
{
    const TokenList tokens{ sample::token(QStringLiteral("RW buckets")),
                            sample::token(QStringLiteral("R orgs factory#10")) };
    const auto all = bucketHolders({ Monitoring }, tokens);
    const QList<BucketHolder> expected{ holder(0, AccessMode::Write, false),
                                        holder(1, AccessMode::Read, false) };
    QVERIFY(all.constFirst() == expected);
}

void TestBucketHolders::agreesWithTheReferenceRule()
{
    TokenList tokens;
    for (const Permission &permission : sample::everyShape())
        tokens.append(sample::token(PermissionList{ permission }));
    const QList<Bucket> buckets{ Lines,
                                 Roof,
                                 { BucketId(1), sample::Factory, QStringLiteral("one"), false } };
    const auto all = bucketHolders(buckets, tokens);
    for (qsizetype b = 0; b < buckets.size(); ++b) {
        const Bucket &bucket = buckets.at(b);
        for (qsizetype t = 0; t < tokens.size(); ++t) {
            const auto may = [&](PermissionAction action) {
                return reference::matches(
                    tokens.at(t).permissions.constFirst(),
                    { action, types::buckets, ResourceId(bucket.id.value()), bucket.organization });
            };
            const AccessMode expected
                = accessMode(may(PermissionAction::Read), may(PermissionAction::Write));
            AccessMode found = AccessMode::None;
            for (const BucketHolder &one : all.at(b))
                found = one.token == t ? one.mode : found;
            QCOMPARE(found, expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestBucketHolders)
#include "tst_bucketholders.moc"
