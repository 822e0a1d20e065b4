// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/connectionsdialog.h"

#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace itm;
using namespace itm::test;

class TestConnectionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAddressThatCannotWorkGetsASentence_data();
    void anAddressThatCannotWorkGetsASentence();
    void aWorkingConnectionIsKeptWithItsCredentialInTheKeychain();
    void aRefusedTokenIsSaidAndNothingTypedIsLost();
    void aMissingKeyringDoesNotStopTheConnection();
    void aTestShowsEachAnswer();
    void theOutcomeIsScrolledIntoView();
    void anEmptyServerOffersToBeSetUp();
    void theOrderCanBeChanged();
    void aDuplicateIsANewConnection();
    void aSavedCredentialGoesToItsOwnServerOnly();
    void colourAndReadOnlyAreKept();
    void labelsOfASavedOneAreKeptAtOnce();
    void readOnlyHoldsForTheOpenServerToo();
    void whatTheCliHasSavedIsImported();
    void aServerOfThisComputerIsOffered();
    void aServerOfThisComputerWithTlsIsOffered();
    void anotherInfluxDbOfThisComputerIsNotOffered();
    void theEnvironmentIsOffered();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void type(const QString &address, const QString &token);

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionsDialog> m_dialog;
};

void TestConnectionsDialog::init()
{
    m_dialog.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("connections.json")));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [](FakeInfluxApi &made) { SessionFixture::scriptOperator(made, {}); };
    m_store = std::make_unique<ConnectionStore>(
        m_folder.filePath(QStringLiteral("connections.json")), nullptr);
    m_dialog = std::make_unique<ConnectionsDialog>(m_fixture->workspace, *m_store, nullptr);
    m_dialog->show();
}

void TestConnectionsDialog::type(const QString &address, const QString &token)
{
    part<QLineEdit>("serverUrlEdit")->setText(address);
    QTest::keyClicks(part<QLineEdit>("secretEdit"), token);
}

void TestConnectionsDialog::anAddressThatCannotWorkGetsASentence_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << QStringLiteral("influx.example:8086");
    QTest::newRow("user info") << QStringLiteral("http://me:secret@influx.example:8086");
    QTest::newRow("query") << QStringLiteral("http://influx.example:8086/?a=b");
}

void TestConnectionsDialog::anAddressThatCannotWorkGetsASentence()
{
    QFETCH(const QString, address);
    type(address, QStringLiteral("abc"));
    QVERIFY(part<QLabel>("urlNotice")->isVisible());
    QVERIFY(!part<QLabel>("urlNotice")->text().isEmpty());
    QVERIFY(!part<QPushButton>("connectButton")->isEnabled());
    QCOMPARE(part<QLineEdit>("serverUrlEdit")->text(), address);
}

