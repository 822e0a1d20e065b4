// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/fetchtokenvalue.h"

namespace itm {

namespace {

using ValueCallback = Callback<std::shared_ptr<TokenValue>>;

RequestHandle fromServer(ServerSession &session, const Token &token, QObject *context,
                         ValueCallback callback)
{
    return session.api().tokenValue(
        token.id, context, [session = QPointer(&session), token, callback](Result<Secret> answer) {
            if (!session)
                return callback(Error{ .kind = ErrorKind::Cancelled });
            if (!answer)
                return callback(answer.error());
            callback(TokenValue::created({ token, answer.takeValue() },
                                         session->connection().server, IntentId(),
                                         session->services(), &session->tokens()));
        });
}

} // namespace

RequestHandle fetchTokenValue(ServerSession &session, const Token &token, QObject *context,
                              ValueCallback callback)
{
    const ServerId server = session.connection().server;
    if (!session.tokens().hasSavedValue(token.store, token.id))
        return fromServer(session, token, context, std::move(callback));
    const SessionServices &services = session.services();
    return services.credentials.read(
        CredentialKey::tokenValue(server, token.store, token.id), context,
        [&services, server, token, callback = std::move(callback)](Result<Secret> answer) {
            if (!answer)
                return callback(answer.error());
            callback(TokenValue::stored({ token, answer.takeValue() }, server, services));
        });
}

} // namespace itm
