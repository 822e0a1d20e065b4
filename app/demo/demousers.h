// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// One user and his password (fact sheet §8.3, §2.9).
[[nodiscard]] Answer getUser(Call &call);
[[nodiscard]] Answer createUser(Call &call);
[[nodiscard]] Answer patchUser(Call &call);
[[nodiscard]] Answer deleteUser(Call &call);
[[nodiscard]] Answer userPermissions(Call &call);
/// By a token, without the old password.
[[nodiscard]] Answer setPassword(Call &call);
/// By a session that sends the old password along.
[[nodiscard]] Answer changePassword(Call &call);
[[nodiscard]] Answer changeOwnPassword(Call &call);

/// The length rule.
[[nodiscard]] Refusal checkPassword(std::string_view password);
/// Of `{"password":…}`; a malformed body is answered with `code`.
[[nodiscard]] Refusal readPassword(std::string_view body, Code code, std::string &password);

} // namespace itm::demo
