// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/items/permissiontreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace itm;

namespace {

const OrganizationId Factory(0x100);
const OrganizationId Weather(0x200);
const ResourceType Tasks{ QStringLiteral("tasks") };
const ResourceType Views{ QStringLiteral("views") };
const ResourceType Unheard{ QStringLiteral("somethingNew") };

PermissionScope scope(OrganizationId organization)
{
    return { .organization = organization,
             .organizationNames
             = { { Factory, QStringLiteral("factory") }, { Weather, QStringLiteral("weather") } },
             .types = { types::authorizations, types::buckets, types::organizations, Tasks,
                        types::users, Views, Unheard },
             .isListable
             = [](const ResourceType &type) { return type != Views && type != Unheard; } };
}

QList<ResourceObject> buckets()
{
    return { { ResourceId(2), QStringLiteral("line3") },
             { ResourceId(3), QStringLiteral("line4") },
             { ResourceId(4), QStringLiteral("prod-a") },
             { ResourceId(5), QStringLiteral("prod-b") } };
}

QString print(const PermissionList &permissions)
{
    QStringList lines;
    for (const Permission &p : permissions) {
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(p.action == PermissionAction::Read ? QChar(u'r') : QChar(u'w'))
                     .arg(p.type.name)
                     .arg(p.id.value())
                     .arg(p.organization.value());
    }
    return lines.join(QStringLiteral(", "));
}

QString printRow(const QModelIndex &index)
{
    QString line = index.data().toString();
    for (const int column : { PermissionTreeModel::ReadColumn, PermissionTreeModel::WriteColumn }) {
        const QModelIndex check = index.siblingAtColumn(column);
        line += QStringLiteral(" %1%2")
                    .arg(check.data(Qt::CheckStateRole).toInt())
                    .arg(check.flags().testFlag(Qt::ItemIsUserCheckable) ? QChar(u'+')
                                                                         : QChar(u'-'));
    }
    return line;
}

QString print(const QAbstractItemModel &model, const QString &title)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex type = model.index(i, 0);
        if (!type.data().toString().contains(title))
            continue;
        lines << printRow(type);
        for (int row = 0; row < model.rowCount(type); ++row)
            lines << printRow(model.index(row, 0, type));
    }
    return lines.join(u'\n');
}

const auto Read = PermissionTreeModel::ReadColumn;
const auto Write = PermissionTreeModel::WriteColumn;

} // namespace

class TestPermissionTreeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PermissionTreeModel>(nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setScope(scope(Factory));
        m_model->setObjects(types::buckets, buckets());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void everyTypeOfTheServerIsThere();
    void anOpenedTypeAsksForItsObjectsOnce();
    void aListThatFailedCanBeAskedForAgain();
    void singleChoicesBecomeOneEntryEach();
    void allCoversTheSingleOnesAndGivesThemBack();
    void theCheckOfATypeTakesAllAndGivesAllBack();
    void organizationsAndUsersAreChosenById();
    void everywhereIsThereWhereItIsOffered();
    void anotherOrganizationDropsTheChoiceAndTheSameKeepsIt();
    void listsThatComeLateKeepTheChoice();
    void whatIsNotListedIsKeptAndMarked();
    void unknownTypesAreForTheOrganizationAlone();
    void allAccessComesBackAsItWas();
    void namesAndIdsAreFound();
    void everyCheckHasAName();

private:
    void check(const ResourceType &type, ResourceId id, PermissionTreeModel::Column column,
               Qt::CheckState state = Qt::Checked)
    {
        QVERIFY(m_model->setData(m_model->indexOf(type, id, column), state, Qt::CheckStateRole));
    }

    std::unique_ptr<PermissionTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPermissionTreeModel::everyTypeOfTheServerIsThere()
{
    QStringList titles;
    for (int i = 0; i < m_model->rowCount(); ++i)
        titles << m_model->index(i, 0).data(PermissionTreeModel::NameRole).toString();
    QStringList expected;
    for (const ResourceType &type : scope(Factory).types)
        expected << type.name;
    QCOMPARE(titles, expected);
    QCOMPARE(print(*m_model, QStringLiteral("Buckets")),
             QStringLiteral("Buckets 0+ 0+\n"
                            "All buckets, also future ones 0+ 0+\n"
                            "line3 0+ 0+\nline4 0+ 0+\nprod-a 0+ 0+\nprod-b 0+ 0+"));
}

void TestPermissionTreeModel::anOpenedTypeAsksForItsObjectsOnce()
{
    PermissionTreeModel model(nullptr);
    model.setScope(scope(Factory));
    QSignalSpy wanted(&model, &PermissionTreeModel::objectsWanted);
    const QModelIndex tasks = model.indexOf(Tasks, {}).parent();
    QVERIFY(model.hasChildren(tasks) && model.canFetchMore(tasks));
    model.fetchMore(tasks);
    QVERIFY(!model.canFetchMore(tasks));
    model.fetchMore(tasks);
    model.wantObjects(Tasks);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<ResourceType>(), Tasks);
    model.setObjects(Tasks, { { ResourceId(8), QStringLiteral("nightly") } });
    QCOMPARE(model.rowCount(model.indexOf(Tasks, {}).parent()), 2);
    QVERIFY(!model.canFetchMore(model.indexOf(Views, {}).parent()));
    model.wantObjects();
    QCOMPARE(wanted.count(), 5);
}

