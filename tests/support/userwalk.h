// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/v1api.h"
#include "models/session/userchangeoperation.h"
#include "models/session/userrecords.h"

#include "tests/support/askingbench.h"
#include "tests/support/sessionfixture.h"

namespace itm::test {

/// A session of an operator, through which users are switched off and on, and what proves that
/// their tokens and v1 credentials work.
class UserWalk final : public QObject
{
public:
    static constexpr int PatienceMs = 20'000;

    UserWalk(AskingBench &bench, const QUrl &url, QByteArrayView operatorToken)
        : m_bench(bench)
    {
        m_fixture.services.makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); };
        Connection connection = SessionFixture::connection();
        connection.url = url;
        session = &m_fixture.workspace.open(connection);
        session->connectWith(Secret(operatorToken));
        if (!QTest::qWaitFor([this] { return session->refreshedAt().isValid(); }, PatienceMs))
            qFatal("not connected");
    }

    ServerSession *session = nullptr;

    [[nodiscard]] UserRecord record(const QString &name)
    {
        std::optional<LoadedMemberships> loaded;
        LoadMemberships load(*session, nullptr);
        load.start([&](const Result<LoadedMemberships> &answer) { loaded = answer.value(); });
        if (!QTest::qWaitFor([&] { return loaded.has_value(); }, PatienceMs))
            qFatal("not answered");
        for (const UserRecord &found : userRecords(*session, { .memberships = loaded })) {
            if (found.user.name == name)
                return found;
        }
        return {};
    }

    [[nodiscard]] Secret makeToken(UserId owner)
    {
        auto made
            = m_bench.ask<CreatedToken>(*m_bench.api, &InfluxApi::createToken, reading(owner));
        return made ? made.takeValue().value : Secret();
    }

    [[nodiscard]] Result<User> setStatus(UserId user, UserStatus status)
    {
        std::optional<Result<User>> result;
        UserChangeOperation::setStatus(
            *session, user, status, this,
            [&result](Result<User> answer) { result.emplace(std::move(answer)); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, PatienceMs))
            qFatal("not answered");
        return std::move(*result);
    }

    /// The user gets a token and a v1 credential; with the user both stop, and work again.
    void stopsAndWorksAgain(const QString &name)
    {
        const UserRecord before = record(name);
        const UserId user = before.user.id;
        QVERIFY(!user.isNull());
        const auto api = m_bench.signedIn(makeToken(user));
        makeV1Credential(user);
        session->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(record(name).workingTokens(), before.workingTokens() + 1,
                                  PatienceMs);
        QCOMPARE(record(name).workingV1Credentials(), before.workingV1Credentials() + 1);
        QVERIFY(m_bench.ask<User>(*api, &InfluxApi::me));
        QVERIFY(doesV1Work());

        QVERIFY(setStatus(user, UserStatus::Inactive));
        QCOMPARE(record(name).workingTokens(), 0);
        QCOMPARE(m_bench.ask<User>(*api, &InfluxApi::me).error().kind, ErrorKind::UserInactive);
        QVERIFY(!doesV1Work());

        QVERIFY(setStatus(user, UserStatus::Active));
        QCOMPARE(record(name).workingTokens(), before.workingTokens() + 1);
        QVERIFY(m_bench.ask<User>(*api, &InfluxApi::me));
        QVERIFY(doesV1Work());
    }

    /// The server refuses the session from then on.
    void cutsItselfOff()
    {
        const UserId own = session->identity().user;
        const auto answer = setStatus(own, UserStatus::Inactive);
        QVERIFY(answer);
        QCOMPARE(answer.value().status, UserStatus::Inactive);
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), ServerSession::State::Failed, PatienceMs);
        QCOMPARE(session->error()->kind, ErrorKind::UserInactive);
    }

private:
    /// Buckets, and the user itself: without that nobody may ask who it is.
    [[nodiscard]] TokenDraft reading(UserId owner) const
    {
        const OrganizationId organization = session->catalog().organizations().constFirst().id;
        return { .description = QStringLiteral("of the walk"),
                 .organization = organization,
                 .owner = owner,
                 .permissions = { { .action = PermissionAction::Read,
                                    .type = types::buckets,
                                    .organization = organization },
                                  { .action = PermissionAction::Read,
                                    .type = types::users,
                                    .id = ResourceId(owner.value()) } } };
    }

    void makeV1Credential(UserId owner)
    {
        TokenDraft draft = reading(owner);
        draft.permissions.removeLast();
        std::optional<Result<Done>> done;
        m_bench.api->v1()
            .create({ V1Name, draft }, this,
                    [&](const Result<Token> &made) {
                        m_bench.api->v1()
                            .setPassword(
                                made.value().id, Secret(V1Password), this,
                                [&done](Result<Done> answer) { done.emplace(std::move(answer)); })
                            .detach();
                    })
            .detach();
        QTRY_VERIFY_WITH_TIMEOUT(done, PatienceMs);
        QVERIFY(*done);
    }

    [[nodiscard]] bool doesV1Work()
    {
        std::optional<Result<Done>> done;
        m_bench.api->v1()
            .signIn(V1Name, Secret(V1Password), this,
                    [&done](Result<Done> answer) { done.emplace(std::move(answer)); })
            .detach();
        if (!QTest::qWaitFor([&] { return done.has_value(); }, PatienceMs))
            qFatal("not answered");
        return done->isOk();
    }

    inline static const QString V1Name = QStringLiteral("old board");
    static constexpr char V1Password[] = "a v1 password";

    AskingBench &m_bench;
    SessionFixture m_fixture;
};

} // namespace itm::test
