// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/replacementsdialog.h"

#include "models/access/permissionsets.h"
#include "models/items/replacementmodel.h"
#include "models/session/runningreplacements.h"
#include "models/session/sparebook.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const TokenId Old(5);
const TokenId New(9);
const TokenId Other(11);

Token named(TokenId id, TokenStatus status = TokenStatus::Active)
{
    Token token = SessionFixture::token(id.value(), QStringLiteral("Telegraf line 4"));
    token.status = status;
    return token;
}

/// Not the credential in use: that is admin's.
Token operatorOfBob(TokenId id)
{
    Token token = named(id);
    token.permissions = operatorPermissions(knownResourceTypes());
    token.owner = UserId(0xb0b);
    return token;
}

} // namespace

class TestReplacementsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOldOneIsSwitchedOffTakenBackAndDeleted();
    void theCredentialInUseIsTyped();
    void theLastOperatorForDailyWorkIsTyped();
    void aSpareOperatorWithoutValueIsNoWayBack();
    void theSpareOperatorIsTyped();
    void aValueThatNobodySavedCanBeAcknowledged();
    void forgettingAsksFirst();
    void forgettingThoseOfTwoServersIsOneQuestion();
    void whatGoesWrongIsSaid();
    void aReadOnlyConnectionOffersNoStep();
    void withoutAnyItSaysWhatReplacingIs();
    void theListFollows();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void start(ReplacementStage stage, TokenStatus old = TokenStatus::Active);
    void start(ReplacementStage stage, const TokenList &listed);
    /// The old one and another are the only operators, and this one of them is the spare one.
    void startWithSpare(TokenId spare, bool isSealed = true);
    /// What the question says that has to be answered by a typed word.
    [[nodiscard]] QString typedQuestion() const;
    void click(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QString state() const
    {
        const auto *table = part<QTableView>("replacementTable");
        return table->model()->index(0, ReplacementModel::StateColumn).data().toString();
    }
    [[nodiscard]] bool isOffered(const char *name) const
    {
        return part<QPushButton>(name)->isEnabled();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<SpareStore> m_spareStore;
    std::unique_ptr<SpareBook> m_spares;
    std::unique_ptr<ReplacementsDialog> m_dialog;
};

void TestReplacementsDialog::init()
{
    m_dialog.reset();
    m_spares.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = nullptr;
}

void TestReplacementsDialog::start(ReplacementStage stage, TokenStatus old)
{
    start(stage, { named(Old, old), named(New) });
}

void TestReplacementsDialog::start(ReplacementStage stage, const TokenList &listed)
{
    const Connection connection = SessionFixture::connection();
    m_fixture->replacements.replacements
        = { { .id = ReplacementId::create(),
              .server = connection.server,
              .oldToken = Old,
              .newToken = New,
              .creation = IntentId::create(),
              .stage = stage,
              .description = QStringLiteral("Telegraf line 4"),
              .startedAt = m_fixture->clock.present,
              .changedAt = m_fixture->clock.present,
              .observedUntil = m_fixture->clock.present.addDays(7) } };
    m_fixture->script
        = [listed](FakeInfluxApi &made) { SessionFixture::scriptOperator(made, listed); };
    m_session = &m_fixture->workspace.open(connection);
    m_session->connectWith(Secret(QByteArrayView("operator-value")));
    QTRY_COMPARE(m_session->replacements().all().size(), 1);
    m_dialog = std::make_unique<ReplacementsDialog>(m_fixture->workspace, nullptr);
    m_dialog->show();
}

void TestReplacementsDialog::theOldOneIsSwitchedOffTakenBackAndDeleted()
{
    start(ReplacementStage::BothWork);
    QVERIFY(!isOffered("reactivateOldButton"));
    QVERIFY(!isOffered("deleteOldButton"));
    part<QSpinBox>("observationDays")->setValue(3);
    click("deactivateOldButton");
    QCOMPARE(m_fixture->api->onChangeToken.count(), 0);
    m_fixture->api->onChangeToken.answer(named(Old, TokenStatus::Inactive));
    click("confirmButton");
    QTRY_VERIFY(isOffered("reactivateOldButton"));
    QVERIFY(!isOffered("deactivateOldButton"));
    QVERIFY(!isOffered("deleteOldButton"));
    QCOMPARE(m_fixture->replacements.replacements.constFirst().observedUntil,
             m_fixture->clock.present.addDays(3));

    const QString observing = state();
    m_fixture->api->onChangeToken.answer(named(Old));
    click("reactivateOldButton");
    QTRY_VERIFY(isOffered("deactivateOldButton"));
    QVERIFY(state() != observing);

    m_fixture->api->onChangeToken.answer(named(Old, TokenStatus::Inactive));
    click("deactivateOldButton");
    click("confirmButton");
    QTRY_VERIFY(isOffered("reactivateOldButton"));
    m_fixture->clock.present = m_fixture->clock.present.addDays(3);
    m_fixture->api->onTokens.answer(
        TokenListing{ { named(Old, TokenStatus::Inactive), named(New) }, {} });
    m_session->refresh();
    QTRY_VERIFY(isOffered("deleteOldButton"));
    click("deleteOldButton");
    QCOMPARE(m_fixture->api->onDeleteToken.count(), 0);
    m_fixture->api->onDeleteToken.answer(Done());
    click("confirmButton");
    QTRY_VERIFY(m_session->replacements().all().isEmpty());
}

void TestReplacementsDialog::theCredentialInUseIsTyped()
{
    start(ReplacementStage::BothWork);
    QSignalSpy refreshed(m_session, &ServerSession::refreshed);
    m_fixture->api->onTokens.answer(TokenListing{ { named(Old), named(New) }, Old });
    m_session->refresh();
    QTRY_COMPARE(refreshed.count(), 1);
    click("deactivateOldButton");
    QVERIFY(!isOffered("confirmButton"));
    QTest::keyClicks(part<QLineEdit>("typedAnswerEdit"), named(Old).description);
    click("confirmButton");
    QTRY_COMPARE(m_fixture->api->onChangeToken.count(), 1);
}

void TestReplacementsDialog::startWithSpare(TokenId spare, bool isSealed)
{
    start(ReplacementStage::BothWork, { operatorOfBob(Old), named(New), operatorOfBob(Other) });
    m_spareStore = std::make_unique<SpareStore>(m_folder.filePath(QStringLiteral("spares.json")));
    m_spares = std::make_unique<SpareBook>(m_fixture->workspace, *m_spareStore, nullptr);
    std::ignore = m_spares->put(
        { .server = m_session->connection().server, .token = spare, .isSealed = isSealed });
    m_dialog->setGuards({ nullptr, m_spares.get() });
}

QString TestReplacementsDialog::typedQuestion() const
{
    const auto *answer = part<QLineEdit>("typedAnswerEdit");
    if (!answer || isOffered("confirmButton"))
        return {};
    QStringList texts;
    for (const QLabel *label : part<QDialog>("confirmDialog")->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestReplacementsDialog::theLastOperatorForDailyWorkIsTyped()
{
    startWithSpare(Other);
    click("deactivateOldButton");
    QVERIFY2(typedQuestion().contains(QStringLiteral("only the spare one")),
             qPrintable(typedQuestion()));
    QTest::keyClicks(part<QLineEdit>("typedAnswerEdit"), named(Old).description);
    click("confirmButton");
    QTRY_COMPARE(m_fixture->api->onChangeToken.count(), 1);
}

/// The keychain did not take its value, and nobody saved it.
void TestReplacementsDialog::aSpareOperatorWithoutValueIsNoWayBack()
{
    startWithSpare(Other, false);
    click("deactivateOldButton");
    QVERIFY2(typedQuestion().contains(QStringLiteral("No operator token that can be seen")),
             qPrintable(typedQuestion()));
    QVERIFY(!typedQuestion().contains(QStringLiteral("Use the spare operator")));
}

void TestReplacementsDialog::theSpareOperatorIsTyped()
{
    startWithSpare(Old);
    click("deactivateOldButton");
    QVERIFY2(typedQuestion().contains(QStringLiteral("This is the spare operator token")),
             qPrintable(typedQuestion()));
}

void TestReplacementsDialog::aValueThatNobodySavedCanBeAcknowledged()
{
    start(ReplacementStage::Made);
    QVERIFY(!isOffered("deactivateOldButton"));
    QVERIFY(!isOffered("handOverButton"));
    QVERIFY(part<QPushButton>("acknowledgeButton")->isVisible());
    click("acknowledgeButton");
    QTRY_VERIFY(isOffered("deactivateOldButton"));
    QVERIFY(!part<QPushButton>("acknowledgeButton")->isVisible());
}

void TestReplacementsDialog::forgettingAsksFirst()
{
    start(ReplacementStage::BothWork);
    click("forgetButton");
    QCOMPARE(m_session->replacements().all().size(), 1);
    click("confirmButton");
    QTRY_VERIFY(m_fixture->replacements.replacements.isEmpty());
    QCOMPARE(m_fixture->record->changes.size(), 0);
    QCOMPARE(m_fixture->record->deleted.size(), 0);
}

void TestReplacementsDialog::forgettingThoseOfTwoServersIsOneQuestion()
{
    start(ReplacementStage::BothWork);
    ServerSession &second = m_fixture->connectTo(QStringLiteral("second"), { named(Old) });
    Replacement another = m_fixture->replacements.replacements.constFirst();
    another.id = ReplacementId::create();
    another.server = second.connection().server;
    m_fixture->replacements.replacements.append(another);
    second.replacements().look();
    auto *table = part<QTableView>("replacementTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    click("forgetButton");
    const auto questions = m_dialog->findChildren<QDialog *>(QStringLiteral("confirmDialog"));
    QCOMPARE(questions.size(), 1);
    QVERIFY(questions.constFirst()->windowTitle().contains(u'2'));
    click("confirmButton");
    QTRY_VERIFY(m_fixture->replacements.replacements.isEmpty());
}

void TestReplacementsDialog::whatGoesWrongIsSaid()
{
    start(ReplacementStage::Observing, TokenStatus::Inactive);
    m_fixture->api->onChangeToken.fail(ErrorKind::PermissionMissing);
    click("reactivateOldButton");
    QTRY_VERIFY(part<QLabel>("replacementTrouble")->isVisible());
    QTRY_VERIFY(isOffered("reactivateOldButton"));
}

void TestReplacementsDialog::aReadOnlyConnectionOffersNoStep()
{
    start(ReplacementStage::BothWork);
    QVERIFY(isOffered("deactivateOldButton"));
    Connection readOnly = m_session->connection();
    readOnly.isReadOnly = true;
    m_session->setConnection(readOnly);
    QTRY_VERIFY(!isOffered("deactivateOldButton"));
    QVERIFY(!isOffered("reactivateOldButton") && !isOffered("deleteOldButton"));
    QVERIFY2(part<QLabel>("replacementAdvice")->text().contains(QStringLiteral("read-only")),
             qPrintable(part<QLabel>("replacementAdvice")->text()));
    // What concerns this computer only.
    QVERIFY(isOffered("forgetButton"));
}

void TestReplacementsDialog::withoutAnyItSaysWhatReplacingIs()
{
    m_dialog = std::make_unique<ReplacementsDialog>(m_fixture->workspace, nullptr);
    m_dialog->show();
    QVERIFY(!part<QTableView>("replacementTable")->isVisible());
    QVERIFY(!part<QPushButton>("forgetButton")->isVisible());
    QVERIFY(part<QLabel>("emptyTitle")->isVisible());
}

void TestReplacementsDialog::theListFollows()
{
    ReplacementModel model(m_fixture->workspace, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    start(ReplacementStage::BothWork);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf({ m_session->connection().server, TokenStore::V2, New }), 0);
    QCOMPARE(model.rowOf({ m_session->connection().server, TokenStore::V1, New }), -1);
    for (int column = 0; column < ReplacementModel::ColumnCount; ++column)
        QVERIFY(!model.index(0, column).data().toString().isEmpty());

    Replacement another = m_fixture->replacements.replacements.constFirst();
    another.id = ReplacementId::create();
    another.oldToken = TokenId(6);
    m_fixture->replacements.replacements.append(another);
    m_session->replacements().look();
    QTRY_COMPARE(model.rowCount(), 2);
    m_session->replacements().forget(m_session->replacements().all().constFirst().id);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.replacement(0)->id, another.id);
    m_fixture->workspace.close(m_session->connection().id);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(inserted.count(), 2);
}

void TestReplacementsDialog::theKeyboardReachesEverything()
{
    start(ReplacementStage::BothWork);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestReplacementsDialog)
#include "tst_replacementsdialog.moc"
