// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenpositions.h"

#include <QTest>

using namespace itm;

class TestTokenPositions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachStoreByItself();
    void firstOfEqualOnesCounts();
    void followsChanges();
};

namespace {

Token tokenOf(quint64 id, TokenStore store = TokenStore::V2)
{
    return { .id = TokenId(id), .store = store };
}

} // namespace

void TestTokenPositions::findsEachStoreByItself()
{
    const TokenPositions positions({ tokenOf(9), tokenOf(3), tokenOf(3, TokenStore::V1) });
    QCOMPARE(positions.of(TokenStore::V2, TokenId(9)), 0);
    QCOMPARE(positions.of(TokenStore::V2, TokenId(3)), 1);
    QCOMPARE(positions.of(TokenStore::V1, TokenId(3)), 2);
    QCOMPARE(positions.of(TokenStore::V1, TokenId(9)), -1);
    QCOMPARE(TokenPositions().of(TokenStore::V2, TokenId(9)), -1);
}

void TestTokenPositions::firstOfEqualOnesCounts()
{
    const TokenPositions positions({ tokenOf(5), tokenOf(4), tokenOf(5) });
    QCOMPARE(positions.size(), 2);
    QCOMPARE(positions.of(TokenStore::V2, TokenId(5)), 0);
}

void TestTokenPositions::followsChanges()
{
    TokenPositions positions({ tokenOf(1), tokenOf(3) });
    positions.set(TokenStore::V2, TokenId(2), 2);
    positions.set(TokenStore::V2, TokenId(3), 7);
    positions.remove(TokenStore::V2, TokenId(1));
    positions.remove(TokenStore::V1, TokenId(3));
    QCOMPARE(positions.size(), 2);
    QCOMPARE(positions.of(TokenStore::V2, TokenId(1)), -1);
    QCOMPARE(positions.of(TokenStore::V2, TokenId(2)), 2);
    QCOMPARE(positions.of(TokenStore::V2, TokenId(3)), 7);
}

QTEST_GUILESS_MAIN(TestTokenPositions)
#include "tst_tokenpositions.moc"
