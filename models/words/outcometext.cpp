// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/outcometext.h"

#include "models/words/errortext.h"

#include <algorithm>

namespace itm {

namespace {

QString done(BatchAction action, int count)
{
    switch (action) {
    case BatchAction::Activate:
        return OutcomeText::tr("%n tokens activated.", nullptr, count);
    case BatchAction::Deactivate:
        return OutcomeText::tr("%n tokens deactivated.", nullptr, count);
    case BatchAction::Describe:
        return OutcomeText::tr("%n descriptions saved.", nullptr, count);
    case BatchAction::Delete:
        return OutcomeText::tr("%n tokens deleted.", nullptr, count);
    case BatchAction::TakeBack:
        break;
    }
    return OutcomeText::tr("%n changes taken back.", nullptr, count);
}

QString counted(TokenResult result, int count)
{
    switch (result) {
    case TokenResult::Done:
        break;
    case TokenResult::AlreadySo:
        return OutcomeText::tr("%n were so already.", "tokens", count);
    case TokenResult::Refused:
        return OutcomeText::tr("%n refused.", "tokens", count);
    case TokenResult::Unknown:
        return OutcomeText::tr("For %n tokens the outcome is not known: refresh to see it.",
                               nullptr, count);
    case TokenResult::Gone:
        return OutcomeText::tr("%n had been deleted by somebody else.", "tokens", count);
    case TokenResult::ChangedMeanwhile:
        return OutcomeText::tr("%n had been changed by somebody else and were left.", "tokens",
                               count);
    case TokenResult::NotTried:
        return OutcomeText::tr("%n not tried.", "tokens", count);
    }
    return {};
}

QString unknown(const Error &error, const OrganizationNames &names)
{
    if (isUnanswered(error) || error.kind == ErrorKind::Cancelled)
        return OutcomeText::tr("No answer came, and nobody can say whether it was carried out.");
    //: %1: a sentence.
    return OutcomeText::tr("%1 Nobody can say whether it was carried out.")
        .arg(ErrorText::message(error, names).explanation);
}

QString refusal(const Error &error, const OrganizationNames &names)
{
    const QString explanation = ErrorText::message(error, names).explanation;
    //: %1: a sentence about a lost answer.
    return mayHaveHappened(error) ? OutcomeText::tr("%1 The token is as it was.").arg(explanation)
                                  : explanation;
}

} // namespace

QString OutcomeText::running(BatchAction action, int total)
{
    switch (action) {
    case BatchAction::Activate:
        return tr("Activating %n tokens", nullptr, total);
    case BatchAction::Deactivate:
        return tr("Deactivating %n tokens", nullptr, total);
    case BatchAction::Describe:
        return tr("Describing %n tokens", nullptr, total);
    case BatchAction::Delete:
        return tr("Deleting %n tokens", nullptr, total);
    case BatchAction::TakeBack:
        break;
    }
    return tr("Taking back %n changes", nullptr, total);
}

QString OutcomeText::progress(const BatchProgress &progress)
{
    const QString line
        //: %1 and %2: numbers of tokens.
        = tr("%1 of %2 finished.").arg(progress.finished()).arg(progress.total);
    const QString sentences = progress.failed == 0
        ? line
        //: %1: a sentence about how many are finished.
        : tr("%1 %n of them not done.", nullptr, progress.failed).arg(line);
    if (progress.pauseSeconds == 0)
        return sentences;
    //: %1: one or two sentences.
    return tr("%1 The server asks to wait %n s.", nullptr, progress.pauseSeconds).arg(sentences);
}

QString OutcomeText::summary(BatchAction action, const TokenOutcomes &outcomes)
{
    const auto count = [&outcomes](TokenResult result) {
        return static_cast<int>(
            std::count_if(outcomes.cbegin(), outcomes.cend(),
                          [result](const auto &outcome) { return outcome.result == result; }));
    };
    QStringList sentences{ done(action, count(TokenResult::Done)) };
    for (const auto result :
         { TokenResult::AlreadySo, TokenResult::Refused, TokenResult::Unknown, TokenResult::Gone,
           TokenResult::ChangedMeanwhile, TokenResult::NotTried }) {
        if (const int number = count(result); number > 0)
            sentences << counted(result, number);
    }
    return sentences.join(u' ');
}

QString OutcomeText::result(TokenResult result)
{
    switch (result) {
    case TokenResult::Done:
        return tr("done", "a token of a batch");
    case TokenResult::AlreadySo:
        return tr("already so", "a token of a batch");
    case TokenResult::Refused:
        return tr("refused", "a token of a batch");
    case TokenResult::Unknown:
        return tr("unknown", "a token of a batch");
    case TokenResult::Gone:
        return tr("deleted", "a token of a batch");
    case TokenResult::ChangedMeanwhile:
        return tr("changed", "a token of a batch");
    case TokenResult::NotTried:
        break;
    }
    return tr("not tried", "a token of a batch");
}

QString OutcomeText::reason(const TokenOutcome &outcome, const OrganizationNames &names)
{
    if (!outcome.error)
        return {};
    switch (outcome.result) {
    case TokenResult::Unknown:
        return unknown(*outcome.error, names);
    case TokenResult::Gone:
        return tr("Somebody else has deleted this token.");
    case TokenResult::ChangedMeanwhile:
        return tr("Somebody else has changed this token meanwhile; it was left as it is.");
    case TokenResult::NotTried:
        if (outcome.error->kind == ErrorKind::Cancelled)
            return tr("It was stopped before this token’s turn.");
        return ErrorText::message(*outcome.error, names).explanation;
    default:
        return refusal(*outcome.error, names);
    }
}

QString OutcomeText::line(const TokenOutcome &outcome, const OrganizationNames &names)
{
    const QString why = reason(outcome, names);
    if (outcome.result == TokenResult::Unknown)
        //: %1: a sentence.
        return tr("%1 Refresh and look before you repeat it.").arg(why);
    if (outcome.result != TokenResult::Refused || mayHaveHappened(*outcome.error))
        return why;
    return ErrorText::line(*outcome.error, names);
}

QString OutcomeText::undo(BatchAction action, int count)
{
    switch (action) {
    case BatchAction::Activate:
        return tr("&Undo: activate %n tokens", nullptr, count);
    case BatchAction::Deactivate:
        return tr("&Undo: deactivate %n tokens", nullptr, count);
    case BatchAction::Describe:
        return tr("&Undo: describe %n tokens", nullptr, count);
    case BatchAction::Delete:
    case BatchAction::TakeBack:
        break;
    }
    return tr("&Undo");
}

} // namespace itm
