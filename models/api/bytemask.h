// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace itm {

/// 64 bytes of JSON looked at as a whole, so that cutting a long list costs little beside parsing
/// it: bit i of a mask stands for byte i. The bytes outlive this.
class ByteBlock final
{
public:
    static constexpr qsizetype Size = 64;

    explicit ByteBlock(const char *bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] quint64 mask(char byte) const { return mask(byte, 0); }
    /// Whether any byte would be `byte` with the bits of `ignored` set.
    [[nodiscard]] bool contains(char byte, char ignored = 0) const
    {
        return mask(byte, ignored) != 0;
    }

private:
#ifdef __SSE2__
    // Every x86-64 has it; half of the time of a long list's cutting is spent here.
    [[nodiscard]] quint64 mask(char byte, char ignored) const
    {
        const __m128i wanted = _mm_set1_epi8(byte);
        const __m128i ignoredBits = _mm_set1_epi8(ignored);
        quint64 mask = 0;
        for (int i = 0; i < 4; ++i) {
            __m128i part;
            std::memcpy(&part, m_bytes + 16 * i, sizeof part);
            const int bits
                = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_or_si128(part, ignoredBits), wanted));
            mask |= quint64(static_cast<quint16>(bits)) << (16 * i);
        }
        return mask;
    }
#else
    [[nodiscard]] quint64 mask(char byte, char ignored) const
    {
        quint64 mask = 0;
        for (int i = 0; i < Size; ++i)
            mask |= quint64((m_bytes[i] | ignored) == byte) << i;
        return mask;
    }
#endif

    const char *m_bytes;
};

/// Bit i is set where an odd number of the lower bits, i included, is set.
[[nodiscard]] constexpr quint64 prefixParity(quint64 mask)
{
    for (int shift = 1; shift < 64; shift *= 2)
        mask ^= mask << shift;
    return mask;
}

} // namespace itm
