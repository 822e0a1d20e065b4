// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;

namespace {

Token makeToken(quint64 id, TokenStore store = TokenStore::V2)
{
    return { .id = TokenId(id), .store = store, .description = QString::number(id) };
}

QList<quint64> idsOf(const TokenRepository &repository)
{
    QList<quint64> ids;
    for (const Token &token : repository.tokens())
        ids << token.id.value();
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class TestTokenRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByStoreAndId()
    {
        TokenRepository repository(ServerId::create(), nullptr);
        repository.replaceAll({ makeToken(1), makeToken(1, TokenStore::V1), makeToken(2) });
        QCOMPARE(repository.find(TokenStore::V1, TokenId(1))->store, TokenStore::V1);
        QCOMPARE(repository.find(TokenStore::V2, TokenId(1))->store, TokenStore::V2);
        QVERIFY(!repository.find(TokenStore::V1, TokenId(2)));
    }

    void newestIdLooksAtTheV2StoreOnly()
    {
        TokenRepository repository(ServerId::create(), nullptr);
        QVERIFY(repository.newestId().isNull());
        repository.replaceAll({ makeToken(7), makeToken(3), makeToken(9, TokenStore::V1) });
        QCOMPARE(repository.newestId(), TokenId(7));
    }

    void removingAnyKeepsTheOthersFindable()
    {
        for (quint64 gone = 1; gone <= 4; ++gone) {
            TokenRepository repository(ServerId::create(), nullptr);
            repository.replaceAll({ makeToken(1), makeToken(2), makeToken(3), makeToken(4) });
            QSignalSpy removed(&repository, &TokenRepository::removed);
            repository.remove(TokenStore::V2, TokenId(gone));
            QCOMPARE(removed.count(), 1);
            QList<quint64> expected{ 1, 2, 3, 4 };
            expected.removeOne(gone);
            QCOMPARE(idsOf(repository), expected);
            for (const quint64 id : std::as_const(expected))
                QCOMPARE(repository.find(TokenStore::V2, TokenId(id))->id, TokenId(id));
            QVERIFY(!repository.find(TokenStore::V2, TokenId(gone)));
        }
    }

    void putAddsOrReplaces()
    {
        TokenRepository repository(ServerId::create(), nullptr);
        QSignalSpy inserted(&repository, &TokenRepository::inserted);
        QSignalSpy changed(&repository, &TokenRepository::changed);
        repository.put(makeToken(1));
        Token renamed = makeToken(1);
        renamed.description = QStringLiteral("renamed");
        repository.put(renamed);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(repository.tokens().size(), 1);
        QCOMPARE(repository.tokens().constFirst().description, QStringLiteral("renamed"));
    }

    void savedValuesAreKnownBeforeTheirTokens()
    {
        TokenRepository repository(ServerId::create(), nullptr);
        repository.replaceSavedValues({ { repository.server(), TokenStore::V2, TokenId(5) } });
        repository.replaceAll({ makeToken(5) });
        QVERIFY(repository.hasSavedValue(TokenStore::V2, TokenId(5)));
        QSignalSpy changed(&repository, &TokenRepository::changed);
        repository.setSavedValue(TokenStore::V2, TokenId(5), false);
        repository.setSavedValue(TokenStore::V2, TokenId(5), false);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!repository.hasSavedValue(TokenStore::V2, TokenId(5)));
    }
};

QTEST_GUILESS_MAIN(TestTokenRepository)
#include "tst_tokenrepository.moc"
