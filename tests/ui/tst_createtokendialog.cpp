// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/createtokendialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace itm;
using namespace itm::test;

class TestCreateTokenDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDoubleClickOnCreateSendsOnePost();
    void whatIsChosenIsSent();
    void withoutADescriptionNothingCanBeSent();
    void aRefusalKeepsWhatWasTyped();
    void afterALostAnswerASecondPostIsNotOffered();
    void itCannotBeClosedWhileAnAnswerIsUnderWay();
    void bucketsThatFailedToLoadCanBeLoadedAgain();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open();
    void choose(const QString &bucket, int column);
    void fillIn();

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<CreateTokenDialog> m_dialog;
};

void TestCreateTokenDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
}

void TestCreateTokenDialog::open()
{
    m_dialog = std::make_unique<CreateTokenDialog>(*m_session, SessionFixture::factory(), nullptr);
    m_dialog->show();
}

void TestCreateTokenDialog::choose(const QString &bucket, int column)
{
    const auto *tree = part<QTreeView>("permissionTree");
    QAbstractItemModel &model = *tree->model();
    const QModelIndex group = model.index(0, 0);
    for (int row = 0; row < model.rowCount(group); ++row) {
        if (model.index(row, 0, group).data().toString() == bucket)
            QVERIFY(
                model.setData(model.index(row, column, group), Qt::Checked, Qt::CheckStateRole));
    }
}

void TestCreateTokenDialog::fillIn()
{
    m_fixture->api->onBuckets.answer(
        QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(), QStringLiteral("telegraf") },
                       { BucketId(0xb2), SessionFixture::factory(), QStringLiteral("sensors") } });
    open();
    QTRY_COMPARE(part<QTreeView>("permissionTree")
                     ->model()
                     ->rowCount(part<QTreeView>("permissionTree")->model()->index(0, 0)),
                 3);
    QTest::keyClicks(part<QLineEdit>("descriptionEdit"), QStringLiteral("Telegraf line 4"));
    choose(QStringLiteral("telegraf"), 2);
    QTRY_VERIFY(part<QPushButton>("createButton")->isEnabled());
}

void TestCreateTokenDialog::aDoubleClickOnCreateSendsOnePost()
{
    fillIn();
    m_fixture->api->onCreateToken.hang();
    auto *create = part<QPushButton>("createButton");
    QTest::mouseClick(create, Qt::LeftButton);
    QTest::mouseDClick(create, Qt::LeftButton);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestCreateTokenDialog::whatIsChosenIsSent()
{
    fillIn();
    part<QComboBox>("statusCombo")->setCurrentIndex(1);
    QSignalSpy created(m_dialog.get(), &CreateTokenDialog::created);
    m_fixture->api->onCreateToken.answer(
        CreatedToken{ SessionFixture::token(9, QStringLiteral("Telegraf line 4")),
                      Secret(QByteArrayView("canary")) });
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);
    const TokenDraft draft = m_fixture->api->record().drafts.constFirst();
    QCOMPARE(draft.description, QStringLiteral("Telegraf line 4"));
    QCOMPARE(draft.organization, SessionFixture::factory());
    QCOMPARE(draft.status, TokenStatus::Inactive);
    QCOMPARE(draft.permissions.size(), 1);
    QCOMPARE(draft.permissions.constFirst().id, ResourceId(0xb1));
    QCOMPARE(draft.permissions.constFirst().action, PermissionAction::Write);
    QVERIFY(!m_dialog->isVisible());
}

void TestCreateTokenDialog::withoutADescriptionNothingCanBeSent()
{
    fillIn();
    part<QLineEdit>("descriptionEdit")->setText(QStringLiteral("   "));
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    QVERIFY(!part<QLabel>("verdict")->text().isEmpty());
}

void TestCreateTokenDialog::aRefusalKeepsWhatWasTyped()
{
    fillIn();
    m_fixture->api->onCreateToken.fail(ErrorKind::GrantTooBroad);
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("verdict")->text().contains(QStringLiteral("▲")));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(part<QLineEdit>("descriptionEdit")->text(), QStringLiteral("Telegraf line 4"));
    QVERIFY(part<QPushButton>("createButton")->isEnabled());
}

void TestCreateTokenDialog::afterALostAnswerASecondPostIsNotOffered()
{
    fillIn();
    m_fixture->api->onCreateToken.fail(ErrorKind::ConnectionLost);
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("verdict")->text().contains(QStringLiteral("▲")));
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestCreateTokenDialog::itCannotBeClosedWhileAnAnswerIsUnderWay()
{
    fillIn();
    m_fixture->api->onCreateToken.hang();
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
}

void TestCreateTokenDialog::bucketsThatFailedToLoadCanBeLoadedAgain()
{
    m_fixture->api->onBuckets.fail(ErrorKind::ConnectionLost);
    open();
    auto *retry = part<QPushButton>("bucketRetryButton");
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(!part<QLabel>("bucketState")->text().isEmpty());
    m_fixture->api->onBuckets.answer(
        QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(), QStringLiteral("telegraf") } });
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("bucketState")->text().isEmpty());
    QVERIFY(!retry->isVisible());
}

void TestCreateTokenDialog::theKeyboardReachesEverything()
{
    fillIn();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestCreateTokenDialog)
#include "tst_createtokendialog.moc"
