// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/abilities.h"
#include "models/items/navigationmodel.h"
#include "models/items/tokenfacets.h"
#include "models/items/tokentablemodel.h"

#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// v1 credentials are rows like tokens, of a kind and with an entry of their own.
class TestV1Rows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theyAreFound_data();
    void theyAreFound();
    void theyAreOfAKindOfTheirOwn();
    void theyHaveAnEntryInTheNavigation();
    void whatTheyCannotIsKnown();

private:
    [[nodiscard]] int found(const QString &search);
    [[nodiscard]] QModelIndex entry(const QString &text) const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<NavigationModel> m_navigation;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    ServerSession *m_session = nullptr;
    Token m_credential;
};

void TestV1Rows::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_model = std::make_unique<TokenTableModel>(m_fixture->workspace, nullptr);
    m_navigation = std::make_unique<NavigationModel>(m_fixture->workspace, *m_model, nullptr);
    m_testers.clear();
    for (QAbstractItemModel *model : { static_cast<QAbstractItemModel *>(m_model.get()),
                                       static_cast<QAbstractItemModel *>(m_navigation.get()) })
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model));
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, QStringLiteral("Boards")) });
    // The same permissions, owner and organization as the token.
    m_credential = SessionFixture::token(2, QStringLiteral("Old boards"));
    m_credential.store = TokenStore::V1;
    m_credential.v1UserName = QStringLiteral("Grafana");
    m_session->tokens().put(m_credential);
}

void TestV1Rows::cleanup()
{
    m_testers.clear();
    m_navigation.reset();
    m_model.reset();
    m_fixture.reset();
}

int TestV1Rows::found(const QString &search)
{
    m_model->setSearch(search);
    return m_model->rowCount();
}

void TestV1Rows::theyAreFound_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    QTest::newRow("store") << QStringLiteral("is:v1") << 1;
    QTest::newRow("not of it") << QStringLiteral("-is:v1") << 1;
    QTest::newRow("kind") << QStringLiteral("kind:v1") << 1;
    QTest::newRow("no token's kind") << QStringLiteral("kind:readwrite") << 1;
    QTest::newRow("user name") << QStringLiteral("grafana") << 1;
    QTest::newRow("description") << QStringLiteral("boards") << 2;
    QTest::newRow("what it may do") << QStringLiteral("can:write bucket:telegraf") << 2;
}

void TestV1Rows::theyAreFound()
{
    QFETCH(const QString, search);
    QFETCH(const int, rows);
    QCOMPARE(found(search), rows);
    QVERIFY(!m_model->searchProblem());
}

void TestV1Rows::theyAreOfAKindOfTheirOwn()
{
    QCOMPARE(found(QStringLiteral("is:v1")), 1);
    const auto cell = [this](int column) { return m_model->index(0, column).data().toString(); };
    QCOMPARE(cell(TokenTableModel::DescriptionColumn), QStringLiteral("Grafana (Old boards)"));
    QCOMPARE(cell(TokenTableModel::KindColumn), QStringLiteral("v1 user"));
    QCOMPARE(found({}), 2);
    const QList<Facet> facets = countFacets(m_model->tokens(), {}, {});
    QCOMPARE(facets.constFirst().values.constLast().term, QStringLiteral("v1"));
    QCOMPARE(facets.constFirst().values.constLast().count, 1);
}

QModelIndex TestV1Rows::entry(const QString &text) const
{
    const QModelIndex server = m_navigation->index(0, 0);
    for (int row = 0; row < m_navigation->rowCount(server); ++row) {
        const QModelIndex index = m_navigation->index(row, 0, server);
        if (index.data().toString() == text)
            return index;
    }
    return {};
}

void TestV1Rows::theyHaveAnEntryInTheNavigation()
{
    const QString name = QStringLiteral("v1 credentials");
    QTRY_VERIFY(entry(name).isValid());
    QCOMPARE(entry(name).data(NavigationModel::CountRole).toInt(), 1);
    const auto scope = entry(name).data(NavigationModel::ScopeRole).value<TokenScope>();
    m_model->setScope(scope);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_navigation->indexOf(scope), entry(name));
    m_session->tokens().remove(TokenStore::V1, TokenId(2));
    QTRY_VERIFY(!entry(name).isValid());
}

void TestV1Rows::whatTheyCannotIsKnown()
{
    const QList<ResourceType> &types = m_session->capabilities().resourceTypes;
    const Abilities abilities = abilitiesOf(m_credential, classify(m_credential, types), types, {});
    QVERIFY(abilities.mayNot.contains(Limit::UseNewApi));
    QVERIFY(abilities.mayNot.contains(Limit::AnythingButItsBuckets));
    QVERIFY(!abilities.isOperator);
}

QTEST_GUILESS_MAIN(TestV1Rows)
#include "tst_v1rows.moc"
