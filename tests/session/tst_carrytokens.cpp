// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/carrytokens.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

const OrganizationId There(0xfe);

Permission named(PermissionAction action, quint64 id, const QString &name)
{
    return { action, types::buckets, ResourceId(id), SessionFixture::factory(), name };
}

} // namespace

/// From a server that is offline, or asked, to one that has other ids for the same names.
class TestCarryTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_target = &m_fixture->connectTo(u"target"_s, { SessionFixture::token(5, u"in use"_s) });
        m_target->catalog().setOrganizations({ { There, u"factory"_s, {} } });
        auto &api = dynamic_cast<FakeInfluxApi &>(m_target->api());
        api.onBuckets.answerAlways([] {
            return QList<Bucket>{ { BucketId(0x11), There, u"telegraf"_s },
                                  { BucketId(0x12), There, u"weather"_s } };
        });
        api.onObjects.answerAlways([] {
            return QList<ResourceObject>{ { ResourceId(0x21), u"daily"_s } };
        });
    }
    void cleanup() { m_fixture.reset(); }

    void namesOfASavedListAreEnough()
    {
        Token token = SessionFixture::token(1, u"collector"_s);
        token.status = TokenStatus::Inactive;
        token.permissions
            = { named(PermissionAction::Read, 0xb1, u"telegraf"_s),
                named(PermissionAction::Write, 0xb2, u"gone here"_s),
                { PermissionAction::Read, types::buckets, {}, SessionFixture::factory() } };
        const PlannedToken planned = planFrom(m_fixture->openOffline(u"lab"_s, { token }), token);
        QCOMPARE(planned.draft.organization, There);
        QCOMPARE(planned.draft.description, u"collector"_s);
        QCOMPARE(planned.draft.status, TokenStatus::Inactive);
        QVERIFY(planned.draft.owner.isNull());
        QCOMPARE(
            planned.draft.permissions,
            (PermissionList{ { PermissionAction::Read, types::buckets, ResourceId(0x11), There },
                             { PermissionAction::Read, types::buckets, {}, There } }));
        QCOMPARE(planned.verdict(), BatchVerdict::Warning);
        QCOMPARE(planned.remarks.constFirst().kind, BatchRemark::Kind::LeftOut);
        QCOMPARE(planned.remarks.constFirst().missed.constFirst().entry.name, u"gone here"_s);
    }

    void whatTheListDoesNotNameIsAskedOfTheServer()
    {
        Token token = SessionFixture::token(1, u"reports"_s);
        token.permissions = { { PermissionAction::Read, ResourceType{ u"dashboards"_s },
                                ResourceId(0xd1), SessionFixture::factory() } };
        ServerSession &plant = m_fixture->connectTo(u"plant"_s, { token });
        dynamic_cast<FakeInfluxApi &>(plant.api()).onObjects.answerAlways([] {
            return QList<ResourceObject>{ { ResourceId(0xd1), u"daily"_s } };
        });
        const PlannedToken planned = planFrom(plant, token);
        QCOMPARE(planned.draft.permissions.constFirst().id, ResourceId(0x21));
        QCOMPARE(planned.verdict(), BatchVerdict::Ready);
    }

    void nothingIsGuessedAboutWhatHasNoName()
    {
        Token token = SessionFixture::token(1, u"reports"_s);
        token.permissions = { { PermissionAction::Read, ResourceType{ u"dashboards"_s },
                                ResourceId(0x21), SessionFixture::factory() } };
        // The same id is another dashboard there.
        const PlannedToken planned = planFrom(m_fixture->openOffline(u"lab"_s, { token }), token);
        QCOMPARE(planned.draft.permissions, PermissionList());
        QCOMPARE(planned.verdict(), BatchVerdict::Cannot);
    }

    void permissionsOfOtherOrganizationsAreLeftOutAndCounted()
    {
        Token token = SessionFixture::token(1, u"in use"_s);
        token.permissions << Permission{ PermissionAction::Read, types::buckets, ResourceId(0xb9),
                                         SessionFixture::weather(), u"wind"_s };
        const PlannedToken planned = planFrom(m_fixture->openOffline(u"lab"_s, { token }), token);
        QCOMPARE(planned.draft.permissions.size(), 1);
        QCOMPARE(planned.remarks.at(0).kind, BatchRemark::Kind::LeftOut);
        QCOMPARE(planned.remarks.at(0).number, 1);
        QCOMPARE(planned.remarks.at(1).kind, BatchRemark::Kind::DescriptionInUse);
    }

    void anOperatorStaysAnOperator()
    {
        Token token = SessionFixture::token(1, u"spare"_s);
        token.permissions = operatorPermissions(knownResourceTypes());
        const PlannedToken planned = planFrom(m_fixture->openOffline(u"lab"_s, { token }), token);
        QCOMPARE(planned.draft.permissions, token.permissions);
    }

private:
    PlannedToken planFrom(ServerSession &from, const Token &token)
    {
        QList<PlannedToken> planned;
        RequestHandle planning;
        const RequestHandle naming
            = nameTokens(from, { token }, this, [&](const Result<QList<CarriedToken>> &named) {
                  planning = planElsewhere(
                      *m_target, { There, u"factory"_s, {} }, named.value(), this,
                      [&](const Result<QList<PlannedToken>> &answer) { planned = answer.value(); });
              });
        if (!QTest::qWaitFor([&] { return !planned.isEmpty(); }))
            qFatal("no plan came");
        return planned.constFirst();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_target = nullptr;
};

QTEST_GUILESS_MAIN(TestCarryTokens)
#include "tst_carrytokens.moc"
