// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

struct z_stream_s;

namespace itm {

/// Unpacks a gzip file (RFC 1952), of one member or several, that comes in pieces; in bounded
/// memory, whatever it unpacks to. Wipes all it held of it: values of tokens may stand in a log.
/// Any thread, one at a time.
class GzipUnpacker final
{
public:
    /// The piece is valid during the call only.
    using Take = std::function<void(QByteArrayView piece)>;

    explicit GzipUnpacker(Take take);
    ~GzipUnpacker();
    Q_DISABLE_COPY_MOVE(GzipUnpacker)

    /// False where this is not what such a file holds; nothing may be added afterwards.
    [[nodiscard]] bool add(QByteArrayView packed);
    /// Whether nothing is missing at the end of what was added.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    Take m_take;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_piece;
    bool m_isComplete = false;
};

} // namespace itm
