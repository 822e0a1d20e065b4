// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/replacement.h"
#include "models/session/tokenchangeoperation.h"
#include "models/session/tokenguard.h"

namespace itm {

/// One step of a replacement that changes the old token: written down, sent, written down again.
/// Offers of RunningReplacements are held once more before anything is sent. Answers once.
/// Cancelled: not offered any more, or not confirmed; nothing was sent. After a lost answer the
/// next list tells what happened. Other errors: the old token is as it was.
class ReplacementStep final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplacementStep)

public:
    /// What the user did to agree. What cuts access needs typing (tokenguard.h).
    enum class Consent { Clicked, Typed };

    /// `until`: UTC; before that the old token will not be deleted. `surroundings`: as for the
    /// question.
    static void deactivateOld(ServerSession &session, ReplacementId id, const QDateTime &until,
                              Consent consent, const GuardSurroundings &surroundings,
                              QObject *context, Callback<Done> callback);
    static void reactivateOld(ServerSession &session, ReplacementId id, QObject *context,
                              Callback<Done> callback);
    /// Also forgets its value. The replacement is over then.
    static void deleteOld(ServerSession &session, ReplacementId id, Consent consent,
                          const GuardSurroundings &surroundings, QObject *context,
                          Callback<Done> callback);

private:
    ReplacementStep(ServerSession &session, ReplacementId id, QObject *context,
                    Callback<Done> callback);
    [[nodiscard]] bool isAllowed(Consent consent, const GuardSurroundings &surroundings) const;
    void begin(ReplacementStage underWay, ReplacementStage reached, std::function<void()> send);
    void change(TokenStatus status);
    void remove();
    void answered(const Result<TokenOutcomes> &answer);
    void writeAndFinish(const Replacement &replacement, const Result<Done> &result);
    void finish(const Result<Done> &result);

    ServerSession &m_session;
    Replacement m_before;
    Replacement m_after;
    bool m_isUnderWay = false;
    std::shared_ptr<PendingCall<Done>> m_call;
};

} // namespace itm
