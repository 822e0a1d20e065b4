// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/confirmdialog.h"
#include "ui/connect/connectionsdialog.h"

#include "models/session/removeconnection.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// A connection goes once its secrets have gone: nothing would lead to them afterwards.
class TestConnectionRemoval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void aRemovedConnectionTakesItsSecretsAlong_data();
    void aRemovedConnectionTakesItsSecretsAlong();
    void aLockedKeyringKeepsTheConnection_data();
    void aLockedKeyringKeepsTheConnection();
    void oneThatTheKeychainKeepsGoesAllTheSame();
    void whileItLastsNothingOpensTheConnection();
    void anotherWindowFollowsToo();
    void whatIsTypedMeanwhileStays();
    void aRemovalGoesOnWithoutTheWindow();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    /// A saved connection with secrets, selected.
    Connection save();
    /// Asks for the removal of the selected one and confirms it.
    void remove();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionsDialog> m_dialog;
};

void TestConnectionRemoval::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<SessionFixture>();
    m_store = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
    m_dialog = std::make_unique<ConnectionsDialog>(m_fixture->workspace, *m_store, nullptr);
    m_dialog->show();
}

Connection TestConnectionRemoval::save()
{
    const Connection saved = SessionFixture::connection();
    for (const CredentialKey &key :
         { CredentialKey::connection(saved.id), CredentialKey::proxy(saved.id) }) {
        m_fixture->credentials
            .write(key, Secret(QByteArrayView("canary")), this, [](const Result<Done> &) {})
            .detach();
    }
    m_store->put(saved);
    m_dialog->select(saved.id);
    return saved;
}

void TestConnectionRemoval::remove()
{
    QTest::mouseClick(part<QPushButton>("removeConnectionButton"), Qt::LeftButton);
    m_dialog->findChild<ConfirmDialog *>()->accept();
}

void TestConnectionRemoval::aRemovedConnectionTakesItsSecretsAlong_data()
{
    QTest::addColumn<QList<ErrorKind>>("answers");
    QTest::newRow("there") << QList<ErrorKind>();
    QTest::newRow("none there") << QList{ ErrorKind::SecretMissing, ErrorKind::SecretMissing };
    QTest::newRow("no keychain") << QList{ ErrorKind::NoKeyring, ErrorKind::NoKeyring };
}

void TestConnectionRemoval::aRemovedConnectionTakesItsSecretsAlong()
{
    QFETCH(const QList<ErrorKind>, answers);
    const Connection saved = save();
    m_fixture->credentials.failNextRemoves = answers;
    remove();
    QTRY_VERIFY(m_store->connections().isEmpty());
    QCOMPARE(m_fixture->credentials.contains(CredentialKey::connection(saved.id)),
             !answers.isEmpty());
    QCOMPARE(m_fixture->credentials.contains(CredentialKey::proxy(saved.id)), !answers.isEmpty());
    QVERIFY(part<QLabel>("connectProgress")->text().isEmpty());
    QVERIFY(part<QLineEdit>("serverUrlEdit")->text().isEmpty());
}

void TestConnectionRemoval::aLockedKeyringKeepsTheConnection_data()
{
    QTest::addColumn<QList<ErrorKind>>("answers");
    QTest::newRow("locked") << QList{ ErrorKind::KeyringLocked };
    QTest::newRow("no answer") << QList{ ErrorKind::KeyringTimeout };
    QTest::newRow("of the proxy") << QList{ ErrorKind::SecretMissing, ErrorKind::KeyringLocked };
}

void TestConnectionRemoval::aLockedKeyringKeepsTheConnection()
{
    QFETCH(const QList<ErrorKind>, answers);
    const Connection saved = save();
    m_fixture->credentials.failNextRemoves = answers;
    remove();
    const auto *said = part<QLabel>("connectProgress");
    QTRY_VERIFY(said->text().contains(QStringLiteral("was not removed")));
    QVERIFY(said->text().contains(saved.name));
    QCOMPARE(m_store->connections().size(), 1);
    QVERIFY(m_fixture->credentials.contains(CredentialKey::proxy(saved.id)));
    // Unlocked, it goes.
    remove();
    QTRY_VERIFY(m_store->connections().isEmpty());
    QVERIFY(!m_fixture->credentials.contains(CredentialKey::connection(saved.id)));
    QVERIFY(!m_fixture->credentials.contains(CredentialKey::proxy(saved.id)));
}

