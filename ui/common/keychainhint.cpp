// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/keychainhint.h"

#include "ui/common/richtext.h"

#include "models/store/credentialstore.h"
#include "models/words/keychaintext.h"

namespace itm {

QString keychainHint(const CredentialStore &store, const QString &promise, const QString &warning)
{
    return store.isPersistent() ? RichText::colored(ColorRole::Muted, promise)
                                : RichText::colored(ColorRole::Warning, warning);
}

QString newValueHint(const CredentialStore &store)
{
    return keychainHint(store, KeychainText::savedFirst(), KeychainText::noneForValue());
}

} // namespace itm
