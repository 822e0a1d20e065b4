// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/owndata.h"

#include <QJsonArray>

namespace itm {

/// The lists of such a file as they stand there. What their entries mean is for those who know
/// them: see models/session/owndatajson.
struct OwnDataParts final
{
    QJsonArray connections;
    QJsonArray templates;
    QJsonArray searches;
    QJsonArray snippets;
    QJsonArray notes;

    friend bool operator==(const OwnDataParts &, const OwnDataParts &) = default;
};

/// `format`, `version` and the lists.
[[nodiscard]] QByteArray ownDataFile(const OwnDataParts &parts);

/// All of it or nothing. Members of the file that are not known are passed over; a missing list is
/// empty.
[[nodiscard]] std::variant<OwnDataParts, OwnDataIssue> ownDataParts(const QByteArray &bytes);

} // namespace itm
