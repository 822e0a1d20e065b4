// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/unfinishedcreations.h"

#include "models/access/candidates.h"

#include <algorithm>

namespace itm {

namespace {

/// Longer than a server or a proxy before it can be at a request that nobody waits for any more.
constexpr int UnderWaySeconds = 120;

} // namespace

UnfinishedCreations::UnfinishedCreations(ServerSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_session.state() == ServerSession::State::Ready)
            m_session.refresh();
    });
}

void UnfinishedCreations::look()
{
    m_read = m_session.services().intents.open(m_session.connection().server, this,
                                               [this](Result<QList<Intent>> answer) {
                                                   if (answer)
                                                       lookInto(answer.value());
                                               });
}

void UnfinishedCreations::lookInto(const QList<Intent> &intents)
{
    bool isListTooOld = false;
    for (const Intent &intent : intents) {
        if (m_reported.contains(intent.id) || m_session.isCreating(intent.id))
            continue;
        if (m_session.mayListMiss(intent.id)) {
            isListTooOld = true;
            continue;
        }
        m_reported.insert(intent.id);
        judge(intent);
    }
    if (isListTooOld)
        m_session.refresh();
}

void UnfinishedCreations::choose(const Intent &intent, const Token &token)
{
    judgeSingle(intent, token);
}

void UnfinishedCreations::close(IntentId intent)
{
    m_session.services().intents.close(intent, this, [](const Result<Done> &) {}).detach();
}

void UnfinishedCreations::judge(const Intent &intent)
{
    const TokenList fitting = candidates(intent, m_session.tokens().tokens());
    if (fitting.isEmpty())
        judgeUnseen(intent);
    else if (fitting.size() == 1)
        judgeSingle(intent, fitting.constFirst());
    else
        Q_EMIT found({ CreationFate::Kind::Several, intent, fitting, {}, {} });
}

void UnfinishedCreations::judgeUnseen(const Intent &intent)
{
    const bool isElsewhere = !intent.url.isEmpty() && intent.url != m_session.connection().url;
    const QDateTime now = m_session.services().clock.now();
    if (isElsewhere) {
        Q_EMIT found({ CreationFate::Kind::AskedElsewhere, intent, {}, {}, {} });
    } else if (!wouldShow(intent.draft)) {
        Q_EMIT found({ CreationFate::Kind::CannotTell, intent, {}, {}, {} });
    } else if (const qint64 age = intent.startedAt.secsTo(now); age < UnderWaySeconds) {
        m_reported.remove(intent.id);
        // By a clock that was set back it would be a long time.
        const qint64 rest = qMin<qint64>(UnderWaySeconds - age, UnderWaySeconds);
        m_again.start(static_cast<int>(rest) * 1000);
        if (m_unseen.contains(intent.id))
            return;
        m_unseen.insert(intent.id);
        Q_EMIT found({ CreationFate::Kind::NotSeenYet, intent, {}, {}, {} });
    } else {
        close(intent.id);
        Q_EMIT found({ CreationFate::Kind::NothingMade, intent, {}, {}, {} });
    }
}

/// A narrower credential lists the tokens of some organizations and users only (fact sheet §3.5).
bool UnfinishedCreations::wouldShow(const TokenDraft &draft) const
{
    const TokenList &listed = m_session.tokens().tokens();
    return m_session.identity().isOperator
        || std::any_of(listed.begin(), listed.end(), [&draft](const Token &token) {
               return token.organization == draft.organization
                   && (draft.owner.isNull() || token.owner == draft.owner);
           });
}

void UnfinishedCreations::judgeSingle(const Intent &intent, const Token &token)
{
    const ServerId server = m_session.connection().server;
    note(intent, token);
    m_session.services()
        .credentials
        .read(CredentialKey::tokenValue(server, token.store, token.id), this,
              [this, intent, token](const Result<Secret> &answer) {
                  if (!answer && answer.error().kind != ErrorKind::SecretMissing)
                      return tellUnsafe(intent, token, answer.error());
                  if (!answer)
                      return rescue(intent, token);
                  const TokenKey key{ intent.server, token.store, token.id };
                  m_session.services()
                      .savedValues.add(key, this, [](const Result<Done> &) {})
                      .detach();
                  m_session.tokens().setSavedValue(token.store, token.id, true);
                  close(intent.id);
                  Q_EMIT found({ CreationFate::Kind::ValueSaved, intent, { token }, {}, {} });
              })
        .detach();
}

void UnfinishedCreations::rescue(const Intent &intent, const Token &token)
{
    if (token.serverValue != ServerValue::Readable) {
        Q_EMIT found({ CreationFate::Kind::ValueLost, intent, { token }, {}, {} });
        return;
    }
    m_session.api()
        .tokenValue(token.id, this,
                    [this, intent, token](Result<Secret> answer) {
                        if (!answer)
                            return notRescued(intent, token, answer.error());
                        rescued(intent, token,
                                TokenValue::created({ token, answer.takeValue() }, intent.server,
                                                    intent.id, m_session.services(),
                                                    &m_session.tokens()));
                    })
        .detach();
}

void UnfinishedCreations::notRescued(const Intent &intent, const Token &token, const Error &error)
{
    if (error.kind != ErrorKind::SecretMissing && error.kind != ErrorKind::NotFound)
        return tellUnsafe(intent, token, error);
    Q_EMIT found({ CreationFate::Kind::ValueLost, intent, { token }, {}, {} });
}

/// It is still on the server as long as the keychain does not take it.
void UnfinishedCreations::rescued(const Intent &intent, const Token &token,
                                  const std::shared_ptr<TokenValue> &value)
{
    if (value->state() == TokenValue::State::Saved)
        Q_EMIT found({ CreationFate::Kind::ValueRescued, intent, { token }, value, {} });
    else if (value->state() == TokenValue::State::NotSaved)
        tellUnsafe(intent, token, value->error());
    else
        connect(
            value.get(), &TokenValue::stateChanged, this,
            [this, intent, token, value] { rescued(intent, token, value); },
            Qt::SingleShotConnection);
}

void UnfinishedCreations::tellUnsafe(const Intent &intent, const Token &token,
                                     const std::optional<Error> &error)
{
    m_reported.remove(intent.id);
    if (m_unsafe.contains(intent.id))
        return;
    m_unsafe.insert(intent.id);
    Q_EMIT found({ CreationFate::Kind::ValueUnsafe, intent, { token }, {}, error });
}

/// From now on there is no doubt which token it was, and a replacement knows its successor before
/// the intent can be closed.
void UnfinishedCreations::note(const Intent &intent, const Token &token)
{
    const SessionServices &services = m_session.services();
    services.intents.created(intent.id, token.id, this, [](const Result<Done> &) {}).detach();
    services.replacements.made(intent.id, token.id, this, [](const Result<Done> &) {}).detach();
}

} // namespace itm
