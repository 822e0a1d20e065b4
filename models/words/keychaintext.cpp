// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/keychaintext.h"

namespace itm {

QString KeychainText::savedFirst()
{
    return tr("The value is shown once and saved in your keychain first.");
}

QString KeychainText::noneForValue()
{
    return tr("▲ This run uses no keychain: copy the value before the program ends.");
}

QString KeychainText::noneForValues()
{
    return tr("▲ This run uses no keychain: copy the values before the program ends.");
}

QString KeychainText::noneForPassword()
{
    return tr("▲ This run uses no keychain: copy the password before the program ends.");
}

} // namespace itm
