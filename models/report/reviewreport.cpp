// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"
#include "models/access/naturalkey.h"
#include "models/report/reportparts.h"
#include "models/words/findingtext.h"
#include "models/words/nametext.h"
#include "models/words/reporttext.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace itm::reports {

namespace {

QString verdictName(std::optional<ReviewVerdict> verdict)
{
    if (!verdict)
        return QStringLiteral("undecided");
    switch (*verdict) {
    case ReviewVerdict::Keep:
        return QStringLiteral("keep");
    case ReviewVerdict::Narrow:
        return QStringLiteral("narrow");
    case ReviewVerdict::Deactivate:
        return QStringLiteral("deactivate");
    case ReviewVerdict::Delete:
        return QStringLiteral("delete");
    case ReviewVerdict::AskOwner:
        return QStringLiteral("askOwner");
    }
    return {};
}

QString outcomeName(ReviewOutcome outcome)
{
    switch (outcome) {
    case ReviewOutcome::NothingToDo:
        return QStringLiteral("nothingToDo");
    case ReviewOutcome::Open:
        return QStringLiteral("open");
    case ReviewOutcome::Done:
        return QStringLiteral("done");
    case ReviewOutcome::TokenGone:
        return QStringLiteral("tokenGone");
    }
    return {};
}

/// A kind that this version does not know keeps its name.
ReportCell findings(const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids) {
        const auto kind = findingKind(id);
        titles << (kind ? FindingText::title(*kind) : NameText::shown(id));
    }
    return { titles.join(QStringLiteral("; ")), QJsonArray::fromStringList(ids) };
}

ReportCell description(const ReviewRecordToken &token)
{
    Token named;
    named.description = token.description;
    return { NameText::token(named), token.description };
}

ReportRow rowOf(const ReviewRecordToken &token)
{
    const QString id = token.id.toString();
    return { description(token),
             { id, id },
             { {}, storeName(token.store) },
             typed(token.owner),
             findings(token.findings.value_or(QStringList())),
             { ReportText::verdict(token.verdict), verdictName(token.verdict) },
             typed(token.note),
             typed(token.by),
             time(token.at),
             { ReportText::outcome(token.outcome), outcomeName(token.outcome) },
             time(token.actedAt) };
}

QList<ReviewRecordToken> inOrder(QList<ReviewRecordToken> tokens)
{
    const auto key = [](const ReviewRecordToken &token) {
        return std::tuple(naturalKey(token.description), token.store, token.id);
    };
    std::sort(
        tokens.begin(), tokens.end(),
        [&key](const ReviewRecordToken &a, const ReviewRecordToken &b) { return key(a) < key(b); });
    return tokens;
}

} // namespace

void addReview(const ReportFacts &facts, ReportDocument &document)
{
    const ReviewRecord &review = facts.review;
    document.facts += QList<ReportFact>{
        { ReportField::StartedAt, time(review.startedAt) },
        { ReportField::SignedBy, typed(review.signedBy), review.signedAt.isValid() },
        { ReportField::SignedAt, time(review.signedAt), review.signedAt.isValid() },
        { ReportField::NextReview, day(review.nextReview), review.nextReview.isValid() },
    };
    document.sentences << ReportText::reviewSummary(review);
    document.columns
        = { { ReportField::Token },   { ReportField::IdOfToken }, { ReportField::Store, false },
            { ReportField::Owner },   { ReportField::Findings },  { ReportField::Decision },
            { ReportField::Note },    { ReportField::DecidedBy }, { ReportField::DecidedAt },
            { ReportField::Outcome }, { ReportField::ActedAt } };
    ReportSection section{ .title = ReportText::tokens(review.tokens.size()) };
    for (const ReviewRecordToken &token : inOrder(review.tokens))
        section.rows.append(rowOf(token));
    if (!section.rows.isEmpty())
        document.sections.append(section);
}

} // namespace itm::reports
