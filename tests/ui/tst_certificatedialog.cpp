// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/certificatedialog.h"
#include "ui/connect/connectionsdialog.h"

#include "models/session/proxypasswords.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Shown(32, '\x1a');
const QByteArray Pinned(32, '\x2b');

Error refusal(ErrorKind kind, const QList<CertificateIssue> &issues, const QByteArray &pinned = {})
{
    RefusedCertificate certificate;
    certificate.sha256 = Shown;
    certificate.subject = QStringLiteral("<b>influx</b>");
    certificate.issuer = QStringLiteral("Plant authority");
    certificate.names = { QStringLiteral("influx.example") };
    certificate.validFrom = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    certificate.validUntil = QDateTime(QDate(2027, 1, 2), QTime(3, 4), Qt::UTC);
    certificate.issues = issues;
    certificate.pinned = pinned;
    Error error{ .kind = kind };
    error.certificate = std::make_shared<const RefusedCertificate>(certificate);
    return error;
}

Error selfSigned()
{
    return refusal(ErrorKind::TlsSelfSigned,
                   { CertificateIssue::SelfSigned, CertificateIssue::WrongName });
}

Error changed()
{
    return refusal(ErrorKind::TlsPinChanged, { CertificateIssue::Changed }, Pinned);
}

} // namespace

/// Certificate and proxy in the window of connections.
class TestCertificateDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingForTheDecisionIsShown();
    void trustingIsNoAccident();
    void whatCannotBePinnedCanOnlyBeLookedAt_data();
    void whatCannotBePinnedCanOnlyBeLookedAt();
    void aPinIsTriedAtOnceAndSavedWithTheConnection();
    void anOldPinIsRemovedInTheForm();
    void aProxyOfOnesOwnNeedsAnAddress();
    void theProxysPasswordGoesIntoTheKeychain();
    void aProxyThatAsksIsAnswered();
    void anotherProxyIsNotToldTheOldPassword();
    void httpToAnotherComputerIsWarnedOf_data();
    void httpToAnotherComputerIsWarnedOf();
    void theFoldedPartOpensWhereSomethingIsSet();
    void allOfItFitsASmallScreen();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name, const QWidget *in = nullptr) const
    {
        return (in ? in : m_dialog.get())->findChild<T *>(QLatin1String(name));
    }
    /// The next API made refuses the first question like this; later ones are an operator's.
    void refuseOnce(const Error &error);
    void test(const QString &address);
    [[nodiscard]] CertificateDialog *look();
    void chooseProxy(ProxyMode mode);
    void saveProxyPassword(const Connection &connection);

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionsDialog> m_dialog;
    QList<Connection> m_asked;
};

void TestCertificateDialog::init()
{
    m_dialog.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("connections.json")));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [](FakeInfluxApi &made) { SessionFixture::scriptOperator(made, {}); };
    m_fixture->services.makeApi
        = [this, make = m_fixture->services.makeApi](const Connection &connection) {
              m_asked.append(connection);
              return make(connection);
          };
    m_store = std::make_unique<ConnectionStore>(
        m_folder.filePath(QStringLiteral("connections.json")), nullptr);
    m_dialog = std::make_unique<ConnectionsDialog>(m_fixture->workspace, *m_store, nullptr);
    m_dialog->show();
    // The search for servers on this computer asks too.
    m_asked.clear();
}

void TestCertificateDialog::refuseOnce(const Error &error)
{
    const auto isUsed = std::make_shared<bool>(false);
    m_fixture->script = [error, isUsed](FakeInfluxApi &made) {
        if (!std::exchange(*isUsed, true))
            made.onPing.answer(error);
        else
            SessionFixture::scriptOperator(made, {});
    };
}

void TestCertificateDialog::test(const QString &address)
{
    part<QLineEdit>("serverUrlEdit")->setText(address);
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("probeVerdict")->isVisible());
}

CertificateDialog *TestCertificateDialog::look()
{
    part<QPushButton>("certificateButton")->click();
    return m_dialog->findChild<CertificateDialog *>();
}

