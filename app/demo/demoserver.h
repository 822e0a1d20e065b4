// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QString>

#include <memory>
#include <optional>

namespace itm {

/// A stand-in for influxd 2.9.1 on a loopback port, filled with the same organizations and tokens
/// every time (design §6). Serves on threads of its own; every function here may be called from any
/// thread. Nothing is kept when it ends.
class DemoServer final
{
public:
    struct Options
    {
        /// 0: a free one.
        quint16 port = 0;
        /// Keeps values readable, as servers before 2.9 do.
        bool rawValues = false;
        /// Not set up: no user, no organization.
        bool isEmpty = false;
        /// Above 0: that many tokens in the mix that servers were measured with, instead of the
        /// small set.
        int tokens = 0;
        /// https with a certificate that signs itself.
        bool isTls = false;
        /// Listens at ::1 in place of 127.0.0.1.
        bool isIpv6 = false;
        /// Takes as long as a real server (tests/data/golden/README.md).
        bool isPaced = false;
    };

    /// Of admin, who can also sign in with AdminPassword.
    static constexpr char OperatorToken[] = "operator-token-chosen-at-setup-0001";
    static constexpr char AdminPassword[] = "demo-password";

    explicit DemoServer(const Options &options);
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    /// False where the port is taken.
    [[nodiscard]] bool start();
    /// Of the running server.
    [[nodiscard]] QString url() const;
    /// PEM; empty without TLS.
    [[nodiscard]] QByteArray certificate() const;

    /// For tests and the tour: what the server knows, not what it would say.
    struct TokenFacts
    {
        TokenId id;
        bool isActive = false;
        QString description;
        OrganizationId organization;
        qsizetype permissions = 0;
    };
    [[nodiscard]] std::optional<TokenFacts> findToken(const QString &description) const;
    [[nodiscard]] int tokenCount() const;
    /// Requests of a method whose path begins like this.
    [[nodiscard]] int requestCount(const QString &method, const QString &pathPrefix) const;

private:
    class Running;
    std::unique_ptr<Running> m_running;
};

} // namespace itm
