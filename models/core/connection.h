// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/proxy.h"
#include "models/core/result.h"
#include "models/core/tlstrust.h"

#include <QUrl>

namespace itm {

/// How a connection signs in. The credential itself is in the keychain (design §5).
enum class SignInMethod : quint8 { Token, Password };

/// Marks a server in lists; chosen by the user, who alone knows what it means.
enum class ConnectionColor : quint8 { None, Blue, Green, Yellow, Red, Violet };

/// What a server told of a credential: by this the tokens are known that may be it where the server
/// does not say which one it is (fact sheet §6).
struct CredentialTraits final
{
    /// Null: nothing was told yet.
    UserId owner;
    /// It passes as an operator's.
    bool isOperator = false;
    /// It may not read its own user.
    bool isNarrow = false;

    friend bool operator==(const CredentialTraits &, const CredentialTraits &) = default;
};

/// One saved way to a server, without its secret.
struct Connection final
{
    ConnectionId id;
    /// Which server it leads to: several connections may share one.
    ServerId server;
    QString name;
    /// http or https, host, optional port and path prefix; no user, query, fragment or trailing
    /// slash.
    QUrl url;
    SignInMethod method = SignInMethod::Token;
    /// Only for SignInMethod::Password.
    QString userName;
    /// The id of the token that is the credential, once known; null otherwise (fact sheet §6).
    TokenId credentialToken;
    /// Only for SignInMethod::Token.
    CredentialTraits credentialTraits = {};
    TlsTrust trust;
    ProxyChoice proxy = {};
    ConnectionColor color = ConnectionColor::None;
    /// For looking only: no request that changes something leaves this computer.
    bool isReadOnly = false;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Why a typed address cannot be used, one sentence each in models/words.
enum class UrlIssue {
    Empty,
    NoScheme,
    UnsupportedScheme,
    NoHost,
    BadPort,
    UserInfo,
    Query,
    BareIpv6, ///< without the brackets around it
    Unreadable,
};

struct ServerUrl final
{
    QUrl url;
    /// The part that was cut off because it belongs to a page of the web interface; empty
    /// otherwise.
    QString removedPage;
};

/// What an address typed by a user means. A reverse proxy's path prefix is kept, even where it is
/// named as a page; a trailing slash and pages of the web interface (`/orgs/…`, `/signin`, …) or of
/// the API (`/api/v2…`) are cut off. An international name may be typed in either form.
[[nodiscard]] std::variant<ServerUrl, UrlIssue> parseServerUrl(const QString &typed);

/// Whether what is meant for one address may go to the other: the path alone may differ.
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);
/// This computer, by name or address.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// Whether values of tokens would cross a network readable for everybody on the way.
[[nodiscard]] bool isInTheClear(const QUrl &url);

} // namespace itm
