// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokennotes.h"

#include "models/core/pendingcall.h"
#include "models/session/runningreplacements.h"
#include "models/session/serversession.h"
#include "models/store/notestore.h"

namespace itm {

TokenNotes::TokenNotes(ServerSession &session)
    : m_session(session)
{
    connect(&session.replacements(), &RunningReplacements::changed, this,
            &TokenNotes::carryToSuccessors);
    reload();
}

TokenNotes::~TokenNotes() = default;

void TokenNotes::reload()
{
    if (NoteStore *store = m_session.services().notes)
        m_reading = store->ofServer(m_session.connection().server, this,
                                    [this](const Result<QList<KeyedNote>> &answer) {
                                        if (answer)
                                            take(answer.value());
                                    });
}

const TokenNote *TokenNotes::of(TokenStore store, TokenId id) const
{
    const auto found = m_notes.constFind({ m_session.connection().server, store, id });
    return found == m_notes.cend() ? nullptr : &*found;
}

QStringList TokenNotes::tags() const
{
    QStringList all;
    for (const TokenNote &note : m_notes)
        all += note.tags;
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

RequestHandle TokenNotes::put(const QList<KeyedNote> &notes, QObject *context,
                              Callback<Done> callback)
{
    auto call = PendingCall<Done>::create(context, std::move(callback));
    NoteStore *store = m_session.services().notes;
    if (!store) {
        take(notes);
        call->finish(Done{});
        return call->handle();
    }
    store
        ->put(notes, this,
              [this, call, notes](const Result<Done> &answer) {
                  if (answer)
                      take(notes);
                  call->finish(answer);
              })
        .detach();
    return call->handle();
}

void TokenNotes::take(const QList<KeyedNote> &notes)
{
    QList<TokenKey> keys;
    for (const KeyedNote &one : notes) {
        if (m_notes.value(one.key) == one.note)
            continue;
        if (one.note.isEmpty())
            m_notes.remove(one.key);
        else
            m_notes.insert(one.key, one.note);
        keys.append(one.key);
    }
    if (!keys.isEmpty())
        Q_EMIT changed(keys);
}

void TokenNotes::carryToSuccessors()
{
    QList<KeyedNote> carried;
    for (const Replacement &one : m_session.replacements().all()) {
        const TokenNote *note = of(TokenStore::V2, one.oldToken);
        const bool isFresh = one.stage == ReplacementStage::Made && !one.newToken.isNull();
        if (note && isFresh && !of(TokenStore::V2, one.newToken))
            carried.append(
                { { m_session.connection().server, TokenStore::V2, one.newToken }, *note });
    }
    if (!carried.isEmpty())
        put(carried, this, [](const Result<Done> &) {}).detach();
}

} // namespace itm
