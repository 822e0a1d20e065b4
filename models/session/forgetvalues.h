// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

#include <deque>

namespace itm {

/// Takes values of tokens out of the keychain and its index, one after another; the first that
/// cannot be removed ends it. Asks nobody. The workspace outlives it. GUI thread.
class ForgetValues final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForgetValues)

public:
    ForgetValues(Workspace &workspace, const QList<TokenKey> &keys, QObject *parent);
    ~ForgetValues() override;

    void start() { next(); }
    [[nodiscard]] int forgotten() const { return m_forgotten; }

Q_SIGNALS:
    /// `error`: what ended it early.
    void ended(const std::optional<itm::Error> &error);

private:
    void next();
    void removed(const TokenKey &key);

    Workspace &m_workspace;
    std::deque<TokenKey> m_keys;
    int m_forgotten = 0;
    RequestHandle m_removing;
};

} // namespace itm
