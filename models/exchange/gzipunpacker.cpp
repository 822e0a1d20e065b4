// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/gzipunpacker.h"

#include "models/core/secret.h"
#include "models/core/wipe.h"

#include <cstddef>
#include <new>

// What is read is const.
#define ZLIB_CONST
#include <zlib.h>

namespace itm {

namespace {

constexpr qsizetype PieceSize = 256 * 1024;
/// The largest window, and a gzip header before the data.
constexpr int WindowBits = MAX_WBITS + 16;
/// Before each block that zlib asks for stands its size, for the wiping.
constexpr std::size_t HeadSize = alignof(std::max_align_t);

voidpf allocate(voidpf, uInt items, uInt size)
{
    const std::size_t bytes = std::size_t(items) * size;
    auto *block = new (std::nothrow) char[HeadSize + bytes]();
    if (!block)
        return nullptr;
    *reinterpret_cast<std::size_t *>(block) = bytes;
    return block + HeadSize;
}

void wipeAndRelease(voidpf, voidpf address)
{
    auto *data = static_cast<char *>(address);
    char *block = data - HeadSize;
    wipe(data, static_cast<qsizetype>(*reinterpret_cast<std::size_t *>(block)));
    delete[] block;
}

} // namespace

GzipUnpacker::GzipUnpacker(Take take)
    : m_take(std::move(take))
    , m_stream(std::make_unique<z_stream>())
    , m_piece(PieceSize, Qt::Uninitialized)
{
    m_stream->zalloc = allocate;
    m_stream->zfree = wipeAndRelease;
    if (inflateInit2(m_stream.get(), WindowBits) != Z_OK)
        qFatal("no memory for unpacking");
}

GzipUnpacker::~GzipUnpacker()
{
    inflateEnd(m_stream.get());
    wipe(m_piece);
}

bool GzipUnpacker::add(QByteArrayView packed)
{
    m_stream->next_in = reinterpret_cast<const Bytef *>(packed.data());
    m_stream->avail_in = static_cast<uInt>(packed.size());
    bool hasMore = m_stream->avail_in > 0;
    while (hasMore) {
        if (m_isComplete)
            inflateReset(m_stream.get());
        m_stream->next_out = reinterpret_cast<Bytef *>(m_piece.data());
        m_stream->avail_out = static_cast<uInt>(PieceSize);
        const int state = inflate(m_stream.get(), Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return false;
        m_isComplete = state == Z_STREAM_END;
        m_take(QByteArrayView(m_piece).first(PieceSize - m_stream->avail_out));
        // A full piece: the stream may hold back more than was read of it.
        hasMore = m_stream->avail_in > 0 || (!m_isComplete && m_stream->avail_out == 0);
    }
    return true;
}

} // namespace itm
