// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/replacetokenoperation.h"

#include "models/session/createtokenoperation.h"
#include "models/session/runningreplacements.h"

namespace itm {

ReplaceTokenOperation::ReplaceTokenOperation(ServerSession &session, ReplacementPlan plan,
                                             Callback<std::shared_ptr<TokenValue>> callback,
                                             QObject *parent)
    : QObject(&session)
    , m_session(session)
    , m_plan(std::move(plan))
    , m_call(PendingCall<std::shared_ptr<TokenValue>>::create(parent, std::move(callback)))
{
    const Token *old = session.tokens().find(TokenStore::V2, m_plan.oldToken);
    const QDateTime now = session.services().clock.now();
    m_replacement = { .id = ReplacementId::create(),
                      .server = session.connection().server,
                      .oldToken = m_plan.oldToken,
                      .creation = IntentId::create(),
                      .reason = m_plan.reason,
                      .description = old ? old->description : m_plan.successor.description,
                      .startedAt = now,
                      .changedAt = now };
    start();
}

void ReplaceTokenOperation::start()
{
    RunningReplacements &replacements = m_session.replacements();
    if (replacements.ofToken(m_plan.oldToken))
        return finish(Error{ .kind = ErrorKind::Cancelled });
    replacements.setBusy(m_replacement.id, true);
    replacements
        .write(m_replacement, this,
               [this](const Result<Done> &answer) {
                   if (!answer)
                       return finish(answer.error());
                   make();
               })
        .detach();
}

void ReplaceTokenOperation::make()
{
    new CreateTokenOperation(
        m_session, m_plan.successor,
        [this](Result<std::shared_ptr<TokenValue>> answer) { answered(std::move(answer)); }, this,
        m_replacement.creation);
}

void ReplaceTokenOperation::answered(Result<std::shared_ptr<TokenValue>> answer)
{
    if (answer)
        return made(answer.value());
    if (mayHaveHappened(answer.error()))
        m_session.refresh();
    else
        m_session.replacements().end(m_replacement.id, ReplacementEnd::Forgotten);
    finish(answer.error());
}

void ReplaceTokenOperation::made(const std::shared_ptr<TokenValue> &value)
{
    m_replacement.newToken = value->key().id;
    m_replacement.stage = ReplacementStage::Made;
    m_replacement.changedAt = m_session.services().clock.now();
    // The creation has told the store already. If this fails it is read again at the next list.
    m_session.replacements()
        .write(m_replacement, this,
               [this, value](const Result<Done> &) {
                   follow(value);
                   finish(value);
               })
        .detach();
}

/// What is saved shows in the repository; that it need not be kept here is told by the value only.
void ReplaceTokenOperation::follow(const std::shared_ptr<TokenValue> &value)
{
    RunningReplacements &replacements = m_session.replacements();
    const auto note = [&replacements, id = m_replacement.id, of = value.get()] {
        if (of->state() == TokenValue::State::Declined)
            replacements.acknowledge(id);
    };
    connect(value.get(), &TokenValue::stateChanged, &replacements, note);
    note();
}

void ReplaceTokenOperation::finish(Result<std::shared_ptr<TokenValue>> result)
{
    m_session.replacements().setBusy(m_replacement.id, false);
    m_call->finish(std::move(result));
    deleteLater();
}

} // namespace itm
