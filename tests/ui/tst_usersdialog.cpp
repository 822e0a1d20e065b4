// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/confirmdialog.h"
#include "ui/users/usersdialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestUsersDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTokensOfTheSelectedUserAreSearchedFor();
    void aUserWithoutTokensLeadsNowhere();
    void itFollowsTheServer();
    void itEndsWithItsSession();
    void aUserIsDeactivatedAfterTheNumberWasSaid();
    void leavingTheQuestionChangesNothing();
    void theOwnUserIsAskedForByName();
    void anInactiveUserIsActivatedAtOnce();
    void aRefusalIsTold();
    void whatIsOffSaysWhy();
    void membershipsAreShown();
    void membershipsThatFailAreTold();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    void open(const QList<Connection> &connections = {});
    void press(const char *button);
    [[nodiscard]] ConfirmDialog *question() const { return m_dialog->findChild<ConfirmDialog *>(); }
    [[nodiscard]] User alice(UserStatus status) const
    {
        return { m_alice.id, m_alice.name, status };
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<UsersDialog> m_dialog;
    const User m_alice{ UserId(0xa), u"alice smith"_s };
};

void TestUsersDialog::init()
{
    Token token = SessionFixture::token(1, u"Telegraf"_s);
    token.owner = m_alice.id;
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ token });
    m_session->catalog().setUsers({ SessionFixture::admin(), m_alice });
    open();
}

void TestUsersDialog::open(const QList<Connection> &connections)
{
    m_dialog = std::make_unique<UsersDialog>(*m_session, connections, SpareToken(), nullptr);
    m_dialog->show();
}

void TestUsersDialog::press(const char *button)
{
    auto *found = part<QPushButton>(button);
    QVERIFY(found->isEnabled());
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

void TestUsersDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestUsersDialog::theTokensOfTheSelectedUserAreSearchedFor()
{
    QSignalSpy searched(m_dialog.get(), &UsersDialog::searchRequested);
    m_dialog->select(m_alice.id);
    QVERIFY(part<QLabel>("userDetails")->text().contains("Owns 1"_L1));
    QTest::keyClick(part<QPushButton>("showTokensButton"), Qt::Key_Space);
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.constFirst().constFirst().toString(), u"owner:\"alice smith\""_s);
    QVERIFY(!m_dialog->isVisible());
}

void TestUsersDialog::aUserWithoutTokensLeadsNowhere()
{
    m_dialog->select(SessionFixture::admin().id);
    QVERIFY(!part<QPushButton>("showTokensButton")->isEnabled());
    QVERIFY(!part<QLabel>("userLimits")->isVisible());
}

void TestUsersDialog::itFollowsTheServer()
{
    m_dialog->select(m_alice.id);
    User inactive = m_alice;
    inactive.status = UserStatus::Inactive;
    m_session->catalog().setUsers({ SessionFixture::admin(), inactive });
    QTRY_VERIFY(part<QLabel>("userDetails")->text().contains("None of this user"_L1));
    m_session->catalog().setUsers({ SessionFixture::admin() });
    const QAbstractItemModel *model = part<QTableView>("userTable")->model();
    QTRY_COMPARE(model->index(1, 1).data().toString(), u"not listed"_s);
}

