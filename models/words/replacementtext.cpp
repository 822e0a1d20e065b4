// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/replacementtext.h"

#include "models/words/nametext.h"
#include "models/words/timetext.h"

namespace itm {

namespace {

QString observing(const Replacement &replacement, const QDateTime &now)
{
    const QString until = TimeText::dateTime(replacement.observedUntil);
    return isOverdue(replacement, now)
        //: State of a replacement. %1: a date with time.
        ? ReplacementText::tr("old token off, can be deleted since %1").arg(until)
        //: State of a replacement. %1: a date with time.
        : ReplacementText::tr("old token off, watched until %1").arg(until);
}

QString oldRemark(const Replacement &replacement, const QDateTime &now)
{
    const QString until = TimeText::dateTime(replacement.observedUntil);
    switch (replacement.stage) {
    case ReplacementStage::Making:
    case ReplacementStage::Made:
        return ReplacementText::tr("Is being replaced; its successor is not in use yet.");
    case ReplacementStage::Reactivated:
        return ReplacementText::tr("Is being replaced and was activated again.");
    case ReplacementStage::Observing:
    case ReplacementStage::Deleting:
        return isOverdue(replacement, now)
            //: %1: a date with time.
            ? ReplacementText::tr("Was replaced; can be deleted since %1.").arg(until)
            //: %1: a date with time.
            : ReplacementText::tr("Was replaced; is off and watched until %1.").arg(until);
    case ReplacementStage::BothWork:
    case ReplacementStage::Deactivating:
    case ReplacementStage::Reactivating:
        break;
    }
    return ReplacementText::tr("Is being replaced; both tokens work.");
}

} // namespace

QString ReplacementText::state(const Replacement &replacement, const ReplacementFacts &facts,
                               const QDateTime &now)
{
    const bool isOldOff = facts.oldToken == TokenPresence::Inactive;
    if (facts.newToken == TokenPresence::Gone && isOldOff)
        return tr("neither works: the successor was deleted", "state of a replacement");
    switch (replacement.stage) {
    case ReplacementStage::Making:
        return tr("successor being made", "state of a replacement");
    case ReplacementStage::Made:
        return tr("value not handed over", "state of a replacement");
    case ReplacementStage::BothWork:
        if (facts.newToken == TokenPresence::Inactive)
            return tr("the successor is inactive", "state of a replacement");
        return isOldOff ? tr("successor ready, old token inactive", "state of a replacement")
                        : tr("both work", "state of a replacement");
    case ReplacementStage::Deactivating:
        return tr("old token being deactivated", "state of a replacement");
    case ReplacementStage::Observing:
        return observing(replacement, now);
    case ReplacementStage::Reactivating:
        return tr("old token being reactivated", "state of a replacement");
    case ReplacementStage::Reactivated:
        return tr("old token works again", "state of a replacement");
    case ReplacementStage::Deleting:
        return tr("old token being deleted", "state of a replacement");
    }
    return {};
}

QString ReplacementText::advice(const Replacement &replacement, const ReplacementFacts &facts,
                                const QDateTime &now)
{
    if (facts.newToken == TokenPresence::Gone)
        return tr("The successor was deleted. Reactivate the old token if something needs it.");
    switch (replacement.stage) {
    case ReplacementStage::Making:
        return tr("Each list of the server is searched for what became of the request. The old "
                  "token works as before.");
    case ReplacementStage::Made:
        return tr("The successor’s value is not saved here. Hand it over, or say that somebody has "
                  "it. If it is lost, delete the successor and replace the old token again.");
    case ReplacementStage::BothWork:
        if (facts.newToken == TokenPresence::Inactive)
            return tr("Activate the successor before the old token is switched off.");
        return tr("Give the new value to whatever uses the old token, then deactivate the old one. "
                  "You can take that back at once.");
    case ReplacementStage::Observing:
        if (isOverdue(replacement, now))
            return tr("Nobody has missed the old token so far. Deleting it cannot be taken back.");
        return tr("If something is refused now, it still uses the old value: reactivate the old "
                  "token, put that right, and deactivate it again. It stays off until you activate "
                  "or delete it.");
    case ReplacementStage::Reactivated:
        return tr("Find what still uses the old token and give it the new value, then deactivate "
                  "the old one again.");
    case ReplacementStage::Deactivating:
    case ReplacementStage::Reactivating:
    case ReplacementStage::Deleting:
        return tr("The next list of the server tells whether this was carried out.");
    }
    return {};
}

QString ReplacementText::remark(const Replacement &replacement, TokenId token, const QDateTime &now)
{
    if (token == replacement.oldToken)
        return oldRemark(replacement, now);
    return replacement.stage == ReplacementStage::Made
        ? tr("Is to replace an older token; its value was not handed over.")
        : tr("Replaces an older token.");
}

QString ReplacementText::reason(ReplacementReason reason)
{
    switch (reason) {
    case ReplacementReason::NewValue:
        return tr("same permissions, new value");
    case ReplacementReason::BucketsRecreated:
        return tr("buckets that were made again");
    case ReplacementReason::OtherPermissions:
        return tr("other permissions");
    }
    return {};
}

QString ReplacementText::ended(const Replacement &replacement, ReplacementEnd end)
{
    const QString name = NameText::shown(replacement.description);
    switch (end) {
    case ReplacementEnd::NothingMade:
        //: %1: a token's description.
        return tr("Replacing “%1” was interrupted before there was a successor. The token is as it "
                  "was.")
            .arg(name);
    case ReplacementEnd::OldGone:
        //: %1: a token's description.
        return tr("“%1” was deleted elsewhere while it was being replaced. Its successor stays.")
            .arg(name);
    case ReplacementEnd::SuccessorGone:
        //: %1: a token's description.
        return tr("The successor of “%1” was deleted. The old token works as before.").arg(name);
    case ReplacementEnd::Finished:
    case ReplacementEnd::Forgotten:
        break;
    }
    return {};
}

} // namespace itm
