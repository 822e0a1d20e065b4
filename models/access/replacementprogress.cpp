// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/replacementprogress.h"

namespace itm {

namespace {

bool isThere(TokenPresence presence)
{
    return presence == TokenPresence::Active || presence == TokenPresence::Inactive;
}

ReplacementFinding ended(ReplacementEnd end)
{
    return { .end = end };
}

/// Both tokens are there.
ReplacementStage stageBeside(const Replacement &replacement, const ReplacementFacts &facts)
{
    const bool oldWorks = facts.oldToken == TokenPresence::Active;
    switch (replacement.stage) {
    case ReplacementStage::Making:
    case ReplacementStage::Made:
        return facts.isValueSaved ? ReplacementStage::BothWork : ReplacementStage::Made;
    case ReplacementStage::Deactivating:
        return oldWorks ? ReplacementStage::BothWork : ReplacementStage::Observing;
    case ReplacementStage::Observing:
    case ReplacementStage::Reactivating:
    case ReplacementStage::Deleting:
        return oldWorks ? ReplacementStage::Reactivated : ReplacementStage::Observing;
    case ReplacementStage::BothWork:
    case ReplacementStage::Reactivated:
        break;
    }
    return replacement.stage;
}

} // namespace

ReplacementFinding judge(const Replacement &replacement, const ReplacementFacts &facts)
{
    const bool hasSuccessor = !replacement.newToken.isNull();
    if (!hasSuccessor && !facts.isCreationOpen)
        return ended(ReplacementEnd::NothingMade);
    if (!hasSuccessor)
        return { replacement.stage, {} };
    if (facts.oldToken == TokenPresence::Gone) {
        return ended(replacement.stage == ReplacementStage::Deleting ? ReplacementEnd::Finished
                                                                     : ReplacementEnd::OldGone);
    }
    // With the old one off, neither works: that has to be put right, not to be forgotten.
    if (facts.newToken == TokenPresence::Gone && facts.oldToken == TokenPresence::Active)
        return ended(ReplacementEnd::SuccessorGone);
    if (!isThere(facts.oldToken) || !isThere(facts.newToken))
        return { replacement.stage, {} };
    return { stageBeside(replacement, facts), {} };
}

ReplacementOffers offersFor(const Replacement &replacement, const ReplacementFacts &facts,
                            const QDateTime &now)
{
    const bool isSettled = replacement.stage == ReplacementStage::BothWork
        || replacement.stage == ReplacementStage::Reactivated;
    // A token that is off loses nothing; its successor may have been made in the same state.
    const bool isSuccessorEnough = facts.newToken == TokenPresence::Active
        || (facts.newToken == TokenPresence::Inactive && facts.oldToken == TokenPresence::Inactive);
    return { .acknowledge = replacement.stage == ReplacementStage::Made && isThere(facts.newToken),
             .deactivateOld = isSettled && isThere(facts.oldToken) && isSuccessorEnough,
             .reactivateOld = replacement.stage == ReplacementStage::Observing
                 && facts.oldToken == TokenPresence::Inactive,
             .deleteOld = isOverdue(replacement, now) && facts.oldToken == TokenPresence::Inactive
                 && isSuccessorEnough };
}

bool isOverdue(const Replacement &replacement, const QDateTime &now)
{
    return replacement.stage == ReplacementStage::Observing && replacement.observedUntil.isValid()
        && now >= replacement.observedUntil;
}

} // namespace itm
