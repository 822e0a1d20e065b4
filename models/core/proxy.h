// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

enum class ProxyMode : quint8 {
    /// What this computer is set to; nothing for a server on this computer.
    System,
    None,
    Http,
    Socks5,
};

/// How a connection gets to its server. The password is in the keychain, not here.
struct ProxyChoice final
{
    ProxyMode mode = ProxyMode::System;
    /// Only for Http and Socks5.
    QString host;
    quint16 port = 0;
    /// Empty: the proxy is told no name.
    QString userName;

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace itm
