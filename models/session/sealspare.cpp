// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sealspare.h"

namespace itm {

SealSpare::SealSpare(SpareBook &book, const SpareOperator &spare, Callback<Done> callback,
                     QObject *context)
    : QObject(&book)
    , m_book(book)
    , m_spare(spare)
    , m_key{ spare.server, TokenStore::V2, spare.token }
    , m_call(PendingCall<Done>::create(context, std::move(callback)))
{
    m_book.setBusy(spare.server, true);
    m_book.services()
        .credentials
        .read(CredentialKey::tokenValue(m_key.server, m_key.store, m_key.id), this,
              [this](Result<Secret> answer) {
                  if (answer)
                      return write(answer.takeValue());
                  // An earlier run may have got as far as taking it away.
                  if (m_spare.isSealed)
                      return forgetElsewhere();
                  finish(answer.error());
              })
        .detach();
}

SealSpare::~SealSpare() = default;

void SealSpare::write(Secret value)
{
    m_book.services()
        .credentials
        .write(SpareStore::keyOf(m_spare.server), std::move(value), this,
               [this](const Result<Done> &answer) {
                   if (!answer)
                       return finish(answer);
                   note();
               })
        .detach();
}

void SealSpare::note()
{
    m_spare.isSealed = true;
    m_spare.trouble = SpareOperator::Trouble::None;
    // Not known after the program ends, the value must not be where only this note finds it.
    if (const auto error = m_book.put(m_spare))
        return finish(*error);
    forgetElsewhere();
}

void SealSpare::forgetElsewhere()
{
    const SessionServices &services = m_book.services();
    services.credentials
        .remove(
            CredentialKey::tokenValue(m_key.server, m_key.store, m_key.id), this,
            [this, &services](const Result<Done> &answer) {
                if (answer) {
                    services.savedValues.remove(m_key, this, [](const Result<Done> &) {}).detach();
                    if (ServerSession *session = m_book.workspace().sessionOf(m_key.server))
                        session->tokens().setSavedValue(m_key.store, m_key.id, false);
                }
                // The spare is safe either way; the rest is taken up at the next refresh.
                finish(Done());
            })
        .detach();
}

void SealSpare::finish(const Result<Done> &result)
{
    m_book.setBusy(m_spare.server, false);
    m_call->finish(result);
    deleteLater();
}

} // namespace itm
