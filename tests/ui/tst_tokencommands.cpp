// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"
#include "ui/common/segmentedchoice.h"
#include "ui/tokens/tokencommands.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestTokenCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSmallBatchIsToldInTheMessageBar();
    void undoTakesBackWhatWasChanged();
    void undoAsksBeforeItDeactivates();
    void whatCouldNotBeUndoneCanBeUndoneAgain();
    void oneRefusalIsToldInOneSentence();
    void aLargeBatchListsItsRefusalsAndRetriesThem();
    void aRunningBatchShowsItsProgressAndCanBeStopped();
    void deletionOffersToDeactivateInstead();
    void afterADeletionOneLikeItIsOfferedToWhoListens();
    void descriptionsAreMadeByPatternAndShownFirst();
    void descriptionsAreFoundAndReplaced();
    void aDescriptionThatSomebodyWroteMeanwhileStays();
    void aValueIsHandedOverOnceHoweverOftenItIsClicked();

private:
    void open(int count);
    [[nodiscard]] QList<TokenKey> keys(int count) const;
    [[nodiscard]] bool isActive(quint64 id) const;
    /// Answers the change asked for last as a server does.
    [[nodiscard]] Token echo() const;
    void answerChanges()
    {
        m_fixture->api->onChangeToken.answerAlways([this] { return echo(); });
    }
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        return m_window->findChild<QDialog *>(name);
    }
    void click(const QString &button);
    [[nodiscard]] QString message() const
    {
        return m_window->findChild<QLabel *>(u"messageText"_s)->text();
    }
    [[nodiscard]] QString offer() const
    {
        return m_window->findChild<QAbstractButton *>(u"messageAction"_s)->text();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<TokenCommands> m_commands;
};

void TestTokenCommands::init()
{
    open(3);
}

