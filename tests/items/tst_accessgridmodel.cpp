// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/accessgridloader.h"
#include "models/items/accessgridmodel.h"

#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = AccessView::Rows;

const User Bob{ UserId(0xb0b), u"bob"_s };
const User Left{ UserId(0x1ef), u"left"_s, UserStatus::Inactive };

Permission on(PermissionAction action, quint64 bucket, OrganizationId organization,
              const QString &name = {})
{
    return { action, types::buckets, ResourceId(bucket), organization, name };
}

Token token(quint64 id, const QString &description, const User &owner, PermissionList held)
{
    Token token = SessionFixture::token(id, description);
    token.owner = owner.id;
    token.ownerName = owner.name;
    token.permissions = std::move(held);
    return token;
}

/// line 2, line 10 and idle of factory; outsider of weather, which reaches into factory.
AccessSource source()
{
    const OrganizationId factory = SessionFixture::factory();
    const OrganizationId weather = SessionFixture::weather();
    AccessSource source;
    source.organizations = { { factory, u"factory"_s, {} }, { weather, u"weather"_s, {} } };
    source.users = { Bob, Left };
    source.buckets = { { BucketId(1), factory, u"line 10"_s, false },
                       { BucketId(2), factory, u"line 2"_s, false },
                       { BucketId(3), factory, u"_monitoring"_s, true },
                       { BucketId(4), weather, u"rain"_s, false } };
    Token outsider = token(4, u"outsider"_s, Bob, { on(PermissionAction::Read, 1, factory) });
    outsider.organization = weather;
    Token stranger = token(5, u"stranger"_s, Bob, { on(PermissionAction::Read, 4, weather) });
    stranger.organization = weather;
    source.tokens = {
        token(1, u"line 10"_s, Bob,
              { on(PermissionAction::Read, 0, factory), on(PermissionAction::Write, 1, factory) }),
        token(2, u"line 2"_s, Left, { on(PermissionAction::Write, 2, factory) }),
        token(3, u"idle"_s, Bob, { on(PermissionAction::Read, 9, factory) }), outsider, stranger
    };
    source.lastNames.insert(BucketId(9), u"old"_s);
    return source;
}

OrganizationNames names()
{
    return { { SessionFixture::factory(), u"factory"_s },
             { SessionFixture::weather(), u"weather"_s } };
}

/// The table as text, a line per row.
QStringList printed(const AccessGridModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{ model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString() };
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            cells << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u'='
                    + (text.isEmpty() ? u"-"_s : text);
        }
        lines << cells.join(u' ');
    }
    return lines;
}

} // namespace

class TestAccessGridModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowPerTokenInNaturalOrder();
    void anOrganizationHasWhatReachesItFromElsewhere();
    void filtersAndEmptyOnes();
    void mostAccessComesFirst();
    void rowsAreGrouped();
    void ownersHaveTheirTokensTogether();
    void aCellSaysItself();
    void itFollowsTheServer();
    void whatCannotBeListedIsTold();

private:
    void show(AccessGridModel &model, const AccessView &view)
    {
        model.show(m_grid, arrangeAccess(*m_grid, view), names());
    }

    std::shared_ptr<const AccessGrid> m_grid = std::make_shared<const AccessGrid>(source());
};

void TestAccessGridModel::aRowPerTokenInNaturalOrder()
{
    AccessGridModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    show(model, { .organization = SessionFixture::weather() });
    QCOMPARE(printed(model), QStringList({ u"outsider rain=-"_s, u"stranger rain=R"_s }));
    show(model, { .organization = SessionFixture::factory() });
    QCOMPARE(
        printed(model),
        QStringList({ u"idle line 2=- line 10=- old=(R)"_s, u"line 2 line 2=(W) line 10=- old=-"_s,
                      u"line 10 line 2=R line 10=RW old=-"_s,
                      u"outsider line 2=- line 10=R old=-"_s }));
    QVERIFY(model.headerData(2, Qt::Horizontal, AccessGridModel::MutedRole).toBool());
    QVERIFY(model.headerData(1, Qt::Vertical, AccessGridModel::MutedRole).toBool());
}