void TestPermissionTreeModel::aListThatFailedCanBeAskedForAgain()
{
    PermissionTreeModel model(nullptr);
    model.setScope(scope(Factory));
    model.wantObjects(Tasks);
    model.setObjectsFailed(Tasks);
    const QModelIndex tasks = model.indexOf(Tasks, {}).parent();
    QVERIFY(tasks.data().toString() != QStringLiteral("Tasks"));
    // The view would ask again and again by itself.
    QVERIFY(!model.canFetchMore(tasks));
    QSignalSpy wanted(&model, &PermissionTreeModel::objectsWanted);
    model.wantObjects(Tasks);
    QCOMPARE(wanted.count(), 1);
}

void TestPermissionTreeModel::singleChoicesBecomeOneEntryEach()
{
    check(types::buckets, ResourceId(3), Write);
    check(types::buckets, ResourceId(2), Read);
    check(types::buckets, ResourceId(2), Write);
    QCOMPARE(print(m_model->permissions()),
             QStringLiteral("r buckets 2 256, w buckets 2 256, w buckets 3 256"));
    QCOMPARE(m_model->permissions()[0].name.toString(), QStringLiteral("line3"));
    QVERIFY(print(*m_model, QStringLiteral("Buckets"))
                .startsWith(QStringLiteral("Buckets 1+ 1+\n"
                                           "All buckets, also future ones 0+ 0+\n"
                                           "line3 2+ 2+\nline4 0+ 2+")));
}

void TestPermissionTreeModel::allCoversTheSingleOnesAndGivesThemBack()
{
    check(types::buckets, ResourceId(3), Write);
    check(types::buckets, ResourceId(), Write);
    QCOMPARE(print(m_model->permissions()), QStringLiteral("w buckets 0 256"));
    QVERIFY(print(*m_model, QStringLiteral("Buckets"))
                .startsWith(QStringLiteral("Buckets 0+ 2+\n"
                                           "All buckets, also future ones 0+ 2+\n"
                                           "line3 0+ 2-\nline4 0+ 2-")));
    check(types::buckets, ResourceId(), Write, Qt::Unchecked);
    QCOMPARE(print(m_model->permissions()), QStringLiteral("w buckets 3 256"));
}

