// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace itm {

/// Whom a connection trusts beyond the system's certificate authorities. Part of the connection:
/// there is no global switch (house style §4.3).
struct TlsTrust final
{
    /// A PEM file with one or more authorities; empty: the system's only.
    QString caFile;
    /// SHA-256 of the only certificate (DER) that is accepted, 32 bytes; empty: none is pinned.
    /// Nothing else counts then, no authority either, but dates and strength still do.
    QByteArray pinnedSha256 = {};

    friend bool operator==(const TlsTrust &, const TlsTrust &) = default;
};

} // namespace itm
