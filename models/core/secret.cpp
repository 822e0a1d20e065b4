// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/secret.h"

#include "models/core/wipe.h"

#include <algorithm>
#include <utility>

namespace itm {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr
                              : std::make_unique<char[]>(static_cast<size_t>(bytes.size())))
    , m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

Secret Secret::take(QByteArray &bytes)
{
    Secret secret{ QByteArrayView(bytes) };
    itm::wipe(bytes);
    return secret;
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool Secret::matches(QByteArrayView other) const
{
    if (other.size() != m_size || m_size == 0)
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= m_bytes[static_cast<size_t>(i)] ^ other[i];
    return difference == 0;
}

void Secret::wipe() noexcept
{
    if (m_bytes)
        itm::wipe(m_bytes.get(), m_size);
    m_bytes.reset();
    m_size = 0;
}

void wipe(QByteArray &bytes)
{
    // A shared array would detach: then only our copy can be wiped (house style §4.5).
    wipe(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace itm
