// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/pooledtext.h"

#include <mutex>
#include <unordered_set>

namespace itm {

const QString *PooledText::pooled(const QString &text)
{
    static const QString none;
    if (text.isEmpty())
        return &none;
    static std::mutex mutex;
    // Its elements never move.
    static std::unordered_set<QString> texts;
    const std::lock_guard lock(mutex);
    return &*texts.insert(text).first;
}

} // namespace itm
