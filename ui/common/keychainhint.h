// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

class CredentialStore;

/// Html for a label: what is promised of the keychain or, in a run without one, the warning. Both
/// are plain.
[[nodiscard]] QString keychainHint(const CredentialStore &store, const QString &promise,
                                   const QString &warning);
/// The same of a value that is about to be made and will be shown.
[[nodiscard]] QString newValueHint(const CredentialStore &store);

} // namespace itm
