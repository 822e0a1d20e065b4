// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/reviewtext.h"

#include "models/access/createdfromid.h"
#include "models/words/abilitytext.h"
#include "models/words/errortext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"

namespace itm {

namespace {

QString dayOf(const QDate &date)
{
    return TimeText::date(date.startOfDay());
}

QString organizationOf(const Review &review)
{
    return NameText::shown(review.organizationName.isEmpty() ? review.organization.toString()
                                                             : review.organizationName);
}

} // namespace

QString ReviewText::verdict(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Keep:
        return tr("Keep", "decision about a token");
    case ReviewVerdict::Narrow:
        return tr("Narrow", "decision about a token");
    case ReviewVerdict::Deactivate:
        return tr("Deactivate", "decision about a token");
    case ReviewVerdict::Delete:
        return tr("Delete", "decision about a token");
    case ReviewVerdict::AskOwner:
        return tr("Ask the owner", "decision about a token");
    }
    return {};
}

QString ReviewText::state(const ReviewEntry &entry, bool isKept)
{
    if (!isKept)
        return tr("not saved", "a decision");
    switch (entry.state) {
    case ReviewState::Open:
        return entry.appeared ? tr("new, open", "a token in a review")
                              : tr("open", "a token in a review");
    case ReviewState::Changed:
        return tr("changed since", "a token in a review");
    case ReviewState::Decided:
        //: %1: a decision, such as Delete.
        return entry.decision ? tr("%1: to be done").arg(verdict(entry.decision->verdict))
                              : QString();
    case ReviewState::Done:
        //: %1: a decision, such as Delete.
        return entry.decision->verdict == ReviewVerdict::Keep
            ? verdict(ReviewVerdict::Keep)
            : tr("%1: done").arg(verdict(entry.decision->verdict));
    case ReviewState::Gone:
        return tr("no longer listed", "a token");
    }
    return {};
}

QString ReviewText::sign(const ReviewEntry &entry, bool isKept)
{
    if (!isKept)
        return QStringLiteral("!");
    switch (entry.state) {
    case ReviewState::Open:
        return QStringLiteral("○");
    case ReviewState::Changed:
        return QStringLiteral("↻");
    case ReviewState::Decided:
        return QStringLiteral("●");
    case ReviewState::Done:
        return QStringLiteral("✓");
    case ReviewState::Gone:
        return QStringLiteral("–");
    }
    return {};
}

QStringList ReviewText::standing(const ReviewEntry &entry, bool isKept)
{
    QStringList lines;
    if (!isKept)
        lines << tr("The decision is not saved yet.");
    if (entry.appeared)
        lines << tr("It came after the review had begun.");
    if (entry.state == ReviewState::Gone)
        lines << tr("The server’s list does not show it any more: somebody deleted it, or this "
                    "credential does not see it.");
    if (entry.state == ReviewState::Changed)
        lines << tr("Since the decision its state, description, permissions or owner changed. "
                    "Decide again.");
    if (!entry.decision)
        return lines;
    const ReviewDecision &decision = *entry.decision;
    const QString time = TimeText::dateTime(decision.decidedAt);
    // Without the server nobody was signed in.
    lines << (decision.by.isEmpty()
                  //: %1: a decision, such as Keep; %2: a time.
                  ? tr("Decided: %1, %2.").arg(verdict(decision.verdict), time)
                  //: %1: a decision, such as Keep; %2: a user; %3: a time.
                  : tr("Decided: %1, by %2, %3.")
                        .arg(verdict(decision.verdict), NameText::shown(decision.by), time));
    if (decision.actedAt.isValid() && decision.verdict == ReviewVerdict::AskOwner)
        //: %1: a time.
        lines << tr("The message was copied %1.").arg(TimeText::dateTime(decision.actedAt));
    else if (decision.actedAt.isValid() && entry.state == ReviewState::Done)
        //: %1: a time.
        lines << tr("Carried out; seen %1.").arg(TimeText::dateTime(decision.actedAt));
    return lines;
}

