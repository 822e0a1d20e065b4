// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

#include <deque>

namespace itm {

/// Reads saved values once, one after another, so that their digests are noted on the way (see
/// DigestingCredentialStore), and drops them at once. The first that the keyring refuses ends it;
/// one that is missing does not. The workspace outlives it. GUI thread.
class LearnValues final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LearnValues)

public:
    LearnValues(Workspace &workspace, const QList<TokenKey> &keys, QObject *parent);
    ~LearnValues() override;

    void start() { next(); }
    /// The one being read is the last.
    void stop() { m_keys.clear(); }

Q_SIGNALS:
    void progressed(int read);
    /// `error`: what ended it early.
    void ended(const std::optional<itm::Error> &error);

private:
    void next();

    Workspace &m_workspace;
    std::deque<TokenKey> m_keys;
    int m_read = 0;
    RequestHandle m_reading;
};

} // namespace itm
