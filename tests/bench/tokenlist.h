// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QByteArray>

#include <functional>

namespace itm::bench {

/// The answer to "list all tokens" as a real server writes it, of the mix that was measured there:
/// of 100 tokens 2 operator, 15 all access, the rest one to three buckets. About 1.8 kB a token.
/// Given in pieces as large as one read from a socket, never held as a whole.
void writeTokenList(int count, const std::function<void(QByteArrayView piece)> &take);

[[nodiscard]] QByteArray tokenListJson(int count);
/// The same tokens as the program knows them.
[[nodiscard]] TokenList decodedTokens(int count);

} // namespace itm::bench
