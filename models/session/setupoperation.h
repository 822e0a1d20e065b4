// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/signinoperation.h"
#include "models/session/tokenvalue.h"

namespace itm {

/// What a set-up does, in this order.
enum class SetupStep { Ask, Keep, Send, SignIn };

struct SetupPlan final
{
    /// By token; of a new id and server. The old connections of a server that was wiped keep their
    /// credentials.
    Connection connection;
    ServerSetup setup;
    /// Of the first user; empty for one who only has tokens.
    Secret password;
    /// Of the operator token.
    Secret token;
    /// Goes on where no keychain takes the operator token; the window then shows it.
    bool evenIfNotKept = false;
};

struct SetUpServer final
{
    ConnectionId connection;
    /// The operator token, to be handed over. Null where its record could not be found after a
    /// lost answer; the value is in the keychain.
    std::shared_ptr<TokenValue> operatorToken;
    std::optional<Error> notKept;
};

/// Sets an empty server up and signs in. The value of the operator token is chosen on this computer
/// and is in the keychain, with its connection, before the one POST leaves: whatever becomes of the
/// answer, the value is known. A value chosen by the server would be lost with the answer, and a
/// server that is set up gives no second one. A lost answer is looked into by asking whether the
/// server may still be set up and whether the value signs in. Starts at construction, answers once;
/// destroying it before the POST cancels, after that leaves the connection for the next start.
class SetupOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupOperation)

public:
    /// InvalidRequest: the plan breaks a rule (issuesOf()), nothing was sent. Conflict: it is set
    /// up already, or the server stopped half-way and can never be (§9). Keychain and store errors:
    /// nothing was sent. After others nothing was made, or the connection stays saved.
    SetupOperation(Workspace &workspace, ConnectionStore &connections, SetupPlan plan,
                   Callback<SetUpServer> callback, QObject *parent);
    ~SetupOperation() override;

Q_SIGNALS:
    void stepStarted(itm::SetupStep step);

private:
    void ask();
    void keep();
    void kept(const Result<Done> &answer);
    void send();
    void answered(Result<CreatedToken> answer);
    void lookInto(const Error &error);
    void signIn(std::optional<Error> doubt);
    void signedIn(const Result<SignedIn> &answer, const std::optional<Error> &doubt);
    void findToken(ServerSession &session);
    void finish();
    void forget();

    Workspace &m_workspace;
    ConnectionStore &m_connections;
    SetupPlan m_plan;
    std::unique_ptr<InfluxApi> m_api;
    std::optional<CreatedToken> m_created;
    std::optional<Error> m_notKept;
    std::unique_ptr<SignInOperation> m_signIn;
    std::shared_ptr<PendingCall<SetUpServer>> m_call;
    RequestHandle m_request;
};

/// As the server makes them: 64 random bytes in base64.
[[nodiscard]] Secret randomTokenValue();

} // namespace itm
