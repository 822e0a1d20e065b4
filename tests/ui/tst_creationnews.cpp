// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"
#include "ui/mainwindow/candidatedialog.h"
#include "ui/mainwindow/creationnews.h"
#include "ui/mainwindow/replacementnews.h"
#include "ui/tokens/tokencommands.h"

#include "models/session/runningreplacements.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const auto Name = QStringLiteral("Telegraf line 4");

Token made(quint64 id, ServerValue value = ServerValue::Hidden)
{
    Token token = SessionFixture::token(id, Name);
    token.serverValue = value;
    return token;
}

} // namespace

/// What the main window says of creations and replacements that nobody has seen the end of.
class TestCreationNews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void amongSeveralTheUserPicks();
    void noneOfSeveralIsAnAnswer();
    void theChoiceWorksByKeyboard();
    void aLostValueCanBeReplaced();
    void aLostValueCanBeDeleted();
    void whatOthersDidToAReplacementIsTold();
    void whatWaitsToBeDeletedIsToldOnce();

private:
    /// Starts on what a killed run left: an intent, and these tokens on the server.
    void start(const TokenList &listed);
    void startReplacement(const TokenList &listed);
    void connectNow(const Connection &connection, const TokenList &listed);
    [[nodiscard]] QString message() const
    {
        return m_window->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    }
    void click(const char *name) const
    {
        auto *button = m_window->findChild<QPushButton *>(QLatin1String(name));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;
    TokenCommands *m_commands = nullptr;
    CreationNews *m_news = nullptr;
    ReplacementNews *m_replacementNews = nullptr;
    ServerSession *m_session = nullptr;
};

void TestCreationNews::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(m_window.get());
    m_commands = new TokenCommands(m_fixture->workspace, *m_messages, *m_window);
    m_commands->setParent(m_window.get());
    m_news = new CreationNews(m_fixture->workspace, *m_messages, *m_commands, *m_window);
    m_replacementNews = new ReplacementNews(m_fixture->workspace, *m_messages, m_window.get());
    m_window->resize(900, 500);
    m_window->show();
}

void TestCreationNews::connectNow(const Connection &connection, const TokenList &listed)
{
    m_fixture->script
        = [listed](FakeInfluxApi &api) { SessionFixture::scriptOperator(api, listed); };
    m_session = &m_fixture->workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_VERIFY(m_session->isLive());
}

void TestCreationNews::start(const TokenList &listed)
{
    const Connection connection = SessionFixture::connection();
    m_fixture->intents.intents = { { .id = IntentId::create(),
                                     .server = connection.server,
                                     .draft = { .description = Name,
                                                .organization = SessionFixture::factory(),
                                                .permissions = made(1).permissions },
                                     .newestBefore = TokenId(5),
                                     .startedAt = m_fixture->clock.present } };
    connectNow(connection, listed);
    QTRY_VERIFY(!m_messages->isHidden());
}

void TestCreationNews::startReplacement(const TokenList &listed)
{
    const Connection connection = SessionFixture::connection();
    m_fixture->replacements.replacements
        = { { .id = ReplacementId::create(),
              .server = connection.server,
              .oldToken = TokenId(5),
              .newToken = TokenId(9),
              .creation = IntentId::create(),
              .stage = ReplacementStage::Observing,
              .description = Name,
              .observedUntil = m_fixture->clock.present.addDays(-1) } };
    connectNow(connection, listed);
    QTRY_COMPARE(m_session->replacements().all().size(), 1);
}

void TestCreationNews::amongSeveralTheUserPicks()
{
    start({ made(9), made(10, ServerValue::Readable) });
    QVERIFY(message().contains(Name));
    click("messageAction");
    auto *list = m_window->findChild<QListWidget *>(QStringLiteral("candidateList"));
    QTRY_VERIFY(list && list->isVisible());
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    m_fixture->api->onTokenValue.answer(Secret(QByteArrayView("canary")));
    click("chooseButton");
    QTRY_VERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(10)));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
}

void TestCreationNews::noneOfSeveralIsAnAnswer()
{
    start({ made(9), made(10) });
    click("messageAction");
    click("noneButton");
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    QCOMPARE(m_fixture->record->deleted.size(), 0);
}

void TestCreationNews::theChoiceWorksByKeyboard()
{
    CandidateDialog dialog({ CreationFate::Kind::Several, {}, { made(9), made(10) }, {}, {} },
                           nullptr);
    QSignalSpy chosen(&dialog, &CandidateDialog::chosen);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(tabWalk(&dialog).join(u'\n'), QString());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(chosen.count(), 0);
}

void TestCreationNews::aLostValueCanBeReplaced()
{
    start({ made(9) });
    QSignalSpy wanted(m_news, &CreationNews::replaceRequested);
    click("messageAction");
    QCOMPARE(m_fixture->intents.intents.size(), 1);
    click("replaceButton");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<TokenKey>().id, TokenId(9));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
}

void TestCreationNews::aLostValueCanBeDeleted()
{
    start({ made(9) });
    click("messageAction");
    click("deleteButton");
    QCOMPARE(m_fixture->api->onDeleteToken.count(), 0);
    click("confirmButton");
    QTRY_COMPARE(m_fixture->api->onDeleteToken.count(), 1);
}

void TestCreationNews::whatOthersDidToAReplacementIsTold()
{
    startReplacement({ made(5), made(9) });
    // Past its time, but somebody has activated it again: it does not wait to be deleted.
    QTRY_VERIFY(m_session->replacements().all().constFirst().stage
                == ReplacementStage::Reactivated);
    QVERIFY(m_messages->isHidden());
    m_fixture->api->onToken.fail(ErrorKind::NotFound);
    m_fixture->api->onTokens.answerAlways([] { return TokenListing{ { made(9) }, {} }; });
    m_session->refresh();
    QTRY_VERIFY(!m_messages->isHidden());
    QVERIFY(message().contains(Name));
    QVERIFY(m_session->replacements().all().isEmpty());
}

void TestCreationNews::whatWaitsToBeDeletedIsToldOnce()
{
    Token off = made(5);
    off.status = TokenStatus::Inactive;
    startReplacement({ off, made(9) });
    QSignalSpy wanted(m_replacementNews, &ReplacementNews::listRequested);
    QTRY_VERIFY(!m_messages->isHidden());
    click("messageAction");
    QCOMPARE(wanted.count(), 1);
    QSignalSpy refreshed(m_session, &ServerSession::refreshed);
    m_session->refresh();
    QTRY_COMPARE(refreshed.count(), 1);
    QCoreApplication::processEvents();
    QVERIFY(m_messages->isHidden());
}

QTEST_MAIN(TestCreationNews)
#include "tst_creationnews.moc"
