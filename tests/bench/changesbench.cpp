// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/changesbench.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/tokenchangeoperation.h"

#include "tests/bench/demoprogram.h"
#include "tests/bench/figure.h"
#include "tests/bench/patchsockets.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/sessionfixture.h"

#include <QEventLoop>
#include <QTest>

namespace itm::bench {

namespace {

constexpr int Changes = 600;
constexpr int EnoughMs = 30'000;

QList<TokenId> tokensToChange(const ServerSession &session)
{
    QList<TokenId> ids;
    for (const Token &token : session.tokens().tokens()) {
        if (token.isActive() && token.owner != session.identity().user)
            ids << token.id;
    }
    if (ids.size() < Changes)
        qFatal("the demo server has too few active tokens");
    return ids.first(Changes);
}

/// What the program sends to change the status of a token, byte by byte.
struct SentChange final
{
    TokenId id;
    QByteArray request;

    [[nodiscard]] QByteArray about(TokenId other) const
    {
        return QByteArray(request).replace(id.toString().toLatin1(), other.toString().toLatin1());
    }
};

SentChange recordChange(const DemoProgram &server, TokenId id, TokenStatus status)
{
    test::FaultyProxy proxy(static_cast<quint16>(server.url().port()));
    Connection connection = test::SessionFixture::connection();
    connection.url = proxy.url();
    const std::unique_ptr<InfluxApi> api = makeHttpInfluxApi(connection).takeValue();
    api->setCredential(Credential::token(Secret(server.value())));
    QEventLoop loop;
    const RequestHandle running = api->changeToken(id, { .status = status }, &loop,
                                                   [&loop](const Result<Token> &) { loop.quit(); });
    loop.exec();
    const test::SeenRequest &seen = proxy.requests().constLast();
    return { id, seen.head + seen.body };
}

double byOperation(ServerSession &session, const QList<TokenId> &ids, TokenStatus status)
{
    QEventLoop loop;
    return timed([&] {
        TokenChangeOperation::change(session, ids, { .status = status }, &loop,
                                     [&loop](const Result<TokenOutcomes> &told) {
                                         for (const TokenOutcome &outcome : told.value()) {
                                             if (outcome.result != TokenResult::Done)
                                                 qFatal("a change was not done");
                                         }
                                         loop.quit();
                                     });
        loop.exec();
    });
}

double bySockets(const DemoProgram &server, const QList<TokenId> &ids, const SentChange &change)
{
    QByteArrayList requests;
    for (const TokenId id : ids)
        requests << change.about(id);
    PatchSockets sockets(server.url());
    return timed([&] { sockets.send(requests); });
}

} // namespace

void benchChanges(const std::function<void(const Figure &)> &report)
{
    const DemoProgram server(
        { QStringLiteral("--pace"), QStringLiteral("--tokens"), QString::number(Changes + 100) });
    test::SessionFixture fixture;
    fixture.services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
    Connection connection = test::SessionFixture::connection();
    connection.url = server.url();
    ServerSession &session = fixture.workspace.open(connection);
    session.connectWith(Secret(server.value()));
    if (!QTest::qWaitFor([&] { return session.refreshedAt().isValid(); }, EnoughMs))
        qFatal("the demo server did not answer");
    const QList<TokenId> ids = tokensToChange(session);
    const SentChange activation = recordChange(server, ids.constFirst(), TokenStatus::Active);
    const SentChange deactivation = recordChange(server, ids.constFirst(), TokenStatus::Inactive);
    // Each run of ours changes every token; the sockets send the same again.
    bool toInactive = false;
    const Compared compared = compare(
        [&] {
            toInactive = !toInactive;
            return byOperation(session, ids,
                               toInactive ? TokenStatus::Inactive : TokenStatus::Active);
        },
        [&] { return bySockets(server, ids, toInactive ? deactivation : activation); });
    report(
        { QStringLiteral("%1 status changes, paced: %2 ms")
              .arg(Changes)
              .arg(compared.work, 0, 'f', 0),
          QStringLiteral("bare sockets, four in flight: %1 ms").arg(compared.reference, 0, 'f', 0),
          compared.ratio(), 1.1, QStringLiteral("×") });
}

} // namespace itm::bench
