// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/makespare.h"

#include "models/access/permissionsets.h"
#include "models/session/createtokenoperation.h"
#include "models/session/sealspare.h"

namespace itm {

TokenDraft operatorDraft(const ServerSession &session, const QString &description)
{
    const Token *credential = session.tokens().find(TokenStore::V2, session.identity().token);
    const QList<Organization> &organizations = session.catalog().organizations();
    const QList<ResourceType> &types = session.capabilities().resourceTypes;
    return { .description = description,
             .organization = credential    ? credential->organization
                 : organizations.isEmpty() ? OrganizationId()
                                           : organizations.constFirst().id,
             .permissions = operatorPermissions(types.isEmpty() ? knownResourceTypes() : types) };
}

MakeSpare::MakeSpare(SpareBook &book, ServerSession &session, const QString &description,
                     Callback<std::shared_ptr<TokenValue>> callback, QObject *context)
    : QObject(&session)
    , m_book(&book)
    , m_session(session)
    , m_spare{ .server = session.connection().server,
               .url = session.connection().url,
               .creation = IntentId::create(),
               .description = description }
    , m_call(PendingCall<std::shared_ptr<TokenValue>>::create(context, std::move(callback)))
{
    const std::optional<SpareOperator> left = book.find(m_spare.server);
    if ((left && left->isSealed) || book.isBusy(m_spare.server)) {
        m_call->finish(Error{ .kind = ErrorKind::Conflict });
        deleteLater();
        return;
    }
    book.setBusy(m_spare.server, true);
    book.services()
        .credentials
        .check(this,
               [this, left](const Result<Done> &answer) {
                   if (!answer)
                       return finish(answer.error());
                   if (left)
                       return goOn(*left);
                   create();
               })
        .detach();
}

MakeSpare::~MakeSpare()
{
    if (m_book && !m_call->isFinished())
        m_book->setBusy(m_spare.server, false);
}

/// With what an earlier attempt left.
void MakeSpare::goOn(const SpareOperator &left)
{
    if (left.token.isNull())
        return create();
    new SealSpare(
        *m_book, left,
        [this, left](const Result<Done> &answer) {
            if (answer)
                return finish(std::shared_ptr<TokenValue>());
            if (answer.error().kind != ErrorKind::SecretMissing)
                return finish(answer.error());
            // Its value may still be in a window, about to be saved.
            if (m_session.isCreating(left.creation))
                return finish(Error{ .kind = ErrorKind::Conflict });
            m_book->setBusy(m_spare.server, true);
            create();
        },
        this);
}

void MakeSpare::create()
{
    const std::optional<SpareOperator> left = m_book->find(m_spare.server);
    if (const auto error = m_book->put(m_spare)) {
        if (left)
            std::ignore = m_book->put(*left);
        else
            m_book->remove(m_spare.server);
        return finish(*error);
    }
    new CreateTokenOperation(
        m_session, operatorDraft(m_session, m_spare.description),
        [this](Result<std::shared_ptr<TokenValue>> answer) { created(std::move(answer)); }, this,
        m_spare.creation);
}

void MakeSpare::created(Result<std::shared_ptr<TokenValue>> answer)
{
    if (!answer) {
        const Error &error = answer.error();
        if (!mayHaveHappened(error))
            m_book->remove(m_spare.server);
        finish(error);
        if (mayHaveHappened(error))
            m_session.refresh();
        return;
    }
    m_value = answer.takeValue();
    m_spare.token = m_value->key().id;
    m_book->put(m_spare);
    connect(m_value.get(), &TokenValue::stateChanged, this, &MakeSpare::follow);
    follow();
}

void MakeSpare::follow()
{
    if (m_value->state() == TokenValue::State::Saving)
        return;
    disconnect(m_value.get(), nullptr, this, nullptr);
    if (m_value->state() == TokenValue::State::Saved)
        return seal();
    finish(m_value);
}

void MakeSpare::seal()
{
    new SealSpare(
        *m_book, m_spare,
        [this](const Result<Done> &answer) {
            if (answer)
                return finish(std::shared_ptr<TokenValue>());
            finish(answer.error());
        },
        this);
}

void MakeSpare::finish(Result<std::shared_ptr<TokenValue>> result)
{
    m_call->finish(std::move(result));
    m_book->setBusy(m_spare.server, false);
    deleteLater();
}

} // namespace itm
