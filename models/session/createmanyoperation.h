// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/batchoutcome.h"
#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

#include <QPointer>

namespace itm {

/// Makes tokens one after another, each value straight into the keychain before the next is begun.
/// A refusal does not stop the rest; what would meet every next one does: a credential that is
/// refused, an answer that was lost, a value that cannot be saved. What is refused for its
/// organization or owner is not asked again for the same one. Nothing is sent twice. The one under
/// way outlives this object, and its intent tells what became of it. GUI thread.
class CreateManyOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateManyOperation)

public:
    CreateManyOperation(ServerSession &session, QList<TokenDraft> drafts, QObject *parent);

    void start() { next(); }
    /// The one under way is brought to its end, the rest is not tried.
    void stop();

Q_SIGNALS:
    /// `index`: of its draft.
    void advanced(qsizetype index, const itm::CreationOutcome &outcome);
    /// After MadeNotSaved: whoever listens has the only copy.
    void notSaved(qsizetype index, const std::shared_ptr<itm::TokenValue> &value);
    void finished();

private:
    void next();
    void make(qsizetype index);
    void answered(qsizetype index, const Result<std::shared_ptr<TokenValue>> &answer);
    void failed(qsizetype index, const Error &error);
    void follow(qsizetype index, const std::shared_ptr<TokenValue> &value);
    [[nodiscard]] std::optional<Error> knownRefusal(const TokenDraft &draft) const;
    void end();

    /// Null once the server was closed.
    QPointer<ServerSession> m_session;
    UserId m_caller;
    QList<TokenDraft> m_drafts;
    qsizetype m_next = 0;
    std::optional<Error> m_stop;
    /// Refusals that are about a draft's organization or owner.
    QList<std::pair<qsizetype, Error>> m_refusals;
    bool m_isAnyUnknown = false;
};

} // namespace itm