/// Where a password was forgotten there is no other way; it asks first.
void TestConnectionRemoval::oneThatTheKeychainKeepsGoesAllTheSame()
{
    const Connection saved = save();
    m_fixture->credentials.failNextRemoves = QList<ErrorKind>(9, ErrorKind::StoreFailed);
    auto *anyway = part<QPushButton>("removeAllTheSameButton");
    QVERIFY(anyway->isHidden());
    remove();
    QTRY_VERIFY(anyway->isVisible());
    // It is about that connection only.
    part<QListWidget>("connectionList")->setCurrentRow(0);
    QVERIFY(anyway->isHidden());
    m_dialog->select(saved.id);
    remove();
    QTRY_VERIFY(anyway->isVisible());
    QTest::mouseClick(anyway, Qt::LeftButton);
    auto *question = part<ConfirmDialog>("confirmDialog");
    QVERIFY(question && question->windowTitle().contains(saved.name));
    QCOMPARE(m_store->connections().size(), 1);
    question->accept();
    QTRY_VERIFY(m_store->connections().isEmpty());
    QVERIFY(m_fixture->credentials.contains(CredentialKey::connection(saved.id)));
    QVERIFY(anyway->isHidden());
    QVERIFY(part<QLabel>("connectProgress")->text().isEmpty());
}

void TestConnectionRemoval::whileItLastsNothingOpensTheConnection()
{
    const Connection saved = save();
    const auto *list = part<QListWidget>("connectionList");
    m_fixture->credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    remove();
    QVERIFY(list->currentItem()->text().contains(QStringLiteral("being removed")));
    for (const char *button : { "removeConnectionButton", "connectButton", "testButton" })
        QVERIFY2(!part<QPushButton>(button)->isEnabled(), button);
    QVERIFY(!part<QLineEdit>("serverUrlEdit")->isEnabled());
    Q_EMIT part<QListWidget>("connectionList")->itemActivated(list->currentItem());
    QVERIFY(m_fixture->workspace.sessions().isEmpty());
    QTRY_COMPARE(list->currentItem()->text(), saved.name);
    for (const char *button : { "removeConnectionButton", "connectButton", "testButton" })
        QVERIFY2(part<QPushButton>(button)->isEnabled(), button);
    QVERIFY(part<QLineEdit>("serverUrlEdit")->isEnabled());
}

/// One that was opened later, for instance.
void TestConnectionRemoval::anotherWindowFollowsToo()
{
    const Connection saved = save();
    remove();
    ConnectionsDialog another(m_fixture->workspace, *m_store, nullptr);
    another.select(saved.id);
    const auto *button = another.findChild<QPushButton *>(QStringLiteral("connectButton"));
    const auto *address = another.findChild<QLineEdit *>(QStringLiteral("serverUrlEdit"));
    const auto *said = another.findChild<QLabel *>(QStringLiteral("connectProgress"));
    QVERIFY(!button->isEnabled() && !address->isEnabled());
    QVERIFY(said->text().contains(QStringLiteral("Removing")));
    QTRY_VERIFY(address->isEnabled());
    QVERIFY(address->text().isEmpty() && said->text().isEmpty());
}

void TestConnectionRemoval::whatIsTypedMeanwhileStays()
{
    save();
    remove();
    part<QListWidget>("connectionList")->setCurrentRow(0);
    QTest::keyClicks(part<QLineEdit>("serverUrlEdit"), QStringLiteral("http://new.example"));
    QTRY_VERIFY(m_store->connections().isEmpty());
    QCOMPARE(part<QLineEdit>("serverUrlEdit")->text(), QStringLiteral("http://new.example"));
}

/// And so does what is to be said of it.
void TestConnectionRemoval::aRemovalGoesOnWithoutTheWindow()
{
    const Connection saved = save();
    std::optional<std::optional<Error>> ended;
    connect(m_dialog.get(), &ConnectionsDialog::removing, this,
            [this, &ended](const RemoveConnection *removal) {
                connect(removal, &RemoveConnection::ended, this,
                        [&ended](const Connection &, const std::optional<Error> &error) {
                            ended = error;
                        });
            });
    m_fixture->credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    remove();
    QTRY_VERIFY(ended);
    QVERIFY(*ended && (*ended)->kind == ErrorKind::KeyringLocked);
    remove();
    m_dialog.reset();
    QTRY_VERIFY(m_store->connections().isEmpty());
    QVERIFY(!m_fixture->credentials.contains(CredentialKey::connection(saved.id)));
    QVERIFY(!ended->has_value());
}

QTEST_MAIN(TestConnectionRemoval)
#include "tst_connectionremoval.moc"
