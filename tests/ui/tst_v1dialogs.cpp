// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"
#include "ui/handover/snippetlibrary.h"
#include "ui/v1/v1createdialog.h"
#include "ui/v1/v1handoverdialog.h"
#include "ui/v1/v1passworddialog.h"

#include "models/store/appsettings.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Canary = "canary-of-a-password";

/// Everything that a window shows or tells assistive tools.
QString everythingIn(const QWidget &window)
{
    QStringList texts{ window.windowTitle() };
    for (const auto *label : window.findChildren<QLabel *>())
        texts << label->text();
    for (const auto *edit : window.findChildren<QLineEdit *>())
        texts << edit->displayText();
    for (const auto *text : window.findChildren<QPlainTextEdit *>())
        texts << text->toPlainText();
    for (const auto *widget : window.findChildren<QWidget *>())
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    return texts.join(u'\n');
}

} // namespace

class TestV1Dialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void createIsOffWithTheReason();
    void aTakenNameIsToldBeforeAndAfter();
    void oneIsMadeByKeyboard();
    void withoutPasswordItIsSaid();
    void whatTheServerRefusesIsSaid_data();
    void whatTheServerRefusesIsSaid();
    void anOwnPasswordHasToFollowTheRules();
    void anotherPasswordIsSetByKeyboard();
    void aLostAnswerSendsTheSameAgain();
    void userNamePasswordAndSnippetsAreHandedOver();
    void aMissingMappingIsSaidWithItsCommand();
    void theKeyboardReachesEverything();

private:
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString state() const { return part<QLabel>("v1State")->text(); }
    [[nodiscard]] FakeV1Api &v1() { return m_fixture->api->onV1; }
    static Token credential(const QString &userName);
    /// By the arrow key, as a group of pills is used.
    void chooseNextPassword()
    {
        QTest::keyClick(part<QWidget>("passwordChoice")->focusProxy(), Qt::Key_Right);
    }
    void openCreate();
    void openPassword();
    void openHandOver(const QList<DatabaseMapping> &mappings);
    void fill(const QString &userName);

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SnippetLibrary> m_library;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<QDialog> m_dialog;
    std::shared_ptr<CreatedV1> m_created;
};

void TestV1Dialogs::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("v2")) });
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{
            { BucketId(0xb1), SessionFixture::factory(), QStringLiteral("telegraf"), false },
            { BucketId(0xb2), SessionFixture::factory(), QStringLiteral("_tasks"), true }
        };
    });
    m_settings = std::make_unique<AppSettings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_library = std::make_unique<SnippetLibrary>(*m_settings,
                                                 m_folder.filePath(QStringLiteral("snippets")));
    m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), 30);
    m_created.reset();
}

void TestV1Dialogs::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

Token TestV1Dialogs::credential(const QString &userName)
{
    Token token = SessionFixture::token(7, QStringLiteral("Old boards"));
    token.store = TokenStore::V1;
    token.v1UserName = userName;
    return token;
}

void TestV1Dialogs::openCreate()
{
    auto dialog = std::make_unique<V1CreateDialog>(*m_session, SessionFixture::factory(), nullptr);
    connect(dialog.get(), &V1CreateDialog::created, this,
            [this](const std::shared_ptr<CreatedV1> &created) { m_created = created; });
    m_dialog = std::move(dialog);
    m_dialog->show();
    QTRY_COMPARE(part<QTableWidget>("bucketTable")->rowCount(), 1);
}

void TestV1Dialogs::fill(const QString &userName)
{
    part<QLineEdit>("v1UserEdit")->setText(userName);
    part<QTableWidget>("bucketTable")->item(0, 1)->setCheckState(Qt::Checked);
}

void TestV1Dialogs::openPassword()
{
    m_dialog = std::make_unique<V1PasswordDialog>(*m_session, credential(QStringLiteral("grafana")),
                                                  nullptr);
    m_dialog->show();
}

