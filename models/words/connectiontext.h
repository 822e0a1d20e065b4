// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/words/confirmtext.h"

namespace itm {

/// What becomes of a saved connection, as plain text.
class ConnectionText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ConnectionText)

public:
    [[nodiscard]] static QString removing(const Connection &connection);
    /// That it stays because its secrets could not be removed from the keychain, and why.
    [[nodiscard]] static QString notRemoved(const Connection &connection, const Error &error);
    /// For a button beside that; leads to the question.
    [[nodiscard]] static QString removeAllTheSame();
    /// Whether it shall go although the keychain keeps its secrets; Html.
    [[nodiscard]] static Confirmation leaveSecrets(const Connection &connection);
};

} // namespace itm
