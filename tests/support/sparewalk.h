// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httpinfluxapi.h"
#include "models/session/makespare.h"
#include "models/session/sparereturn.h"
#include "models/session/sparetest.h"
#include "models/session/tokenchangeoperation.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QTemporaryDir>
#include <QTest>

namespace itm::test {

/// A server's only operator token is deleted and its spare one leads back in: made, tested, locked
/// out, used, tested again. Ends early where something fails.
inline void walkWithSpare(const QUrl &url, const QByteArray &operatorToken)
{
    constexpr int PatienceMs = 30'000;
    SessionFixture fixture;
    fixture.services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
    const QTemporaryDir folder;
    ConnectionStore connections(folder.filePath(QStringLiteral("connections.json")), nullptr);
    SpareStore store(folder.filePath(QStringLiteral("spares.json")));
    SpareBook book(fixture.workspace, store, nullptr);
    Connection connection = SessionFixture::connection();
    connection.url = url;
    connections.put(connection);
    ServerSession *session = &fixture.workspace.open(connection);
    session->connectWith(Secret(QByteArrayView(operatorToken)));
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), PatienceMs);

    std::optional<bool> isMade;
    new MakeSpare(
        book, *session, QStringLiteral("the spare one"),
        [&](const Result<std::shared_ptr<TokenValue>> &answer) {
            isMade = answer && !answer.value();
        },
        session);
    QTRY_VERIFY_WITH_TIMEOUT(isMade, PatienceMs);
    QVERIFY(*isMade);
    const auto test = [&] {
        bool isTested = false;
        new SpareTest(
            book, connection, [&](const Result<SpareOperator> &) { isTested = true; }, &book);
        QTRY_VERIFY_WITH_TIMEOUT(isTested, PatienceMs);
        QCOMPARE(book.state(connection.server), SpareState::Tested);
    };
    test();

    // Every other one, the credential in use too.
    QList<TokenId> others;
    for (const Token &token : session->tokens().tokens()) {
        if (token.id != book.tokenOf(connection.server))
            others.append(token.id);
    }
    bool isDeleted = false;
    TokenChangeOperation::remove(*session, others, &book,
                                 [&](const Result<TokenOutcomes> &) { isDeleted = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDeleted, PatienceMs);
    fixture.workspace.close(connection.id);
    session = &fixture.workspace.open(connection);
    session->connectWith(Secret(QByteArrayView(operatorToken)));
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), ServerSession::State::Failed, PatienceMs);

    std::optional<Result<SignedIn>> back;
    new SpareReturn(
        book, connections, connection, QStringLiteral("made with the spare one"),
        [&](const Result<SignedIn> &answer) { back.emplace(answer); }, &book);
    QTRY_VERIFY_WITH_TIMEOUT(back, PatienceMs);
    QVERIFY(back->isOk());
    session = fixture.workspace.session(connection.id);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), PatienceMs);
    QVERIFY(session->identity().isOperator);
    const TokenId daily = connections.find(connection.id)->credentialToken;
    QVERIFY(!daily.isNull() && daily != book.tokenOf(connection.server));
    QVERIFY(session->tokens().find(TokenStore::V2, daily));
    QVERIFY(fixture.intents.intents.isEmpty());
    const QByteArray spare = fixture.credentials.valueOf(SpareStore::keyOf(connection.server));
    QVERIFY(!spare.isEmpty());
    QVERIFY(fixture.credentials.valueOf(CredentialKey::connection(connection.id)) != spare);
    test();
}

} // namespace itm::test
