// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentedchoice.h"
#include "ui/recovery/orphansdialog.h"
#include "ui/review/acceptdialog.h"
#include "ui/review/findingsbutton.h"
#include "ui/review/findingsdialog.h"

#include "models/items/findingmodel.h"
#include "models/items/findingtokenmodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/findingswatch.h"
#include "models/words/findingtext.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

/// Accepted findings in memory.
class FakeAcceptedFindings final : public AcceptedFindingStore
{
public:
    QList<AcceptedFinding> findings;
    bool isFull = false;

    RequestHandle put(const QList<AcceptedFinding> &added, QObject *context,
                      Callback<Done> callback) override
    {
        if (!isFull)
            findings += added;
        return answered<Done>(context, std::move(callback), Done());
    }
    RequestHandle remove(const QList<AcceptedFinding> &removed, QObject *context,
                         Callback<Done> callback) override
    {
        for (const AcceptedFinding &one : removed)
            findings.removeIf([&one](const AcceptedFinding &kept) {
                return kept.finding == one.finding && kept.token == one.token;
            });
        return answered<Done>(context, std::move(callback), Done());
    }
    RequestHandle all(ServerId, QObject *context,
                      Callback<QList<AcceptedFinding>> callback) override
    {
        return answered<QList<AcceptedFinding>>(context, std::move(callback), findings);
    }

private:
    template <class T>
    RequestHandle answered(QObject *context, Callback<T> callback, const T &value) const
    {
        auto call = PendingCall<T>::create(context, std::move(callback));
        if (isFull)
            call->finish(Error{ .kind = ErrorKind::StoreFull });
        else
            call->finish(value);
        return call->handle();
    }
};

} // namespace

class TestFindingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWorstComesFirstAndIsExplained();
    void theRemedyGoesToTheChosenTokens();
    void tokensAreShownBySearch();
    void theSearchKnowsFindings();
    void theButtonCountsThem();
    void aReadOnlyConnectionOffersNoRemedy();
    void whatIsAcceptedIsShownApartAndTakenBack();
    void whatCannotBeKeptIsTold();
    void theKeyboardReachesEverything();
    void everyFindingHasItsWords();
    void aCounterShowsWhatItCounts();
    void orphansAreDeletedFromHere();
    void whatIsForTheServerNeedsNoToken();
    void aV1CredentialIsNotReplaced();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] FindingModel *model() const { return m_dialog->findChild<FindingModel *>(); }
    [[nodiscard]] FindingTokenModel *tokens() const
    {
        return m_dialog->findChild<FindingTokenModel *>();
    }
    void choose(FindingKind kind) const
    {
        QTRY_VERIFY(model()->indexOf(kind).isValid());
        part<QTableView>("findingList")->setCurrentIndex(model()->indexOf(kind));
    }
    [[nodiscard]] QAbstractButton *counter(FindingSeverity severity) const
    {
        return part<SegmentedChoice>("findingCounts")
            ->findChildren<QAbstractButton *>()
            .at(1 + 2 - static_cast<int>(severity));
    }
    [[nodiscard]] QPushButton *remedy(FindingRemedy remedy) const
    {
        return part<QPushButton>(qPrintable(u"remedyButton%1"_s.arg(static_cast<int>(remedy))));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakeAcceptedFindings m_accepted;
    std::unique_ptr<FindingsWatch> m_watch;
    ServerSession *m_session = nullptr;
    std::unique_ptr<FindingsDialog> m_dialog;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_tokenTester;
};

void TestFindingsDialog::init()
{
    m_tester.reset();
    m_tokenTester.reset();
    m_dialog.reset();
    m_watch.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_watch = std::make_unique<FindingsWatch>(m_fixture->workspace, QList<Recipe>(), nullptr);
    m_accepted.findings.clear();
    m_accepted.isFull = false;
    m_watch->setAcceptedFindings(&m_accepted);
    Token everywhere = SessionFixture::token(3, u"script"_s);
    everywhere.permissions = { { PermissionAction::Read, types::buckets, {}, {}, {} } };
    m_session = &m_fixture->connectTo(
        { SessionFixture::token(1, u"Telegraf"_s), SessionFixture::token(2, {}), everywhere });
    m_dialog = std::make_unique<FindingsDialog>(*m_watch, *m_session, nullptr);
    m_tester = std::make_unique<QAbstractItemModelTester>(model());
    m_tokenTester = std::make_unique<QAbstractItemModelTester>(tokens());
    m_dialog->show();
    QTRY_VERIFY(model()->rowCount() > 0);
}

