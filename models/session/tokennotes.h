// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"
#include "models/core/tokennote.h"

#include <QHash>
#include <QObject>

namespace itm {

class ServerSession;

/// What the user noted about the tokens of one server. The successor of a token that is replaced
/// gets a copy of its note, unless it has one. GUI thread.
class TokenNotes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenNotes)

public:
    /// The session outlives this. Reads what is kept at once; changed() tells when it is there.
    explicit TokenNotes(ServerSession &session);
    ~TokenNotes() override;

    [[nodiscard]] bool isEmpty() const { return m_notes.isEmpty(); }
    /// Null: nothing was noted. Valid until the next change.
    [[nodiscard]] const TokenNote *of(TokenStore store, TokenId id) const;
    /// Every tag that is in use, sorted.
    [[nodiscard]] QStringList tags() const;

    /// On disk when it answers; nothing is changed where that fails. An empty note is none.
    RequestHandle put(const QList<KeyedNote> &notes, QObject *context, Callback<Done> callback);
    /// Reads again what is kept: somebody else has written there.
    void reload();

Q_SIGNALS:
    void changed(const QList<itm::TokenKey> &keys);

private:
    void take(const QList<KeyedNote> &notes);
    void carryToSuccessors();

    ServerSession &m_session;
    QHash<TokenKey, TokenNote> m_notes;
    RequestHandle m_reading;
};

} // namespace itm
