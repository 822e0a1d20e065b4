// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/sparetest.h"

namespace itm {

SpareTest::SpareTest(SpareBook &book, Connection connection, Callback<SpareOperator> callback,
                     QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_connection(std::move(connection))
    , m_call(PendingCall<SpareOperator>::create(parent, std::move(callback)))
{
    m_connection.method = SignInMethod::Token;
    m_read = book.services().credentials.read(
        SpareStore::keyOf(m_connection.server), this, [this](Result<Secret> answer) {
            if (answer)
                return connectWith(answer.takeValue());
            if (answer.error().kind == ErrorKind::SecretMissing)
                return note(SpareOperator::Trouble::ValueMissing);
            fail(answer.error());
        });
}

SpareTest::~SpareTest() = default;

void SpareTest::connectWith(Secret value)
{
    Result<std::unique_ptr<InfluxApi>> made = m_book.services().makeApi(m_connection);
    if (!made)
        return fail(made.error());
    m_api = made.takeValue();
    m_connect = std::make_unique<ConnectOperation>(
        *m_api, m_connection, std::move(value),
        [this](const Result<ConnectedServer> &answer) { answered(answer); }, this);
}

void SpareTest::answered(const Result<ConnectedServer> &answer)
{
    using Trouble = SpareOperator::Trouble;
    if (answer)
        return note(answer.value().identity.isOperator ? Trouble::None : Trouble::NotOperator);
    switch (answer.error().kind) {
    case ErrorKind::NotAuthenticated:
        return note(Trouble::Refused);
    case ErrorKind::TokenInactive:
    case ErrorKind::UserInactive:
        return note(Trouble::Inactive);
    default:
        fail(answer.error());
    }
}

void SpareTest::note(SpareOperator::Trouble trouble)
{
    std::optional<SpareOperator> spare = m_book.find(m_connection.server);
    if (!spare)
        return fail(Error{ .kind = ErrorKind::Cancelled });
    spare->trouble = trouble;
    if (trouble == SpareOperator::Trouble::None)
        spare->testedAt = m_book.services().clock.now();
    m_book.put(*spare);
    m_call->finish(*spare);
    deleteLater();
}

void SpareTest::fail(const Error &error)
{
    m_call->finish(error);
    deleteLater();
}

} // namespace itm
