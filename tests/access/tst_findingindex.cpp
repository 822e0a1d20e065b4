// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findingindex.h"
#include "models/access/findings.h"
#include "models/access/permissionsets.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const UserId Gone(99);

Token made(const char *permissions, const QString &description, quint64 id)
{
    Token token = sample::token(QString::fromLatin1(permissions));
    token.id = TokenId(id);
    token.description = description;
    return token;
}

/// What is wrong with it is what its tokens make wrong, but for the missing operator.
FindingContext server(const TokenList &tokens)
{
    return { .tokens = tokens,
             .types = knownResourceTypes(),
             .users = { { Gone, QStringLiteral("dave"), UserStatus::Inactive } },
             .now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC) };
}

Token scale(quint64 id)
{
    Token v1 = made("R buckets lines#5", QStringLiteral("scale"), id);
    v1.store = TokenStore::V1;
    v1.owner = Gone;
    return v1;
}

Token everywhere(quint64 id)
{
    Token token = made("R tasks *", QStringLiteral("script"), id);
    token.organization = sample::Weather;
    return token;
}

quint32 bit(FindingKind kind)
{
    return 1U << static_cast<int>(kind);
}

} // namespace

class TestFindingIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlacesOfTroubleAreCounted();
    void whatIsWrongWithOneTokenIsTold();
};

void TestFindingIndex::thePlacesOfTroubleAreCounted()
{
    const Token unnamed = made("R buckets lines#5", {}, 8);
    const FindingContext context = server({ everywhere(7), unnamed, scale(9) });
    const FindingIndex index = indexOf(findAll(context), context.tokens);
    const auto has = [&index](TokenStore store, quint64 id, FindingKind kind) {
        return (index.kindsOf(store, TokenId(id)) & bit(kind)) != 0;
    };
    QVERIFY(has(TokenStore::V2, 7, FindingKind::Unscoped));
    QVERIFY(has(TokenStore::V1, 9, FindingKind::OwnerInactive));
    QCOMPARE(index.kindsOf(TokenStore::V2, TokenId(9)), 0U);
    QCOMPARE(index.troubled.value(sample::Weather), 1);
    // The v1 credential; one without a description is but a note.
    QVERIFY(has(TokenStore::V2, 8, FindingKind::NoDescription));
    QCOMPARE(index.troubled.value(sample::Factory), 1);
    QCOMPARE(index.troubledV1, 1);
    QCOMPARE(index.troubledTokens, 2);
}

void TestFindingIndex::whatIsWrongWithOneTokenIsTold()
{
    Token token = everywhere(7);
    token.owner = Gone;
    // Numbers of v1 credentials are others than those of tokens, and may be the same.
    const FindingContext context = server({ scale(7), everywhere(6), token });
    const FindingReport report = findAll(context);
    const FindingIndex index = indexOf(report, context.tokens);
    const auto of = [&](TokenStore store, quint64 id) {
        return findingsOf(report, index.kindsOf(store, TokenId(id)), store, TokenId(id));
    };
    const QList<TokenFinding> found = of(TokenStore::V2, 7);
    const auto kindAt = [&found](qsizetype place) { return found.at(place).group->kind; };
    QVERIFY(found.size() >= 2);
    QCOMPARE(kindAt(0), FindingKind::Unscoped);
    QCOMPARE(kindAt(1), FindingKind::OwnerInactive);
    for (const TokenFinding &one : found) {
        QCOMPARE(one.hit->token, token.id);
        QCOMPARE(one.hit->store, TokenStore::V2);
    }
    QCOMPARE(of(TokenStore::V1, 7).constFirst().hit->store, TokenStore::V1);
    QVERIFY(of(TokenStore::V2, 5).isEmpty());
}

QTEST_APPLESS_MAIN(TestFindingIndex)
#include "tst_findingindex.moc"
