// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/createtokendialog.h"
#include "ui/create/dailytokensdialog.h"
#include "ui/replace/replacedialog.h"
#include "ui/replace/rotatedialog.h"
#include "ui/rescue/rescuedialog.h"
#include "ui/v1/v1createdialog.h"
#include "ui/v1/v1passworddialog.h"

#include "models/items/rescuemodel.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

/// No window promises a keychain that this run does not have.
class TestWithoutKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newValuesHaveToBeCopied_data();
    void newValuesHaveToBeCopied();
    void whatIsRescuedIsKeptForThisRun();

private:
    void open(const QByteArray &window);
    /// Labels and buttons, a line each.
    [[nodiscard]] QString said() const;

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<QDialog> m_dialog;
};

void TestWithoutKeychain::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_connections
        = std::make_unique<ConnectionStore>(m_folder.filePath(u"connections.json"_s), nullptr);
}

void TestWithoutKeychain::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestWithoutKeychain::open(const QByteArray &window)
{
    Token token = SessionFixture::token(5, u"old"_s);
    token.serverValue = ServerValue::Readable;
    Token credential = SessionFixture::token(7, u"boards"_s);
    credential.store = TokenStore::V1;
    ServerSession &session = m_fixture->connectTo({ token });
    if (window == "create")
        m_dialog = std::make_unique<CreateTokenDialog>(session, DraftStart(), nullptr);
    else if (window == "replace")
        m_dialog = std::make_unique<ReplaceDialog>(session, token, nullptr);
    else if (window == "rotate")
        m_dialog = std::make_unique<RotateDialog>(session, TokenList{ token }, nullptr);
    else if (window == "daily")
        m_dialog = std::make_unique<DailyTokensDialog>(session, *m_connections, nullptr);
    else if (window == "v1")
        m_dialog = std::make_unique<V1CreateDialog>(session, SessionFixture::factory(), nullptr);
    else if (window == "password")
        m_dialog = std::make_unique<V1PasswordDialog>(session, credential, nullptr);
    else
        m_dialog = std::make_unique<RescueDialog>(session, nullptr);
    m_dialog->show();
}

QString TestWithoutKeychain::said() const
{
    QStringList texts;
    for (const auto *label : m_dialog->findChildren<const QLabel *>())
        texts << label->text();
    for (const auto *button : m_dialog->findChildren<const QPushButton *>())
        texts << button->text();
    return texts.join(u'\n');
}

void TestWithoutKeychain::newValuesHaveToBeCopied_data()
{
    QTest::addColumn<bool>("hasKeychain");
    for (const char *window :
         { "create", "replace", "rotate", "daily", "v1", "password", "rescue" }) {
        QTest::addRow("%s", window) << false;
        QTest::addRow("%s, with a keychain", window) << true;
    }
}

void TestWithoutKeychain::newValuesHaveToBeCopied()
{
    QFETCH(bool, hasKeychain);
    m_fixture->credentials.persistent = hasKeychain;
    open(QByteArray(QTest::currentDataTag()).split(',').constFirst());
    QString text = said();
    const auto warning = u"▲ This run uses no keychain"_s;
    QCOMPARE(text.count(warning), hasKeychain ? 0 : 1);
    text.remove(warning);
    QCOMPARE(text.contains(u"keychain"_s), hasKeychain);
}

void TestWithoutKeychain::whatIsRescuedIsKeptForThisRun()
{
    m_fixture->credentials.persistent = false;
    open("rescue");
    m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView("canary")); });
    m_dialog->findChild<QPushButton *>(u"rescueButton"_s)->click();
    const QModelIndex state
        = m_dialog->findChild<QTableView *>()->model()->index(0, RescueModel::ValueColumn);
    QTRY_COMPARE(state.data().toString(), u"▲ until the program ends"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"rescueSummary"_s)
                ->text()
                .contains(u"kept until the program ends."_s));
    // Listed again, it is no more in a keychain than before.
    m_dialog
        = std::make_unique<RescueDialog>(*m_fixture->workspace.sessions().constFirst(), nullptr);
    QCOMPARE(m_dialog->findChild<QTableView *>()
                 ->model()
                 ->index(0, RescueModel::ValueColumn)
                 .data()
                 .toString(),
             u"▲ until the program ends"_s);
}

QTEST_MAIN(TestWithoutKeychain)
#include "tst_withoutkeychain.moc"
