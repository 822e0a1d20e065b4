// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/orphansdialog.h"
#include "ui/recovery/recoveryassistant.h"
#include "ui/recovery/recoverypaper.h"
#include "ui/recovery/recoveryreading.h"

#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const auto Heading = QStringLiteral("ID\tUser Name\tUser ID\tDescription\tToken\tPermissions\n");
const auto Made = QStringLiteral("00000000000000c1\tadmin\t00000000000000ad\tadmin's Recovery "
                                 "Token\tcanary-value\t[read:authorizations]\n");
const auto Orphaned
    = QStringLiteral("00000000000000c2\t\t\t00000000000000ae\tleft\tREDACTED\t[read:buckets]\n");

QString row(quint64 id)
{
    return TokenId(id).toString()
        + QStringLiteral("\tadmin\t00000000000000ad\tlisted\tREDACTED\t[read:buckets]\n");
}

} // namespace

class TestRecoveryAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyInstallationHasItsCommands();
    void aCommandThatLacksSomethingCannotBeCopied();
    void whatIsReadFillsTheForm();
    void theNewTokenBecomesTheCredential();
    void aTokenThatDoesNotSignInIsSaid();
    void whatNoListShowsCanBeDeleted();
    void aListingOfAnotherServerIsSaid();
    void thePaperHoldsTheCommands();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void paste(const QString &text);
    void fillIn();

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<RecoveryAssistant> m_dialog;
};

void TestRecoveryAssistant::init()
{
    m_dialog.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("connections.json")));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [](FakeInfluxApi &made) {
        SessionFixture::scriptOperator(made, { SessionFixture::token(0xc1, {}) });
    };
    m_store = std::make_unique<ConnectionStore>(
        m_folder.filePath(QStringLiteral("connections.json")), nullptr);
    m_dialog = std::make_unique<RecoveryAssistant>(m_fixture->workspace, *m_store, nullptr);
    m_dialog->show();
}

void TestRecoveryAssistant::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::mouseClick(part<QPushButton>("pasteOutputButton"), Qt::LeftButton);
}

void TestRecoveryAssistant::fillIn()
{
    part<QComboBox>("recoveryUserCombo")->setEditText(QStringLiteral("admin"));
    part<QComboBox>("recoveryOrganizationCombo")->setEditText(QStringLiteral("my org"));
}

void TestRecoveryAssistant::everyInstallationHasItsCommands()
{
    auto *installations = part<QComboBox>("installationCombo");
    QCOMPARE(installations->count(), 7);
    QSet<QString> stops;
    for (int i = 0; i < installations->count(); ++i) {
        installations->setCurrentIndex(i);
        fillIn();
        QStringList commands;
        for (const QPlainTextEdit *command :
             m_dialog->findChildren<QPlainTextEdit *>(QStringLiteral("commandEdit")))
            commands << command->toPlainText();
        QVERIFY(commands.filter(QStringLiteral("--org 'my org'")).size() == 1);
        stops.insert(commands.join(u'\n'));
    }
    QCOMPARE(stops.size(), 7);
}

void TestRecoveryAssistant::aCommandThatLacksSomethingCannotBeCopied()
{
    const auto commands = m_dialog->findChildren<QPlainTextEdit *>(QStringLiteral("commandEdit"));
    const auto copies = m_dialog->findChildren<QPushButton *>(QStringLiteral("copyCommandButton"));
    const auto create
        = std::find_if(commands.cbegin(), commands.cend(), [](const QPlainTextEdit *command) {
              return command->toPlainText().contains(QStringLiteral("create-operator"));
          });
    QVERIFY(create != commands.cend());
    QPushButton *copy = copies.at(create - commands.cbegin());
    QVERIFY(!copy->isEnabled());
    fillIn();
    QVERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), (*create)->toPlainText());
}

void TestRecoveryAssistant::whatIsReadFillsTheForm()
{
    paste(QStringLiteral("$ influxd recovery user list\nID\tName\n00000000000000ad\troot of it\n"
                         "$ influxd recovery org list\nID\tName\n0000000000000fac\tfactory\n"
                         "00000000000003ea\tweather\n"));
    QCOMPARE(part<QComboBox>("recoveryUserCombo")->currentText(), QStringLiteral("root of it"));
    auto *organizations = part<QComboBox>("recoveryOrganizationCombo");
    QCOMPARE(organizations->currentText(), QString());
    QCOMPARE(organizations->count(), 2);
    QVERIFY(part<QLabel>("readingResult")->text().contains(QStringLiteral("2 organizations")));
}

