// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"
#include "models/api/recordcutter.h"
#include "models/api/tokenrecorddecoder.h"

namespace itm {

/// Reads a list of tokens while it arrives (fact sheet §3.3, §10). Values are dropped before a
/// Token exists; the one that equals the credential in use is reported by its token's id. Wipes
/// what it held. Any one thread at a time.
class TokenListDecoder final
{
public:
    /// Without a credential nothing is compared.
    explicit TokenListDecoder(TokenStore store, Secret credential = {});

    /// At any split. False once the bytes can be no such list; later ones are ignored then.
    bool feed(QByteArrayView bytes);
    /// So far.
    [[nodiscard]] qsizetype count() const { return m_listing.tokens.size(); }
    /// MalformedReply unless exactly one whole list came. Call once, at the end.
    [[nodiscard]] Result<TokenListing> finish();

private:
    bool addRecord(QByteArrayView record);

    Secret m_credential;
    TokenListing m_listing;
    TokenRecordDecoder m_records;
    RecordCutter m_cutter;
};

} // namespace itm
