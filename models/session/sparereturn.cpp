// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sparereturn.h"

#include "models/session/createtokenoperation.h"
#include "models/session/makespare.h"
#include "models/store/connectionstore.h"

namespace itm {

SpareReturn::SpareReturn(SpareBook &book, ConnectionStore &connections, Connection connection,
                         QString description, Callback<SignedIn> callback, QObject *context)
    : QObject(&book)
    , m_book(book)
    , m_connections(connections)
    , m_connection(std::move(connection))
    , m_description(std::move(description))
    , m_call(PendingCall<SignedIn>::create(context, std::move(callback)))
{
    m_connection.method = SignInMethod::Token;
    m_connection.userName.clear();
    m_connection.credentialToken = {};
    m_connection.credentialTraits = {};
    book.services()
        .credentials
        .read(SpareStore::keyOf(m_connection.server), this,
              [this](Result<Secret> answer) {
                  if (!answer)
                      return finish(answer.error());
                  signIn(answer.takeValue());
              })
        .detach();
}

SpareReturn::~SpareReturn() = default;

void SpareReturn::signIn(Secret spare)
{
    Q_EMIT stepStarted(Step::SignIn);
    m_session = std::make_unique<ServerSession>(m_connection, m_book.services(), nullptr);
    connect(m_session.get(), &ServerSession::stateChanged, this, &SpareReturn::sessionChanged);
    // An intent needs the newest token that was there before.
    connect(m_session.get(), &ServerSession::refreshed, this, &SpareReturn::make,
            Qt::SingleShotConnection);
    connect(m_session.get(), &ServerSession::refreshFailed, this,
            [this](const Error &error) { finish(error); });
    m_session->connectWith(std::move(spare));
}

void SpareReturn::sessionChanged()
{
    if (m_session->state() == ServerSession::State::Failed)
        return finish(*m_session->error());
    if (m_session->state() == ServerSession::State::Ready && !m_session->identity().isOperator)
        finish(Error{ .kind = ErrorKind::PermissionMissing });
}

void SpareReturn::make()
{
    if (m_call->isFinished())
        return;
    disconnect(m_session.get(), nullptr, this, nullptr);
    noteTested();
    Q_EMIT stepStarted(Step::Make);
    new CreateTokenOperation(
        *m_session, operatorDraft(*m_session, m_description),
        [this](Result<std::shared_ptr<TokenValue>> answer) { made(std::move(answer)); }, this);
}

void SpareReturn::made(Result<std::shared_ptr<TokenValue>> answer)
{
    if (!answer)
        return finish(answer.error());
    Q_EMIT stepStarted(Step::Save);
    m_value = answer.takeValue();
    connect(m_value.get(), &TokenValue::stateChanged, this, &SpareReturn::valueChanged);
    valueChanged();
}

/// Not saved among the values it is still the credential: the keychain is asked for that again.
void SpareReturn::valueChanged()
{
    if (m_value->state() == TokenValue::State::Saving || m_signIn)
        return;
    disconnect(m_value.get(), nullptr, this, nullptr);
    switchOver();
}

void SpareReturn::switchOver()
{
    Q_EMIT stepStarted(Step::Connect);
    m_signIn = std::make_unique<SignInOperation>(
        m_book.workspace(), m_connections, m_connection, m_value->value().clone(),
        [this](Result<SignedIn> answer) { signedIn(std::move(answer)); }, this);
}

void SpareReturn::signedIn(Result<SignedIn> answer)
{
    m_signIn.release()->deleteLater();
    if (answer) {
        ServerSession *session = m_book.workspace().session(answer.value().connection);
        Connection known = session->connection();
        known.credentialToken = m_value->key().id;
        session->setConnection(known);
        m_connections.put(known);
    }
    finish(std::move(answer));
}

void SpareReturn::noteTested()
{
    std::optional<SpareOperator> spare = m_book.find(m_connection.server);
    if (!spare)
        return;
    spare->testedAt = m_book.services().clock.now();
    spare->trouble = SpareOperator::Trouble::None;
    m_book.put(*spare);
}

void SpareReturn::finish(Result<SignedIn> result)
{
    m_call->finish(std::move(result));
    deleteLater();
}

} // namespace itm
