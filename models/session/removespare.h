// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokenoutcome.h"
#include "models/session/sparebook.h"

#include <QPointer>

namespace itm {

/// Deletes the spare operator token on the server, then its value in the keychain, then what is
/// known of it: cut short anywhere it may be done again, and while the token is there its value is
/// too. Asks nobody. Starts at construction and answers once; ends with the session.
class RemoveSpare final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveSpare)

public:
    /// The server's refusal: nothing was removed. Keychain errors: the token is deleted, its value
    /// is still there.
    RemoveSpare(SpareBook &book, ServerSession &session, Callback<Done> callback, QObject *context);
    ~RemoveSpare() override;

private:
    void deleted(const Result<TokenOutcomes> &answer);
    void forget();
    void finish(const Result<Done> &result);

    /// Goes before the sessions do.
    QPointer<SpareBook> m_book;
    ServerId m_server;
    std::shared_ptr<PendingCall<Done>> m_call;
};

} // namespace itm
