// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <map>
#include <simdjson.h>
#include <string>

namespace itm::test {

/// Values that earlier exchanges saved, by symbol.
using Symbols = std::map<std::string, std::string>;

/// `${symbol}` replaced where the symbol is known.
[[nodiscard]] std::string withSymbols(std::string text, const Symbols &symbols);

/// Whether a text is what was recorded: known symbols stand for their values, unknown ones for any
/// value of their kind, a text in brackets for anything; before a closing `(cut)` lines may lack.
[[nodiscard]] bool matchesRecorded(const std::string &recorded, const std::string &actual,
                                   const Symbols &symbols);

/// The first difference of two JSON values, with its place; empty when there is none. Members have
/// to come in the recorded order; with `subset` further ones may stand anywhere.
[[nodiscard]] QString difference(const simdjson::dom::element &recorded,
                                 const simdjson::dom::element &actual, const Symbols &symbols,
                                 bool subset, const QString &place = {});

/// Whether a body is laid out in a recorded style: tabs, spaces, compact, compact+newline.
[[nodiscard]] bool hasStyle(const std::string &body, const std::string &style);

} // namespace itm::test
