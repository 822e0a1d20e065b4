// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"
#include "models/access/permissionsets.h"
#include "models/words/findingtext.h"

#include "tests/support/sampletokens.h"

#include <QTest>

using namespace itm;

namespace {

const UserId Gone(99);

Token operatorToken(quint64 id, qsizetype typeCount = knownResourceTypes().size())
{
    Token token = sample::token(operatorPermissions(knownResourceTypes().first(typeCount)));
    token.id = TokenId(id);
    return token;
}

Token olderOperatorToken(quint64 id)
{
    constexpr qsizetype FirstGeneration = 18;
    return operatorToken(id, FirstGeneration);
}

Token ofGone(Token token)
{
    token.owner = Gone;
    return token;
}

FindingContext serverWith(const TokenList &tokens)
{
    return { .tokens = tokens,
             .seesAll = true,
             .types = knownResourceTypes(),
             .users = { { sample::Bob, QStringLiteral("bob"), UserStatus::Active },
                        { Gone, QStringLiteral("dave"), UserStatus::Inactive } } };
}

/// "7": of that token; "0": of the server; empty: not found.
QString found(FindingKind kind, const FindingContext &context)
{
    const FindingReport report = findAll(context);
    QStringList ids;
    if (const FindingGroup *group = report.group(kind)) {
        for (const FindingHit &hit : group->hits)
            ids << QString::number(hit.token.value());
    }
    return ids.join(u',');
}

QString single(const FindingContext &context)
{
    return found(FindingKind::OperatorSingle, context);
}

QString extra(const FindingContext &context)
{
    return found(FindingKind::OperatorExtra, context);
}

/// Of the first token of that kind.
QString said(FindingKind kind, const FindingContext &context)
{
    const FindingReport report = findAll(context);
    const FindingGroup *group = report.group(kind);
    return group ? FindingText::sentence(*group, group->hits.front(), context.now) : QString();
}

} // namespace

/// Which operators count.
class TestOperatorFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondOperatorHasToWork();
    void anOlderOperatorIsNoSecondOne();
    void aFullOperatorIsTheOneToKeep();
    void aSpareThatWorksIsTheSecondOperator();
};

void TestOperatorFindings::aSecondOperatorHasToWork()
{
    FindingContext context = serverWith({ operatorToken(1), operatorToken(2) });
    QCOMPARE(single(context), QString());
    QCOMPARE(extra(context), QStringLiteral("2"));
    context.tokens = { operatorToken(1), ofGone(operatorToken(2)) };
    QCOMPARE(single(context), QStringLiteral("1"));
    QCOMPARE(extra(context), QString());
    context.tokens = { ofGone(operatorToken(2)) };
    QCOMPARE(single(context), QStringLiteral("0"));
}

void TestOperatorFindings::anOlderOperatorIsNoSecondOne()
{
    FindingContext context = serverWith({ olderOperatorToken(1), operatorToken(2) });
    QCOMPARE(single(context), QStringLiteral("2"));
    context.tokens = { olderOperatorToken(1) };
    QCOMPARE(single(context), QStringLiteral("1"));
    context.tokens = { olderOperatorToken(1), olderOperatorToken(2) };
    QCOMPARE(single(context), QString());
}

void TestOperatorFindings::aFullOperatorIsTheOneToKeep()
{
    FindingContext context = serverWith({ olderOperatorToken(1), operatorToken(2) });
    // It can do too much to be left alone.
    QCOMPARE(extra(context), QStringLiteral("1"));
    QCOMPARE(said(FindingKind::OperatorSingle, context),
             QStringLiteral("Beside it only operator tokens of an older InfluxDB work."));
    context.tokens = { operatorToken(2) };
    QCOMPARE(said(FindingKind::OperatorSingle, context),
             QStringLiteral("It is the only operator token that works."));
    context.tokens
        = { olderOperatorToken(1), operatorToken(2), olderOperatorToken(3), operatorToken(4) };
    QCOMPARE(extra(context), QStringLiteral("1,3,4"));
    context.tokens = { olderOperatorToken(1), olderOperatorToken(3) };
    QCOMPARE(extra(context), QStringLiteral("3"));
}

void TestOperatorFindings::aSpareThatWorksIsTheSecondOperator()
{
    FindingContext context = serverWith({ operatorToken(1) });
    context.spare = TokenId(5);
    context.spareWorks = true;
    QCOMPARE(single(context), QString());
    context.spareWorks = false;
    QCOMPARE(single(context), QStringLiteral("1"));
    // Its owner was deactivated after the last test.
    context.spareWorks = true;
    context.tokens = { operatorToken(1), operatorToken(5) };
    QCOMPARE(single(context), QString());
    context.tokens = { operatorToken(1), ofGone(operatorToken(5)) };
    QCOMPARE(single(context), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestOperatorFindings)
#include "tst_operatorfindings.moc"
