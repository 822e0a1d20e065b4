// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/learnvalues.h"

namespace itm {

LearnValues::LearnValues(Workspace &workspace, const QList<TokenKey> &keys, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keys(keys.cbegin(), keys.cend())
{
}

LearnValues::~LearnValues() = default;

void LearnValues::next()
{
    if (m_keys.empty()) {
        Q_EMIT ended({});
        return;
    }
    const TokenKey key = m_keys.front();
    m_keys.pop_front();
    m_reading = m_workspace.services().credentials.read(
        CredentialKey::tokenValue(key.server, key.store, key.id), this,
        [this](const Result<Secret> &answer) {
            if (!answer && answer.error().kind != ErrorKind::SecretMissing) {
                Q_EMIT ended(answer.error());
                return;
            }
            Q_EMIT progressed(++m_read);
            next();
        });
}

} // namespace itm
