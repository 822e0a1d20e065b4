// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"
#include "ui/common/secretfield.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/setupadvice.h"
#include "ui/recovery/sparedialog.h"
#include "ui/recovery/sparereturndialog.h"

#include "models/access/permissionsets.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-the-spare");
const QByteArray Return = QByteArrayLiteral("canary-value-that-leads-back");

Token operatorToken(quint64 id)
{
    Token token = SessionFixture::token(id, QStringLiteral("operator %1").arg(id));
    token.permissions = operatorPermissions(knownResourceTypes());
    return token;
}

CreatedToken created(quint64 id, const QByteArray &value)
{
    return { operatorToken(id), Secret(QByteArrayView(value)) };
}

} // namespace

class TestSpareDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void theKeyboardMakesShowsAndRemovesIt();
    void whatWasCutShortCanBeMadeAgain();
    void theLastOperatorIsRemovedAfterTyping();
    void theCredentialIsRemovedAfterTyping();
    void withoutKeyringItIsSaid();
    void theFailedSignInLeadsBackIn();
    void whatDoesNotLeadBackIsSaid();
    void theAdviceAfterSetUpLeadsHere();

private:
    template <class T>
    T *part(const char *name, QWidget *of = nullptr) const
    {
        return (of ? of : m_dialog.get())->findChild<T *>(QLatin1String(name));
    }
    void press(const char *name, QWidget *of = nullptr) const
    {
        auto *button = part<QPushButton>(name, of);
        QVERIFY(button && button->isEnabled() && button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    [[nodiscard]] QString textOf(const char *name) const { return part<QLabel>(name)->text(); }
    /// Where a word has to be typed; empty otherwise.
    [[nodiscard]] QString typedQuestion() const;
    void openSpare();
    void putSpare();

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    /// Of the session: a test of the spare has one of its own.
    FakeInfluxApi *m_api = nullptr;
    std::unique_ptr<SpareStore> m_store;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<SpareBook> m_book;
    SecretClipboard m_clipboard{ *QGuiApplication::clipboard(), 30 };
    std::unique_ptr<QDialog> m_dialog;
};

void TestSpareDialog::init()
{
    m_book.reset();
    m_fixture = std::make_unique<SessionFixture>();
    ++m_files;
    m_store = std::make_unique<SpareStore>(
        m_folder.filePath(QStringLiteral("spares%1.json").arg(m_files)));
    m_connections = std::make_unique<ConnectionStore>(
        m_folder.filePath(QStringLiteral("connections%1.json").arg(m_files)), nullptr);
    m_session = &m_fixture->connectTo({ operatorToken(5) });
    m_api = m_fixture->api;
    m_book = std::make_unique<SpareBook>(m_fixture->workspace, *m_store, nullptr);
}

void TestSpareDialog::openSpare()
{
    m_dialog
        = std::make_unique<SpareDialog>(*m_book, *m_connections, *m_session, m_clipboard, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSpareDialog::putSpare()
{
    bool isDone = false;
    m_fixture->credentials
        .write(SpareStore::keyOf(m_session->connection().server), Secret(QByteArrayView(Value)),
               this, [&isDone](const Result<Done> &) { isDone = true; })
        .detach();
    QTRY_VERIFY(isDone);
    m_book->put({ .server = m_session->connection().server,
                  .url = m_session->connection().url,
                  .token = TokenId(9),
                  .isSealed = true });
}

void TestSpareDialog::whatWasCutShortCanBeMadeAgain()
{
    m_book->put({ .server = m_session->connection().server, .creation = IntentId::create() });
    openSpare();
    m_api->onCreateToken.answer(created(9, Value));
    press("makeSpareButton");
    QTRY_VERIFY(textOf("spareState").contains(u'✓'));
}

void TestSpareDialog::theKeyboardMakesShowsAndRemovesIt()
{
    openSpare();
    QVERIFY(!part<QPushButton>("removeSpareButton")->isEnabled());
    m_api->onCreateToken.answer(created(9, Value));
    press("makeSpareButton");
    QTRY_VERIFY(textOf("spareState").contains(u'✓'));
    QVERIFY(!part<QPushButton>("makeSpareButton")->isEnabled());
    QVERIFY(!m_dialog->findChild<SecretField *>()->isVisible());
    press("showSpareButton");
    QTRY_VERIFY(part<QPushButton>("copySpareButton")->isVisible());
    auto *field = m_dialog->findChild<SecretField *>();
    QVERIFY(!field->isRevealed());
    for (const QLineEdit *edit : m_dialog->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(QLatin1String(Value)));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
    press("copySpareButton");
    QVERIFY(m_clipboard.isLent());
    m_api->onDeleteToken.answer(Done());
    press("removeSpareButton");
    QVERIFY(m_api->record().deleted.isEmpty());
    press("confirmButton");
    QTRY_VERIFY(part<QPushButton>("makeSpareButton")->isEnabled());
    QVERIFY(!field->isVisible());
    QVERIFY(!m_book->find(m_session->connection().server));
}

QString TestSpareDialog::typedQuestion() const
{
    const auto *answer = part<QLineEdit>("typedAnswerEdit");
    if (!answer || part<QPushButton>("confirmButton")->isEnabled())
        return {};
    QStringList texts;
    for (const QLabel *label : part<QDialog>("confirmDialog")->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestSpareDialog::theLastOperatorIsRemovedAfterTyping()
{
    putSpare();
    m_session->tokens().replaceAll({ operatorToken(9) });
    m_api->onDeleteToken.answer(Done());
    openSpare();
    press("removeSpareButton");
    QVERIFY2(typedQuestion().contains(QStringLiteral("No operator token that can be seen")),
             qPrintable(typedQuestion()));
    QVERIFY(!typedQuestion().contains(QStringLiteral("If the last operator")));
    QVERIFY(!typedQuestion().contains(QStringLiteral("This is the spare")));
    QTest::keyClicks(part<QLineEdit>("typedAnswerEdit"), operatorToken(9).description);
    press("confirmButton");
    QTRY_COMPARE(m_api->record().deleted, QList<TokenId>{ TokenId(9) });
    QTRY_VERIFY(!m_book->find(m_session->connection().server));
}

/// Of another connection, that is.
void TestSpareDialog::theCredentialIsRemovedAfterTyping()
{
    putSpare();
    m_session->tokens().put(operatorToken(9));
    Connection other = m_session->connection();
    other.id = ConnectionId::create();
    other.name = QStringLiteral("plant");
    other.credentialToken = TokenId(9);
    m_connections->put(other);
    openSpare();
    press("removeSpareButton");
    QVERIFY2(typedQuestion().contains(QStringLiteral("<b>plant</b>")), qPrintable(typedQuestion()));
    QVERIFY(typedQuestion().contains(QStringLiteral("If the last operator")));
}

void TestSpareDialog::withoutKeyringItIsSaid()
{
    openSpare();
    m_fixture->credentials.failNextChecks = { ErrorKind::KeyringLocked };
    press("makeSpareButton");
    QTRY_VERIFY(textOf("spareResult").contains(u'▲'));
    QCOMPARE(m_api->onCreateToken.count(), 0);
    QVERIFY(part<QPushButton>("makeSpareButton")->isEnabled());
}

void TestSpareDialog::theFailedSignInLeadsBackIn()
{
    putSpare();
    const Connection connection = m_session->connection();
    m_connections->put(connection);
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onMe.fail(ErrorKind::NotAuthenticated);
        SessionFixture::scriptOperator(api, {});
    };
    m_fixture->workspace.close(connection.id);
    m_session = &m_fixture->workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView("deleted")));
    QTRY_COMPARE(m_session->state(), ServerSession::State::Failed);

    ConnectionsDialog failed(m_fixture->workspace, *m_connections, nullptr);
    failed.setSpares(m_book.get());
    failed.select(connection.id);
    failed.show();
    QSignalSpy asked(&failed, &ConnectionsDialog::spareRequested);
    press("useSpareButton", &failed);
    QCOMPARE(asked.size(), 1);

    m_fixture->script = [](FakeInfluxApi &api) {
        SessionFixture::scriptOperator(api, { operatorToken(9) });
        api.onCreateToken.answer(created(11, Return));
    };
    m_dialog = std::make_unique<SpareReturnDialog>(*m_book, *m_connections, connection, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
    press("getBackInButton");
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(textOf("spareReturnProgress").contains(u'✓'));
    QCOMPARE(m_fixture->credentials.valueOf(CredentialKey::connection(connection.id)), Return);
    QCOMPARE(m_connections->find(connection.id)->credentialToken, TokenId(11));
    QCOMPARE(m_fixture->workspace.session(connection.id)->state(), ServerSession::State::Ready);
    QCOMPARE(m_fixture->credentials.valueOf(SpareStore::keyOf(connection.server)), Value);
    QCOMPARE(m_book->find(connection.server)->token, TokenId(9));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
}

void TestSpareDialog::whatDoesNotLeadBackIsSaid()
{
    const Connection connection = m_session->connection();
    m_dialog = std::make_unique<SpareReturnDialog>(*m_book, *m_connections, connection, nullptr);
    m_dialog->show();
    press("getBackInButton");
    QTRY_VERIFY(textOf("spareReturnProgress").contains(u'▲'));
    QVERIFY(m_connections->connections().isEmpty());
    QSignalSpy other(dynamic_cast<SpareReturnDialog *>(m_dialog.get()),
                     &SpareReturnDialog::recoveryRequested);
    press("otherWaysButton");
    QCOMPARE(other.size(), 1);
}

void TestSpareDialog::theAdviceAfterSetUpLeadsHere()
{
    auto advice = std::make_unique<SetupAdvice>(nullptr);
    QSignalSpy asked(advice.get(), &SetupAdvice::spareRequested);
    m_dialog = std::move(advice);
    m_dialog->show();
    press("adviceSpareButton");
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestSpareDialog)
#include "tst_sparedialog.moc"
