// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tokenlistdecoder.h"

namespace itm {

TokenListDecoder::TokenListDecoder(TokenStore store, Secret credential)
    : m_credential(std::move(credential))
    , m_records(store, TokenRecordDecoder::Amount::Many,
                [this](TokenId id, QByteArrayView value) {
                    if (m_credential.matches(value))
                        m_listing.matchesCredential = id;
                })
    , m_cutter(QByteArrayLiteral("authorizations"))
{
}

bool TokenListDecoder::feed(QByteArrayView bytes)
{
    return m_cutter.feed(bytes, [this](QByteArrayView record) { return addRecord(record); });
}

bool TokenListDecoder::addRecord(QByteArrayView record)
{
    auto token = m_records.decode(record);
    if (!token)
        return false;
    m_listing.tokens.append(std::move(*token));
    return true;
}

Result<TokenListing> TokenListDecoder::finish()
{
    if (!m_cutter.finish())
        return Error{ .kind = ErrorKind::MalformedReply };
    m_listing.tokens.squeeze();
    return std::move(m_listing);
}

} // namespace itm
