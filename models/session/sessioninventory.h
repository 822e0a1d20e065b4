// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/session/sessionservices.h"
#include "models/session/tokenrepository.h"

#include <QTimer>

namespace itm {

/// Keeps what one server told on this computer: reads it back when the server is opened, writes
/// what changes. A database that fails costs nothing but the memory of it. GUI thread.
class SessionInventory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionInventory)

public:
    /// Everything but the tokens, asked for when something is written.
    using Header = std::function<SavedInventory()>;

    SessionInventory(ServerId server, TokenRepository &tokens, InventoryStore &store, Header header,
                     QObject *parent);
    ~SessionInventory() override;

    /// Answers twice where something was saved: with the tokens of the first screenful, then with
    /// all; not at all otherwise.
    void load(std::function<void(SavedInventory)> callback);
    /// No more answers: the server has told something newer.
    void stopLoading();
    /// To be called with each list of the server, once it is in the repository. Single changes
    /// after it are followed by themselves.
    void keep(const TokenMerge &merge);

private:
    void follow(const TokenKey &key);
    void write();
    void kept(const Result<Done> &answer);

    ServerId m_server;
    TokenRepository &m_tokens;
    InventoryStore &m_store;
    Header m_header;
    /// Something is saved, or about to be: changes can be added to it.
    bool m_isKept = false;
    QSet<TokenKey> m_changed;
    QTimer m_later;
    RequestHandle m_loadFirst;
    RequestHandle m_loadAll;
};

} // namespace itm