void TestCertificateDialog::chooseProxy(ProxyMode mode)
{
    part<QToolButton>("wayButton")->setChecked(true);
    auto *combo = part<QComboBox>("proxyCombo");
    combo->setCurrentIndex(combo->findData(static_cast<int>(mode)));
}

void TestCertificateDialog::saveProxyPassword(const Connection &connection)
{
    const CredentialKey key = CredentialKey::proxy(connection.id);
    m_fixture->credentials.write(key, Secret("old"), this, [](const Result<Done> &) {}).detach();
    QTRY_VERIFY(m_fixture->credentials.contains(key));
}

void TestCertificateDialog::everythingForTheDecisionIsShown()
{
    CertificateDialog dialog(selfSigned(), QStringLiteral("influx.example:8086"), nullptr);
    const QString facts = part<QLabel>("certificateFacts", &dialog)->text();
    for (const char *fact : { "influx.example:8086", "Plant authority", "2026", "2027" })
        QVERIFY2(facts.contains(QLatin1String(fact)), fact);
    // A name is no markup.
    QVERIFY(facts.contains(QLatin1String("&lt;b&gt;influx")));
    const QString reasons = part<QLabel>("certificateReasons", &dialog)->text();
    QVERIFY(reasons.contains(QLatin1String("signed by itself")));
    QVERIFY(reasons.contains(QLatin1String("name in the address")));
    QCOMPARE(part<QLabel>("certificateFingerprint", &dialog)->text().count(QLatin1String("1A")),
             32);
    QVERIFY(!part<QLabel>("pinnedFingerprint", &dialog));
}

void TestCertificateDialog::trustingIsNoAccident()
{
    CertificateDialog dialog(selfSigned(), {}, nullptr);
    dialog.show();
    auto *trust = part<QPushButton>("trustButton", &dialog);
    QVERIFY(trust->isVisible() && !trust->isEnabled() && !trust->isDefault());
    QVERIFY(!trust->autoDefault());
    part<QCheckBox>("comparedCheck", &dialog)->click();
    QVERIFY(trust->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
}

void TestCertificateDialog::whatCannotBePinnedCanOnlyBeLookedAt_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("isPinShown");
    QTest::newRow("changed") << changed() << true;
    QTest::newRow("expired") << refusal(ErrorKind::TlsExpired,
                                        { CertificateIssue::Expired, CertificateIssue::SelfSigned })
                             << false;
    QTest::newRow("weak") << refusal(ErrorKind::TlsWeak, { CertificateIssue::Weak }) << false;
}

void TestCertificateDialog::whatCannotBePinnedCanOnlyBeLookedAt()
{
    QFETCH(Error, error);
    QFETCH(bool, isPinShown);
    CertificateDialog dialog(error, {}, nullptr);
    dialog.show();
    QVERIFY(!part<QPushButton>("trustButton", &dialog)->isVisible());
    QVERIFY(!part<QCheckBox>("comparedCheck", &dialog)->isVisible());
    QVERIFY(!part<QLabel>("whatToDo", &dialog)->text().isEmpty());
    QCOMPARE(part<QLabel>("pinnedFingerprint", &dialog) != nullptr, isPinShown);
}

void TestCertificateDialog::aPinIsTriedAtOnceAndSavedWithTheConnection()
{
    refuseOnce(selfSigned());
    QTest::keyClicks(part<QLineEdit>("secretEdit"), QStringLiteral("canary"));
    test(QStringLiteral("https://influx.example:8086"));
    QVERIFY(part<QPushButton>("certificateButton")->isVisible());
    CertificateDialog *dialog = look();
    QVERIFY(dialog);
    part<QCheckBox>("comparedCheck", dialog)->click();
    part<QPushButton>("trustButton", dialog)->click();
    QTRY_COMPARE(m_asked.size(), 2);
    QVERIFY(m_asked[0].trust.pinnedSha256.isEmpty());
    QCOMPARE(m_asked[1].trust.pinnedSha256, Shown);
    QTRY_VERIFY(part<QPushButton>("connectButton")->isEnabled());
    QVERIFY(!part<QPushButton>("certificateButton")->isVisible());
    QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(m_store->connections().size(), 1);
    QCOMPARE(m_store->connections().constFirst().trust.pinnedSha256, Shown);
}

