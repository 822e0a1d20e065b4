// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/kind.h"
#include "models/api/tokenlistdecoder.h"

#include <cstdlib>

namespace {

using itm::Result;
using itm::TokenListing;

/// In pieces of this size; 0: in one.
Result<TokenListing> decode(QByteArrayView bytes, qsizetype pieceSize)
{
    itm::TokenListDecoder decoder(itm::TokenStore::V2);
    const qsizetype step = pieceSize == 0 ? qMax<qsizetype>(bytes.size(), 1) : pieceSize;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        decoder.feed(bytes.sliced(at, qMin(step, bytes.size() - at)));
    return decoder.finish();
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Whatever a server sends: the same list however it is split, and no token without an id.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Result<TokenListing> whole = decode(bytes, 0);
    const Result<TokenListing> split = decode(bytes, data[0] % 64 + 1);
    require(whole.isOk() == split.isOk());
    if (!whole.isOk())
        return 0;
    require(whole.value().tokens == split.value().tokens);
    for (const itm::Token &token : whole.value().tokens) {
        require(!token.id.isNull());
        static_cast<void>(itm::classify(token, {}));
    }
    return 0;
}
