// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/summarytext.h"

#include "models/words/grantphrase.h"

namespace itm {

namespace {

QString extent(const TokenSummary &summary, const Token &token)
{
    if (summary.extent == TokenSummary::Extent::Everything)
        return SummaryText::tr("everything, every organization");
    //: %1: an organization.
    return SummaryText::tr("everything in %1").arg(NameText::shown(NameText::organization(token)));
}

QString withMode(AccessMode mode, const QString &what)
{
    //: One part of a summary. %1: R, W or R/W; %2: such as "3 buckets".
    return SummaryText::tr("%1 %2", "mode and thing").arg(SummaryText::letters(mode), what);
}

} // namespace

QString SummaryText::letters(AccessMode mode)
{
    switch (mode) {
    case AccessMode::Read:
        //: One letter: reads.
        return tr("R");
    case AccessMode::Write:
        //: One letter: writes.
        return tr("W");
    case AccessMode::ReadWrite:
        //: One letter each: reads and writes.
        return tr("R/W");
    case AccessMode::None:
        break;
    }
    return {};
}

QString SummaryText::line(const TokenSummary &summary, const Token &token)
{
    constexpr qsizetype MostParts = 4;
    QStringList parts;
    if (summary.extent != TokenSummary::Extent::Parts) {
        const QString what = extent(summary, token);
        parts.append(summary.mode == AccessMode::ReadWrite ? what : withMode(summary.mode, what));
    }
    for (const Grant &grant : summary.parts) {
        if (parts.size() == MostParts)
            break;
        parts.append(withMode(grant.mode, GrantPhrase::brief(grant, token.organization)));
    }
    const qsizetype said = parts.size() - (summary.extent == TokenSummary::Extent::Parts ? 0 : 1);
    const auto rest = static_cast<int>(summary.parts.size() - said);
    if (rest > 0)
        //: The end of a summary: so many further parts are not shown.
        parts.append(tr("%n more", nullptr, rest));
    if (parts.isEmpty())
        //: The summary of a token without permissions.
        return tr("nothing");
    return parts.join(QStringLiteral(" · "));
}

} // namespace itm
