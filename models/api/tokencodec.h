// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"
#include "models/core/v1credential.h"

namespace itm {

/// Answers that are one record of a token (fact sheet §3.3, §5, §6). Each takes the body over and
/// wipes it; MalformedReply where it is no such record.
[[nodiscard]] Result<Token> tokenFromJson(QByteArray body);
/// A v1 credential (§10).
[[nodiscard]] Result<Token> v1CredentialFromJson(QByteArray body);
/// With the value; MalformedReply if there is none.
[[nodiscard]] Result<CreatedToken> createdTokenFromJson(QByteArray body);
/// The operator token in the answer to a set-up (§9), the member `auth`.
[[nodiscard]] Result<CreatedToken> operatorTokenFromJson(QByteArray body);
/// SecretMissing where the server keeps no value (§4).
[[nodiscard]] Result<Secret> tokenValueFromJson(QByteArray body);

/// What is sent to set a server up, without the secrets.
[[nodiscard]] QByteArray toJson(const ServerSetup &setup);
/// What is sent to make a token (§5.1). Names of organizations and resources are not sent.
[[nodiscard]] QByteArray toJson(const TokenDraft &draft);
/// What is sent to make a v1 credential (§10).
[[nodiscard]] QByteArray toJson(const V1Draft &draft);
/// What is sent to change one (§6).
[[nodiscard]] QByteArray toJson(const TokenChange &change);

} // namespace itm