void TestFindingsDialog::theWorstComesFirstAndIsExplained()
{
    QCOMPARE(model()->index(0, 0).data(FindingModel::KindRole).toInt(),
             static_cast<int>(FindingKind::Unscoped));
    QTRY_COMPARE(part<QTableView>("findingList")->currentIndex().row(), 0);
    QCOMPARE(part<QLabel>("findingWhy")->text(), FindingText::why(FindingKind::Unscoped));
    QCOMPARE(tokens()->rowCount(), 1);
    QCOMPARE(tokens()->index(0, FindingTokenModel::TokenColumn).data().toString(), u"script"_s);
    QVERIFY(tokens()
                ->index(0, FindingTokenModel::FoundColumn)
                .data()
                .toString()
                .contains(u"buckets"_s));
    QCOMPARE(counter(FindingSeverity::Danger)->text(), u"Serious 1"_s);
    QVERIFY(part<QLabel>("findingsNotLookedAt")->text().contains(u"recovery"_s));
}

void TestFindingsDialog::theRemedyGoesToTheChosenTokens()
{
    choose(FindingKind::NoDescription);
    QSignalSpy asked(m_dialog.get(), &FindingsDialog::remedyRequested);
    QVERIFY(!remedy(FindingRemedy::Delete)->isVisible());
    remedy(FindingRemedy::Describe)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<QList<TokenKey>>().first().id, TokenId(2));
    // Nothing happens to several at once that nobody chose.
    m_session->tokens().put(SessionFixture::token(4, {}));
    QTRY_COMPARE(tokens()->rowCount(), 2);
    QVERIFY(!remedy(FindingRemedy::Describe)->isEnabled());
    part<QTableView>("findingTokens")->selectAll();
    QTRY_VERIFY(remedy(FindingRemedy::Describe)->isEnabled());
    remedy(FindingRemedy::Describe)->click();
    QCOMPARE(asked.last().at(1).value<QList<TokenKey>>().size(), 2);
}

void TestFindingsDialog::tokensAreShownBySearch()
{
    choose(FindingKind::NoDescription);
    QSignalSpy asked(m_dialog.get(), &FindingsDialog::searchRequested);
    part<QPushButton>("showFindingButton")->click();
    QCOMPARE(asked.first().first().toString(), u"finding:no-description"_s);
}

void TestFindingsDialog::theSearchKnowsFindings()
{
    TokenTableModel table(m_fixture->workspace, nullptr);
    table.setSearch(u"finding:no-description"_s);
    QCOMPARE(table.rowCount(), 0);
    QTRY_VERIFY(model()->indexOf(FindingKind::NoDescription).isValid());
    table.setFindingsOf([this](const TokenKey &key) { return m_watch->kindsOf(key); });
    QCOMPARE(table.rowCount(), 1);
    table.setSearch(u"-finding:no-description"_s);
    QCOMPARE(table.rowCount(), 2);
    table.setSearch(u"finding:nonsense"_s);
    QVERIFY(table.searchProblem());
}

void TestFindingsDialog::theButtonCountsThem()
{
    FindingsButton button(m_fixture->workspace, nullptr);
    button.follow({ m_session });
    const int kinds = model()->rowCount();
    QTRY_COMPARE(button.text(), FindingText::count(kinds));
    const QStringList said
        = button.sentences({ m_session->connection().server, TokenStore::V2, TokenId(2) });
    QVERIFY(said.contains(u"It has no description."_s));
}

void TestFindingsDialog::aReadOnlyConnectionOffersNoRemedy()
{
    Connection connection = m_session->connection();
    connection.isReadOnly = true;
    m_session->setConnection(connection);
    choose(FindingKind::NoDescription);
    QVERIFY(!remedy(FindingRemedy::Describe)->isEnabled());
}

void TestFindingsDialog::whatIsAcceptedIsShownApartAndTakenBack()
{
    choose(FindingKind::NoDescription);
    part<QPushButton>("acceptFindingButton")->click();
    auto *question = m_dialog->findChild<AcceptDialog *>();
    QVERIFY(question);
    auto *confirm = question->findChild<QPushButton *>(u"acceptButton"_s);
    QVERIFY(!confirm->isEnabled());
    question->findChild<QLineEdit *>(u"reasonEdit"_s)->setText(u"goes in May"_s);
    confirm->click();
    QTRY_VERIFY(!model()->indexOf(FindingKind::NoDescription).isValid());
    QCOMPARE(m_accepted.findings.first().by, SessionFixture::admin().name);
    part<QCheckBox>("showAcceptedCheck")->setChecked(true);
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(tokens()
                ->index(0, FindingTokenModel::FoundColumn)
                .data()
                .toString()
                .contains(u"goes in May"_s));
    part<QPushButton>("takeBackFindingButton")->click();
    QTRY_COMPARE(model()->rowCount(), 0);
    part<QCheckBox>("showAcceptedCheck")->setChecked(false);
    QTRY_VERIFY(model()->indexOf(FindingKind::NoDescription).isValid());
}

