// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/connectionimport.h"
#include "models/store/connectionstore.h"
#include "models/words/importtext.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray
    Usual("[default]\n  url = \"http://plant.example:8086/\"\n  token = \"canary-1\"\n"
          "  org = \"factory\"\n  active = true\n"
          "[lab]\n  url = \"https://lab.example\"\n  cookie = \"YWxpY2U6Y2FuYXJ5LTI=\"\n");

} // namespace

class TestConnectionImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokensGoIntoTheKeychainAndNothingElseIsKept();
    void eachOddEntryGetsItsSentence_data();
    void eachOddEntryGetsItsSentence();
    void whatIsKnownIsNotTickedAndOfTheSameServer();
    void aRefusingKeychainKeepsNothingAndEndsIt();
    void aHundredEntriesAreTakenOver();
    void nothingIsReadWhileATokenIsUnderWay();
    void whatWasImportedIsTested();
    void theFileItselfMayBeTrouble();

private:
    void write(const QByteArray &contents);
    [[nodiscard]] QString remark(int row) const
    {
        return ImportText::remark(m_import->entries().at(row));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionImport> m_import;
};

void TestConnectionImport::init()
{
    m_import.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("configs"));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [](FakeInfluxApi &made) { SessionFixture::scriptOperator(made, {}); };
    m_store = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
    m_import = std::make_unique<ConnectionImport>(m_fixture->services, *m_store, nullptr);
}

void TestConnectionImport::write(const QByteArray &contents)
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.close();
    m_import->read(m_path);
}

void TestConnectionImport::tokensGoIntoTheKeychainAndNothingElseIsKept()
{
    write(Usual);
    QCOMPARE(m_import->chosenCount(), 2);
    m_import->importChosen();
    QTRY_COMPARE(m_store->connections().size(), 2);
    const Connection plant = m_store->connections().at(0);
    QCOMPARE(plant.name, QStringLiteral("default"));
    QCOMPARE(plant.url, QUrl(QStringLiteral("http://plant.example:8086")));
    QCOMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(plant.id)),
             QByteArray("canary-1"));
    const Connection lab = m_store->connections().at(1);
    QCOMPARE(lab.method, SignInMethod::Password);
    QCOMPARE(lab.userName, QStringLiteral("alice"));
    QVERIFY(!m_fixture->credentials.contains(CredentialKey::connection(lab.id)));
    QFile kept(m_folder->filePath(QStringLiteral("connections.json")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("canary"));
    QCOMPARE(remark(0), QStringLiteral("Imported; its token is in your keychain."));
    QVERIFY(remark(1).startsWith(QStringLiteral("Imported without its password")));
    // They cannot be taken over twice.
    QCOMPARE(m_import->chosenCount(), 0);
    m_import->setChosen(0, true);
    QCOMPARE(m_import->chosenCount(), 0);
}

void TestConnectionImport::eachOddEntryGetsItsSentence_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("canBeChosen");
    QTest::addColumn<QString>("sentence");
    const QByteArray url("url = \"http://h\"\n");
    QTest::newRow("no scheme") << QByteArray("url = \"h:8086\"\ntoken = \"x\"") << false
                               << QStringLiteral("must begin with http");
    QTest::newRow("no address") << QByteArray("token = \"x\"") << false
                                << QStringLiteral("Enter the address");
    QTest::newRow("another type") << QByteArray("url = 8086") << false
                                  << QStringLiteral("Enter the address");
    QTest::newRow("secret in the address") << QByteArray("url = \"http://a:canary@h\"") << false
                                           << QStringLiteral("Leave user name and password out");
    QTest::newRow("cookie") << url + "cookie = \"YWxpY2U6cHc=\"" << true
                            << QStringLiteral("password stays in the file");
    QTest::newRow("broken cookie")
        << url + "cookie = \"?\"" << true << QStringLiteral("cannot be read");
    QTest::newRow("no credential") << url << true << QStringLiteral("enter one");
    QTest::newRow("blank token") << url + "token = \" \"" << true << QStringLiteral("enter one");
    QTest::newRow("unknown keys") << url + "token = \"x\"\nfuture = [1, 2]" << true << QString();
}

void TestConnectionImport::eachOddEntryGetsItsSentence()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const bool, canBeChosen);
    QFETCH(const QString, sentence);
    write("[odd]\n" + entry + '\n');
    QCOMPARE(m_import->entries().size(), 1);
    QCOMPARE(m_import->entries().constFirst().canBeChosen(), canBeChosen);
    QCOMPARE(remark(0).isEmpty(), sentence.isEmpty());
    QVERIFY2(remark(0).contains(sentence), qPrintable(remark(0)));
    QVERIFY(!remark(0).contains(QLatin1String("canary")));
}

