// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace itm {

/// An InfluxDB ID: a 64-bit number, exchanged as exactly 16 hex digits (fact sheet §1.4).
/// Zero is not a valid ID and stands for "none". The tag keeps ids of different things apart.
template <class Tag>
class StrongId final
{
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(quint64 value)
        : m_value(value)
    {
    }

    /// Accepts exactly 16 hex digits in either case; nothing else, and not all zeros.
    [[nodiscard]] static std::optional<StrongId> fromString(QStringView text)
    {
        if (text.size() != 16)
            return std::nullopt;
        quint64 value = 0;
        for (const QChar c : text) {
            const int digit = hexDigit(c.unicode());
            if (digit < 0)
                return std::nullopt;
            value = (value << 4) | static_cast<quint64>(digit);
        }
        if (value == 0)
            return std::nullopt;
        return StrongId(value);
    }

    [[nodiscard]] QString toString() const
    {
        return m_value == 0 ? QString() : QStringLiteral("%1").arg(m_value, 16, 16, QChar(u'0'));
    }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }

    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    static constexpr int hexDigit(char16_t c)
    {
        if (c >= u'0' && c <= u'9')
            return c - u'0';
        if (c >= u'a' && c <= u'f')
            return c - u'a' + 10;
        if (c >= u'A' && c <= u'F')
            return c - u'A' + 10;
        return -1;
    }

    quint64 m_value = 0;
};

using TokenId = StrongId<struct TokenTag>;
using OrganizationId = StrongId<struct OrganizationTag>;
using UserId = StrongId<struct UserTag>;
using BucketId = StrongId<struct BucketTag>;
/// The ID inside a permission: of a bucket, a task, an organization, …, by the permission's type.
using ResourceId = StrongId<struct ResourceTag>;

/// Ours, not the server's: InfluxDB has no server id (design §5).
template <class Tag>
struct StrongUuid final
{
    QUuid value;

    [[nodiscard]] static StrongUuid create() { return { QUuid::createUuid() }; }
    [[nodiscard]] bool isNull() const { return value.isNull(); }
    [[nodiscard]] QString toString() const { return value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const StrongUuid &a, const StrongUuid &b) { return a.value == b.value; }
    friend bool operator<(const StrongUuid &a, const StrongUuid &b) { return a.value < b.value; }
    friend size_t qHash(const StrongUuid &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ConnectionId = StrongUuid<struct ConnectionTag>;
using ServerId = StrongUuid<struct ServerTag>;
using IntentId = StrongUuid<struct IntentTag>;
using ReplacementId = StrongUuid<struct ReplacementTag>;

} // namespace itm
