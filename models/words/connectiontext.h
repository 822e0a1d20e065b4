// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/core/error.h"

#include <QCoreApplication>

namespace itm {

/// What became of a saved connection, as plain text.
class ConnectionText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ConnectionText)

public:
    [[nodiscard]] static QString removing(const Connection &connection);
    /// That it stays because its secrets could not be removed from the keychain, and why.
    [[nodiscard]] static QString notRemoved(const Connection &connection, const Error &error);
};

} // namespace itm
