// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/intent.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

#include <QSet>

namespace itm {

/// Creations under way (design §5). Every call is committed to disk before it answers.
class IntentStore
{
public:
    IntentStore() = default;
    virtual ~IntentStore() = default;
    Q_DISABLE_COPY_MOVE(IntentStore)

    virtual RequestHandle begin(const Intent &intent, QObject *context, Callback<Done> callback)
        = 0;
    /// The server answered: the token exists, its value is not safe yet.
    virtual RequestHandle created(IntentId id, TokenId token, QObject *context,
                                  Callback<Done> callback)
        = 0;
    virtual RequestHandle close(IntentId id, QObject *context, Callback<Done> callback) = 0;
    virtual RequestHandle open(ServerId server, QObject *context, Callback<QList<Intent>> callback)
        = 0;

    /// Those that this run of the program is at, whatever session began them; kept in memory.
    [[nodiscard]] const QSet<IntentId> &underWay() const { return m_underWay; }
    void setUnderWay(IntentId id, bool isUnderWay)
    {
        if (isUnderWay)
            m_underWay.insert(id);
        else
            m_underWay.remove(id);
    }

private:
    QSet<IntentId> m_underWay;
};

/// Which tokens have a value in the keychain; the keychain itself is never asked for many.
class SavedValueIndex
{
public:
    SavedValueIndex() = default;
    virtual ~SavedValueIndex() = default;
    Q_DISABLE_COPY_MOVE(SavedValueIndex)

    virtual RequestHandle add(const TokenKey &key, QObject *context, Callback<Done> callback) = 0;
    virtual RequestHandle remove(const TokenKey &key, QObject *context, Callback<Done> callback)
        = 0;
    virtual RequestHandle all(ServerId server, QObject *context, Callback<QList<TokenKey>> callback)
        = 0;
};

} // namespace itm
