// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissionloader.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const ResourceType Tasks{ QStringLiteral("tasks") };
const ResourceType Checks{ QStringLiteral("checks") };

} // namespace

class TestPermissionLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        ServerSession &session = m_fixture->connectTo({});
        m_model = std::make_unique<PermissionTreeModel>(nullptr);
        m_loader = std::make_unique<PermissionLoader>(session, *m_model, nullptr);
        m_loader->setOrganization(SessionFixture::factory());
    }

    void whatIsWantedIsFetched()
    {
        m_fixture->api->onObjects.answer(
            QList<ResourceObject>{ { ResourceId(7), QStringLiteral("nightly") } });
        m_model->wantObjects(Tasks);
        QVERIFY(m_loader->isLoading());
        QTRY_VERIFY(!m_loader->isLoading());
        QVERIFY(m_model->indexOf(Tasks, ResourceId(7)).isValid());
        QCOMPARE(m_fixture->record->objectLists.constLast().second, SessionFixture::factory());
    }

    void whatFailedIsToldAndTriedAgain()
    {
        m_fixture->api->onObjects.fail(ErrorKind::ServerFault);
        m_model->wantObjects(Tasks);
        QTRY_VERIFY(m_loader->hasFailed());
        QVERIFY(m_loader->error().kind == ErrorKind::ServerFault);
        QCOMPARE(m_loader->failedType(), Tasks);
        m_fixture->api->onObjects.answer(QList<ResourceObject>());
        m_loader->retry();
        QTRY_COMPARE(m_model->listState(Tasks), PermissionBranch::List::Loaded);
        QVERIFY(!m_loader->hasFailed());
    }

    void answersForAnotherOrganizationAreDropped()
    {
        m_model->wantObjects(Tasks);
        m_loader->setOrganization(SessionFixture::weather());
        QCOMPARE(m_fixture->api->onObjects.cancelledCount(), 1);
        m_fixture->api->onObjects.answer(
            QList<ResourceObject>{ { ResourceId(8), QStringLiteral("there") } });
        m_model->wantObjects(Checks);
        QTRY_COMPARE(m_model->listState(Checks), PermissionBranch::List::Loaded);
        QCOMPARE(m_model->listState(Tasks), PermissionBranch::List::Unasked);
    }

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PermissionTreeModel> m_model;
    std::unique_ptr<PermissionLoader> m_loader;
};

QTEST_GUILESS_MAIN(TestPermissionLoader)
#include "tst_permissionloader.moc"