void TestFindingsDialog::whatCannotBeKeptIsTold()
{
    QSignalSpy told(m_watch.get(), &FindingsWatch::notKept);
    m_accepted.isFull = true;
    m_watch->accept(*m_session, { AcceptedFinding() });
    QTRY_COMPARE(told.size(), 1);
}

void TestFindingsDialog::theKeyboardReachesEverything()
{
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

void TestFindingsDialog::everyFindingHasItsWords()
{
    for (const FindingRule &rule : findingRules()) {
        FindingGroup group{ .kind = rule.kind };
        group.add(SessionFixture::token(1, u"x"_s), QStringList{ u"thing"_s });
        QVERIFY(!FindingText::title(rule.kind).isEmpty());
        QVERIFY(!FindingText::why(rule.kind).isEmpty());
        QVERIFY(
            !FindingText::sentence(group, group.hits.front(), m_fixture->clock.now()).isEmpty());
    }
}

void TestFindingsDialog::aCounterShowsWhatItCounts()
{
    const int all = model()->rowCount();
    counter(FindingSeverity::Note)->click();
    const int notes = model()->rowCount();
    QVERIFY(notes > 0 && notes < all);
    QCOMPARE(counter(FindingSeverity::Note)->text(), u"Notes %1"_s.arg(notes));
    for (int row = 0; row < notes; ++row)
        QCOMPARE(model()->index(row, 0).data(FindingModel::SeverityRole).toInt(),
                 static_cast<int>(FindingSeverity::Note));
    // A finding that comes does not take the choice away.
    choose(FindingKind::NoDescription);
    m_session->tokens().put(SessionFixture::token(4, {}));
    QTRY_COMPARE(tokens()->rowCount(), 2);
    QVERIFY(counter(FindingSeverity::Note)->isChecked());
}

void TestFindingsDialog::orphansAreDeletedFromHere()
{
    m_watch->setOrphans(*m_session, { { .id = TokenId(0xc2), .description = u"lost"_s } });
    choose(FindingKind::Orphan);
    QVERIFY(remedy(FindingRemedy::Delete)->isEnabled());
    remedy(FindingRemedy::Delete)->click();
    auto *window = m_dialog->findChild<OrphansDialog *>();
    QVERIFY(window);
    m_fixture->api->onDeleteToken.answer(Done());
    window->findChild<QPushButton *>(u"deleteAllButton"_s)->click();
    window->findChild<QPushButton *>(u"confirmButton"_s)->click();
    QTRY_VERIFY(!model()->indexOf(FindingKind::Orphan).isValid());
    QCOMPARE(m_fixture->record->deleted, QList<TokenId>{ TokenId(0xc2) });
}

void TestFindingsDialog::whatIsForTheServerNeedsNoToken()
{
    choose(FindingKind::OperatorSingle);
    QSignalSpy asked(m_dialog.get(), &FindingsDialog::remedyRequested);
    remedy(FindingRemedy::MakeSpare)->click();
    QCOMPARE(asked.first().first().value<FindingRemedy>(), FindingRemedy::MakeSpare);
}

void TestFindingsDialog::aV1CredentialIsNotReplaced()
{
    Token credential = SessionFixture::token(7, u"scale"_s);
    credential.store = TokenStore::V1;
    credential.permissions = { { PermissionAction::Read, types::buckets, {}, {}, {} } };
    m_session->tokens().put(credential);
    choose(FindingKind::Unscoped);
    QTRY_COMPARE(tokens()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        part<QTableView>("findingTokens")
            ->selectionModel()
            ->select(tokens()->index(row, 0),
                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const bool isV1
            = tokens()->keys({ tokens()->index(row, 0) }).first().store == TokenStore::V1;
        QCOMPARE(remedy(FindingRemedy::Narrow)->isEnabled(), !isV1);
        QVERIFY(remedy(FindingRemedy::Deactivate)->isEnabled());
    }
}

QTEST_MAIN(TestFindingsDialog)
#include "tst_findingsdialog.moc"
