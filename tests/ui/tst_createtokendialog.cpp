// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentedchoice.h"
#include "ui/create/createtokendialog.h"

#include "models/access/permissionsets.h"

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
    void operatorIsOfferedToOperatorsAndAsksToBeTyped();
    void allAccessIsTheRuleOverTheServersTypes();
    void everythingHereCanBeReadAtAClick();
    void aTaskNeedsItsBucketAndNothingElse();
    void operatorPowerAsksToBeTypedHoweverItIsChosen();
    void likeAnotherOpensWithItsPermissions();
    void inAnotherOrganizationThingsAreFoundByName();
    void refusalsReachTheFieldTheyAreAbout_data();
    void refusalsReachTheFieldTheyAreAbout();
    void anInactiveOwnerAndADuplicateAreTold();
    void aRecordThatDiffersIsTold();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open(const DraftStart &start = { .organization = SessionFixture::factory() });
    void answerBuckets();
    void setKind(DraftKind kind)
    {
        part<SegmentedChoice>("kindChoice")->setCurrent(static_cast<int>(kind));
    }
    TokenDraft sent();
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

void TestCreateTokenDialog::open(const DraftStart &start)
{
    m_dialog = std::make_unique<CreateTokenDialog>(*m_session, start, nullptr);
    m_dialog->show();
}

void TestCreateTokenDialog::answerBuckets()
{
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{
            { BucketId(0xb1), SessionFixture::factory(), QStringLiteral("telegraf") },
            { BucketId(0xb2), SessionFixture::factory(), QStringLiteral("sensors") }
        };
    });
}

/// What the dialog sends with a description.
TokenDraft TestCreateTokenDialog::sent()
{
    part<QLineEdit>("descriptionEdit")->setText(QStringLiteral("new"));
    m_fixture->api->onCreateToken.fail(ErrorKind::GrantTooBroad);
    auto *create = part<QPushButton>("createButton");
    if (!QTest::qWaitFor([&] { return create->isEnabled(); }))
        qFatal("%s", qPrintable(create->toolTip()));
    QTest::mouseClick(create, Qt::LeftButton);
    const auto &drafts = m_fixture->record->drafts;
    if (!QTest::qWaitFor([&] { return !drafts.isEmpty() && create->isEnabled(); }))
        qFatal("nothing was sent");
    return drafts.constLast();
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
    answerBuckets();
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
    const TokenDraft draft = m_fixture->record->drafts.constFirst();
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
    auto *retry = part<QPushButton>("pickerRetryButton");
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(!part<QLabel>("pickerState")->text().isEmpty());
    m_fixture->api->onBuckets.answer(
        QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(), QStringLiteral("telegraf") } });
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("pickerState")->text().isEmpty());
    QVERIFY(!retry->isVisible());
}

void TestCreateTokenDialog::theKeyboardReachesEverything()
{
    fillIn();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()).join(u'\n'), QString());
}

void TestCreateTokenDialog::operatorIsOfferedToOperatorsAndAsksToBeTyped()
{
    answerBuckets();
    open();
    part<QLineEdit>("descriptionEdit")->setText(QStringLiteral("break glass"));
    setKind(DraftKind::Operator);
    QVERIFY(part<QLabel>("operatorMeaning")->isVisible());
    QVERIFY(!part<QTreeView>("permissionTree")->isVisible());
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    QVERIFY(!part<QPushButton>("createButton")->toolTip().isEmpty());
    QTest::keyClicks(part<QLineEdit>("operatorConsentEdit"), QStringLiteral("operator"));
    QVERIFY(part<QPushButton>("createButton")->isEnabled());
    QCOMPARE(sent().permissions, operatorPermissions(knownResourceTypes()));
}

void TestCreateTokenDialog::allAccessIsTheRuleOverTheServersTypes()
{
    answerBuckets();
    open();
    setKind(DraftKind::AllAccess);
    QCOMPARE(sent().permissions,
             allAccessPermissions(knownResourceTypes(), SessionFixture::factory(),
                                  SessionFixture::admin().id));
}

void TestCreateTokenDialog::everythingHereCanBeReadAtAClick()
{
    answerBuckets();
    m_fixture->api->onObjects.answerAlways([] { return QList<ResourceObject>(); });
    open();
    setKind(DraftKind::Custom);
    QTest::mouseClick(part<QPushButton>("readEverythingButton"), Qt::LeftButton);
    QCOMPARE(sent().permissions,
             readEverythingPermissions(knownResourceTypes(), SessionFixture::factory(),
                                       SessionFixture::admin().id));
}

void TestCreateTokenDialog::aTaskNeedsItsBucketAndNothingElse()
{
    answerBuckets();
    open();
    setKind(DraftKind::Task);
    auto *bucket = part<QComboBox>("taskBucketCombo");
    QTRY_COMPARE(bucket->count(), 2);
    part<QLineEdit>("descriptionEdit")->setText(QStringLiteral("new"));
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    QVERIFY(!part<QLabel>("taskWhy")->text().isEmpty());
    bucket->setCurrentIndex(bucket->findText(QStringLiteral("telegraf")));
    const PermissionList wanted{ { PermissionAction::Write, types::buckets, ResourceId(0xb1),
                                   SessionFixture::factory() } };
    QCOMPARE(sent().permissions, wanted);
}