void TestAccessGridModel::anOrganizationHasWhatReachesItFromElsewhere()
{
    AccessGridModel model(nullptr);
    show(model, { .organization = SessionFixture::factory(), .showsSystemBuckets = true });
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 4);
    show(model, {});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.headerData(0, Qt::Horizontal, AccessGridModel::GroupRole).toString(),
             u"factory"_s);
}

void TestAccessGridModel::filtersAndEmptyOnes()
{
    AccessGridModel model(nullptr);
    show(model, { .rowFilter = u"LINE"_s, .bucketFilter = u"2"_s });
    QCOMPARE(printed(model), QStringList({ u"line 2 line 2=(W)"_s, u"line 10 line 2=R"_s }));
    // By the owner's name.
    show(model, { .rowFilter = u"left"_s, .hidesEmpty = true });
    QCOMPARE(printed(model), QStringList({ u"line 2 line 2=(W)"_s }));
}

void TestAccessGridModel::mostAccessComesFirst()
{
    AccessGridModel model(nullptr);
    show(model,
         { .order = AccessView::Order::MostAccess, .organization = SessionFixture::factory() });
    QCOMPARE(printed(model).constFirst(), u"line 10 line 10=RW line 2=R old=-"_s);
}

void TestAccessGridModel::rowsAreGrouped()
{
    AccessGridModel model(nullptr);
    show(model, { .grouping = AccessView::Grouping::Owner });
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row)
        groups << model.headerData(row, Qt::Vertical, AccessGridModel::GroupRole).toString();
    QCOMPARE(groups, QStringList({ u"bob"_s, u"bob"_s, u"bob"_s, u"bob"_s, u"left"_s }));
}

void TestAccessGridModel::ownersHaveTheirTokensTogether()
{
    AccessGridModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    show(model, { .rows = Rows::Owners, .organization = SessionFixture::factory() });
    QCOMPARE(printed(model),
             QStringList(
                 { u"bob line 2=R line 10=RW old=(R)"_s, u"left line 2=(W) line 10=- old=-"_s }));
    QCOMPARE(model.tokensOf(0).size(), 4);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
             u"bob can read, write and delete line 10 with 2 tokens."_s);
}

void TestAccessGridModel::aCellSaysItself()
{
    AccessGridModel model(nullptr);
    show(model, { .organization = SessionFixture::factory() });
    const auto said = [&model](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(2, 0), u"line 10 can read line 2, because it may read all buckets of factory."_s);
    QCOMPARE(said(0, 0), u"idle can neither read nor write line 2."_s);
    QVERIFY(said(0, 2).contains(u"gone"_s));
    QVERIFY(said(1, 0).contains(u"its owner is inactive"_s));
}

void TestAccessGridModel::itFollowsTheServer()
{
    SessionFixture fixture;
    ServerSession &session = fixture.connectTo({ SessionFixture::token(1, u"one"_s) });
    fixture.api->onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(), u"telegraf"_s, false } };
    });
    AccessGridModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    AccessGridLoader loader(model, nullptr);
    loader.follow(&session);
    QVERIFY(loader.isBusy());
    QTRY_VERIFY(!loader.isBusy());
    QCOMPARE(printed(model), QStringList({ u"one telegraf=W"_s }));
    Token second = SessionFixture::token(2, u"two"_s);
    session.tokens().put(second);
    QTRY_COMPARE(model.rowCount(), 2);
    loader.setView({ .rowFilter = u"two"_s });
    QTRY_COMPARE(printed(model), QStringList({ u"two telegraf=W"_s }));
    loader.follow(nullptr);
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestAccessGridModel::whatCannotBeListedIsTold()
{
    SessionFixture fixture;
    ServerSession &session
        = fixture.openOffline(u"plant"_s, { SessionFixture::token(1, u"one"_s) });
    AccessGridModel model(nullptr);
    AccessGridLoader loader(model, nullptr);
    loader.follow(&session);
    QTRY_VERIFY(!loader.isBusy());
    QCOMPARE(loader.notListed(), QList<OrganizationId>{ SessionFixture::factory() });
    QCOMPARE(printed(model), QStringList({ u"one telegraf=W"_s }));
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(u"does not list"_s));
}

QTEST_GUILESS_MAIN(TestAccessGridModel)
#include "tst_accessgridmodel.moc"