void TestUsersDialog::itEndsWithItsSession()
{
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestUsersDialog::aUserIsDeactivatedAfterTheNumberWasSaid()
{
    m_dialog->select(m_alice.id);
    press("deactivateUserButton");
    QVERIFY(question());
    QStringList said;
    for (const QLabel *label : question()->findChildren<QLabel *>())
        said << label->text();
    QVERIFY(said.join(u' ').contains(u"1 token(s) stop(s) working"_s));
    QVERIFY(!question()->findChild<QLineEdit *>());
    QCOMPARE(m_fixture->api->onChangeUser.count(), 0);
    m_fixture->api->onChangeUser.answer(alice(UserStatus::Inactive));
    question()->accept();
    QTRY_COMPARE(m_fixture->api->onChangeUser.count(), 1);
    QCOMPARE(m_fixture->record->userChanges.constFirst(),
             qMakePair(m_alice.id, UserStatus::Inactive));
    QTRY_COMPARE(part<QLabel>("userOutcome")->text(), u"alice smith is inactive now."_s);
    QTRY_VERIFY(part<QLabel>("userDetails")->text().contains("None of this user"_L1));
    QVERIFY(!part<QPushButton>("deactivateUserButton")->isEnabled());
    QVERIFY(part<QPushButton>("activateUserButton")->isEnabled());
}

void TestUsersDialog::leavingTheQuestionChangesNothing()
{
    m_dialog->select(m_alice.id);
    press("deactivateUserButton");
    question()->reject();
    QCOMPARE(m_fixture->api->onChangeUser.count(), 0);
    QVERIFY(part<QPushButton>("deactivateUserButton")->isEnabled());
}

void TestUsersDialog::theOwnUserIsAskedForByName()
{
    m_dialog->select(SessionFixture::admin().id);
    press("deactivateUserButton");
    auto *answer = question()->findChild<QLineEdit *>();
    QVERIFY(answer);
    m_fixture->api->onChangeUser.answer(SessionFixture::admin());
    auto *verb = part<QPushButton>("confirmButton");
    QTest::keyClicks(answer, u"adm"_s);
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(answer, u"in"_s);
    QVERIFY(verb->isEnabled());
    QTest::keyClick(verb, Qt::Key_Space);
    QTRY_COMPARE(m_fixture->api->onChangeUser.count(), 1);
}

void TestUsersDialog::anInactiveUserIsActivatedAtOnce()
{
    m_session->catalog().setUsers({ SessionFixture::admin(), alice(UserStatus::Inactive) });
    m_dialog->select(m_alice.id);
    QTRY_VERIFY(part<QPushButton>("activateUserButton")->isEnabled());
    QVERIFY(!part<QPushButton>("deactivateUserButton")->isEnabled());
    m_fixture->api->onChangeUser.answer(alice(UserStatus::Active));
    press("activateUserButton");
    QVERIFY(!question());
    QTRY_COMPARE(part<QLabel>("userOutcome")->text(), u"alice smith is active now."_s);
}

void TestUsersDialog::aRefusalIsTold()
{
    m_session->catalog().setUsers({ SessionFixture::admin(), alice(UserStatus::Inactive) });
    m_dialog->select(m_alice.id);
    QTRY_VERIFY(part<QPushButton>("activateUserButton")->isEnabled());
    m_fixture->api->onChangeUser.fail(ErrorKind::PermissionMissing);
    press("activateUserButton");
    QVERIFY(!part<QPushButton>("activateUserButton")->isEnabled());
    QTRY_VERIFY(part<QLabel>("userOutcome")->isVisible());
    QVERIFY(part<QPushButton>("activateUserButton")->isEnabled());
}

void TestUsersDialog::whatIsOffSaysWhy()
{
    m_dialog->select(m_alice.id);
    m_session->catalog().setUsers({ SessionFixture::admin() });
    const auto *deactivate = part<QPushButton>("deactivateUserButton");
    QTRY_VERIFY(!deactivate->isEnabled());
    QVERIFY(deactivate->toolTip().contains("does not list"_L1));
    m_dialog->select(SessionFixture::admin().id);
    QVERIFY(deactivate->isEnabled());
    m_session->disconnectFromServer();
    QTRY_VERIFY(!deactivate->isEnabled());
    QVERIFY(deactivate->toolTip().contains("not connected"_L1));
}

void TestUsersDialog::membershipsAreShown()
{
    m_fixture->api->onMembers.cancelOpen();
    m_fixture->api->onMembers.answer(QList<User>{ m_alice }).answer(QList<User>());
    m_fixture->api->onMembers.answer(QList<User>()).answer(QList<User>{ m_alice });
    open();
    const QAbstractItemModel *model = part<QTableView>("userTable")->model();
    QTRY_COMPARE(model->index(1, 2).data().toString(), u"owner of factory, member of weather"_s);
    QCOMPARE(model->index(0, 2).data().toString(), u"none"_s);
    m_dialog->select(m_alice.id);
    QVERIFY(part<QLabel>("userDetails")->text().contains("owner of factory"_L1));
}

void TestUsersDialog::membershipsThatFailAreTold()
{
    m_fixture->api->onMembers.cancelOpen();
    m_fixture->api->onMembers.fail(ErrorKind::ServerFault);
    open();
    QTRY_VERIFY(part<QLabel>("userOutcome")->text().contains("could not be read"_L1));
}

void TestUsersDialog::theKeyboardReachesEverything()
{
    m_dialog->select(m_alice.id);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QStringList problems = tabWalk(m_dialog.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
}

QTEST_MAIN(TestUsersDialog)
#include "tst_usersdialog.moc"
