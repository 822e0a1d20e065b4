// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"
#include "models/core/token.h"

#include <functional>
#include <memory>
#include <optional>

namespace itm {

/// Reads one record of a token at a time (fact sheet §3.3, §10). Equal texts and permission sets
/// are shared among the tokens that one decoder made. A value never becomes part of a Token: it is
/// shown to the caller's function in place, if there is one, and forgotten. Any one thread at a
/// time.
class TokenRecordDecoder final
{
public:
    /// Called with a value that the record holds, never with an empty one. Not called for v1
    /// credentials, which hold none.
    using ValueObserver = std::function<void(TokenId id, QByteArrayView value)>;

    /// How many records will come: what is remembered for sharing costs time to set up.
    enum class Amount : quint8 { One, Many };

    TokenRecordDecoder(TokenStore store, Amount amount, ValueObserver observer = {});
    ~TokenRecordDecoder();
    Q_DISABLE_COPY_MOVE(TokenRecordDecoder)

    /// 64 bytes behind the record must be readable. Nothing if this is no such record.
    [[nodiscard]] std::optional<Token> decode(QByteArrayView record);

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace itm
