// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/owndata.h"

#include <variant>

namespace itm {

[[nodiscard]] QByteArray ownDataToJson(const OwnData &data);
/// All of it or nothing: an entry that is not understood, or stands there twice, is an issue.
[[nodiscard]] std::variant<OwnData, OwnDataIssue> ownDataFromJson(const QByteArray &bytes);

/// What may not leave this computer: an entry in which something looks like the value of a token
/// is taken out. Names of those, as the user knows them.
[[nodiscard]] QStringList takeOutSecrets(OwnData &data);

} // namespace itm
