// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/credentialstore.h"

#include <QElapsedTimer>

namespace itm {

/// Who keeps the secrets.
enum class KeyringBackEnd : quint8 {
    /// This process, until it ends.
    Memory,
    /// GNOME Keyring, KeePassXC or another one behind org.freedesktop.secrets.
    SecretService,
    KWallet,
    /// Nobody on the session bus.
    None,
};

struct KeyringReport final
{
    KeyringBackEnd backEnd = KeyringBackEnd::None;
    /// What failed first: NoKeyring, KeyringLocked, KeyringDenied, KeyringTimeout, StoreFailed.
    std::optional<Error> trouble;
    qint64 milliseconds = 0;
};

/// Writes an entry of its own to the keyring, reads it back and removes it. Never blocks; a keyring
/// that asks for its password is waited for as the store does. One run each; the store outlives it.
/// GUI thread.
class KeyringTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringTest)

public:
    KeyringTest(CredentialStore &store, QObject *parent);
    ~KeyringTest() override;

    /// Answers once, not at all once this is gone.
    void start(Callback<KeyringReport> callback);
    /// Of the entry that a test writes; nothing else has it.
    [[nodiscard]] static CredentialKey key();

private:
    void write();
    void read();
    void remove();
    void finish(const std::optional<Error> &trouble);

    CredentialStore &m_store;
    Callback<KeyringReport> m_callback;
    QElapsedTimer m_time;
    KeyringReport m_report;
    RequestHandle m_running;
};

/// Asks the session bus who answers for secrets; never fails, None where there is no bus. Starts
/// nothing. Callbacks as models/core/result.h says.
[[nodiscard]] RequestHandle findKeyringBackEnd(QObject *context, Callback<KeyringBackEnd> callback);

} // namespace itm
