// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/users/usersdialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QLabel>
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
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
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
    m_dialog = std::make_unique<UsersDialog>(*m_session, nullptr);
    m_dialog->show();
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