void TestTokenCommands::open(int count)
{
    cleanup();
    m_fixture = std::make_unique<SessionFixture>();
    TokenList tokens;
    for (int id = 1; id <= count; ++id)
        tokens << SessionFixture::token(quint64(id), u"t%1"_s.arg(id));
    m_session = &m_fixture->connectTo(tokens);
    m_window = std::make_unique<QWidget>();
    auto *messages = new MessageBar;
    (new QVBoxLayout(m_window.get()))->addWidget(messages);
    m_commands = std::make_unique<TokenCommands>(m_fixture->workspace, *messages, *m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTokenCommands::cleanup()
{
    m_commands.reset();
    m_window.reset();
    m_fixture.reset();
}

QList<TokenKey> TestTokenCommands::keys(int count) const
{
    QList<TokenKey> keys;
    for (int id = 1; id <= count; ++id)
        keys << TokenKey{ m_session->connection().server, TokenStore::V2, TokenId(quint64(id)) };
    return keys;
}

bool TestTokenCommands::isActive(quint64 id) const
{
    return m_session->tokens().find(TokenStore::V2, TokenId(id))->isActive();
}

Token TestTokenCommands::echo() const
{
    const auto &[id, change] = m_fixture->record->changes.constLast();
    Token token = *m_session->tokens().find(TokenStore::V2, id);
    token.status = change.status.value_or(token.status);
    token.description = change.description.value_or(token.description);
    return token;
}

void TestTokenCommands::click(const QString &button)
{
    QTRY_VERIFY(m_window->findChild<QAbstractButton *>(button));
    auto *found = m_window->findChild<QAbstractButton *>(button);
    QTRY_VERIFY(found->isVisible() && found->isEnabled());
    found->click();
}

void TestTokenCommands::aSmallBatchIsToldInTheMessageBar()
{
    answerChanges();
    m_commands->deactivate(keys(3));
    QCOMPARE(m_fixture->record->changes.size(), 0);
    click(u"confirmButton"_s);
    QTRY_COMPARE(message(), u"3 tokens deactivated."_s);
    QCOMPARE(offer(), u"Undo"_s);
    QVERIFY(!isActive(1) && !isActive(2) && !isActive(3));
    QVERIFY(!dialog(u"changesDialog"_s));
    for (const Token &token : m_session->tokens().tokens())
        m_fixture->api->onToken.answer(token);
    click(u"messageAction"_s);
    QTRY_COMPARE(message(), u"3 changes taken back."_s);
    QVERIFY(isActive(1) && isActive(2) && isActive(3));
}

void TestTokenCommands::undoTakesBackWhatWasChanged()
{
    answerChanges();
    m_commands->deactivate(keys(2));
    click(u"confirmButton"_s);
    QTRY_COMPARE(m_commands->history().last() != nullptr, true);
    // Somebody else has changed one of them since.
    Token theirs = *m_session->tokens().find(TokenStore::V2, TokenId(1));
    Token ours = *m_session->tokens().find(TokenStore::V2, TokenId(2));
    theirs.status = TokenStatus::Active;
    m_fixture->api->onToken.answer(theirs).answer(ours);
    // From the menu, while the message is still there.
    m_commands->undo();
    QTRY_COMPARE(message(), u"1 changes taken back. 1 were so already."_s);
    QVERIFY(isActive(1) && isActive(2));
    QCOMPARE(m_fixture->record->changes.size(), 3);
    QVERIFY(!m_commands->history().last());
}

void TestTokenCommands::undoAsksBeforeItDeactivates()
{
    Token stopped = SessionFixture::token(1, u"t1"_s);
    stopped.status = TokenStatus::Inactive;
    m_session->tokens().put(stopped);
    answerChanges();
    m_commands->activate(keys(1));
    QTRY_COMPARE(message(), u"1 tokens activated."_s);
    m_fixture->api->onToken.answer(*m_session->tokens().find(TokenStore::V2, TokenId(1)));
    m_commands->undo();
    QTRY_VERIFY(dialog(u"confirmDialog"_s));
    click(u"cancelButton"_s);
    QTRY_VERIFY(!dialog(u"confirmDialog"_s));
    QVERIFY(isActive(1));
    m_commands->undo();
    click(u"confirmButton"_s);
    QTRY_VERIFY(!isActive(1));
}

void TestTokenCommands::whatCouldNotBeUndoneCanBeUndoneAgain()
{
    answerChanges();
    m_commands->deactivate(keys(1));
    click(u"confirmButton"_s);
    QTRY_VERIFY(m_commands->history().last());
    m_fixture->api->onToken.fail(ErrorKind::PermissionMissing);
    m_commands->undo();
    QTRY_VERIFY(m_commands->history().last());
    m_fixture->api->onToken.answer(*m_session->tokens().find(TokenStore::V2, TokenId(1)));
    m_commands->undo();
    QTRY_VERIFY(isActive(1));
}

void TestTokenCommands::oneRefusalIsToldInOneSentence()
{
    answerChanges();
    m_fixture->api->onChangeToken.fail(ErrorKind::PermissionMissing);
    m_commands->deactivate(keys(3));
    click(u"confirmButton"_s);
    QTRY_VERIFY(message().startsWith(
        u"2 tokens deactivated. 1 refused. The first, “t1”: Your credential may not do this."_s));
    QCOMPARE(offer(), u"Try again"_s);
    click(u"messageAction"_s);
    QTRY_COMPARE(message(), u"1 tokens deactivated."_s);
    QCOMPARE(m_fixture->record->changes.size(), 4);
}

void TestTokenCommands::aLargeBatchListsItsRefusalsAndRetriesThem()
{
    open(40);
    answerChanges();
    m_fixture->api->onChangeToken.fail(ErrorKind::PermissionMissing).fail(ErrorKind::ServerFault);
    // What may have happened is looked at.
    m_fixture->api->onToken.answer(SessionFixture::token(2, u"t2"_s));
    m_commands->deactivate(keys(40));
    click(u"confirmButton"_s);
    QTRY_VERIFY(dialog(u"changesDialog"_s));
    const auto *text = m_window->findChild<QLabel *>(u"changesText"_s);
    QTRY_COMPARE(text->text(), u"38 tokens deactivated. 2 refused."_s);
    const QAbstractItemModel *model = m_window->findChild<QTableView *>(u"changesTable"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, 0).data().toString(), u"t2"_s);
    click(u"retryButton"_s);
    QTRY_COMPARE(message(), u"2 tokens deactivated."_s);
    QCOMPARE(m_fixture->record->changes.size(), 42);
    QTRY_VERIFY(!dialog(u"changesDialog"_s));
}

void TestTokenCommands::aRunningBatchShowsItsProgressAndCanBeStopped()
{
    open(40);
    m_commands->deactivate(keys(40));
    click(u"confirmButton"_s);
    QTRY_VERIFY(dialog(u"changesDialog"_s));
    const auto *bar = m_window->findChild<QProgressBar *>(u"changesBar"_s);
    QCOMPARE(bar->maximum(), 40);
    QVERIFY(m_fixture->api->onChangeToken.answerOpen(echo()));
    QTRY_COMPARE(bar->value(), 1);
    click(u"stopButton"_s);
    QVERIFY(dialog(u"changesDialog"_s)->isVisible());
    for (int open = 0; open < 4; ++open)
        QVERIFY(m_fixture->api->onChangeToken.answerOpen(echo()));
    const auto *text = m_window->findChild<QLabel *>(u"changesText"_s);
    QTRY_COMPARE(text->text(), u"5 tokens deactivated. 35 not tried."_s);
    QVERIFY(dialog(u"changesDialog"_s)->isVisible());
    QCOMPARE(m_fixture->record->changes.size(), 5);
    QCOMPARE(test::tabWalk(dialog(u"changesDialog"_s)), QStringList());
    click(u"closeButton"_s);
    QTRY_VERIFY(!dialog(u"changesDialog"_s));
}

void TestTokenCommands::deletionOffersToDeactivateInstead()
{
    answerChanges();
    m_commands->remove(keys(2));
    click(u"alternativeButton"_s);
    QTRY_COMPARE(message(), u"2 tokens deactivated."_s);
    QCOMPARE(m_fixture->record->deleted.size(), 0);
}

void TestTokenCommands::afterADeletionOneLikeItIsOfferedToWhoListens()
{
    m_fixture->api->onDeleteToken.answerAlways([] { return Done(); });
    m_commands->remove(keys(1));
    click(u"confirmButton"_s);
    QTRY_COMPARE(message(), u"1 tokens deleted."_s);
    QCOMPARE(offer(), QString());
    m_window->findChild<MessageBar *>()->clear();

    QSignalSpy requested(m_commands.get(), &TokenCommands::likeRequested);
    m_commands->remove({ { m_session->connection().server, TokenStore::V2, TokenId(2) } });
    click(u"confirmButton"_s);
    QTRY_COMPARE(offer(), u"Make one like it"_s);
    click(u"messageAction"_s);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.constFirst().at(1).value<Token>().description, u"t2"_s);
}

