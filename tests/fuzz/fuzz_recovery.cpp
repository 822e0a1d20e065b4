// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/recoverylisting.h"

#include <cstdlib>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Whatever is pasted: a record has its ids, a value only where one is shown, and a line.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const itm::RecoveryListing listing = itm::recoveryListingFrom(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    using Shown = itm::RecoveryRecord::Shown;
    for (const itm::RecoveryRecord &record : listing.records) {
        require(!record.id.isNull() && !record.user.isNull() && record.line > 0);
        require((record.shown == Shown::Raw) != record.value.isEmpty());
        require(!record.description.contains(u'\n'));
    }
    for (const itm::RecoveryName &name : listing.names)
        require(!name.id.isNull() && !name.name.isEmpty());
    return 0;
}
