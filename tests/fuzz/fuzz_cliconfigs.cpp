// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/cliconfigs.h"

#include <algorithm>
#include <cstdlib>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Whatever is in the file: refused, or spliced around what was there. That nothing else has
/// changed is proved by the code itself; here, that other profiles are read as before.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    const itm::Secret text(QByteArrayView(data + 1, static_cast<qsizetype>(size - 1)));
    const itm::CliProfile profile{ .name = QStringLiteral("plant"),
                                   .url = QStringLiteral("https://plant.example"),
                                   .organization = QStringLiteral("o"),
                                   .isActive = data[0] % 2 == 1 };
    const auto read = itm::cliProfiles(text);
    const auto put = itm::putCliProfile(text, profile);
    const auto *known = std::get_if<QList<itm::CliProfile>>(&read);
    const auto *spliced = std::get_if<itm::SplicedCliConfigs>(&put);
    require(known || !spliced);
    const auto signIns = itm::cliSignIns(text);
    const auto *all = std::get_if<std::vector<itm::CliSignIn>>(&signIns);
    require((all != nullptr) == (known != nullptr));
    require(!all || all->size() == static_cast<size_t>(known->size()));
    if (!spliced)
        return 0;
    const bool isThere = std::any_of(known->begin(), known->end(),
                                     [&](const auto &one) { return one.name == profile.name; });
    require(isThere == spliced->replaces);
    require(spliced->before.size() + spliced->after.size() > 0);
    require(!spliced->difference.isEmpty());
    return 0;
}
