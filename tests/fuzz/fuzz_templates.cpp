// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/templatejson.h"

#include <cstdlib>

/// A file of templates from anywhere: refused, or written and read again the same.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using Templates = QList<itm::TokenTemplate>;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = itm::templatesFromJson(bytes);
    const auto *templates = std::get_if<Templates>(&read);
    if (!templates)
        return 0;
    const auto again = itm::templatesFromJson(itm::templatesToJson(*templates));
    const auto *same = std::get_if<Templates>(&again);
    if (!same || *same != *templates)
        std::abort();
    return 0;
}
