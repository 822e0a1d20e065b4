// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/forgetvalues.h"

namespace itm {

ForgetValues::ForgetValues(Workspace &workspace, const QList<TokenKey> &keys, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keys(keys.cbegin(), keys.cend())
{
}

ForgetValues::~ForgetValues() = default;

void ForgetValues::next()
{
    if (m_keys.empty()) {
        Q_EMIT ended({});
        return;
    }
    const TokenKey key = m_keys.front();
    m_keys.pop_front();
    m_removing = m_workspace.services().credentials.remove(
        CredentialKey::tokenValue(key.server, key.store, key.id), this,
        [this, key](const Result<Done> &answer) {
            if (answer)
                return removed(key);
            Q_EMIT ended(answer.error());
        });
}

void ForgetValues::removed(const TokenKey &key)
{
    ++m_forgotten;
    // The index only tells what the keychain holds; left as it is, the value would be looked for.
    m_workspace.services().savedValues.remove(key, this, [](const Result<Done> &) {}).detach();
    if (ServerSession *session = m_workspace.sessionOf(key.server))
        session->tokens().setSavedValue(key.store, key.id, false);
    next();
}

} // namespace itm
