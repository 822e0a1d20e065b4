// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

namespace itm {

/// Gives a v1 credential another password: into the keychain first, then to the server, so that no
/// password is in force that nobody has. A refusal puts back what the keychain held before; after
/// a lost answer the password is tried at /query. Starts at construction, answers once and ends
/// itself. The same password may be sent again.
class V1PasswordChange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(V1PasswordChange)

public:
    /// Errors of the keychain: nothing was sent, and what it held before is still there.
    /// InvalidRequest: the server's rules. NotFound: the credential is gone. NotCarriedOut: it was
    /// not set. What mayHaveHappened(): it may have been set, and the keychain has it.
    V1PasswordChange(ServerSession &session, Token credential, Secret password, QObject *context,
                     Callback<std::shared_ptr<TokenValue>> callback);
    ~V1PasswordChange() override;

private:
    void readBefore();
    void keep();
    void kept(const Result<Done> &answer);
    void send();
    void answered(const Result<Done> &answer);
    void tryPassword(const Error &lost);
    void putBack(const Error &refusal);
    void succeed();
    void fail(const Error &error);
    void note(bool isSaved);
    [[nodiscard]] CredentialKey key() const;

    ServerSession &m_session;
    Token m_credential;
    Secret m_password;
    /// What the keychain held before; empty: nothing.
    Secret m_before;
    std::shared_ptr<PendingCall<std::shared_ptr<TokenValue>>> m_call;
};

/// A password that satisfies every rule a server may have, --strong-passwords included (§2.9).
[[nodiscard]] Secret randomPassword();

} // namespace itm