void TestConnectionImport::whatIsKnownIsNotTickedAndOfTheSameServer()
{
    Connection known = SessionFixture::connection();
    known.url = QUrl(QStringLiteral("http://plant.example:8086"));
    m_store->put(known);
    write(Usual + "[twin]\nurl = \"http://plant.example:8086\"\ntoken = \"canary-1\"\n");
    const QList<ImportEntry> &entries = m_import->entries();
    QCOMPARE(remark(0), QStringLiteral("Known already as “plant”."));
    QCOMPARE(remark(2), QStringLiteral("The same address and credential as “default”."));
    QVERIFY(!entries.at(0).isChosen && entries.at(1).isChosen && !entries.at(2).isChosen);
    QCOMPARE(entries.at(0).connection->server, known.server);
    QCOMPARE(entries.at(2).connection->server, known.server);
    QVERIFY(entries.at(1).connection->server != known.server);
    // Whoever wants to may.
    m_import->setChosen(2, true);
    QCOMPARE(m_import->chosenCount(), 2);
}

void TestConnectionImport::aRefusingKeychainKeepsNothingAndEndsIt()
{
    write("[a]\nurl = \"http://a\"\ntoken = \"x\"\n[b]\nurl = \"http://b\"\ntoken = \"y\"\n");
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    m_import->importChosen();
    QTRY_COMPARE(m_import->entries().at(0).state, ImportState::NotKept);
    QVERIFY(!m_import->isSaving());
    QVERIFY(m_store->connections().isEmpty());
    QCOMPARE(m_import->entries().at(1).state, ImportState::Offered);
    QVERIFY(remark(0).startsWith(QStringLiteral("Not imported. The keychain is locked.")));
    // It can be tried again, with the token that is still there.
    m_import->importChosen();
    QTRY_COMPARE(m_store->connections().size(), 2);
}

void TestConnectionImport::aHundredEntriesAreTakenOver()
{
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += QStringLiteral("[n%1]\nurl = \"http://h%1\"\ntoken = \"t%1\"\n").arg(i).toUtf8();
    write(many);
    QCOMPARE(m_import->entries().size(), 100);
    m_import->importChosen();
    QTRY_COMPARE(m_store->connections().size(), 100);
    QVERIFY(!m_import->isSaving());
}

void TestConnectionImport::nothingIsReadWhileATokenIsUnderWay()
{
    write(Usual);
    m_fixture->credentials.hangWrites = true;
    m_import->importChosen();
    QVERIFY(m_import->isSaving());
    m_import->read(QStringLiteral("/nowhere"));
    QCOMPARE(m_import->entries().size(), 2);
    m_fixture->credentials.releaseWrites();
    QTRY_COMPARE(m_store->connections().size(), 2);
}

void TestConnectionImport::whatWasImportedIsTested()
{
    write(Usual);
    m_import->importChosen();
    QTRY_COMPARE(m_import->importedCount(), 2);
    m_import->testImported();
    QVERIFY(m_import->isTesting());
    QTRY_VERIFY(!m_import->isTesting());
    QCOMPARE(remark(0), QStringLiteral("InfluxDB 2.9.1, signed in as admin, an operator."));
    QCOMPARE(remark(1), QStringLiteral("InfluxDB 2.9.1 answers; there is no credential to try."));
    m_fixture->script = [](FakeInfluxApi &made) { made.onPing.fail(ErrorKind::Refused); };
    m_import->testImported();
    QTRY_VERIFY(!m_import->isTesting());
    QCOMPARE(m_import->entries().at(0).state, ImportState::Fails);
    QVERIFY(m_store->connections().size() == 2 && m_fixture->workspace.sessions().isEmpty());
}

void TestConnectionImport::theFileItselfMayBeTrouble()
{
    m_import->read(m_path);
    QVERIFY(!m_import->file().exists && !m_import->file().error && !m_import->file().trouble);
    write("[a]\nurl = \n");
    QVERIFY(m_import->file().trouble && m_import->entries().isEmpty());
    QCOMPARE(m_import->file().trouble->line, 2);
    m_import->read(m_folder->path());
    QCOMPARE(m_import->file().error->kind, ErrorKind::StoreFailed);
    write(QByteArray(300 * 1024, '#'));
    QCOMPARE(m_import->file().trouble->issue, CliConfigsIssue::TooLarge);
    write(Usual);
    QVERIFY(!m_import->file().isOpenToOthers);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    m_import->read(m_path);
    QVERIFY(m_import->file().isOpenToOthers);
    QCOMPARE(m_import->entries().size(), 2);
}

QTEST_GUILESS_MAIN(TestConnectionImport)
#include "tst_connectionimport.moc"
