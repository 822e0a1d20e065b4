// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/v1credential.h"
#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

namespace itm {

/// What became of a v1 credential that was asked for.
struct CreatedV1 final
{
    Token credential;
    /// Null without a password.
    std::shared_ptr<TokenValue> value;
    /// The credential is there, but its password could not be kept or set.
    std::optional<Error> passwordTrouble;
};

/// Makes one v1 credential: one POST, then its password (V1PasswordChange). A lost answer is looked
/// up by the user name; nothing is sent twice. No intent is kept: what was made stands in the list
/// under its name, and a password can be set at any time. Starts at construction, answers once and
/// ends itself.
class V1Creation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(V1Creation)

public:
    /// `password`: empty for a credential that cannot sign in. Errors: nothing was made, except
    /// after DeadlineExceeded and ConnectionLost, where it could not be found out.
    V1Creation(ServerSession &session, V1Draft draft, Secret password, QObject *context,
               Callback<CreatedV1> callback);
    ~V1Creation() override;

private:
    void answered(const Result<Token> &answer);
    void lookUp(const Error &lost);
    void made(const Token &credential);
    void fail(const Error &error);

    ServerSession &m_session;
    V1Draft m_draft;
    Secret m_password;
    std::shared_ptr<PendingCall<CreatedV1>> m_call;
};

} // namespace itm
