// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/api/apibench.h"
#include "tests/api/ownwarnings.h"
#include "tests/support/goldentokens.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

/// Users and who belongs to an organization, against recorded answers.
class TestUsersApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void userIsDeactivatedByOnePatch();
    void userIsRead();
    void membersOfAnOrganizationAreTold();
    void anOrganizationThatMayNotBeSeenTellsNoMembers();
};

namespace {

quint64 id(const char *symbol)
{
    return goldenId(QString::fromLatin1(symbol));
}

} // namespace

void TestUsersApi::userIsDeactivatedByOnePatch()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("deactivate bob"), {}, 1);
    bench.server.misbehave(hashedFault("reactivate bob"));
    const UserId bob(id("bob"));
    const auto off = bench.ask<User>(&InfluxApi::changeUser, bob, UserStatus::Inactive);
    QVERIFY(off);
    QCOMPARE(off.value(), (User{ bob, QStringLiteral("bob"), UserStatus::Inactive }));
    QCOMPARE(bench.onlyRequest(), "PATCH /api/v2/users/" + bob.toString().toLatin1());
    QCOMPARE(bench.server.requests()[0].body, QByteArray(R"({"status":"inactive"})"));
    const auto on = bench.ask<User>(&InfluxApi::changeUser, bob, UserStatus::Active);
    QVERIFY(on);
    QCOMPARE(on.value().status, UserStatus::Active);
    QCOMPARE(bench.server.requests()[1].body, QByteArray(R"({"status":"active"})"));
}

void TestUsersApi::userIsRead()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("deactivate bob"));
    const auto user = bench.ask<User>(&InfluxApi::user, UserId(0xb));
    QVERIFY(user);
    QCOMPARE(user.value().status, UserStatus::Inactive);
    QCOMPARE(bench.onlyRequest(), QByteArray("GET /api/v2/users/000000000000000b"));
}

void TestUsersApi::membersOfAnOrganizationAreTold()
{
    ApiBench bench;
    bench.server.misbehave(hashedFault("owners"), {}, 1);
    bench.server.misbehave(hashedFault("members"));
    const auto names = [&bench](MemberRole role) {
        QStringList found;
        const auto users
            = bench.ask<QList<User>>(&InfluxApi::members, OrganizationId(id("orgB")), role);
        for (const User &user : users.value())
            found << user.name;
        return found;
    };
    QVERIFY(names(MemberRole::Owner).contains(QStringLiteral("alice")));
    QCOMPARE(names(MemberRole::Member), QStringList{ QStringLiteral("bob") });
    const QByteArray path = "GET /api/v2/orgs/" + OrganizationId(id("orgB")).toString().toLatin1();
    QCOMPARE(bench.server.count(path + "/owners"), 1);
    QCOMPARE(bench.server.count(path + "/members"), 1);
}

void TestUsersApi::anOrganizationThatMayNotBeSeenTellsNoMembers()
{
    ApiBench bench;
    bench.server.misbehave(Fault::refusal(404, "not found", "404 page not found"));
    const auto users
        = bench.ask<QList<User>>(&InfluxApi::members, OrganizationId(1), MemberRole::Owner);
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestUsersApi)
#include "tst_usersapi.moc"
