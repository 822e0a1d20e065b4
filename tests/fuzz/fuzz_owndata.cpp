// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/owndatajson.h"
#include "models/session/owndatamerge.h"

#include <cstdlib>

/// An export from anywhere: refused, or written and read again the same; and taken in beside itself
/// it changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = itm::ownDataFromJson(bytes);
    const auto *own = std::get_if<itm::OwnData>(&read);
    if (!own)
        return 0;
    const auto again = itm::ownDataFromJson(itm::ownDataToJson(*own));
    const auto *same = std::get_if<itm::OwnData>(&again);
    if (!same || *same != *own)
        std::abort();
    const itm::OwnData all = itm::chosenOwnData({}, *own, itm::compareOwnData({}, *own));
    if (all.size() < own->connections.size())
        std::abort();
    return 0;
}