QString ReviewText::progress(const ReviewProgress &progress)
{
    QStringList parts{ tr("%1 of %2 decided", "numbers of tokens")
                           .arg(progress.decided + progress.done)
                           .arg(progress.total) };
    if (progress.decided > 0)
        parts << tr("%n to carry out", "decisions", progress.decided);
    if (progress.gone > 0)
        parts << tr("%n no longer listed", "tokens", progress.gone);
    return parts.join(QStringLiteral(" · "));
}

QStringList ReviewText::history(const std::optional<Review> &last,
                                const std::optional<Review> &open, const QDate &today)
{
    QStringList lines;
    if (open && open->startedBy.isEmpty())
        //: %1: a time.
        lines << tr("A review is under way, begun %1.").arg(TimeText::dateTime(open->startedAt));
    else if (open)
        //: %1: a time; %2: a user.
        lines << tr("A review is under way, begun %1 by %2.")
                     .arg(TimeText::dateTime(open->startedAt), NameText::shown(open->startedBy));
    if (!last)
        return lines << tr("It has not been reviewed yet.", "an organization");
    lines << signedOff(*last);
    if (!last->nextDue.isValid())
        return lines;
    lines << (isReviewDue(*last, today)
                  ? due(*last)
                  //: %1: a date.
                  : tr("The next review is due on %1.").arg(dayOf(last->nextDue)));
    return lines;
}

QString ReviewText::due(const Review &last)
{
    //: %1: an organization; %2: a date.
    return tr("The review of %1 was due on %2.").arg(organizationOf(last), dayOf(last.nextDue));
}

QString ReviewText::signedOff(const Review &review)
{
    //: %1: a person, as typed; %2: a time.
    QString text = tr("Signed off by %1, %2.")
                       .arg(NameText::shown(review.signedBy), TimeText::dateTime(review.signedAt));
    const QString rest
        = left({ .total = 0, .open = review.leftOpen, .decided = review.leftUndone });
    return rest.isEmpty() ? text : text + u' ' + rest;
}

QString ReviewText::left(const ReviewProgress &progress)
{
    QStringList parts;
    if (progress.open > 0)
        parts << tr("%n token(s) without a decision", nullptr, progress.open);
    if (progress.decided > 0)
        parts << tr("%n decision(s) not carried out", nullptr, progress.decided);
    //: %1: one or two things, such as "3 tokens without a decision".
    return parts.isEmpty() ? QString() : tr("Left: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString ReviewText::failed(const Error &error)
{
    return error.kind == ErrorKind::Conflict
        ? tr("This review was signed off meanwhile; nothing of it changes any more.")
        //: %1: a sentence about what went wrong.
        : tr("The review could not be saved. %1").arg(ErrorText::line(error));
}

QString ReviewText::question(const Token &token, const QString &kind, const Abilities &abilities,
                             const OrganizationNames &names, const QString &server)
{
    QStringList lines;
    //: %1: a user's name.
    lines << tr("Hello %1,").arg(NameText::owner(token)) << QString();
    //: %1: a token's description; %2: its id; %3: an organization; %4: a server.
    lines << tr("this is about the InfluxDB token “%1” (ID %2) in the organization %3 on %4. It is "
                "in your name.")
                 .arg(NameText::token(token), token.id.toString(), NameText::organization(token),
                      NameText::shown(server));
    //: %1: a kind of token; %2: active or inactive; %3 and %4: dates.
    lines << tr("Kind: %1, %2, made %3, last changed %4.")
                 .arg(kind, StatusText::token(token.status), TimeText::date(creationTime(token)),
                      TimeText::date(token.updatedAt));
    lines << QString() << tr("It may:");
    for (const Statement &statement : AbilityText::may(token, abilities, names, Markup::Plain))
        lines << QStringLiteral("- ") + statement.text;
    lines << QString()
          << tr("Is it still needed? What uses it, and who looks after that? Could it "
                "do with less?");
    lines << tr("Please do not send the token’s value in your answer.");
    return lines.join(u'\n');
}

} // namespace itm
