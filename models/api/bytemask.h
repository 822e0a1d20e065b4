// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

namespace itm {

/// 64 bytes of JSON looked at as a whole, so that cutting a long list costs little beside parsing
/// it: bit i of a mask stands for byte i.
class ByteBlock final
{
public:
    static constexpr qsizetype Size = 64;

    explicit ByteBlock(const char *bytes) { std::memcpy(m_words, bytes, Size); }

    [[nodiscard]] quint64 mask(char byte) const
    {
        const quint64 pattern = Ones * static_cast<unsigned char>(byte);
        quint64 mask = 0;
        for (int i = 0; i < 8; ++i)
            mask |= (zeroBytes(m_words[i] ^ pattern) >> 7) * Gather >> 56 << (8 * i);
        return mask;
    }
    /// Whether any byte would be `byte` with the bits of `ignored` set. Cheaper than a mask.
    [[nodiscard]] bool contains(char byte, char ignored = 0) const
    {
        const quint64 pattern = Ones * static_cast<unsigned char>(byte);
        const quint64 ignoredBits = Ones * static_cast<unsigned char>(ignored);
        quint64 found = 0;
        for (const quint64 word : m_words)
            found |= zeroBytes((word | ignoredBits) ^ pattern);
        return found != 0;
    }

private:
    static constexpr quint64 Ones = 0x0101010101010101;
    static constexpr quint64 Lows = 0x7f7f7f7f7f7f7f7f;

    static constexpr quint64 Gather = 0x0102040810204080;

    /// The highest bit of each byte that is zero.
    static quint64 zeroBytes(quint64 word) { return ~(((word & Lows) + Lows) | word | Lows); }

    quint64 m_words[8] = {};
};

/// Bit i is set where an odd number of the lower bits, i included, is set.
[[nodiscard]] constexpr quint64 prefixParity(quint64 mask)
{
    for (int shift = 1; shift < 64; shift *= 2)
        mask ^= mask << shift;
    return mask;
}

} // namespace itm