void TestRecoveryAssistant::theNewTokenBecomesTheCredential()
{
    Connection locked = SessionFixture::connection();
    locked.method = SignInMethod::Password;
    locked.userName = QStringLiteral("admin");
    m_dialog->setConnection(locked);
    QVERIFY(!part<QPushButton>("recoverySignInButton")->isEnabled());
    paste(Heading + Made);
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("canary")));
    QTest::mouseClick(part<QPushButton>("recoverySignInButton"), Qt::LeftButton);
    QTRY_COMPARE(m_store->connections().size(), 1);
    const Connection kept = m_store->connections().constFirst();
    QCOMPARE(kept.id, locked.id);
    QCOMPARE(kept.method, SignInMethod::Token);
    QTRY_COMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(kept.id)),
                 QByteArray("canary-value"));
    QTRY_COMPARE(m_store->connections().constFirst().credentialToken, TokenId(0xc1));
    QVERIFY(part<QLabel>("recoveryProgress")->text().contains(u'✓'));
}

void TestRecoveryAssistant::aTokenThatDoesNotSignInIsSaid()
{
    m_fixture->script = [](FakeInfluxApi &made) {
        made.onPing.answer(Greeting{ QStringLiteral("2.9.1") });
        made.onSetupAllowed.answer(false);
        made.onMe.fail(ErrorKind::NotAuthenticated);
    };
    part<QLineEdit>("recoveryAddressEdit")->setText(QStringLiteral("http://localhost:8086"));
    paste(Heading + Made);
    QTest::mouseClick(part<QPushButton>("recoverySignInButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("recoveryProgress")->text().contains(u'▲'));
    QVERIFY(m_store->connections().isEmpty());
    // It can be tried again.
    QVERIFY(part<QPushButton>("recoverySignInButton")->isEnabled());
}

void TestRecoveryAssistant::whatNoListShowsCanBeDeleted()
{
    ServerSession &session = m_fixture->connectTo({ SessionFixture::token(0xc1, {}) });
    m_dialog->setConnection(session.connection());
    QVERIFY(!part<QPushButton>("showOrphansButton")->isEnabled());
    QSignalSpy told(m_dialog.get(), &RecoveryAssistant::orphansFound);
    paste(Heading + row(0xc1) + Orphaned);
    QCOMPARE(told.last().at(1).value<QList<Orphan>>().constFirst().id, TokenId(0xc2));
    QTest::mouseClick(part<QPushButton>("showOrphansButton"), Qt::LeftButton);
    auto *dialog = m_dialog->findChild<OrphansDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("orphanTable"));
    QCOMPARE(table->model()->rowCount(), 1);
    m_fixture->api->onDeleteToken.answer(Done{});
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("deleteAllButton")),
                      Qt::LeftButton);
    auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
    QVERIFY(confirm);
    QVERIFY(m_fixture->record->deleted.isEmpty());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(m_fixture->record->deleted, QList<TokenId>{ TokenId(0xc2) });
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("orphanResult"))->text().contains(u'✓'));
    QVERIFY(told.last().at(1).value<QList<Orphan>>().isEmpty());
    // The listing still names it.
    QVERIFY(!part<QPushButton>("showOrphansButton")->isEnabled());
}

void TestRecoveryAssistant::aListingOfAnotherServerIsSaid()
{
    ServerSession &session = m_fixture->connectTo({ SessionFixture::token(0xc1, {}) });
    m_dialog->setConnection(session.connection());
    const QSignalSpy told(m_dialog.get(), &RecoveryAssistant::orphansFound);
    paste(Heading + Orphaned);
    QVERIFY(told.isEmpty());
    QVERIFY(!part<QPushButton>("showOrphansButton")->isEnabled());
    QVERIFY(!part<QLabel>("recoveryProgress")->text().isEmpty());
}

void TestRecoveryAssistant::thePaperHoldsTheCommands()
{
    RecoveryGuide guide;
    guide.title = LocalText({ { QStringLiteral("en"), QStringLiteral("A <kind>") } });
    guide.fields = { { QStringLiteral("bolt"), {}, QStringLiteral("/srv/a b") } };
    guide.steps
        = { { QStringLiteral("stop"), guide.title, { QStringLiteral("ls @bolt@ >x") }, {} } };
    const QString html
        = RecoveryPaper::html(guide, {}, QStringLiteral("http://db:8086"), QStringLiteral("en"));
    QVERIFY(html.contains(QStringLiteral("ls '/srv/a b' &gt;x")));
    QVERIFY(html.contains(QStringLiteral("http://db:8086")));
    QVERIFY(!html.contains(QStringLiteral("<kind>")));
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        QPdfWriter pdf(&file);
        RecoveryPaper::print(html, pdf);
    }
    QVERIFY(file.data().startsWith("%PDF") && file.size() > 1000);
}

void TestRecoveryAssistant::theKeyboardReachesEverything()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestRecoveryAssistant)
#include "tst_recoveryassistant.moc"