void TestPermissionTreeModel::theCheckOfATypeTakesAllAndGivesAllBack()
{
    check(types::buckets, ResourceId(3), Write);
    const QModelIndex type = m_model->indexOf(types::buckets, {}).parent().siblingAtColumn(Write);
    QCOMPARE(type.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    QVERIFY(m_model->setData(type, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(print(m_model->permissions()), QStringLiteral("w buckets 0 256"));
    QVERIFY(m_model->setData(type, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_model->permissions().isEmpty());
    QCOMPARE(type.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestPermissionTreeModel::organizationsAndUsersAreChosenById()
{
    m_model->setObjects(types::organizations,
                        { { ResourceId(Factory.value()), QStringLiteral("factory") } });
    m_model->setObjects(types::users, { { ResourceId(0x30), QStringLiteral("bob") } });
    check(types::organizations, ResourceId(Factory.value()), Read);
    check(types::users, ResourceId(0x30), Write);
    QCOMPARE(print(m_model->permissions()), QStringLiteral("r orgs 256 0, w users 48 0"));
    QCOMPARE(print(*m_model, QStringLiteral("Organizations")),
             QStringLiteral("Organizations 1- 0-\nfactory (the token’s own) 2+ 0+"));
    QVERIFY(!m_model->indexOf(types::users, {}).isValid());
}

void TestPermissionTreeModel::everywhereIsThereWhereItIsOffered()
{
    check(types::buckets, ResourceId(3), Write);
    m_model->setObjects(types::users, {});
    m_model->offerEverywhere(true);
    QVERIFY(print(*m_model, QStringLiteral("Buckets"))
                .startsWith(QStringLiteral("Buckets 0+ 1+\n"
                                           "All buckets of every organization 0+ 0+\n")));
    const QModelIndex everywhere = m_model->indexOf(types::buckets, {}, Write).siblingAtRow(0);
    QVERIFY(m_model->setData(everywhere, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(print(m_model->permissions()), QStringLiteral("w buckets 0 0"));
    QVERIFY(print(*m_model, QStringLiteral("Users"))
                .startsWith(QStringLiteral("Users 0- 0-\nAll users of every organization")));
    m_model->offerEverywhere(false);
    QCOMPARE(print(m_model->permissions()), QStringLiteral("w buckets 3 256"));
}

void TestPermissionTreeModel::anotherOrganizationDropsTheChoiceAndTheSameKeepsIt()
{
    check(types::buckets, ResourceId(3), Read);
    m_model->setScope(scope(Factory));
    QCOMPARE(print(m_model->permissions()), QStringLiteral("r buckets 3 256"));
    m_model->setScope(scope(Weather));
    QVERIFY(m_model->permissions().isEmpty());
}

void TestPermissionTreeModel::listsThatComeLateKeepTheChoice()
{
    PermissionTreeModel model(nullptr);
    model.setScope(scope(Factory));
    model.choose({ { PermissionAction::Write, types::buckets, ResourceId(3), Factory,
                     QStringLiteral("an old name") },
                   { PermissionAction::Read, types::buckets, ResourceId(9), Factory,
                     QStringLiteral("gone") } });
    QVERIFY(model.index(0, 0, model.indexOf(types::buckets, {}).parent())
                .data(PermissionTreeModel::MarkRole)
                .toString()
                .isEmpty());
    model.setObjects(types::buckets, buckets());
    QCOMPARE(print(model.permissions()), QStringLiteral("w buckets 3 256, r buckets 9 256"));
    QCOMPARE(model.permissions().at(0).name.toString(), QStringLiteral("line4"));
    QVERIFY(!model.indexOf(types::buckets, ResourceId(9))
                 .data(PermissionTreeModel::MarkRole)
                 .toString()
                 .isEmpty());
}

void TestPermissionTreeModel::whatIsNotListedIsKeptAndMarked()
{
    const PermissionList odd{
        { PermissionAction::Read, types::buckets, {}, {} },
        { PermissionAction::Read, types::buckets, ResourceId(3), {}, {} },
        { PermissionAction::Write, types::buckets, {}, Weather, {} },
        { PermissionAction::Read, types::organizations, {}, Factory, {} },
        { PermissionAction::Write, Tasks, ResourceId(77), Factory, {} },
        { PermissionAction::Write, ResourceType{ QStringLiteral("flows") }, {}, Factory, {} },
    };
    m_model->choose(odd);
    QCOMPARE(print(m_model->permissions()),
             QStringLiteral("r buckets 0 0, w buckets 0 512, r orgs 0 256, w tasks 77 256, "
                            "w flows 0 256"));
    m_model->setObjects(Tasks, {});
    int marked = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex type = m_model->index(i, 0);
        for (int row = 0; row < m_model->rowCount(type); ++row)
            marked += m_model->index(row, 0, type).data().toString().startsWith(u'⚠') ? 1 : 0;
    }
    QCOMPARE(marked, 5);
    m_model->choose({});
    QVERIFY(m_model->permissions().isEmpty());
    QCOMPARE(m_model->rowCount(), static_cast<int>(scope(Factory).types.size()));
}

void TestPermissionTreeModel::unknownTypesAreForTheOrganizationAlone()
{
    QCOMPARE(print(*m_model, QStringLiteral("somethingNew")),
             QStringLiteral("somethingNew 0+ 0+\nAll somethingNew, also future ones 0+ 0+"));
    check(Unheard, {}, Read);
    QCOMPARE(print(m_model->permissions()), QStringLiteral("r somethingNew 0 256"));
}

void TestPermissionTreeModel::allAccessComesBackAsItWas()
{
    PermissionScope all = scope(Factory);
    all.types = knownResourceTypes();
    m_model->setScope(all);
    for (const PermissionList &set : { allAccessPermissions(all.types, Factory, UserId(0x30)),
                                       operatorPermissions(all.types) }) {
        m_model->choose(set);
        QCOMPARE(m_model->permissions(), set);
    }
}

void TestPermissionTreeModel::namesAndIdsAreFound()
{
    QList<ResourceId> ids;
    QCOMPARE(m_model->findObjects(types::buckets,
                                  { QStringLiteral("line4"), QStringLiteral("0000000000000002"),
                                    QStringLiteral("line"), QStringLiteral("line4") },
                                  ids),
             QStringList{ QStringLiteral("line") });
    QCOMPARE(ids, (QList<ResourceId>{ ResourceId(3), ResourceId(2) }));
    QSignalSpy changed(m_model.get(), &PermissionTreeModel::permissionsChanged);
    m_model->chooseObjects(types::buckets, ids, PermissionAction::Write);
    QCOMPARE(print(m_model->permissions()), QStringLiteral("w buckets 2 256, w buckets 3 256"));
    QCOMPARE(changed.count(), 1);
}

void TestPermissionTreeModel::everyCheckHasAName()
{
    const QModelIndex read = m_model->indexOf(types::buckets, ResourceId(2), Read);
    QCOMPARE(read.data(Qt::AccessibleTextRole).toString(), QStringLiteral("read line3"));
}

QTEST_GUILESS_MAIN(TestPermissionTreeModel)
#include "tst_permissiontreemodel.moc"