void TestTokenCommands::descriptionsAreMadeByPatternAndShownFirst()
{
    answerChanges();
    m_commands->describe(keys(3));
    QTRY_VERIFY(dialog(u"descriptionsDialog"_s));
    auto *pattern = m_window->findChild<QLineEdit *>(u"patternEdit"_s);
    const auto *save = m_window->findChild<QAbstractButton *>(u"saveButton"_s);
    const auto *summary = m_window->findChild<QLabel *>(u"descriptionsSummary"_s);
    QVERIFY(!save->isEnabled());
    pattern->setText(u"{description} ({nope})"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY2(summary->text().contains(u"{nope}"_s), qPrintable(summary->text()));
    pattern->setText(u"{description} (line {n})"_s);
    QCOMPARE(summary->text(), u"3 descriptions change."_s);
    const QAbstractItemModel *model
        = m_window->findChild<QTableView *>(u"descriptionsTable"_s)->model();
    QCOMPARE(model->index(1, 1).data().toString(), u"t2 (line 2)"_s);
    QCOMPARE(m_fixture->record->changes.size(), 0);
    QTRY_VERIFY(dialog(u"descriptionsDialog"_s)->isActiveWindow());
    QCOMPARE(test::tabWalk(dialog(u"descriptionsDialog"_s)).join(u'|'), QString());
    for (const Token &token : m_session->tokens().tokens())
        m_fixture->api->onToken.answer(token);
    click(u"saveButton"_s);
    QTRY_COMPARE(message(), u"3 descriptions saved."_s);
    QCOMPARE(m_session->tokens().find(TokenStore::V2, TokenId(3))->description, u"t3 (line 3)"_s);
}

void TestTokenCommands::descriptionsAreFoundAndReplaced()
{
    m_commands->describe(keys(2));
    QTRY_VERIFY(dialog(u"descriptionsDialog"_s));
    m_window->findChild<SegmentedChoice *>(u"descriptionsWay"_s)->setCurrent(1);
    auto *find = m_window->findChild<QLineEdit *>(u"findEdit"_s);
    m_window->findChild<QLineEdit *>(u"replacementEdit"_s)->setText(u"token "_s);
    find->setText(u"T"_s);
    const auto *table = m_window->findChild<QTableView *>(u"descriptionsTable"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"token 1"_s);
    m_window->findChild<QAbstractButton *>(u"matchCaseCheck"_s)->setChecked(true);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"t1"_s);
    QTRY_VERIFY(dialog(u"descriptionsDialog"_s)->isActiveWindow());
    QCOMPARE(test::tabWalk(dialog(u"descriptionsDialog"_s)).join(u'|'), QString());
}

void TestTokenCommands::aDescriptionThatSomebodyWroteMeanwhileStays()
{
    Token theirs = SessionFixture::token(1, u"theirs"_s);
    m_fixture->api->onToken.answer(theirs);
    m_commands->setDescription(keys(1).constFirst(), u"ours"_s);
    QTRY_VERIFY(message().startsWith(u"Somebody else has changed this token"_s));
    QCOMPARE(m_session->tokens().find(TokenStore::V2, TokenId(1))->description, u"theirs"_s);
    QCOMPARE(m_fixture->record->changes.size(), 0);
}

void TestTokenCommands::aValueIsHandedOverOnceHoweverOftenItIsClicked()
{
    const TokenKey key = keys(1).constFirst();
    m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView("value")); });
    QSignalSpy fetched(m_commands.get(), &TokenCommands::valueFetched);
    m_commands->fetchValue(key);
    m_commands->fetchValue(key);
    QTRY_COMPARE(fetched.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(fetched.count(), 1);
    m_commands->fetchValue(key);
    QTRY_COMPARE(fetched.count(), 2);
}

QTEST_MAIN(TestTokenCommands)
#include "tst_tokencommands.moc"
