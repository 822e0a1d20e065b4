// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/createtokenoperation.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

namespace itm::test {

inline const QByteArray NewValue = QByteArrayLiteral("canary-value-of-a-new-token");

inline Token made(quint64 id)
{
    return SessionFixture::token(id, QStringLiteral("Telegraf line 4"));
}

inline CreatedToken created(quint64 id)
{
    return { made(id), Secret(QByteArrayView(NewValue)) };
}

inline CredentialKey keyOf(const ServerSession &session, quint64 id)
{
    return CredentialKey::tokenValue(session.connection().server, TokenStore::V2, TokenId(id));
}

inline TokenDraft wanted()
{
    const Token token = made(1);
    return { .description = token.description,
             .organization = token.organization,
             .permissions = token.permissions };
}

/// An operator's session in which one token is made; the context of the answer.
class CreationBench : public QObject
{
protected:
    void open()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
        m_answer.reset();
    }
    void create()
    {
        new CreateTokenOperation(
            *m_session, wanted(),
            [this](Result<std::shared_ptr<TokenValue>> answer) { m_answer = std::move(answer); },
            this);
    }
    /// Of a creation.
    void loseTheAnswer()
    {
        m_fixture->api->onCreateToken.fail(ErrorKind::DeadlineExceeded);
        create();
        QTRY_VERIFY(m_answer);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::optional<Result<std::shared_ptr<TokenValue>>> m_answer;
};

} // namespace itm::test
