// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/tokenvalue.h"

#include "models/session/tokenrepository.h"

namespace itm {

std::shared_ptr<TokenValue> TokenValue::created(CreatedToken token, ServerId server,
                                                IntentId intent, const SessionServices &services,
                                                TokenRepository *repository)
{
    std::shared_ptr<TokenValue> value(new TokenValue(std::move(token), server, services));
    value->m_intent = intent;
    value->m_repository = repository;
    value->save();
    return value;
}

std::shared_ptr<TokenValue> TokenValue::stored(CreatedToken token, ServerId server,
                                               const SessionServices &services)
{
    std::shared_ptr<TokenValue> value(new TokenValue(std::move(token), server, services));
    value->m_state = State::Saved;
    return value;
}

TokenValue::TokenValue(CreatedToken token, ServerId server, const SessionServices &services)
    : m_created(std::move(token))
    , m_key{ server, m_created.token.store, m_created.token.id }
    , m_services(services)
    , m_store(&services.credentials)
{
}

void TokenValue::save()
{
    if (m_state == State::Saved)
        return;
    m_error.reset();
    setState(State::Saving);
    const auto key = CredentialKey::tokenValue(m_key.server, m_key.store, m_key.id);
    m_services.credentials
        .write(key, m_created.value.clone(), this,
               [self = shared_from_this()](const Result<Done> &answer) { self->saved(answer); })
        .detach();
}

void TokenValue::decline()
{
    if (m_state != State::NotSaved)
        return;
    closeIntent();
    setState(State::Declined);
}

void TokenValue::saved(const Result<Done> &answer)
{
    if (!answer) {
        m_error = answer.error();
        return setState(State::NotSaved);
    }
    // The next start finds the intent, and the value by it.
    if (!m_store)
        return setState(State::Saved);
    // The index only tells what the keychain holds. Without it the value is still safe.
    m_services.savedValues.add(m_key, this, [](const Result<Done> &) {}).detach();
    if (m_repository)
        m_repository->setSavedValue(m_key.store, m_key.id, true);
    closeIntent();
    setState(State::Saved);
}

void TokenValue::closeIntent()
{
    // Left open by a failure it is found at the next start, which asks once too often but loses
    // nothing.
    if (!m_intent.isNull())
        m_services.intents.close(m_intent, this, [](const Result<Done> &) {}).detach();
}

void TokenValue::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace itm
