// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenchoicemodel.h"

#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestTokenChoiceModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestComesFirst();
    void wordsNarrowTheList_data();
    void wordsNarrowTheList();
    void whatIsGoneCannotBeChosen();
    void anyOf100000IsFound();

private:
    [[nodiscard]] QString shown() const;

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<TokenChoiceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTokenChoiceModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_fixture = std::make_unique<SessionFixture>();
    Token legacy = SessionFixture::token(9, QStringLiteral("v1 user"));
    legacy.store = TokenStore::V1;
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, QStringLiteral("Telegraf")),
                                        SessionFixture::token(3, QStringLiteral("Grafana hall 7")),
                                        SessionFixture::token(2, QStringLiteral("ci")), legacy });
    m_model = std::make_unique<TokenChoiceModel>(*m_session, nullptr);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->load();
}

QString TestTokenChoiceModel::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts << m_model->index(row, 0).data().toString();
    return texts.join(u", ");
}

void TestTokenChoiceModel::theNewestComesFirst()
{
    QCOMPARE(shown(), QStringLiteral("Grafana hall 7 (factory), ci (factory), Telegraf (factory)"));
}

void TestTokenChoiceModel::wordsNarrowTheList_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << QStringLiteral("  ")
                                   << QStringLiteral("Grafana hall 7 (factory), ci (factory), "
                                                     "Telegraf (factory)");
    QTest::newRow("any order and case")
        << QStringLiteral("7 GRAF") << QStringLiteral("Grafana hall 7 (factory)");
    QTest::newRow("organization and owner")
        << QStringLiteral("factory admin ci") << QStringLiteral("ci (factory)");
    QTest::newRow("id") << QStringLiteral("0000000000000002") << QStringLiteral("ci (factory)");
    QTest::newRow("nothing like it") << QStringLiteral("ci hall") << QString();
}

void TestTokenChoiceModel::wordsNarrowTheList()
{
    QFETCH(const QString, search);
    QFETCH(const QString, found);
    m_model->setSearch(search);
    QCOMPARE(shown(), found);
}

void TestTokenChoiceModel::whatIsGoneCannotBeChosen()
{
    const QModelIndex first = m_model->index(0, 0);
    QCOMPARE(m_model->token(first)->id, TokenId(3));
    m_session->tokens().remove(TokenStore::V2, TokenId(3));
    QVERIFY(!m_model->token(first));
    QVERIFY(!m_model->token({}));
}

void TestTokenChoiceModel::anyOf100000IsFound()
{
    constexpr quint64 Count = 100'000;
    TokenList tokens;
    for (quint64 id = 1; id <= Count; ++id)
        tokens.append(SessionFixture::token(id, QStringLiteral("sensor %1").arg(id)));
    m_tester.reset();
    m_session->tokens().replaceAll(tokens);
    m_model->load();
    QCOMPARE(m_model->rowCount(), static_cast<int>(Count));
    m_model->setSearch(QStringLiteral("sensor 31415"));
    QCOMPARE(shown(), QStringLiteral("sensor 31415 (factory)"));
}

QTEST_GUILESS_MAIN(TestTokenChoiceModel)
#include "tst_tokenchoicemodel.moc"