void TestCertificateDialog::anOldPinIsRemovedInTheForm()
{
    Connection saved = SessionFixture::connection();
    saved.trust.pinnedSha256 = Pinned;
    m_store->put(saved);
    m_dialog->select(saved.id);
    auto *remove = part<QPushButton>("removePinButton");
    QVERIFY(remove->isVisible());
    QVERIFY(part<QLabel>("pinLabel")->text().startsWith(QLatin1String("2B:2B")));
    refuseOnce(changed());
    test(saved.url.toString());
    CertificateDialog *dialog = look();
    QVERIFY(dialog && !part<QPushButton>("trustButton", dialog)->isVisible());
    dialog->reject();
    remove->click();
    QVERIFY(!remove->isVisible());
    test(saved.url.toString());
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked[0].trust.pinnedSha256, Pinned);
    QVERIFY(m_asked[1].trust.pinnedSha256.isEmpty());
}

void TestCertificateDialog::aProxyOfOnesOwnNeedsAnAddress()
{
    part<QLineEdit>("serverUrlEdit")->setText(QStringLiteral("https://influx.example"));
    QVERIFY(part<QPushButton>("testButton")->isEnabled());
    chooseProxy(ProxyMode::Socks5);
    QVERIFY(!part<QPushButton>("testButton")->isEnabled());
    part<QLineEdit>("proxyHostEdit")->setText(QStringLiteral("proxy.example"));
    QVERIFY(part<QPushButton>("testButton")->isEnabled());
    test(QStringLiteral("https://influx.example"));
    QCOMPARE(m_asked.constLast().proxy.mode, ProxyMode::Socks5);
    QCOMPARE(m_asked.constLast().proxy.host, QStringLiteral("proxy.example"));
    chooseProxy(ProxyMode::None);
    QVERIFY(!part<QLineEdit>("proxyHostEdit")->isVisible());
    QVERIFY(!part<QLineEdit>("proxyUserEdit")->isVisible());
}

