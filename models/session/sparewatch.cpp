// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sparewatch.h"

#include "models/access/kind.h"
#include "models/session/sealspare.h"
#include "models/session/sparetest.h"

#include <algorithm>

namespace itm {

SpareWatch::SpareWatch(SpareBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&book.workspace(), &Workspace::sessionAdded, this, &SpareWatch::follow);
    for (ServerSession *session : book.workspace().sessions())
        follow(session);
}

SpareWatch::~SpareWatch() = default;

void SpareWatch::testDue(const QList<Connection> &connections)
{
    for (const SpareOperator &spare : m_book.all()) {
        if (!spare.isSealed || !isTestDue(spare, m_book.services().clock.now()))
            continue;
        const auto way
            = std::find_if(connections.begin(), connections.end(), [&spare](const Connection &one) {
                  return one.server == spare.server && one.url == spare.url;
              });
        if (way == connections.end())
            continue;
        new SpareTest(
            m_book, *way,
            [this, way = *way](const Result<SpareOperator> &answer) {
                if (answer && answer.value().trouble != SpareOperator::Trouble::None)
                    Q_EMIT failed(way.server, way.name);
            },
            this);
    }
}

void SpareWatch::follow(ServerSession *session)
{
    connect(session, &ServerSession::refreshed, this, [this, session] { look(*session); });
}

void SpareWatch::look(ServerSession &session)
{
    std::optional<SpareOperator> spare = m_book.find(session.connection().server);
    if (!spare || !session.identity().isOperator || m_book.isBusy(spare->server))
        return;
    const bool isLeftOver
        = spare->isSealed && session.tokens().hasSavedValue(TokenStore::V2, spare->token);
    if (spare->isSealed && !isLeftOver)
        return;
    if (!findToken(session, *spare))
        return;
    new SealSpare(
        m_book, *spare, [](const Result<Done> &) {}, this);
}

bool SpareWatch::findToken(const ServerSession &session, SpareOperator &spare)
{
    if (session.tokens().find(TokenStore::V2, spare.token))
        return true;
    // Made in this run it may be too young for the list.
    if (session.isCreating(spare.creation) || session.mayListMiss(spare.creation) || spare.isSealed)
        return false;
    if (!spare.token.isNull()) {
        m_book.remove(spare.server);
        return false;
    }
    const auto &types = session.capabilities().resourceTypes;
    TokenList fitting;
    for (const Token &token : session.tokens().tokens()) {
        if (token.store == TokenStore::V2 && token.description == spare.description
            && classify(token, types).kind == TokenKind::Operator)
            fitting.append(token);
    }
    if (fitting.isEmpty())
        removeIfNothingWasMade(session, spare);
    if (fitting.size() != 1)
        return false;
    spare.token = fitting.constFirst().id;
    m_book.put(spare);
    return true;
}

/// As long as its creation is open the server may still be at it.
void SpareWatch::removeIfNothingWasMade(const ServerSession &session, const SpareOperator &spare)
{
    session.services()
        .intents
        .open(spare.server, this,
              [this, spare](const Result<QList<Intent>> &answer) {
                  if (!answer || m_book.find(spare.server) != spare)
                      return;
                  const QList<Intent> &open = answer.value();
                  const auto isItsCreation
                      = [&spare](const Intent &intent) { return intent.id == spare.creation; };
                  if (std::none_of(open.begin(), open.end(), isItsCreation))
                      m_book.remove(spare.server);
              })
        .detach();
}

} // namespace itm
