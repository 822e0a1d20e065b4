// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/replacementstep.h"

#include "models/session/createtokenoperation.h"
#include "models/session/runningreplacements.h"

namespace itm {

void ReplacementStep::deactivateOld(ServerSession &session, ReplacementId id,
                                    const QDateTime &until, Consent consent,
                                    const GuardSurroundings &surroundings, QObject *context,
                                    Callback<Done> callback)
{
    auto *step = new ReplacementStep(session, id, context, std::move(callback));
    if (!session.replacements().offers(step->m_before).deactivateOld
        || !step->isAllowed(consent, surroundings))
        return step->finish(Error{ .kind = ErrorKind::Cancelled });
    step->m_after.observedUntil = until;
    step->begin(ReplacementStage::Deactivating, ReplacementStage::Observing,
                [step] { step->change(TokenStatus::Inactive); });
}

void ReplacementStep::reactivateOld(ServerSession &session, ReplacementId id, QObject *context,
                                    Callback<Done> callback)
{
    auto *step = new ReplacementStep(session, id, context, std::move(callback));
    if (!session.replacements().offers(step->m_before).reactivateOld)
        return step->finish(Error{ .kind = ErrorKind::Cancelled });
    step->begin(ReplacementStage::Reactivating, ReplacementStage::Reactivated,
                [step] { step->change(TokenStatus::Active); });
}

void ReplacementStep::deleteOld(ServerSession &session, ReplacementId id, Consent consent,
                                const GuardSurroundings &surroundings, QObject *context,
                                Callback<Done> callback)
{
    auto *step = new ReplacementStep(session, id, context, std::move(callback));
    if (!session.replacements().offers(step->m_before).deleteOld
        || !step->isAllowed(consent, surroundings))
        return step->finish(Error{ .kind = ErrorKind::Cancelled });
    step->begin(ReplacementStage::Deleting, ReplacementStage::Deleting, [step] { step->remove(); });
}

ReplacementStep::ReplacementStep(ServerSession &session, ReplacementId id, QObject *context,
                                 Callback<Done> callback)
    : QObject(&session)
    , m_session(session)
    , m_call(PendingCall<Done>::create(context, std::move(callback)))
{
    if (const Replacement *known = session.replacements().find(id))
        m_before = *known;
    m_after = m_before;
}

bool ReplacementStep::isAllowed(Consent consent, const GuardSurroundings &surroundings) const
{
    const Token *old = m_session.tokens().find(TokenStore::V2, m_before.oldToken);
    if (!old)
        return false;
    const GuardedTokens guarded = guardedTokens(m_session, { *old }, surroundings);
    return consent == Consent::Typed
        || std::none_of(guarded.cbegin(), guarded.cend(),
                        [](const GuardedToken &token) { return token.cutsAccess(); });
}

void ReplacementStep::begin(ReplacementStage underWay, ReplacementStage reached,
                            std::function<void()> send)
{
    m_after.stage = reached;
    m_after.changedAt = m_session.services().clock.now();
    Replacement begun = m_after;
    begun.stage = underWay;
    m_isUnderWay = true;
    m_session.replacements().setBusy(m_before.id, true);
    m_session.replacements()
        .write(begun, this,
               [this, send = std::move(send)](const Result<Done> &answer) {
                   if (!answer)
                       return finish(answer);
                   send();
               })
        .detach();
}

void ReplacementStep::change(TokenStatus status)
{
    TokenChangeOperation::change(m_session, { m_before.oldToken }, { .status = status }, this,
                                 [this](const Result<TokenOutcomes> &answer) { answered(answer); });
}

void ReplacementStep::remove()
{
    TokenChangeOperation::remove(m_session, { m_before.oldToken }, this,
                                 [this](const Result<TokenOutcomes> &answer) { answered(answer); });
}

void ReplacementStep::answered(const Result<TokenOutcomes> &answer)
{
    const std::optional<Error> error
        = answer ? answer.value().constFirst().error : std::optional(answer.error());
    if (error && mayHaveHappened(*error)) {
        m_session.replacements().leaveToNextList(m_before.id);
        return finish(*error);
    }
    if (error) {
        // Somebody deleted it: that ends the replacement.
        if (error->kind == ErrorKind::NotFound)
            m_session.refresh();
        return writeAndFinish(m_before, *error);
    }
    if (m_after.stage != ReplacementStage::Deleting)
        return writeAndFinish(m_after, Done());
    m_session.replacements().end(m_before.id, ReplacementEnd::Finished);
    finish(Done());
}

/// Not written down it is found at the next list by what the server tells.
void ReplacementStep::writeAndFinish(const Replacement &replacement, const Result<Done> &result)
{
    m_session.replacements()
        .write(replacement, this, [this, result](const Result<Done> &) { finish(result); })
        .detach();
}

void ReplacementStep::finish(const Result<Done> &result)
{
    if (m_isUnderWay)
        m_session.replacements().setBusy(m_before.id, false);
    m_call->finish(result);
    deleteLater();
}

} // namespace itm