void TestCertificateDialog::theProxysPasswordGoesIntoTheKeychain()
{
    chooseProxy(ProxyMode::Http);
    part<QLineEdit>("proxyHostEdit")->setText(QStringLiteral("proxy.example"));
    part<QLineEdit>("proxyUserEdit")->setText(QStringLiteral("alice"));
    QTest::keyClicks(part<QLineEdit>("proxyPasswordEdit"), QStringLiteral("canary:pass"));
    QTest::keyClicks(part<QLineEdit>("secretEdit"), QStringLiteral("token"));
    part<QLineEdit>("serverUrlEdit")->setText(QStringLiteral("https://influx.example"));
    QTest::mouseClick(part<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(m_store->connections().size(), 1);
    const Connection kept = m_store->connections().constFirst();
    QTRY_COMPARE(m_fixture->credentials.valueOf(CredentialKey::proxy(kept.id)),
                 QByteArray("canary:pass"));
    QCOMPARE(kept.proxy.userName, QStringLiteral("alice"));
    QFile file(m_folder.filePath(QStringLiteral("connections.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("canary"));
}

void TestCertificateDialog::aProxyThatAsksIsAnswered()
{
    refuseOnce({ .kind = ErrorKind::ProxyAuthRequired });
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QVERIFY(!part<QLineEdit>("proxyUserEdit")->isVisible());
    test(QStringLiteral("https://influx.example"));
    auto *user = part<QLineEdit>("proxyUserEdit");
    QVERIFY(user->isVisible());
    QTRY_VERIFY(user->hasFocus());
    user->setText(QStringLiteral("alice"));
    QVERIFY(part<QLineEdit>("proxyPasswordEdit")->isVisible());
    QTest::keyClicks(part<QLineEdit>("proxyPasswordEdit"), QStringLiteral("typed"));
    test(QStringLiteral("https://influx.example"));
    std::optional<bool> isFound;
    const auto finding = m_fixture->services.proxyPasswords->find(
        m_fixture->credentials, m_asked.constLast().id, this,
        [&](const Result<Secret> &answer) { isFound = answer && answer.value().matches("typed"); });
    QTRY_VERIFY(isFound.has_value());
    QVERIFY(*isFound);
}

void TestCertificateDialog::anotherProxyIsNotToldTheOldPassword()
{
    Connection saved = SessionFixture::connection();
    saved.proxy
        = { ProxyMode::Http, QStringLiteral("proxy.example"), 3128, QStringLiteral("alice") };
    saveProxyPassword(saved);
    m_store->put(saved);
    m_dialog->select(saved.id);
    part<QLineEdit>("proxyHostEdit")->setText(QStringLiteral("other.example"));
    test(saved.url.toString());
    std::optional<ErrorKind> missing;
    const auto finding = m_fixture->services.proxyPasswords->find(
        m_fixture->credentials, m_asked.constLast().id, this, [&](const Result<Secret> &answer) {
            missing = answer ? ErrorKind::Cancelled : answer.error().kind;
        });
    QTRY_VERIFY(missing.has_value());
    QVERIFY(*missing == ErrorKind::SecretMissing);
}

void TestCertificateDialog::httpToAnotherComputerIsWarnedOf_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("another computer") << QStringLiteral("http://influx.example:8086") << true;
    QTest::newRow("its address") << QStringLiteral("http://192.168.1.7:8086") << true;
    QTest::newRow("a name like loopback") << QStringLiteral("http://127.example") << true;
    QTest::newRow("https") << QStringLiteral("https://influx.example:8086") << false;
    QTest::newRow("this computer") << QStringLiteral("http://localhost:8086") << false;
    QTest::newRow("its address here") << QStringLiteral("http://127.0.0.1:8086") << false;
    QTest::newRow("its other address") << QStringLiteral("http://[::1]:8086") << false;
}

void TestCertificateDialog::httpToAnotherComputerIsWarnedOf()
{
    QFETCH(QString, address);
    QFETCH(bool, isWarned);
    const auto warning = QLatin1String("Over http");
    test(address);
    QCOMPARE(part<QLabel>("urlNotice")->text().contains(warning), isWarned);
    QCOMPARE(part<QLabel>("probeSteps")->text().count(warning), isWarned ? 1 : 0);
}

void TestCertificateDialog::theFoldedPartOpensWhereSomethingIsSet()
{
    QVERIFY(!part<QLineEdit>("caFileEdit")->isVisible());
    Connection saved = SessionFixture::connection();
    m_store->put(saved);
    m_dialog->select(saved.id);
    QVERIFY(!part<QLineEdit>("caFileEdit")->isVisible());
    saved.trust.caFile = QStringLiteral("/etc/ca.pem");
    saved.id = ConnectionId::create();
    m_store->put(saved);
    m_dialog->select(saved.id);
    QVERIFY(part<QLineEdit>("caFileEdit")->isVisible());
}

void TestCertificateDialog::allOfItFitsASmallScreen()
{
    constexpr QSize Small(1024, 700);
    chooseProxy(ProxyMode::Http);
    part<QLineEdit>("proxyUserEdit")->setText(QStringLiteral("alice"));
    QCOMPARE(m_dialog->size().boundedTo(Small), m_dialog->size());
    QCOMPARE(m_dialog->minimumSizeHint().boundedTo(Small), m_dialog->minimumSizeHint());
    CertificateDialog dialog(changed(), QStringLiteral("influx.example:8086"), nullptr);
    dialog.show();
    QCOMPARE(dialog.size().boundedTo(Small), dialog.size());
    for (const char *name : { "certificateFingerprint", "pinnedFingerprint", "certificateFacts" }) {
        const auto *label = part<QLabel>(name, &dialog);
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, name);
    }
}

void TestCertificateDialog::theKeyboardReachesEverything()
{
    chooseProxy(ProxyMode::Http);
    part<QLineEdit>("proxyUserEdit")->setText(QStringLiteral("alice"));
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()).join(u' '), QString());
    CertificateDialog dialog(selfSigned(), QStringLiteral("influx.example:8086"), nullptr);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    part<QCheckBox>("comparedCheck", &dialog)->setChecked(true);
    QCOMPARE(tabWalk(&dialog).join(u' '), QString());
}

QTEST_MAIN(TestCertificateDialog)
#include "tst_certificatedialog.moc"
