// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/journaltext.h"

#include "models/words/errortext.h"

namespace itm {

namespace {

QString ofV1(JournalAction action)
{
    switch (action) {
    case JournalAction::Create:
        return JournalText::tr("Make v1 credential", "entry of the journal");
    case JournalAction::Activate:
        return JournalText::tr("Activate v1 credential", "entry of the journal");
    case JournalAction::Deactivate:
        return JournalText::tr("Deactivate v1 credential", "entry of the journal");
    case JournalAction::Describe:
    case JournalAction::Change:
        return JournalText::tr("Change v1 credential", "entry of the journal");
    case JournalAction::Delete:
        return JournalText::tr("Delete v1 credential", "entry of the journal");
    default:
        return JournalText::tr("Set v1 password", "entry of the journal");
    }
}

QString breakOf(const JournalBreak &broken)
{
    switch (broken.kind) {
    case JournalBreakKind::Altered:
        return JournalText::tr("Entry %1 is not what this program wrote.").arg(broken.sequence);
    case JournalBreakKind::Missing:
        return JournalText::tr("What stood before entry %1 is gone.").arg(broken.sequence);
    case JournalBreakKind::CutOff:
        break;
    }
    return JournalText::tr("The entries from %1 on are gone.").arg(broken.sequence);
}

} // namespace

QString JournalText::action(JournalAction action, TokenStore store)
{
    switch (action) {
    case JournalAction::SetUp:
        return tr("Set up server", "entry of the journal");
    case JournalAction::ActivateUser:
        return tr("Activate user", "entry of the journal");
    case JournalAction::DeactivateUser:
        return tr("Deactivate user", "entry of the journal");
    case JournalAction::ReviewDecision:
        return tr("Review decision", "entry of the journal");
    case JournalAction::Other:
        return tr("Something that another version knows", "entry of the journal");
    default:
        break;
    }
    if (store == TokenStore::V1)
        return ofV1(action);
    switch (action) {
    case JournalAction::Create:
        return tr("Make token", "entry of the journal");
    case JournalAction::Activate:
        return tr("Activate token", "entry of the journal");
    case JournalAction::Deactivate:
        return tr("Deactivate token", "entry of the journal");
    case JournalAction::Describe:
        return tr("Describe token", "entry of the journal");
    case JournalAction::Delete:
        return tr("Delete token", "entry of the journal");
    default:
        return tr("Change token", "entry of the journal");
    }
}

QString JournalText::result(JournalResult result)
{
    switch (result) {
    case JournalResult::Begun:
        return tr("no outcome: the program ended first");
    case JournalResult::Done:
        return tr("done", "outcome in the journal");
    case JournalResult::Refused:
        return tr("refused", "outcome in the journal");
    case JournalResult::Unanswered:
        return tr("not answered: it may have been carried out");
    case JournalResult::Noted:
        break;
    }
    return tr("noted", "outcome in the journal");
}

QString JournalText::token(const JournalEntry &entry)
{
    return entry.description.isEmpty() ? entry.token.toString() : entry.description;
}

QString JournalText::clockWentBack()
{
    return tr("The clock of this computer was set back before this entry.");
}

QString JournalText::chain(const JournalCheck &check)
{
    if (check.broken)
        return breakOf(*check.broken) + u' '
            + tr("Somebody changed the local database, or it was damaged.");
    if (check.entries == 0)
        return tr("Nothing was written down yet.");
    return tr("All %n entries are in order. The journal is tamper-evident, not tamper-proof: who "
              "can write your files can begin it anew.",
              nullptr, static_cast<int>(check.entries));
}

QString JournalText::seal(const JournalCheck &check)
{
    if (check.entries == 0)
        return {};
    return tr("Last entry: %1, seal %2. Written down elsewhere, it shows later whether the end was "
              "cut off.")
        .arg(check.lastSequence)
        .arg(QString::fromLatin1(check.lastHash.left(8).toHex()));
}

QString JournalText::notWritten(const Error &error)
{
    //: %1: sentences about why.
    return tr("What this program does is not written into its journal at the moment; the changes "
              "themselves go on. %1")
        .arg(ErrorText::line(error));
}

} // namespace itm
