// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sparebook.h"

namespace itm {

namespace {

SpareState stateAfterTest(const SpareOperator &spare, const QDateTime &now)
{
    switch (spare.trouble) {
    case SpareOperator::Trouble::ValueMissing:
        return SpareState::ValueMissing;
    case SpareOperator::Trouble::Refused:
        return SpareState::Gone;
    case SpareOperator::Trouble::Inactive:
        return SpareState::Inactive;
    case SpareOperator::Trouble::NotOperator:
        return SpareState::NotOperator;
    case SpareOperator::Trouble::None:
        break;
    }
    return isTestDue(spare, now) ? SpareState::TestDue : SpareState::Tested;
}

} // namespace

bool isTestDue(const SpareOperator &spare, const QDateTime &now)
{
    return !spare.testedAt.isValid() || spare.testedAt.addDays(SpareTestDays) <= now
        || spare.testedAt > now;
}

SpareBook::SpareBook(Workspace &workspace, SpareStore &store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
}

SpareBook::~SpareBook() = default;

std::optional<SpareOperator> SpareBook::find(ServerId server) const
{
    return m_store.find(server);
}

TokenId SpareBook::tokenOf(ServerId server) const
{
    const auto spare = find(server);
    return spare ? spare->token : TokenId();
}

SpareToken SpareBook::spareToken(ServerId server) const
{
    const SpareState known = state(server);
    return { tokenOf(server), known == SpareState::Tested || known == SpareState::TestDue };
}

bool SpareBook::canLeadBack(ServerId server) const
{
    const auto spare = find(server);
    return spare && spare->isSealed;
}

SpareState SpareBook::state(ServerId server) const
{
    const auto spare = find(server);
    if (!spare)
        return SpareState::None;
    if (!spare->isSealed)
        return SpareState::Unfinished;
    const ServerSession *session = m_workspace.sessionOf(server);
    if (session && session->isLive() && session->identity().isOperator) {
        const Token *token = session->tokens().find(TokenStore::V2, spare->token);
        if (!token)
            return SpareState::Gone;
        if (!token->isActive())
            return SpareState::Inactive;
    }
    return stateAfterTest(*spare, services().clock.now());
}

std::optional<Error> SpareBook::put(const SpareOperator &spare)
{
    const auto error = m_store.put(spare);
    Q_EMIT changed(spare.server);
    return error;
}

void SpareBook::remove(ServerId server)
{
    // Left over on disk it is found to be gone at the next start.
    std::ignore = m_store.remove(server);
    Q_EMIT changed(server);
}

void SpareBook::setBusy(ServerId server, bool busy)
{
    if (busy)
        m_busy.insert(server);
    else
        m_busy.remove(server);
    Q_EMIT changed(server);
}

} // namespace itm
