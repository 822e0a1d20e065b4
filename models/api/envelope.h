// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace itm {

/// What stands around the records of a list answer, byte by byte: finds the array, and checks at
/// the end that the rest is one whole JSON object.
class Envelope final
{
public:
    explicit Envelope(const QByteArray &member);

    enum class Next { Continue, Records, Failed };
    /// Records: this byte opened the array; call closeRecords() with its end.
    Next read(char byte);
    void closeRecords();
    [[nodiscard]] bool isComplete() const;

private:
    void readInString(char byte);

    QByteArray m_member;
    QByteArray m_text;
    QByteArray m_string;
    QByteArray m_key;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_foundRecords = false;
};

} // namespace itm
