// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/createtokenoperation.h"

#include <algorithm>

namespace itm {

namespace {

/// Only an operator is told how a server keeps values; to others a value in the list tells it.
bool listsValues(const ServerSession &session)
{
    const ValueStorage storage = session.capabilities().valueStorage;
    if (storage != ValueStorage::Unknown)
        return storage == ValueStorage::Raw;
    const TokenList &listed = session.tokens().tokens();
    return std::any_of(listed.begin(), listed.end(), [](const Token &token) {
        return token.serverValue == ServerValue::Readable;
    });
}

/// Whoever looks later need not be the one whom the server takes for the owner now.
TokenDraft withOwner(TokenDraft draft, UserId caller)
{
    if (draft.owner.isNull())
        draft.owner = caller;
    return draft;
}

} // namespace

CreateTokenOperation::CreateTokenOperation(ServerSession &session, const TokenDraft &draft,
                                           Callback<std::shared_ptr<TokenValue>> callback,
                                           QObject *parent, IntentId intent)
    : QObject(&session)
    , m_session(session)
    , m_intents(session.services().intents)
    , m_draft(draft)
    , m_intent{ .id = intent,
                .server = session.connection().server,
                .url = session.connection().url,
                .draft = withOwner(draft, session.identity().user),
                .newestBefore = session.tokens().newestId(),
                .startedAt = session.services().clock.now() }
    , m_call(PendingCall<std::shared_ptr<TokenValue>>::create(parent, std::move(callback)))
{
    m_intents.setUnderWay(m_intent.id, true);
    m_intents
        .begin(m_intent, this,
               [this](const Result<Done> &answer) {
                   if (answer)
                       return post();
                   m_call->finish(answer.error());
                   deleteLater();
               })
        .detach();
}

/// Ended with its session: whoever lists the server's tokens next finds out what became of it.
CreateTokenOperation::~CreateTokenOperation()
{
    if (!m_isMade)
        m_intents.setUnderWay(m_intent.id, false);
}

void CreateTokenOperation::post()
{
    m_session.api()
        .createToken(m_draft, this,
                     [this](Result<CreatedToken> answer) { answered(std::move(answer)); })
        .detach();
}

void CreateTokenOperation::answered(Result<CreatedToken> answer)
{
    deleteLater();
    if (answer)
        return made(answer.takeValue());
    if (mayHaveHappened(answer.error()))
        m_intents.setUnderWay(m_intent.id, false);
    else
        m_intents.close(m_intent.id, this, [](const Result<Done> &) {}).detach();
    m_call->finish(answer.error());
}

void CreateTokenOperation::made(CreatedToken created)
{
    m_isMade = true;
    const SessionServices &services = m_session.services();
    m_intents.created(m_intent.id, created.token.id, this, [](const Result<Done> &) {}).detach();
    // Before the value can be safe: a replacement shall know its successor when the intent closes.
    services.replacements.made(m_intent.id, created.token.id, this, [](const Result<Done> &) {})
        .detach();
    // The answer to a creation has the value on every server, a list only where it is not hashed.
    if (!listsValues(m_session))
        created.token.serverValue = ServerValue::Hidden;
    m_session.tokens().put(created.token);
    m_call->finish(TokenValue::created(std::move(created), m_intent.server, m_intent.id, services,
                                       &m_session.tokens()));
}

} // namespace itm