void TestCreateTokenDialog::operatorPowerAsksToBeTypedHoweverItIsChosen()
{
    answerBuckets();
    open();
    part<QLineEdit>("descriptionEdit")->setText(QStringLiteral("nightly back-up"));
    setKind(DraftKind::Task);
    QVERIFY(!part<QLabel>("operatorMeaning")->isVisible());
    auto *task = part<QComboBox>("taskCombo");
    task->setCurrentIndex(task->count() - 1);
    QVERIFY(part<QLabel>("operatorMeaning")->isVisible());
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    part<QLineEdit>("operatorConsentEdit")->setText(QStringLiteral("operator"));
    QCOMPARE(sent().permissions, operatorPermissions(knownResourceTypes()));
}

void TestCreateTokenDialog::likeAnotherOpensWithItsPermissions()
{
    answerBuckets();
    const Token old = SessionFixture::token(5, QStringLiteral("old"));
    open(draftLike(old));
    QCOMPARE(part<QLineEdit>("likeEdit")->text(), QStringLiteral("old (factory)"));
    QCOMPARE(sent().permissions, old.permissions);
}

void TestCreateTokenDialog::inAnotherOrganizationThingsAreFoundByName()
{
    m_fixture->api->onBuckets.answer(
        QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(), QStringLiteral("telegraf") } });
    Token old = SessionFixture::token(5, QStringLiteral("old"));
    old.permissions.append({ PermissionAction::Read, types::buckets, ResourceId(0xb9),
                             SessionFixture::factory(), QStringLiteral("only here") });
    open(draftLike(old));
    QTRY_VERIFY(part<QPushButton>("pickerRetryButton")->isHidden());
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xc1), SessionFixture::weather(),
                                QStringLiteral("telegraf") } };
    });
    auto *organization = part<QComboBox>("organizationCombo");
    organization->setCurrentIndex(organization->findText(QStringLiteral("weather")));
    const PermissionList wanted{ { PermissionAction::Write, types::buckets, ResourceId(0xc1),
                                   SessionFixture::weather() } };
    QCOMPARE(sent().permissions, wanted);
}

void TestCreateTokenDialog::refusalsReachTheFieldTheyAreAbout_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("missingType");
    QTest::addColumn<QString>("serverMessage");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, ErrorKind kind, const char *missing, const char *message,
                        const char *label) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(missing)
                            << QString::fromLatin1(message) << QString::fromLatin1(label);
    };
    row("another user", ErrorKind::PermissionMissing, "users", "write:users/1 is unauthorized",
        "ownerMessage");
    row("no tokens here", ErrorKind::PermissionMissing, "authorizations",
        "write:orgs/1/authorizations is unauthorized", "organizationMessage");
    row("unknown organization", ErrorKind::InvalidRequest, "", "unable to create token",
        "organizationMessage");
    row("owner is gone", ErrorKind::InvalidRequest, "", "unable to create token", "ownerMessage");
    row("too much", ErrorKind::GrantTooBroad, "buckets", "permission is not allowed", "verdict");
    row("raw text", ErrorKind::ServerFault, "", "EOF", "verdict");
}

void TestCreateTokenDialog::refusalsReachTheFieldTheyAreAbout()
{
    QFETCH(int, kind);
    QFETCH(QString, missingType);
    QFETCH(QString, serverMessage);
    QFETCH(QString, label);
    fillIn();
    Error refusal{ .kind = static_cast<ErrorKind>(kind), .serverMessage = serverMessage };
    if (!missingType.isEmpty())
        refusal.missingPermission
            = Permission{ PermissionAction::Write, ResourceType{ missingType }, ResourceId(1) };
    m_fixture->api->onCreateToken.answer(refusal);
    if (label == QStringLiteral("ownerMessage"))
        m_fixture->api->onOrganization.answer(Organization{ SessionFixture::factory() });
    else
        m_fixture->api->onOrganization.fail(ErrorKind::NotFound);
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    auto *said = m_dialog->findChild<QLabel *>(label);
    QTRY_VERIFY(said->isVisible() && said->text().contains(QStringLiteral("▲")));
    if (kind == static_cast<int>(ErrorKind::ServerFault))
        QVERIFY(said->text().contains(serverMessage));
}

void TestCreateTokenDialog::anInactiveOwnerAndADuplicateAreTold()
{
    m_session->catalog().setUsers(
        { SessionFixture::admin(),
          { UserId(0xda), QStringLiteral("dave"), UserStatus::Inactive } });
    answerBuckets();
    open();
    auto *owner = part<QComboBox>("ownerCombo");
    QCOMPARE(owner->currentText(), QStringLiteral("admin (you)"));
    QVERIFY(!part<QLabel>("ownerMessage")->isVisible());
    owner->setCurrentIndex(owner->findText(QStringLiteral("dave (inactive)")));
    QVERIFY(part<QLabel>("ownerMessage")->text().contains(QStringLiteral("dave")));
    part<QLineEdit>("descriptionEdit")->setText(QStringLiteral("old"));
    QVERIFY(part<QLabel>("descriptionMessage")->isVisible());
    setKind(DraftKind::AllAccess);
    QCOMPARE(sent().owner, UserId(0xda));
}

void TestCreateTokenDialog::aRecordThatDiffersIsTold()
{
    fillIn();
    QSignalSpy created(m_dialog.get(), &CreateTokenDialog::created);
    Token other = SessionFixture::token(9, QStringLiteral("Telegraf line 4"));
    other.permissions.append({ PermissionAction::Read, types::buckets, {}, other.organization });
    m_fixture->api->onCreateToken.answer(CreatedToken{ other, Secret(QByteArrayView("canary")) });
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(created[0][1].toStringList().size(), 1);
}

QTEST_MAIN(TestCreateTokenDialog)
#include "tst_createtokendialog.moc"
