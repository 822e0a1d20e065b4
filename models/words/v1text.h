// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/v1rules.h"
#include "models/core/error.h"
#include "models/words/nametext.h"

namespace itm {

/// What is said of v1 credentials.
class V1Text final
{
    Q_DECLARE_TR_FUNCTIONS(itm::V1Text)

public:
    /// That the server's interface for them is a private one.
    [[nodiscard]] static QString isPrivate();
    /// Why there are none to be seen.
    [[nodiscard]] static QString unavailable(const Error &error);
    /// One sentence: what to change.
    [[nodiscard]] static QString issue(V1Issue issue);
    /// A credential was not made, or the server does not say whether it was.
    [[nodiscard]] static QString notMade(const Error &error);
    /// It was made, without a password that is in force.
    [[nodiscard]] static QString withoutPassword(const Token &credential,
                                                 const std::optional<Error> &trouble);
    /// What follows from another password.
    [[nodiscard]] static QString passwordConsequence(const Token &credential);
    [[nodiscard]] static QString passwordFailed(const Error &error);
    /// How clients of InfluxDB 1.x name a bucket. `mapping`: null where they cannot.
    [[nodiscard]] static QString mapping(const QString &bucket, const DatabaseMapping *mapping);
};

} // namespace itm
