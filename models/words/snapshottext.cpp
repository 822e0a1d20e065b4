// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/snapshottext.h"

#include "models/words/nametext.h"
#include "models/words/timetext.h"

#include <algorithm>

namespace itm {

QString SnapshotText::name(const Snapshot &snapshot)
{
    //: %1: a time.
    return tr("%1, %n tokens", nullptr, static_cast<int>(snapshot.tokens))
        .arg(TimeText::dateTime(snapshot.takenAt));
}

QString SnapshotText::difference(const TokenDifference &difference)
{
    switch (difference.kind) {
    case TokenDifference::Kind::Appeared:
        return tr("appeared", "a token");
    case TokenDifference::Kind::Vanished:
        return tr("vanished", "a token");
    case TokenDifference::Kind::Changed:
        break;
    }
    QStringList what;
    if (difference.isOtherStatus())
        what << (difference.after.isActive() ? tr("activated", "a token")
                                             : tr("deactivated", "a token"));
    if (difference.isOtherDescription())
        what << tr("described otherwise", "a token");
    if (difference.isOtherOwner())
        what << tr("other owner", "of a token");
    if (difference.arePermissionsOther())
        what << tr("other permissions", "of a token");
    return what.join(QStringLiteral(", "));
}

QString SnapshotText::origin(const std::optional<JournalEntry> &entry)
{
    if (!entry)
        return tr("outside this program");
    if (entry->result != JournalResult::Done)
        return tr("perhaps this program: it got no answer");
    //: %1: the name of a user.
    return entry->user.isEmpty() ? tr("this program")
                                 : tr("this program, as %1").arg(NameText::shown(entry->user));
}

QString SnapshotText::summary(const QList<TokenDifference> &differences)
{
    using Kind = TokenDifference::Kind;
    const auto count = [&differences](Kind kind) {
        return std::count_if(differences.cbegin(), differences.cend(),
                             [kind](const TokenDifference &one) { return one.kind == kind; });
    };
    if (differences.isEmpty())
        return tr("Nothing is different.");
    //: Numbers of tokens.
    return tr("%1 appeared, %2 vanished, %3 changed.")
        .arg(count(Kind::Appeared))
        .arg(count(Kind::Vanished))
        .arg(count(Kind::Changed));
}

QString SnapshotText::seenByOthers()
{
    return tr("The two lists were told to different users, or not both to an operator: what one of "
              "them may not see is missing there, though nobody deleted it.");
}

} // namespace itm
