// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstring>

namespace itm {

/// Writes to memory that somebody else has measured, or counts where there is none.
class EscapeWriter final
{
public:
    explicit EscapeWriter(char *out)
        : m_out(out)
    {
    }

    void put(char c)
    {
        if (m_out)
            m_out[m_size] = c;
        ++m_size;
    }
    void put(QByteArrayView bytes)
    {
        if (m_out && !bytes.isEmpty())
            std::memcpy(m_out + m_size, bytes.data(), size_t(bytes.size()));
        m_size += bytes.size();
    }
    /// At least `digits` of them.
    void putNumber(char32_t number, unsigned base, int digits)
    {
        char text[12] = {};
        int at = int(sizeof text);
        do {
            text[--at] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number || int(sizeof text) - at < digits);
        put(QByteArrayView(text + at, qsizetype(sizeof text) - at));
    }
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    char *m_out;
    qsizetype m_size = 0;
};

/// One character of UTF-8 text; a byte that is none stands for itself.
struct Utf8Character final
{
    char32_t code = 0;
    QByteArrayView bytes;
};

[[nodiscard]] Utf8Character firstCharacter(QByteArrayView text);

} // namespace itm