void TestV1Dialogs::openHandOver(const QList<DatabaseMapping> &mappings)
{
    v1().onMappings.answer(mappings);
    auto value = TokenValue::stored(
        { credential(QStringLiteral("gra'fana")), Secret(QByteArrayView(Canary)) },
        m_session->connection().server, m_session->services());
    m_dialog = std::make_unique<V1HandOverDialog>(*m_session, std::move(value), *m_clipboard,
                                                  *m_library, nullptr);
    m_dialog->show();
    QTRY_VERIFY(part<QLabel>("v1Mappings")->text().contains(QLatin1String("telegraf")));
}

void TestV1Dialogs::createIsOffWithTheReason()
{
    openCreate();
    const auto *create = part<QPushButton>("createButton");
    QVERIFY(!create->isEnabled());
    QVERIFY(state().contains(QLatin1String("Type a user name")));
    part<QLineEdit>("v1UserEdit")->setText(QStringLiteral("a:b"));
    QVERIFY(state().contains(QLatin1String("colon")));
    part<QLineEdit>("v1UserEdit")->setText(QStringLiteral("grafana"));
    QVERIFY(state().contains(QLatin1String("bucket")));
    fill(QStringLiteral("grafana"));
    QVERIFY(create->isEnabled());
    QVERIFY(part<QLabel>("v1Preview")->text().contains(QLatin1String("telegraf")));
    QVERIFY(part<QLabel>("v1Preview")->text().contains(QLatin1String("/query")));
}

void TestV1Dialogs::aTakenNameIsToldBeforeAndAfter()
{
    openCreate();
    fill(QStringLiteral("grafana"));
    v1().onCreate.fail(ErrorKind::Conflict);
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTRY_VERIFY(state().contains(QLatin1String("taken")));
    m_session->tokens().put(credential(QStringLiteral("grafana")));
    fill(QStringLiteral("other"));
    QVERIFY(part<QPushButton>("createButton")->isEnabled());
    fill(QStringLiteral("grafana"));
    QVERIFY(!part<QPushButton>("createButton")->isEnabled());
    QVERIFY(state().contains(QLatin1String("taken")));
}

void TestV1Dialogs::oneIsMadeByKeyboard()
{
    openCreate();
    v1().onCreate.answer(credential(QStringLiteral("<b>gra fana</b>")));
    v1().onSetPassword.answer(Done{});
    QTest::keyClicks(part<QLineEdit>("v1UserEdit"), QStringLiteral("<b>gra fana</b>"));
    auto *table = part<QTableWidget>("bucketTable");
    table->setFocus();
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(m_created);
    QCOMPARE(v1().drafts.size(), 1);
    QCOMPARE(v1().drafts.constFirst().userName, QStringLiteral("<b>gra fana</b>"));
    QCOMPARE(v1().drafts.constFirst().draft.permissions.size(), 1);
    QVERIFY(v1().passwords.front().size() == 32);
    QVERIFY(m_created->value->value().size() == 32);
}

void TestV1Dialogs::withoutPasswordItIsSaid()
{
    openCreate();
    fill(QStringLiteral("grafana"));
    chooseNextPassword();
    chooseNextPassword();
    QVERIFY(part<QLabel>("v1PasswordRule")->text().contains(QLatin1String("Nobody can sign in")));
    v1().onCreate.answer(credential(QStringLiteral("grafana")));
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTRY_VERIFY(m_created);
    QVERIFY(!m_created->value);
    QCOMPARE(v1().onSetPassword.count(), 0);
}

void TestV1Dialogs::whatTheServerRefusesIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("bucket") << int(ErrorKind::NotFound) << QStringLiteral("buckets is gone");
    QTest::newRow("lost") << int(ErrorKind::ConnectionLost)
                          << QStringLiteral("Perhaps it was made");
    QTest::newRow("route") << int(ErrorKind::NotInfluxDb) << QStringLiteral("Nothing was made");
}

void TestV1Dialogs::whatTheServerRefusesIsSaid()
{
    QFETCH(const int, kind);
    QFETCH(const QString, said);
    openCreate();
    fill(QStringLiteral("grafana"));
    v1().onCreate.fail(ErrorKind(kind));
    v1().onNamed.answer(std::optional<Token>());
    QTest::mouseClick(part<QPushButton>("createButton"), Qt::LeftButton);
    QTRY_VERIFY2(state().contains(said), qPrintable(state()));
    QVERIFY(!m_created);
    QVERIFY(part<QPushButton>("createButton")->isEnabled());
    QCOMPARE(v1().onCreate.count(), 1);
}

