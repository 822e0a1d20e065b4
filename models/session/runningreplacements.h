// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/replacementprogress.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace itm {

class ServerSession;

/// The replacements of one server that are under way, as written down and as the server's list
/// makes of them: steps that were interrupted, and what others did to either token, are found at
/// each list. Operations write their steps through it. Sends nothing but reads. GUI thread.
class RunningReplacements final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningReplacements)

public:
    /// The session outlives this.
    explicit RunningReplacements(ServerSession &session);
    ~RunningReplacements() override;

    /// The oldest first; none before the server's first list in this run.
    [[nodiscard]] const QList<Replacement> &all() const { return m_all; }
    /// Null where it is over. Valid until the next change.
    [[nodiscard]] const Replacement *find(ReplacementId id) const;
    /// The one that this v2 token is the old or the new one of.
    [[nodiscard]] const Replacement *ofToken(TokenId id) const;
    [[nodiscard]] ReplacementFacts facts(const Replacement &replacement) const;
    /// Nothing while a step is under way; nothing that changes the server where the connection is
    /// for looking only.
    [[nodiscard]] ReplacementOffers offers(const Replacement &replacement) const;
    [[nodiscard]] bool isOverdue(const Replacement &replacement) const;

    /// Reads what is written down and compares it with the list. Happens by itself with each fresh
    /// list; to be called when more is known about creations.
    void look();
    /// Somebody has the successor's value although it is not saved here.
    void acknowledge(ReplacementId id);
    /// Both tokens stay as they are.
    void forget(ReplacementId id);

    /// For operations: a replacement whose step is under way is left to them.
    void setBusy(ReplacementId id, bool busy);
    /// The answer to a step was lost: a list that is asked for from now on tells what happened.
    void leaveToNextList(ReplacementId id);
    /// On disk when it answers, and known here then.
    RequestHandle write(const Replacement &replacement, QObject *context, Callback<Done> callback);
    void end(ReplacementId id, ReplacementEnd end);

Q_SIGNALS:
    /// The old and the new tokens of what is new, different or over.
    void changed(const QList<itm::TokenId> &tokens);
    void ended(const itm::Replacement &replacement, itm::ReplacementEnd end);

private:
    void read(const QSet<IntentId> &openCreations);
    void listCame();
    void take(const QList<Replacement> &written);
    [[nodiscard]] bool isLeftAlone(ReplacementId id) const
    {
        return m_busy.contains(id) || m_unsure.contains(id);
    }
    void remember(const Replacement &replacement);
    void reconcile();
    void reconcile(const Replacement &replacement);
    void askAbout(TokenId id);
    [[nodiscard]] TokenPresence presence(TokenId id) const;

    ServerSession &m_session;
    QList<Replacement> m_all;
    QSet<ReplacementId> m_busy;
    /// Were busy while the store is being read: what it tells of their creations may be mixed.
    QSet<ReplacementId> m_busyWhileReading;
    /// A reading that was on its way may still bring them.
    QSet<ReplacementId> m_over;
    /// Of a step whose answer was lost, and those of them that the list was asked after.
    QSet<ReplacementId> m_unsure;
    QSet<ReplacementId> m_askedAfter;
    /// Creations that are known to be over.
    QSet<IntentId> m_closedCreations;
    /// What the server told of tokens that its list does not show.
    QHash<TokenId, TokenPresence> m_asked;
    QTimer m_later;
    RequestHandle m_readCreations;
    RequestHandle m_read;
};

} // namespace itm
