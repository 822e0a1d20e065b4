// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"

#include <QCoreApplication>

namespace itm {

/// About the address of a server as it is being typed.
class AddressText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::AddressText)

public:
    /// Why an address cannot be used and what to change, one sentence.
    [[nodiscard]] static QString issue(UrlIssue issue);
    /// The same of the address in INFLUX_HOST.
    [[nodiscard]] static QString environmentIssue(UrlIssue issue);
    /// As people write it: names in their own writing, not in the form for the wire.
    [[nodiscard]] static QString shown(const QUrl &url);
    [[nodiscard]] static QString host(const QUrl &url);
    /// That a page of the web interface was cut off; empty where nothing was.
    [[nodiscard]] static QString notice(const ServerUrl &url);
    /// That everything crosses the network readable; empty where it does not.
    [[nodiscard]] static QString warning(const QUrl &url);
};

} // namespace itm
