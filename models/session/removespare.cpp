// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/removespare.h"

#include "models/session/tokenchangeoperation.h"

namespace itm {

RemoveSpare::RemoveSpare(SpareBook &book, ServerSession &session, Callback<Done> callback,
                         QObject *context)
    : QObject(&session)
    , m_book(&book)
    , m_server(session.connection().server)
    , m_call(PendingCall<Done>::create(context, std::move(callback)))
{
    const auto spare = book.find(m_server);
    if (!spare || book.isBusy(m_server)) {
        m_call->finish(Error{ .kind = ErrorKind::Conflict });
        deleteLater();
        return;
    }
    book.setBusy(m_server, true);
    if (spare->token.isNull())
        forget();
    else
        TokenChangeOperation::remove(
            session, { spare->token }, this,
            [this](const Result<TokenOutcomes> &answer) { deleted(answer); });
}

RemoveSpare::~RemoveSpare()
{
    if (m_book && !m_call->isFinished())
        m_book->setBusy(m_server, false);
}

void RemoveSpare::deleted(const Result<TokenOutcomes> &answer)
{
    if (!answer)
        return finish(answer.error());
    const TokenOutcome &outcome = answer.value().constFirst();
    // Deleted by somebody else it is gone all the same.
    if (outcome.error && outcome.result != TokenResult::Gone)
        return finish(*outcome.error);
    forget();
}

void RemoveSpare::forget()
{
    m_book->services()
        .credentials
        .remove(SpareStore::keyOf(m_server), this,
                [this](const Result<Done> &answer) {
                    if (answer)
                        m_book->remove(m_server);
                    finish(answer);
                })
        .detach();
}

void RemoveSpare::finish(const Result<Done> &result)
{
    m_call->finish(result);
    m_book->setBusy(m_server, false);
    deleteLater();
}

} // namespace itm