void TestConnectionsDialog::aWorkingConnectionIsKeptWithItsCredentialInTheKeychain()
{
    type(QStringLiteral("http://localhost:8086/"), QStringLiteral("canary-credential"));
    QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->workspace.sessions().size(), 1);
    QTRY_COMPARE(m_store->connections().size(), 1);
    const Connection kept = m_store->connections().constFirst();
    QCOMPARE(kept.url, QUrl(QStringLiteral("http://localhost:8086")));
    QTRY_COMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(kept.id)),
                 QByteArray("canary-credential"));
    QFile file(m_folder.filePath(QStringLiteral("connections.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("canary"));
}

void TestConnectionsDialog::aRefusedTokenIsSaidAndNothingTypedIsLost()
{
    m_fixture->script = [](FakeInfluxApi &made) {
        made.onPing.answer(Greeting{ QStringLiteral("2.9.1") });
        made.onSetupAllowed.answer(false);
        made.onMe.fail(ErrorKind::NotAuthenticated);
    };
    type(QStringLiteral("http://localhost:8086"), QStringLiteral("wrong"));
    QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton);
    auto *progress = part<QLabel>("connectProgress");
    QTRY_VERIFY(part<QPushButton>("connectButton")->isEnabled());
    QVERIFY(!progress->text().isEmpty());
    QCOMPARE(part<QLineEdit>("serverUrlEdit")->text(), QStringLiteral("http://localhost:8086"));
    QCOMPARE(part<QLineEdit>("secretEdit")->displayText().size(), 5);
    QVERIFY(m_store->connections().isEmpty());
    // The way out for who has no other.
    QSignalSpy recovery(m_dialog.get(), &ConnectionsDialog::recoveryRequested);
    QVERIFY(part<QPushButton>("lostOperatorButton")->isVisible());
    QTest::mouseClick(part<QPushButton>("lostOperatorButton"), Qt::LeftButton);
    QCOMPARE(recovery.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestConnectionsDialog::aMissingKeyringDoesNotStopTheConnection()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::NoKeyring };
    QSignalSpy notKept(m_dialog.get(), &ConnectionsDialog::notKept);
    type(QStringLiteral("http://localhost:8086"), QStringLiteral("canary-credential"));
    QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(notKept.count(), 1);
    QCOMPARE(m_fixture->workspace.sessions().size(), 1);
}

void TestConnectionsDialog::aTestShowsEachAnswer()
{
    type(QStringLiteral("http://influx.example:8086"), QStringLiteral("canary-credential"));
    auto *test = part<QPushButton>("testButton");
    test->setFocus();
    QTest::mouseClick(test, Qt::LeftButton);
    QVERIFY(!test->isEnabled());
    QTRY_VERIFY(part<QLabel>("probeVerdict")->isVisible());
    QCOMPARE(m_dialog->focusWidget(), test);
    const QString steps = part<QLabel>("probeSteps")->text();
    QCOMPARE(steps.count(u'✓'), 6);
    QVERIFY(steps.contains(QLatin1String("2.9.1")) && steps.contains(QLatin1String("factory")));
    QVERIFY(!part<QLabel>("probeVerdict")->text().isEmpty());
    // Nothing was opened, and what was typed is there for "Connect".
    QVERIFY(m_fixture->workspace.sessions().isEmpty());
    QVERIFY(m_store->connections().isEmpty());
    QVERIFY(part<QPushButton>("connectButton")->isEnabled());
}

void TestConnectionsDialog::theOutcomeIsScrolledIntoView()
{
    m_fixture->script = [](FakeInfluxApi &made) { made.onPing.fail(ErrorKind::Refused); };
    type(QStringLiteral("http://influx.example:8086"), QStringLiteral("canary-credential"));
    part<QToolButton>("wayButton")->setChecked(true);
    m_dialog->resize(m_dialog->width(), m_dialog->minimumSizeHint().height());
    const auto *verdict = part<QLabel>("probeVerdict");
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    QTRY_VERIFY(!verdict->isHidden());
    QTRY_VERIFY(!verdict->visibleRegion().isEmpty());
}

void TestConnectionsDialog::anEmptyServerOffersToBeSetUp()
{
    m_fixture->script = [](FakeInfluxApi &made) {
        made.onPing.answer(Greeting{ QStringLiteral("2.9.1") });
        made.onSetupAllowed.answer(true);
    };
    part<QLineEdit>("serverUrlEdit")->setText(QStringLiteral("http://influx.example:8086"));
    auto *setUp = part<QPushButton>("setUpServerButton");
    QVERIFY(!setUp->isVisible());
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    QTRY_VERIFY(setUp->isVisible());
    QTest::mouseClick(setUp, Qt::LeftButton);
    QTRY_VERIFY(m_dialog->findChild<QDialog *>(QStringLiteral("setupDialog")));
}

void TestConnectionsDialog::theOrderCanBeChanged()
{
    Connection first = SessionFixture::connection();
    first.name = QStringLiteral("first");
    Connection second = SessionFixture::connection();
    second.name = QStringLiteral("second");
    m_store->put(first);
    m_store->put(second);
    m_dialog->select(second.id);
    QVERIFY(!part<QPushButton>("downButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("upButton"), Qt::LeftButton);
    QCOMPARE(m_store->connections().constFirst().id, second.id);
    QCOMPARE(part<QListWidget>("connectionList")->currentItem()->text(), second.name);
    QVERIFY(!part<QPushButton>("upButton")->isEnabled());
}

void TestConnectionsDialog::aDuplicateIsANewConnection()
{
    const Connection saved = SessionFixture::connection();
    m_store->put(saved);
    m_dialog->select(saved.id);
    QTest::mouseClick(part<QPushButton>("duplicateButton"), Qt::LeftButton);
    QVERIFY(part<QLineEdit>("nameEdit")->text() != saved.name);
    QVERIFY(!part<QPushButton>("connectButton")->isEnabled());
    QTest::keyClicks(part<QLineEdit>("secretEdit"), QStringLiteral("another"));
    QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(m_store->connections().size(), 2);
    QVERIFY(m_store->connections().last().id != saved.id);
    QCOMPARE(m_store->connections().last().server, saved.server);
}

void TestConnectionsDialog::aSavedCredentialGoesToItsOwnServerOnly()
{
    const Connection saved = SessionFixture::connection();
    m_fixture->credentials
        .write(CredentialKey::connection(saved.id), Secret("canary"), this,
               [](const Result<Done> &) {})
        .detach();
    QTRY_VERIFY(m_fixture->credentials.contains(CredentialKey::connection(saved.id)));
    m_store->put(saved);
    m_dialog->select(saved.id);
    QVERIFY(part<QPushButton>("connectButton")->isEnabled());
    part<QLineEdit>("serverUrlEdit")->setText(saved.url.toString() + QStringLiteral("/prefix"));
    QVERIFY(part<QPushButton>("connectButton")->isEnabled());
    part<QLineEdit>("serverUrlEdit")->setText(QStringLiteral("http://other.example:8086"));
    QVERIFY(!part<QPushButton>("connectButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("probeVerdict")->isVisible());
    QVERIFY(m_fixture->record->credentials.isEmpty());
}

void TestConnectionsDialog::colourAndReadOnlyAreKept()
{
    type(QStringLiteral("http://influx.example:8086"), QStringLiteral("abc"));
    part<QComboBox>("colorCombo")->setCurrentIndex(4);
    part<QCheckBox>("readOnlyCheck")->setChecked(true);
    QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(m_store->connections().size(), 1);
    QCOMPARE(m_store->connections().constFirst().color, ConnectionColor::Red);
    QVERIFY(m_store->connections().constFirst().isReadOnly);
    QVERIFY(!m_fixture->workspace.sessions().constFirst()->mayChange());
}

void TestConnectionsDialog::labelsOfASavedOneAreKeptAtOnce()
{
    const Connection saved = SessionFixture::connection();
    m_store->put(saved);
    ServerSession &session = m_fixture->workspace.open(saved);
    m_dialog->select(saved.id);
    // An address half typed is none of the labels' business.
    part<QLineEdit>("serverUrlEdit")->setText(QStringLiteral("http:/"));
    part<QLineEdit>("nameEdit")->setText(QStringLiteral("north"));
    QTest::keyClick(part<QLineEdit>("nameEdit"), Qt::Key_Tab);
    part<QComboBox>("colorCombo")->setFocus();
    QTest::keyClick(part<QComboBox>("colorCombo"), Qt::Key_End);
    const ConnectionStore again(m_folder.filePath(QStringLiteral("connections.json")), nullptr);
    const Connection kept = *again.find(saved.id);
    QCOMPARE(kept.name, QStringLiteral("north"));
    QCOMPARE(kept.color, ConnectionColor::Violet);
    QCOMPARE(kept.url, saved.url);
    QCOMPARE(session.connection().name, kept.name);
    QCOMPARE(session.connection().color, kept.color);
    // What was typed stays, and an empty name is none.
    QCOMPARE(part<QLineEdit>("serverUrlEdit")->text(), QStringLiteral("http:/"));
    part<QLineEdit>("nameEdit")->clear();
    QTest::keyClick(part<QLineEdit>("nameEdit"), Qt::Key_Tab);
    QCOMPARE(m_store->find(saved.id)->name, QStringLiteral("north"));
}

void TestConnectionsDialog::readOnlyHoldsForTheOpenServerToo()
{
    const ServerSession &session = m_fixture->connectTo({});
    const Connection saved = session.connection();
    m_fixture->credentials
        .write(CredentialKey::connection(saved.id), Secret("canary"), this,
               [](const Result<Done> &) {})
        .detach();
    QTRY_VERIFY(m_fixture->credentials.contains(CredentialKey::connection(saved.id)));
    m_store->put(saved);
    m_dialog->select(saved.id);
    QTest::keyClick(part<QCheckBox>("readOnlyCheck"), Qt::Key_Space);
    QVERIFY(m_store->find(saved.id)->isReadOnly);
    const ServerSession *opened = m_fixture->workspace.session(saved.id);
    QVERIFY(opened && !opened->mayChange());
    // Over a new access: the old one would still let changes through.
    QTRY_COMPARE(opened->state(), ServerSession::State::Ready);
}

void TestConnectionsDialog::whatTheCliHasSavedIsImported()
{
    QFile file(m_folder.filePath(QStringLiteral("configs")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[bare]\nurl = \"http://bare.example\"\n[lab]\nurl = \"http://lab.example\"\ntoken "
               "= \"canary\"\n");
    file.close();
    m_dialog->setCliConfigsFile(file.fileName());
    QTest::mouseClick(part<QPushButton>("importConnectionsButton"), Qt::LeftButton);
    auto *import = m_dialog->findChild<QDialog *>(QStringLiteral("importDialog"));
    QVERIFY(import);
    QTest::mouseClick(import->findChild<QPushButton *>(QStringLiteral("importButton")),
                      Qt::LeftButton);
    QTRY_COMPARE(part<QListWidget>("connectionList")->currentItem()->text(), QStringLiteral("lab"));
    QCOMPARE(part<QLineEdit>("serverUrlEdit")->text(), QStringLiteral("http://lab.example"));
    QVERIFY(part<QPushButton>("connectButton")->isEnabled());
    // One without a credential asks for it.
    m_dialog->select(m_store->connections().constFirst().id);
    QVERIFY(!part<QPushButton>("connectButton")->isEnabled());
    QTest::keyClicks(part<QLineEdit>("secretEdit"), QStringLiteral("typed"));
    QVERIFY(part<QPushButton>("connectButton")->isEnabled());
}

void TestConnectionsDialog::aServerOfThisComputerIsOffered()
{
    QTRY_VERIFY(part<QPushButton>("localServerButton"));
    QTest::mouseClick(part<QPushButton>("localServerButton"), Qt::LeftButton);
    QCOMPARE(part<QLineEdit>("serverUrlEdit")->text(), QStringLiteral("http://localhost:8086"));
    QTRY_VERIFY(part<QLabel>("probeVerdict")->isVisible());
}

void TestConnectionsDialog::aServerOfThisComputerWithTlsIsOffered()
{
    m_fixture->script = [asked = 0](FakeInfluxApi &made) mutable {
        made.onPing.fail(asked++ == 0 ? ErrorKind::NotInfluxDb : ErrorKind::TlsUntrusted);
    };
    m_dialog = std::make_unique<ConnectionsDialog>(m_fixture->workspace, *m_store, nullptr);
    QTRY_VERIFY(part<QPushButton>("localServerButton"));
    part<QPushButton>("localServerButton")->click();
    QCOMPARE(part<QLineEdit>("serverUrlEdit")->text(), QStringLiteral("https://localhost:8086"));
}

void TestConnectionsDialog::anotherInfluxDbOfThisComputerIsNotOffered()
{
    m_fixture->script = [](FakeInfluxApi &made) { made.onPing.fail(ErrorKind::InfluxDb1); };
    m_dialog = std::make_unique<ConnectionsDialog>(m_fixture->workspace, *m_store, nullptr);
    const FakeInfluxApi *asked = m_fixture->api;
    QTRY_COMPARE(asked->onPing.openCount(), 0);
    QVERIFY(!part<QPushButton>("localServerButton"));
    QCOMPARE(m_fixture->api, asked);
}

void TestConnectionsDialog::theEnvironmentIsOffered()
{
    qputenv("INFLUX_HOST", "http://größe.example:8086");
    qputenv("INFLUX_TOKEN", "canary");
    qputenv("INFLUX_ORG", "factory");
    m_dialog = std::make_unique<ConnectionsDialog>(m_fixture->workspace, *m_store, nullptr);
    m_dialog->show();
    auto *offer = part<QPushButton>("environmentButton");
    QVERIFY(offer && offer->text().contains(QStringLiteral("http://größe.example:8086")));
    offer->click();
    QCOMPARE(part<QLineEdit>("nameEdit")->text(), QStringLiteral("größe.example (factory)"));
    QTRY_VERIFY(part<QLabel>("probeVerdict")->isVisible());
    QVERIFY(part<QPushButton>("connectButton")->isEnabled());
    qputenv("INFLUX_HOST", "somewhere");
    m_dialog = std::make_unique<ConnectionsDialog>(m_fixture->workspace, *m_store, nullptr);
    QVERIFY(part<QLabel>("environmentIssue"));
    QVERIFY(!part<QPushButton>("environmentButton"));
    for (const char *name : { "INFLUX_HOST", "INFLUX_TOKEN", "INFLUX_ORG" })
        qunsetenv(name);
}

void TestConnectionsDialog::theKeyboardReachesEverything()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    // Without connections there is one thing to do: type an address.
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>("serverUrlEdit"));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestConnectionsDialog)
#include "tst_connectionsdialog.moc"
