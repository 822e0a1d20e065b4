// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/signinoperation.h"
#include "models/session/sparebook.h"
#include "models/session/tokenvalue.h"

namespace itm {

class ConnectionStore;

/// The way back in with the spare operator token: signs in with it in a session of its own, makes a
/// new operator token (with its intent), and signs the connection in with that one. The spare stays
/// what it is. Starts at construction and answers once; goes on if who asked is gone.
class SpareReturn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpareReturn)

public:
    enum class Step { SignIn, Make, Save, Connect };
    Q_ENUM(Step)

    /// SecretMissing: the keychain has no value of the spare. Else as SignInOperation and
    /// CreateTokenOperation; PermissionMissing where it is no operator's.
    SpareReturn(SpareBook &book, ConnectionStore &connections, Connection connection,
                QString description, Callback<SignedIn> callback, QObject *context);
    ~SpareReturn() override;

Q_SIGNALS:
    void stepStarted(itm::SpareReturn::Step step);

private:
    void signIn(Secret spare);
    void sessionChanged();
    void make();
    void made(Result<std::shared_ptr<TokenValue>> answer);
    void valueChanged();
    void switchOver();
    void signedIn(Result<SignedIn> answer);
    void noteTested();
    void finish(Result<SignedIn> result);

    SpareBook &m_book;
    ConnectionStore &m_connections;
    Connection m_connection;
    QString m_description;
    std::unique_ptr<ServerSession> m_session;
    std::shared_ptr<TokenValue> m_value;
    std::unique_ptr<SignInOperation> m_signIn;
    std::shared_ptr<PendingCall<SignedIn>> m_call;
};

} // namespace itm
