// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/createmanyoperation.h"

#include "models/access/draftfield.h"
#include "models/access/echocheck.h"
#include "models/session/batcherrors.h"
#include "models/session/createtokenoperation.h"

namespace itm {

CreateManyOperation::CreateManyOperation(ServerSession &session, QList<TokenDraft> drafts,
                                         QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_caller(session.identity().user)
    , m_drafts(std::move(drafts))
{
}

void CreateManyOperation::stop()
{
    if (!m_stop)
        m_stop = Error{ .kind = ErrorKind::Cancelled };
}

void CreateManyOperation::next()
{
    while (!m_stop && m_next < m_drafts.size()) {
        if (!m_session || m_session->state() != ServerSession::State::Ready) {
            stop();
            break;
        }
        const qsizetype index = m_next++;
        const std::optional<Error> known = knownRefusal(m_drafts.at(index));
        if (!known)
            return make(index);
        Q_EMIT advanced(index, { .state = CreationState::NotTried, .error = known });
    }
    end();
}

void CreateManyOperation::make(qsizetype index)
{
    Q_EMIT advanced(index, { .state = CreationState::Making });
    new CreateTokenOperation(
        *m_session, m_drafts.at(index),
        [this, index](const Result<std::shared_ptr<TokenValue>> &answer) {
            answered(index, answer);
        },
        this);
}

void CreateManyOperation::answered(qsizetype index,
                                   const Result<std::shared_ptr<TokenValue>> &answer)
{
    if (answer)
        return follow(index, answer.value());
    failed(index, answer.error());
    next();
}

void CreateManyOperation::failed(qsizetype index, const Error &error)
{
    CreationOutcome outcome{ .state = CreationState::Refused, .error = error };
    if (mayHaveHappened(error)) {
        outcome.state = CreationState::Unknown;
        m_isAnyUnknown = true;
    } else if (isFromStore(error.kind)) {
        outcome.state = CreationState::NotTried;
    }
    const DraftField field = fieldOf(error);
    if (endsCreating(error))
        m_stop = error;
    else if (field == DraftField::Organization || field == DraftField::Owner)
        m_refusals.append({ index, error });
    Q_EMIT advanced(index, outcome);
}

void CreateManyOperation::follow(qsizetype index, const std::shared_ptr<TokenValue> &value)
{
    if (value->state() == TokenValue::State::Saving) {
        // Once: the value may be saved again later, from elsewhere.
        connect(
            value.get(), &TokenValue::stateChanged, this,
            [this, index, value] { follow(index, value); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const bool isSaved = value->state() == TokenValue::State::Saved;
    const EchoDifference difference = compareEcho(m_drafts.at(index), m_caller, value->token());
    Q_EMIT advanced(index,
                    { .state = isSaved ? CreationState::Made : CreationState::MadeNotSaved,
                      .id = value->key().id,
                      .error = value->error(),
                      .isDifferent = !difference.isEmpty() });
    if (!isSaved) {
        m_stop = value->error();
        Q_EMIT notSaved(index, value);
    }
    next();
}

/// The server would say the same of this one.
std::optional<Error> CreateManyOperation::knownRefusal(const TokenDraft &draft) const
{
    for (const auto &[index, error] : m_refusals) {
        const TokenDraft &refused = m_drafts.at(index);
        const bool isSame = fieldOf(error) == DraftField::Organization
            ? refused.organization == draft.organization
            : refused.owner == draft.owner;
        if (isSame)
            return error;
    }
    return std::nullopt;
}

void CreateManyOperation::end()
{
    while (m_next < m_drafts.size())
        Q_EMIT advanced(m_next++, { .state = CreationState::NotTried, .error = m_stop });
    // The intents that stayed open are looked into with the new list.
    if (m_isAnyUnknown && m_session && m_session->state() == ServerSession::State::Ready)
        m_session->refresh();
    Q_EMIT finished();
}

} // namespace itm
