// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sessioninventory.h"

namespace itm {

namespace {

/// More than any screen shows at once.
constexpr int FirstScreenful = 100;

} // namespace

SessionInventory::SessionInventory(ServerId server, TokenRepository &tokens, InventoryStore &store,
                                   Header header, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_tokens(tokens)
    , m_store(store)
    , m_header(std::move(header))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &SessionInventory::write);
    connect(&tokens, &TokenRepository::inserted, this, &SessionInventory::follow);
    connect(&tokens, &TokenRepository::changed, this, &SessionInventory::follow);
    connect(&tokens, &TokenRepository::removed, this, &SessionInventory::follow);
}

SessionInventory::~SessionInventory() = default;

void SessionInventory::load(std::function<void(SavedInventory)> callback)
{
    m_loadFirst = m_store.loadFirst(
        m_server, FirstScreenful, this,
        [this, callback = std::move(callback)](Result<InventoryStore::Answer> first) {
            if (!first || !first.value())
                return;
            const bool isAll = first.value()->tokens.size() < FirstScreenful;
            m_isKept = true;
            callback(*first.takeValue());
            if (isAll)
                return;
            m_loadAll
                = m_store.load(m_server, this, [callback](Result<InventoryStore::Answer> all) {
                      if (all && all.value())
                          callback(*all.takeValue());
                  });
        });
}

void SessionInventory::stopLoading()
{
    m_loadFirst.cancel();
    m_loadAll.cancel();
}

void SessionInventory::keep(const TokenMerge &merge)
{
    if (m_isKept && !merge.tokens)
        return m_later.start();
    m_isKept = true;
    m_changed.clear();
    SavedInventory whole = m_header();
    whole.tokens = m_tokens.tokens();
    m_store
        .save(m_server, std::move(whole), this,
              [this](const Result<Done> &answer) { kept(answer); })
        .detach();
}

void SessionInventory::follow(const TokenKey &key)
{
    if (!m_isKept)
        return;
    m_changed.insert(key);
    m_later.start();
}

void SessionInventory::write()
{
    InventoryChange change;
    const QSet<TokenKey> changed = std::exchange(m_changed, {});
    for (const TokenKey &key : changed) {
        if (const Token *token = m_tokens.find(key.store, key.id))
            change.put.append(*token);
        else
            change.removed.append({ key.store, key.id });
    }
    m_store
        .update(m_server, m_header(), std::move(change), this,
                [this](const Result<Done> &answer) { kept(answer); })
        .detach();
}

/// Changes alone would not mend what is missing there now: the next list is written whole.
void SessionInventory::kept(const Result<Done> &answer)
{
    if (!answer)
        m_isKept = false;
}

} // namespace itm
