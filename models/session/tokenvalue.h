// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sessionservices.h"

#include <QPointer>

namespace itm {

class TokenRepository;

/// A token's value in hand: after its birth until it is safe, or read back for handing over. Saves
/// it in the keychain, keeps it for retries and for the clipboard's door, and closes the intent
/// once it is safe or given up (design §5). Lives on while it is being saved, whoever lets go of
/// it. GUI thread.
class TokenValue final : public QObject, public std::enable_shared_from_this<TokenValue>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenValue)

public:
    enum class State {
        Saving,
        Saved,
        NotSaved, ///< error() says why; save() tries again
        Declined, ///< the user said that it need not be kept here
    };
    Q_ENUM(State)

    /// Of a token just made, or rescued; starts saving at once. `repository` may go first.
    [[nodiscard]] static std::shared_ptr<TokenValue> created(CreatedToken token, ServerId server,
                                                             IntentId intent,
                                                             const SessionServices &services,
                                                             TokenRepository *repository);
    /// Read from the keychain: Saved from the beginning.
    [[nodiscard]] static std::shared_ptr<TokenValue> stored(CreatedToken token, ServerId server,
                                                            const SessionServices &services);

    [[nodiscard]] const TokenKey &key() const { return m_key; }
    [[nodiscard]] const Token &token() const { return m_created.token; }
    [[nodiscard]] const Secret &value() const { return m_created.value; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// False where what is saved ends with the program.
    [[nodiscard]] bool savedForGood() const { return m_services.credentials.isPersistent(); }

    void save();
    /// Only where saving failed.
    void decline();

Q_SIGNALS:
    void stateChanged();

private:
    TokenValue(CreatedToken token, ServerId server, const SessionServices &services);
    void saved(const Result<Done> &answer);
    void closeIntent();
    void setState(State state);

    CreatedToken m_created;
    TokenKey m_key;
    /// Null for a value that was read back.
    IntentId m_intent;
    const SessionServices &m_services;
    /// One of them, and null with all of them: an answer of the keychain may come after the end.
    QPointer<CredentialStore> m_store;
    QPointer<TokenRepository> m_repository;
    State m_state = State::Saving;
    std::optional<Error> m_error;
};

} // namespace itm
