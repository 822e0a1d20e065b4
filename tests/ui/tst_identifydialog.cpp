// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretedit.h"
#include "ui/identify/identifydialog.h"

#include "models/store/digestingcredentialstore.h"
#include "models/store/localdatabase.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-a-found-token");

} // namespace

class TestIdentifyDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedLineLeadsToItsToken();
    void nothingIsSentUnlessAsked();
    void aServerWithoutEncryptionIsNotTicked();
    void theValueIsNowhereInTheWindow();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void look(const QString &pasted);

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<DigestingCredentialStore> m_store;
    std::unique_ptr<IdentifyDialog> m_dialog;
};

void TestIdentifyDialog::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf"_s) });
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<LocalDatabase>(m_folder->filePath(u"local.sqlite"_s));
    m_store = std::make_unique<DigestingCredentialStore>(std::make_unique<FakeCredentialStore>(),
                                                         *m_database);
    m_dialog = std::make_unique<IdentifyDialog>(m_fixture->workspace, m_store->digests(),
                                                QList<Connection>(), nullptr);
    m_dialog->show();
}

void TestIdentifyDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
    m_store.reset();
    m_database.reset();
}

void TestIdentifyDialog::look(const QString &pasted)
{
    part<SecretEdit>("identifyEdit")->setText(pasted);
    QTest::keyClick(part<SecretEdit>("identifyEdit"), Qt::Key_Return);
    QTRY_VERIFY(!part<QLabel>("identifySummary")->text().contains(u'…'));
}

void TestIdentifyDialog::aPastedLineLeadsToItsToken()
{
    bool isSaved = false;
    const TokenKey key{ m_session->connection().server, TokenStore::V2, TokenId(1) };
    const RequestHandle running = m_store->write(
        CredentialKey::tokenValue(key.server, key.store, key.id), Secret(QByteArrayView(Value)),
        this, [&isSaved](const Result<Done> &) { isSaved = true; });
    QTRY_VERIFY(isSaved);
    look(u"Authorization: Token "_s + QString::fromLatin1(Value));
    QVERIFY(part<QLabel>("identifySummary")->text().contains(u'✓'));
    auto *results = part<QListWidget>("identifyResults");
    QCOMPARE(results->count(), 1);
    QVERIFY(results->item(0)->text().contains(u"Telegraf"_s));
    QSignalSpy shown(m_dialog.get(), &IdentifyDialog::showRequested);
    QTest::mouseClick(part<QPushButton>("showTokenButton"), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    QVERIFY(shown.constFirst().constFirst().value<TokenKey>() == key);
}

void TestIdentifyDialog::nothingIsSentUnlessAsked()
{
    auto *ask = part<QPushButton>("askServersButton");
    QVERIFY(!ask->isEnabled());
    const auto before = m_fixture->api;
    look(QString::fromLatin1(Value));
    QVERIFY(m_fixture->api == before);
    QVERIFY(part<QLabel>("identifySummary")->text().contains(u"none"_s));
    m_fixture->script = [](FakeInfluxApi &api) { api.onMe.fail(ErrorKind::NotAuthenticated); };
    QListWidget *servers = part<QListWidget>("identifyServers");
    servers->item(0)->setCheckState(Qt::Checked);
    QVERIFY(ask->isEnabled());
    QTest::mouseClick(ask, Qt::LeftButton);
    QVERIFY(m_fixture->api != before);
    QTRY_COMPARE(part<QListWidget>("identifyResults")->count(), 1);
    QVERIFY(part<QListWidget>("identifyResults")->item(0)->text().contains(u"no such token"_s));
}

void TestIdentifyDialog::aServerWithoutEncryptionIsNotTicked()
{
    Connection plain = SessionFixture::connection();
    plain.url = QUrl(u"http://influx.example:8086"_s);
    m_session->setConnection(plain);
    IdentifyDialog dialog(m_fixture->workspace, m_store->digests(), {}, nullptr);
    const auto *servers = dialog.findChild<QListWidget *>(u"identifyServers"_s);
    QCOMPARE(servers->item(0)->checkState(), Qt::Unchecked);
    QVERIFY(servers->item(0)->text().contains(u'▲'));
}

void TestIdentifyDialog::theValueIsNowhereInTheWindow()
{
    look(QString::fromLatin1(Value));
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        for (const char *name : { "text", "toolTip", "accessibleName", "windowTitle" })
            QVERIFY2(!widget->property(name).toString().contains(QString::fromLatin1(Value)), name);
    }
    QVERIFY(!part<SecretEdit>("identifyEdit")->isUndoAvailable());
}

void TestIdentifyDialog::theKeyboardReachesEverything()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestIdentifyDialog)
#include "tst_identifydialog.moc"
