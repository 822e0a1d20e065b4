// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/recoveryfindings.h"

#include <QTest>

using namespace itm;

namespace {

using Shown = RecoveryRecord::Shown;

const Permission Everywhere{ PermissionAction::Write, types::authorizations };

RecoveryRecord record(quint64 id, const QString &userName, const QString &description,
                      Shown shown = Shown::Redacted)
{
    RecoveryRecord made{ .id = TokenId(id),
                         .userName = userName,
                         .user = UserId(0xad),
                         .description = description,
                         .shown = shown,
                         .permissions = { Everywhere } };
    if (shown == Shown::Raw)
        made.value = Secret(QByteArrayView("value"));
    return made;
}

const auto Admin = QStringLiteral("admin");
const auto Made = QStringLiteral("admin's Recovery Token");

} // namespace

class TestRecoveryFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewOperatorTokenIsTheNewestThatRecoveryMade()
    {
        RecoveryListing listing;
        QVERIFY(!newOperatorToken(listing));
        listing.records.push_back(record(9, Admin, QStringLiteral("admin's Token"), Shown::Raw));
        listing.records.push_back(record(8, Admin, Made));
        QVERIFY(!newOperatorToken(listing));
        listing.records.push_back(record(5, Admin, Made, Shown::Raw));
        listing.records.push_back(record(3, Admin, Made, Shown::Raw));
        QCOMPARE(newOperatorToken(listing)->id, TokenId(5));
    }

    void whatAnOperatorDoesNotSeeIsOrphaned()
    {
        RecoveryListing listing;
        listing.records.push_back(record(1, Admin, QStringLiteral("listed")));
        listing.records.push_back(record(2, {}, QStringLiteral("owner gone")));
        listing.records.push_back(record(3, Admin, QStringLiteral("organization gone")));
        const OrphanSearch search
            = orphansIn(listing, { Token{ .id = TokenId(1) }, Token{ .id = TokenId(7) } });
        QVERIFY(!search.isOtherServer);
        QCOMPARE(search.orphans.size(), 2);
        QCOMPARE(search.orphans.first().missing, Orphan::Missing::Owner);
        QCOMPARE(search.orphans.last().missing, Orphan::Missing::Organization);
        QCOMPARE(search.orphans.last().description, QStringLiteral("organization gone"));
        QCOMPARE(search.orphans.last().permissions, PermissionList{ Everywhere });
    }

    /// An ID of the other store is another thing.
    void v1RecordsDoNotCount()
    {
        RecoveryListing listing;
        listing.records.push_back(record(1, Admin, QStringLiteral("listed")));
        listing.records.push_back(record(2, Admin, QStringLiteral("gone")));
        const OrphanSearch search = orphansIn(
            listing,
            { Token{ .id = TokenId(1) }, Token{ .id = TokenId(2), .store = TokenStore::V1 } });
        QCOMPARE(search.orphans.size(), 1);
    }

    void aListingOfAnotherServerSaysNothing()
    {
        RecoveryListing listing;
        listing.records.push_back(record(1, Admin, QStringLiteral("elsewhere")));
        const OrphanSearch search = orphansIn(listing, { Token{ .id = TokenId(2) } });
        QVERIFY(search.isOtherServer);
        QVERIFY(search.orphans.isEmpty());
        QVERIFY(!orphansIn({}, {}).isOtherServer);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryFindings)
#include "tst_recoveryfindings.moc"