void TestV1Dialogs::anOwnPasswordHasToFollowTheRules()
{
    openPassword();
    QVERIFY(part<QLabel>("passwordConsequence")->text().contains(QLatin1String("grafana")));
    chooseNextPassword();
    auto *own = part<QLineEdit>("v1PasswordEdit");
    QVERIFY(own->isVisible());
    QTest::keyClicks(own, QStringLiteral("short"));
    QVERIFY(!part<QPushButton>("setPasswordButton")->isEnabled());
    QVERIFY(state().contains(QLatin1String("8")));
    QTest::keyClicks(own, QStringLiteral(" no longer"));
    QVERIFY(part<QPushButton>("setPasswordButton")->isEnabled());
    QVERIFY(!everythingIn(*m_dialog).contains(QLatin1String("no longer")));
}

void TestV1Dialogs::anotherPasswordIsSetByKeyboard()
{
    openPassword();
    v1().onSetPassword.answer(Done{});
    std::shared_ptr<TokenValue> value;
    connect(qobject_cast<V1PasswordDialog *>(m_dialog.get()), &V1PasswordDialog::passwordSet, this,
            [&value](const std::shared_ptr<TokenValue> &set) { value = set; });
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(value);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(value->value().size(), 32);
}

void TestV1Dialogs::aLostAnswerSendsTheSameAgain()
{
    openPassword();
    v1().onSetPassword.fail(ErrorKind::ConnectionLost).answer(Done{});
    v1().onSignIn.fail(ErrorKind::ConnectionLost);
    QTest::mouseClick(part<QPushButton>("setPasswordButton"), Qt::LeftButton);
    QTRY_VERIFY(state().contains(QLatin1String("sends the same one")));
    QTest::mouseClick(part<QPushButton>("setPasswordButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    // Set, tried at /query, set again.
    QCOMPARE(v1().passwords.size(), size_t(3));
}

void TestV1Dialogs::userNamePasswordAndSnippetsAreHandedOver()
{
    openHandOver({ { .database = QStringLiteral("tele db"),
                     .retentionPolicy = QStringLiteral("autogen"),
                     .organization = SessionFixture::factory(),
                     .bucket = BucketId(0xb1),
                     .isDefault = true } });
    QVERIFY(part<QLabel>("v1Mappings")->text().contains(QLatin1String("tele db")));
    QVERIFY(part<QPushButton>("copyMappingButton")->isHidden());
    QVERIFY(part<QListWidget>("snippetList")->count() >= 4);
    const QString snippet = part<QPlainTextEdit>("snippetText")->toPlainText();
    QVERIFY2(snippet.contains(QLatin1String("tele%20db")), qPrintable(snippet));
    QVERIFY2(snippet.contains(QLatin1String("gra'\\''fana")), qPrintable(snippet));
    QTest::mouseClick(part<QPushButton>("copyUserButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("gra'fana"));
    QVERIFY(!everythingIn(*m_dialog).contains(QString::fromLatin1(Canary)));
    QTest::mouseClick(part<QPushButton>("copyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Canary));
    v1().onSignIn.answer(Done{});
    QTest::mouseClick(part<QPushButton>("trySignInButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("signInResult")->text().contains(QChar(0x2713)));
}

void TestV1Dialogs::aMissingMappingIsSaidWithItsCommand()
{
    openHandOver({});
    QVERIFY(part<QLabel>("v1Mappings")->text().contains(QLatin1String("no DBRP mapping")));
    QTest::mouseClick(part<QPushButton>("copyMappingButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("influx v1 dbrp create --org-id %1 --bucket-id 00000000000000b1 "
                            "--db 'telegraf' --rp autogen --default")
                 .arg(SessionFixture::factory().toString()));
}

void TestV1Dialogs::theKeyboardReachesEverything()
{
    openCreate();
    fill(QStringLiteral("grafana"));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
    openPassword();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
    openHandOver({});
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestV1Dialogs)
#include "tst_v1dialogs.moc"
