// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace itm::test {

/// The checksum of RFC 1952, §8.
inline quint32 gzipChecksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320 : 0);
    }
    return ~sum;
}

/// One member of a gzip file (RFC 1952), as `gzip` writes it.
inline QByteArray gzipped(const QByteArray &bytes)
{
    const auto number = [](quint32 value) {
        const quint32 stored = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&stored), sizeof(stored));
    };
    // Qt's own four bytes and a zlib header before the data, a checksum of another kind after it.
    const QByteArray deflated
        = bytes.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(bytes).mid(6).chopped(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + deflated + number(gzipChecksum(bytes))
        + number(static_cast<quint32>(bytes.size()));
}

} // namespace itm::test
