// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenrepository.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace itm;

namespace {

const ServerId Server = ServerId::create();

Token tokenOf(quint64 id, const QString &description = {})
{
    return { .id = TokenId(id),
             .description = description,
             .organization = OrganizationId(id % 3 + 1) };
}

TokenList many(int count, const QString &description)
{
    TokenList tokens;
    for (int id = 1; id <= count; ++id)
        tokens.append(tokenOf(static_cast<quint64>(id), description));
    return tokens;
}

QStringList print(const TokenList &tokens)
{
    QStringList rows;
    for (const Token &token : tokens)
        rows << QStringLiteral("%1 %2").arg(token.id.value()).arg(token.description);
    rows.sort();
    return rows;
}

TokenMerge merge(const TokenRepository &repository, const TokenList &listed,
                 OrganizationId within = {})
{
    return mergeTokens(
        { Server, repository.tokens(), listed, within, repository.changesSinceTracked() });
}

} // namespace

class TestTokenMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewChangesAreToldRowByRow();
    void manyChangesAreToldOnce();
    void theResultIsTheList_data();
    void theResultIsTheList();
    void onlyOneOrganizationIsReplaced();
    void whatChangedHereMeanwhileStays();
    void aRenamedBucketIsAChange();
    void theSameIdTwiceCountsOnce();
    void equalTokensKeepTheirObjects();
    void theFirstListIsNoNews();
};

void TestTokenMerge::fewChangesAreToldRowByRow()
{
    TokenRepository repository(Server, nullptr);
    repository.replaceAll({ tokenOf(1), tokenOf(2), tokenOf(3) });
    QSignalSpy reset(&repository, &TokenRepository::reset);
    QSignalSpy inserted(&repository, &TokenRepository::inserted);
    QSignalSpy changed(&repository, &TokenRepository::changed);
    QSignalSpy removed(&repository, &TokenRepository::removed);
    QSignalSpy news(&repository, &TokenRepository::updatedByServer);
    repository.apply(
        merge(repository, { tokenOf(1), tokenOf(3, QStringLiteral("x")), tokenOf(4) }));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(news.count(), 1);
    QCOMPARE(news.first().first().value<QList<TokenKey>>().size(), 2);
}

void TestTokenMerge::manyChangesAreToldOnce()
{
    TokenRepository repository(Server, nullptr);
    repository.replaceAll(many(3'000, QStringLiteral("a")));
    QSignalSpy reset(&repository, &TokenRepository::reset);
    QSignalSpy changed(&repository, &TokenRepository::changed);
    repository.apply(merge(repository, many(3'000, QStringLiteral("b"))));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(repository.find(TokenStore::V2, TokenId(77))->description, QStringLiteral("b"));
}

void TestTokenMerge::theResultIsTheList_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("row by row") << 200;
    QTest::newRow("at once") << 4'000;
}

void TestTokenMerge::theResultIsTheList()
{
    QFETCH(int, size);
    QRandomGenerator random(11);
    TokenRepository repository(Server, nullptr);
    for (int round = 0; round < 8; ++round) {
        TokenList listed;
        for (int id = 1; id <= size; ++id) {
            if (random.bounded(3) > 0)
                listed.append(
                    tokenOf(static_cast<quint64>(id), QString::number(random.bounded(2))));
        }
        std::shuffle(listed.begin(), listed.end(), random);
        repository.apply(merge(repository, listed));
        QCOMPARE(print(repository.tokens()), print(listed));
        for (const Token &token : std::as_const(listed))
            QCOMPARE(repository.find(token.store, token.id)->description, token.description);
    }
}

void TestTokenMerge::onlyOneOrganizationIsReplaced()
{
    TokenRepository repository(Server, nullptr);
    repository.replaceAll({ tokenOf(1), tokenOf(2), tokenOf(4) });
    repository.apply(merge(repository, { tokenOf(7) }, OrganizationId(2)));
    QCOMPARE(print(repository.tokens()), print({ tokenOf(2), tokenOf(7) }));
}

void TestTokenMerge::whatChangedHereMeanwhileStays()
{
    TokenRepository repository(Server, nullptr);
    repository.replaceAll({ tokenOf(1), tokenOf(2) });
    repository.trackChanges();
    repository.put(tokenOf(3, QStringLiteral("just made")));
    repository.remove(TokenStore::V2, TokenId(1));
    repository.apply(merge(repository, { tokenOf(1), tokenOf(2) }));
    QCOMPARE(print(repository.tokens()),
             print({ tokenOf(2), tokenOf(3, QStringLiteral("just made")) }));
    repository.trackChanges();
    repository.apply(merge(repository, { tokenOf(1), tokenOf(2) }));
    QCOMPARE(print(repository.tokens()), print({ tokenOf(1), tokenOf(2) }));
}

void TestTokenMerge::aRenamedBucketIsAChange()
{
    const auto named = [](const QString &name) {
        Token token = tokenOf(1);
        token.permissions = { { PermissionAction::Read, types::buckets, ResourceId(9), {}, name } };
        return token;
    };
    TokenRepository repository(Server, nullptr);
    repository.replaceAll({ named(QStringLiteral("old")) });
    repository.apply(merge(repository, { named(QStringLiteral("new")) }));
    QCOMPARE(repository.tokens().first().permissions.first().name, QStringLiteral("new"));
}

void TestTokenMerge::theSameIdTwiceCountsOnce()
{
    TokenRepository repository(Server, nullptr);
    repository.apply(merge(repository, { tokenOf(1, QStringLiteral("a")), tokenOf(1) }));
    QCOMPARE(print(repository.tokens()), print({ tokenOf(1, QStringLiteral("a")) }));
    repository.apply(merge(repository, { tokenOf(2), tokenOf(2), tokenOf(1) }));
    QCOMPARE(repository.tokens().size(), 2);
}

void TestTokenMerge::equalTokensKeepTheirObjects()
{
    TokenRepository repository(Server, nullptr);
    const QString description = QStringLiteral("shared %1").arg(1);
    repository.replaceAll({ tokenOf(1, description), tokenOf(2) });
    repository.apply(merge(repository, { tokenOf(1, QStringLiteral("shared %1").arg(1)) }));
    QVERIFY(repository.tokens().first().description.isSharedWith(description));
}

void TestTokenMerge::theFirstListIsNoNews()
{
    TokenRepository repository(Server, nullptr);
    QSignalSpy news(&repository, &TokenRepository::updatedByServer);
    repository.apply(merge(repository, { tokenOf(1) }));
    QCOMPARE(repository.tokens().size(), 1);
    QCOMPARE(news.count(), 0);
}

QTEST_GUILESS_MAIN(TestTokenMerge)
#include "tst_tokenmerge.moc"
