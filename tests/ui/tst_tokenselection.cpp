// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenselection.h"

#include "models/items/tokentablemodel.h"

#include "tests/support/sessionfixture.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestTokenSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aScatteredChoiceSurvivesSearchAndRefresh();
    void choosingAllReplacesAScatteredChoice();
    void choosingOneReplacesAScatteredChoice();
    void namedOnesAreChosenTogether();

private:
    void chooseEveryThird()
    {
        m_model->setSearch(u"night"_s);
        m_view->selectAll();
        m_model->setSearch({});
    }

    static constexpr int Rows = 300;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<QTableView> m_view;
    TokenSelection *m_selection = nullptr;
};

void TestTokenSelection::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    TokenList tokens;
    for (int i = 1; i <= Rows; ++i)
        tokens << SessionFixture::token(static_cast<quint64>(i),
                                        u"T%1 %2"_s.arg(i).arg(i % 3 ? u"day"_s : u"night"_s));
    m_fixture->connectTo(tokens);
    m_model = std::make_unique<TokenTableModel>(m_fixture->workspace, nullptr);
    m_view = std::make_unique<QTableView>();
    m_view->setModel(m_model.get());
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_selection = new TokenSelection(*m_view, *m_model);
}

void TestTokenSelection::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_fixture.reset();
}

void TestTokenSelection::aScatteredChoiceSurvivesSearchAndRefresh()
{
    chooseEveryThird();
    const QList<TokenKey> before = m_selection->keys();
    QCOMPARE(before.size(), Rows / 3);
    TokenRepository &tokens = m_fixture->workspace.sessions().constFirst()->tokens();
    // Two new ones in front of all others, and the first chosen one goes.
    TokenList renewed = tokens.tokens();
    renewed.removeIf([&](const Token &token) { return token.id == before.first().id; });
    renewed << SessionFixture::token(9001, u"A1"_s) << SessionFixture::token(9002, u"A2"_s);
    tokens.replaceAll(renewed);
    QCOMPARE(m_selection->keys(), before.sliced(1));
}

void TestTokenSelection::choosingAllReplacesAScatteredChoice()
{
    chooseEveryThird();
    const QSignalSpy changed(m_selection, &TokenSelection::changed);
    m_view->selectAll();
    QCOMPARE(m_selection->keys().size(), Rows);
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    QVERIFY(!changed.isEmpty());
}

void TestTokenSelection::choosingOneReplacesAScatteredChoice()
{
    chooseEveryThird();
    m_selection->select({ m_fixture->workspace.sessions().constFirst()->connection().server,
                          TokenStore::V2, TokenId(1) });
    QCOMPARE(m_selection->keys().size(), 1);
    QCOMPARE(m_selection->keys().constFirst().id, TokenId(1));
    m_view->selectRow(5);
    QCOMPARE(m_selection->keys().size(), 1);
}

void TestTokenSelection::namedOnesAreChosenTogether()
{
    chooseEveryThird();
    const ServerId server = m_fixture->workspace.sessions().constFirst()->connection().server;
    QList<TokenKey> keys;
    for (const quint64 id : { 7U, 200U, 8U, 9999U })
        keys.append({ server, TokenStore::V2, TokenId(id) });
    m_selection->select(keys);
    QSet<TokenId> chosen;
    for (const TokenKey &key : m_selection->keys())
        chosen.insert(key.id);
    QCOMPARE(chosen, QSet<TokenId>({ TokenId(7), TokenId(8), TokenId(200) }));
    m_selection->select(QList<TokenKey>());
    QCOMPARE(m_selection->keys().size(), 3);
}

QTEST_MAIN(TestTokenSelection)
#include "tst_tokenselection.moc"
