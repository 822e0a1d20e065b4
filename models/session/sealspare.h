// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sparebook.h"

namespace itm {

/// Moves the value of a token that was made as the spare one from its place among the values of
/// tokens to the spare's own: written there and read back, then noted, then taken away where it
/// was. Cut short anywhere it may be done again. Starts at construction and answers once.
class SealSpare final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SealSpare)

public:
    /// SecretMissing: nobody saved the value. Keychain errors, StoreFull, StoreReadOnly: nothing is
    /// lost, try again.
    SealSpare(SpareBook &book, const SpareOperator &spare, Callback<Done> callback,
              QObject *context);
    ~SealSpare() override;

private:
    void write(Secret value);
    void note();
    void forgetElsewhere();
    void finish(const Result<Done> &result);

    SpareBook &m_book;
    SpareOperator m_spare;
    TokenKey m_key;
    std::shared_ptr<PendingCall<Done>> m_call;
};

} // namespace itm
