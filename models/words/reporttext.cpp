// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/reporttext.h"

#include "models/words/nametext.h"
#include "models/words/timetext.h"

#include <algorithm>

namespace itm {

QString ReportText::title(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Inventory:
        return tr("Inventory of tokens");
    case ReportKind::Findings:
        return tr("Findings about tokens");
    case ReportKind::Access:
        return tr("Who may read and write which bucket");
    case ReportKind::Review:
        return tr("Review of tokens");
    }
    return {};
}

QString ReportText::shortTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Inventory:
        return tr("Inventory", "kind of report");
    case ReportKind::Findings:
        return tr("Findings", "kind of report");
    case ReportKind::Access:
        return tr("Access", "kind of report");
    case ReportKind::Review:
        return tr("Review", "kind of report");
    }
    return {};
}

QString ReportText::about(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Inventory:
        return tr("Every token with its owner, its kind and what it may do.");
    case ReportKind::Findings:
        return tr("What is wrong with tokens, why it matters, and which ones it concerns.");
    case ReportKind::Access:
        return tr("For every bucket the tokens that reach it, by what they really may do.");
    case ReportKind::Review:
        return tr("What was decided about each token, by whom, when, and what became of it.");
    }
    return {};
}

QString ReportText::format(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return tr("HTML", "format of a report");
    case ReportFormat::Pdf:
        return tr("PDF", "format of a report");
    case ReportFormat::Csv:
        return tr("CSV", "format of a report");
    case ReportFormat::Json:
        return tr("JSON", "format of a report");
    case ReportFormat::Markdown:
        return tr("Markdown", "format of a report");
    }
    return {};
}

QString ReportText::allOrganizations()
{
    return tr("All organizations");
}

QString ReportText::wholeServer()
{
    return tr("(the server as a whole)");
}

QStringList ReportText::completeness(bool seesAll, qsizetype listed, std::optional<qint64> stored)
{
    QStringList sentences;
    const auto count = static_cast<int>(listed);
    sentences << (seesAll ? tr("Drawn from all %n token(s) that the server lists.", nullptr, count)
                          : tr("Drawn from %n token(s): the credential does not see all, and what "
                               "it does not see is missing here.",
                               nullptr, count));
    const auto hidden = static_cast<int>(stored.value_or(listed) - listed);
    if (seesAll && hidden > 0)
        sentences << tr("The server stores %n more token(s) that no list shows: they belong to "
                        "deleted users or organizations.",
                        nullptr, hidden);
    return sentences;
}

QString ReportText::tokens(qsizetype count)
{
    return tr("%n token(s)", nullptr, static_cast<int>(count));
}

QString ReportText::nothingFound()
{
    return tr("Nothing was found.");
}

QString ReportText::findingHeading(const QString &severity, const QString &finding, qsizetype count)
{
    //: A heading. %1: how serious; %2: what was found; %3: a number of tokens.
    return tr("%1: %2 (%3)").arg(severity, finding).arg(count);
}

QString ReportText::acceptedHeading(const QString &finding, qsizetype count)
{
    //: A heading. %1: what was found; %2: a number of tokens.
    return tr("Accepted: %1 (%2)").arg(finding).arg(count);
}

QString ReportText::access(AccessMode mode)
{
    switch (mode) {
    case AccessMode::None:
        return tr("neither");
    case AccessMode::Read:
        return tr("reads");
    case AccessMode::Write:
        return tr("writes");
    case AccessMode::ReadWrite:
        return tr("reads and writes");
    }
    return {};
}

QString ReportText::yesOrNo(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

QString ReportText::bucketHeading(const QString &bucket, const QString &organization)
{
    //: A heading. %1: a bucket; %2: its organization.
    return tr("%1 in %2", "bucket").arg(bucket, organization);
}

QString ReportText::nobodyReaches()
{
    return tr("No token listed here reads or writes it.");
}

QString ReportText::bucketsMissing(const QStringList &organizations)
{
    //: %1: organizations.
    return tr("The buckets of %1 could not be listed and are missing here.")
        .arg(NameText::list(organizations, Markup::Plain));
}

QString ReportText::verdict(std::optional<ReviewVerdict> verdict)
{
    if (!verdict)
        return tr("not decided");
    switch (*verdict) {
    case ReviewVerdict::Keep:
        return tr("keep");
    case ReviewVerdict::Narrow:
        return tr("narrow");
    case ReviewVerdict::Deactivate:
        return tr("deactivate");
    case ReviewVerdict::Delete:
        return tr("delete");
    case ReviewVerdict::AskOwner:
        return tr("ask the owner");
    }
    return {};
}

QString ReportText::outcome(ReviewOutcome outcome)
{
    switch (outcome) {
    case ReviewOutcome::NothingToDo:
        return tr("nothing to do");
    case ReviewOutcome::Open:
        return tr("still open");
    case ReviewOutcome::Done:
        return tr("done");
    case ReviewOutcome::TokenGone:
        return tr("the token was gone");
    }
    return {};
}

QStringList ReportText::reviewSummary(const ReviewRecord &review)
{
    const auto open = std::count_if(review.tokens.cbegin(), review.tokens.cend(),
                                    [](const ReviewRecordToken &token) { return !token.verdict; });
    const auto decided = static_cast<int>(review.tokens.size() - open);
    QStringList sentences{ tr("%n token(s) decided about.", nullptr, decided) };
    if (open > 0)
        sentences << tr("%n token(s) not decided about yet.", nullptr, static_cast<int>(open));
    if (!review.signedAt.isValid())
        sentences << tr("Not signed off yet: this is a draft.");
    else
        //: %1: a name; %2: a date with time.
        sentences << tr("Signed off by %1 on %2.")
                         .arg(NameText::shown(review.signedBy),
                              TimeText::dateTime(review.signedAt));
    if (!review.tokens.isEmpty())
        sentences << tr("Findings are those at the time of the decision; where none were kept with "
                        "it, those at the time of this report.");
    return sentences;
}

QString ReportText::checksum(const QString &sha256)
{
    //: %1: a checksum.
    return tr("SHA-256 of the content, the same as in the JSON form of this report: %1")
        .arg(sha256);
}

QString ReportText::page(int number, int count)
{
    //: %1: a number; %2: how many there are.
    return tr("Page %1 of %2").arg(number).arg(count);
}

QString ReportText::cutOff(qsizetype shown, qsizetype all)
{
    //: %1, %2: numbers.
    return tr("The preview ends here, after %1 of %2 rows; what is saved or copied is complete.")
        .arg(shown)
        .arg(all);
}

} // namespace itm
