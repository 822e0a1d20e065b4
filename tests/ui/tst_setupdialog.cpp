// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentedchoice.h"
#include "ui/connect/setupadvice.h"
#include "ui/connect/setupdialog.h"

#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestSetupDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsOffWithTheReasonUntilItCanWork();
    void anOwnTokenHasRules();
    void aServerIsSetUp();
    void aFailureLosesNothingTyped();
    void withoutKeychainItAsksFirst();
    void itCannotBeClosedHalfWay();
    void theKeyboardReachesEverything();
    void adviceLeadsToANewToken();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void fillIn();
    [[nodiscard]] bool isOn() const { return part<QPushButton>("setUpButton")->isEnabled(); }
    [[nodiscard]] QString state() const { return part<QLabel>("setupState")->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<SetupDialog> m_dialog;
    FakeInfluxApi *m_setup = nullptr;
};

void TestSetupDialog::init()
{
    m_dialog.reset();
    m_setup = nullptr;
    QFile::remove(m_folder.filePath(QStringLiteral("connections.json")));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [this](FakeInfluxApi &made) {
        if (m_setup)
            return SessionFixture::scriptOperator(made, {});
        m_setup = &made;
        made.onSetupAllowed.answerAlways([] { return true; });
    };
    m_store = std::make_unique<ConnectionStore>(
        m_folder.filePath(QStringLiteral("connections.json")), nullptr);
    m_dialog = std::make_unique<SetupDialog>(m_fixture->workspace, *m_store,
                                             SessionFixture::connection(), nullptr);
    m_dialog->show();
}

void TestSetupDialog::fillIn()
{
    QTest::keyClicks(part<QLineEdit>("setupPasswordEdit"), QStringLiteral("long enough"));
    part<QLineEdit>("setupOrganizationEdit")->setText(QStringLiteral("factory"));
    part<QLineEdit>("setupBucketEdit")->setText(QStringLiteral("telegraf"));
}

void TestSetupDialog::itIsOffWithTheReasonUntilItCanWork()
{
    QVERIFY(!isOn());
    QVERIFY(!state().isEmpty());
    fillIn();
    QVERIFY(isOn());
    QVERIFY(state().isEmpty());
    part<QLineEdit>("setupBucketEdit")->setText(QStringLiteral("_telegraf"));
    QVERIFY(!isOn());
    QVERIFY(!state().isEmpty());
    part<QLineEdit>("setupBucketEdit")->setText(QStringLiteral("telegraf"));
    QTest::keyClicks(part<QLineEdit>("setupPasswordEdit"), QString(80, u'x'));
    QVERIFY(!isOn());
}

void TestSetupDialog::anOwnTokenHasRules()
{
    fillIn();
    part<SegmentedChoice>("tokenChoice")->setCurrent(1);
    auto *token = part<QLineEdit>("setupTokenEdit");
    QVERIFY(token->isVisible());
    QVERIFY(!isOn());
    QTest::keyClicks(token, QString(40, u't'));
    QVERIFY(isOn());
    QTest::keyClicks(token, QStringLiteral(":"));
    QVERIFY(!isOn());
    part<SegmentedChoice>("tokenChoice")->setCurrent(0);
    QVERIFY(isOn());
}

void TestSetupDialog::aServerIsSetUp()
{
    fillIn();
    part<QSpinBox>("retentionSpin")->setValue(30);
    std::shared_ptr<SetUpServer> made;
    connect(m_dialog.get(), &SetupDialog::setUp, this,
            [&made](const std::shared_ptr<SetUpServer> &server) { made = server; });
    QTest::mouseClick(part<QPushButton>("setUpButton"), Qt::LeftButton);
    QTRY_VERIFY(m_setup && m_setup->onSetUp.count() == 1);
    QCOMPARE(m_setup->record().setups.constFirst(),
             (ServerSetup{ QStringLiteral("admin"), QStringLiteral("factory"),
                           QStringLiteral("telegraf"), 30 * 86'400 }));
    QVERIFY(m_setup->onSetUp.answerOpen(CreatedToken{
        SessionFixture::token(7, QStringLiteral("admin's Token")), Secret("canary-value") }));
    QTRY_VERIFY(made);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_store->connections().size(), 1);
    // A wiped server is another one: its old connection and its list stay apart.
    QCOMPARE(m_store->connections().constFirst().url, SessionFixture::connection().url);
    QCOMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(made->connection)).size(),
             88);
}

void TestSetupDialog::aFailureLosesNothingTyped()
{
    fillIn();
    QTest::mouseClick(part<QPushButton>("setUpButton"), Qt::LeftButton);
    QTRY_VERIFY(m_setup && m_setup->onSetUp.count() == 1);
    QVERIFY(m_setup->onSetUp.answerOpen(
        Error{ .kind = ErrorKind::InvalidRequest,
               .httpStatus = 400,
               .serverMessage = QStringLiteral("password too simple") }));
    QTRY_VERIFY(isOn());
    QVERIFY(state().contains(QLatin1String("password too simple")));
    QCOMPARE(part<QLineEdit>("setupPasswordEdit")->displayText().size(), 11);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_store->connections().isEmpty());
}

void TestSetupDialog::withoutKeychainItAsksFirst()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::NoKeyring };
    fillIn();
    auto *consent = part<QCheckBox>("evenIfNotKeptCheck");
    QVERIFY(!consent->isVisible());
    QTest::mouseClick(part<QPushButton>("setUpButton"), Qt::LeftButton);
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(m_store->connections().isEmpty());
    QVERIFY(!consent->isChecked());
}

void TestSetupDialog::itCannotBeClosedHalfWay()
{
    fillIn();
    QTest::mouseClick(part<QPushButton>("setUpButton"), Qt::LeftButton);
    QTRY_VERIFY(m_setup && m_setup->onSetUp.count() == 1);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
}

void TestSetupDialog::theKeyboardReachesEverything()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    part<SegmentedChoice>("tokenChoice")->setCurrent(1);
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

void TestSetupDialog::adviceLeadsToANewToken()
{
    SetupAdvice advice(nullptr);
    advice.show();
    QSignalSpy requested(&advice, &SetupAdvice::newTokenRequested);
    QVERIFY(!advice.findChild<QLabel *>(QStringLiteral("adviceText"))->text().isEmpty());
    advice.findChild<QPushButton *>(QStringLiteral("adviceNewTokenButton"))->click();
    QCOMPARE(requested.count(), 1);
    QVERIFY(!advice.isVisible());
}

QTEST_MAIN(TestSetupDialog)
#include "tst_setupdialog.moc"
