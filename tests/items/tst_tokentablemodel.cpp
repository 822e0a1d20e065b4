// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"
#include "models/items/tokenfacets.h"
#include "models/items/tokentablemodel.h"
#include "models/session/runningreplacements.h"

#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

QString print(const TokenTableModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, TokenTableModel::DescriptionColumn).data().toString();
    return rows.join(QStringLiteral(", "));
}

QString print(const NavigationModel &model)
{
    QStringList rows;
    for (int server = 0; server < model.rowCount(); ++server) {
        const QModelIndex parent = model.index(server, 0);
        rows << parent.data().toString();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex entry = model.index(row, 0, parent);
            rows << QStringLiteral("- %1 %2").arg(
                entry.data().toString(), entry.data(NavigationModel::CountRole).toString());
        }
    }
    return rows.join(QStringLiteral("; "));
}

} // namespace

class TestTokenTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_model = std::make_unique<TokenTableModel>(m_fixture->workspace, nullptr);
        m_navigation = std::make_unique<NavigationModel>(m_fixture->workspace, *m_model, nullptr);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        m_testers = { std::make_shared<QAbstractItemModelTester>(m_model.get(), mode),
                      std::make_shared<QAbstractItemModelTester>(m_navigation.get(), mode) };
        Token weather = SessionFixture::token(3, QStringLiteral("Barometer"));
        weather.organization = SessionFixture::weather();
        weather.organizationName = QStringLiteral("weather");
        Token stopped = SessionFixture::token(2, QStringLiteral("ci"));
        stopped.status = TokenStatus::Inactive;
        m_session = &m_fixture->connectTo(
            { SessionFixture::token(1, QStringLiteral("Telegraf")), stopped, weather });
    }
    void cleanup()
    {
        m_testers.clear();
        m_navigation.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void showsTokensSortedByDescription()
    {
        QCOMPARE(print(*m_model), QStringLiteral("Barometer, ci, Telegraf"));
    }

    void navigationCountsTokensOfEachOrganization()
    {
        QTRY_COMPARE(print(*m_navigation),
                     QStringLiteral("plant; - All tokens 3; - factory 2; - weather 1"));
        m_session->tokens().remove(TokenStore::V2, TokenId(2));
        QTRY_COMPARE(print(*m_navigation),
                     QStringLiteral("plant; - All tokens 2; - factory 1; - weather 1"));
    }

    void anOrganizationThatCannotBeListedAppearsWithItsTokens()
    {
        Token hidden = SessionFixture::token(9, QStringLiteral("hidden"));
        hidden.organization = OrganizationId(0x99);
        hidden.organizationName = QStringLiteral("homelab");
        m_session->tokens().put(hidden);
        QTRY_COMPARE(
            print(*m_navigation),
            QStringLiteral("plant; - All tokens 4; - factory 2; - homelab 1; - weather 1"));
    }

    void scopeNarrowsToOneOrganization()
    {
        m_model->setScope({ m_session->connection().server, SessionFixture::weather() });
        QCOMPARE(print(*m_model), QStringLiteral("Barometer"));
        QCOMPARE(m_model->countInScope(), 1);
    }

    void searchNeedsEveryWordAnywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing typed") << "  "
                                       << "Barometer, ci, Telegraf";
        QTest::newRow("description, any case") << "BAROM"
                                               << "Barometer";
        QTest::newRow("what it may do") << "telegraf"
                                        << "Barometer, ci, Telegraf";
        QTest::newRow("two words") << "admin weather"
                                   << "Barometer";
        QTest::newRow("id") << "0000000000000002"
                            << "ci";
        QTest::newRow("no match") << "nonsense"
                                  << "";
    }

    void searchNeedsEveryWordAnywhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, rows);
        m_model->setSearch(text);
        QCOMPARE(print(*m_model), rows);
        QCOMPARE(m_model->countInScope(), 3);
    }

    void sortingKeepsPersistentIndexesOnTheirTokens()
    {
        const QPersistentModelIndex ci
            = m_model->indexOf({ m_session->connection().server, TokenStore::V2, TokenId(2) });
        m_model->sort(TokenTableModel::DescriptionColumn, Qt::DescendingOrder);
        QCOMPARE(print(*m_model), QStringLiteral("Telegraf, ci, Barometer"));
        m_model->sort(TokenTableModel::StatusColumn, Qt::DescendingOrder);
        QCOMPARE(ci.data().toString(), QStringLiteral("ci"));
        QCOMPARE(ci.row(), 0);
    }

    void changesArriveInPlace()
    {
        Token renamed = SessionFixture::token(1, QStringLiteral("Telegraf A"));
        m_session->tokens().put(renamed);
        m_session->tokens().put(SessionFixture::token(8, QStringLiteral("Dashboard")));
        m_session->tokens().remove(TokenStore::V2, TokenId(3));
        QCOMPARE(print(*m_model), QStringLiteral("ci, Dashboard, Telegraf A"));
    }

    void closingAServerTakesItsRows()
    {
        m_fixture->workspace.close(m_session->connection().id);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_navigation->rowCount(), 0);
    }

    void valueColumnFollowsTheKeychain()
    {
        const auto value = [this] {
            return m_model->index(0, TokenTableModel::ValueColumn)
                .data(TokenTableModel::ValueRole)
                .toInt();
        };
        QCOMPARE(value(), static_cast<int>(ValuePlace::Nowhere));
        m_session->tokens().setSavedValue(TokenStore::V2, TokenId(3), true);
        QCOMPARE(value(), static_cast<int>(ValuePlace::InKeychain));
        m_fixture->credentials.persistent = false;
        m_session->tokens().setSavedValue(TokenStore::V2, TokenId(3), false);
        m_session->tokens().setSavedValue(TokenStore::V2, TokenId(3), true);
        QCOMPARE(m_model->index(0, TokenTableModel::ValueColumn).data().toString(),
                 QStringLiteral("until the program ends"));
        m_model->setSearch(QStringLiteral("value:keychain"));
        QCOMPARE(m_model->rowCount(), 1);
        const QList<Facet> facets = countFacets(m_model->tokens(), m_model->query(), {});
        QCOMPARE(facets.constLast().values.constFirst().label,
                 QStringLiteral("until the program ends"));
    }

    void noRoleOfAnyCellHoldsTheCredential()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                for (int role = 0; role < Qt::UserRole + 32; ++role) {
                    const QString text = m_model->index(row, column).data(role).toString();
                    QVERIFY(!text.contains(QLatin1String("operator-value")));
                }
            }
        }
    }

    void aHundredThousandRowsAreSearched()
    {
        TokenList many;
        for (quint64 id = 1; id <= 100'000; ++id)
            many << SessionFixture::token(id, QStringLiteral("collector %1").arg(id));
        m_testers.clear();
        m_session->tokens().replaceAll(many);
        QTRY_COMPARE(m_model->rowCount(), 100'000);
        m_model->setSearch(QStringLiteral("collector 99999"));
        QCOMPARE(print(*m_model), QStringLiteral("collector 99999"));
    }

    void nothingIsLostWhileRowsAreBuilt()
    {
        TokenList first;
        TokenList second;
        for (quint64 id = 1; id <= 10'000; ++id) {
            first << SessionFixture::token(id, QStringLiteral("first %1").arg(id));
            second << SessionFixture::token(id + 50'000, QStringLiteral("second %1").arg(id));
        }
        m_session->tokens().replaceAll(first);
        QTRY_COMPARE(m_model->rowCount(), 10'000);
        // The rows shown have lost their tokens until the new ones are built.
        m_session->tokens().replaceAll(second);
        m_model->sort(TokenTableModel::DescriptionColumn, Qt::DescendingOrder);
        m_model->setSearch(QStringLiteral("second"));
        m_session->tokens().put(SessionFixture::token(99'999, QStringLiteral("zzz second")));
        m_session->tokens().remove(TokenStore::V2, TokenId(50'001));
        QTRY_COMPARE(m_model->rowCount(), 10'000);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("zzz second"));
        QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("second 10000"));
        QVERIFY(
            !m_model->indexOf({ m_session->connection().server, TokenStore::V2, TokenId(50'001) })
                 .isValid());
    }

    void columnsClickedBeforeDecideAmongEquals()
    {
        m_model->sort(TokenTableModel::DescriptionColumn, Qt::DescendingOrder);
        m_model->sort(TokenTableModel::StatusColumn, Qt::AscendingOrder);
        QCOMPARE(print(*m_model), QStringLiteral("Telegraf, Barometer, ci"));
        m_model->sort(TokenTableModel::OrganizationColumn, Qt::AscendingOrder);
        QCOMPARE(print(*m_model), QStringLiteral("Telegraf, ci, Barometer"));
        m_session->tokens().put(SessionFixture::token(7, QStringLiteral("Zebra")));
        QCOMPARE(print(*m_model), QStringLiteral("Zebra, Telegraf, ci, Barometer"));
    }

    void newsIsMarkedForAMoment()
    {
        const auto marks = [this] {
            QStringList texts;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (m_model->index(row, 0).data(TokenTableModel::MarkedRole).toBool())
                    texts << m_model->index(row, 0).data().toString();
            }
            return texts.join(u',');
        };
        TokenList listed = m_session->tokens().tokens();
        listed[0].description = QStringLiteral("Telegraf B");
        m_session->tokens().apply(mergeTokens(
            { m_session->connection().server, m_session->tokens().tokens(), listed, {}, {} }));
        QCOMPARE(marks(), QStringLiteral("Telegraf B"));
        QTRY_COMPARE_WITH_TIMEOUT(marks(), QString(), 10'000);
    }

    void aTokenThatIsBeingReplacedIsMarked()
    {
        m_model->setScope({ m_session->connection().server, {} });
        const TokenKey old{ m_session->connection().server, TokenStore::V2, TokenId(1) };
        const auto cell = [&](TokenColumn column) {
            return m_model->indexOf(old).siblingAtColumn(column).data().toString();
        };
        const QString status = cell(TokenTableModel::StatusColumn);
        QVERIFY(cell(TokenTableModel::RemarksColumn).isEmpty());
        m_fixture->replacements.replacements = { { .id = ReplacementId::create(),
                                                   .server = old.server,
                                                   .oldToken = old.id,
                                                   .newToken = TokenId(2),
                                                   .creation = IntentId::create(),
                                                   .stage = ReplacementStage::BothWork } };
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_session->replacements().look();
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(cell(TokenTableModel::StatusColumn) != status);
        QVERIFY(!cell(TokenTableModel::RemarksColumn).isEmpty());
        m_session->replacements().forget(m_session->replacements().all().constFirst().id);
        QCOMPARE(cell(TokenTableModel::StatusColumn), status);
    }

    void theSearchFollowsReplacements()
    {
        m_model->setScope({ m_session->connection().server, {} });
        m_model->setSearch(QStringLiteral("is:replaced"));
        QCOMPARE(m_model->rowCount(), 0);
        m_fixture->replacements.replacements = { { .id = ReplacementId::create(),
                                                   .server = m_session->connection().server,
                                                   .oldToken = TokenId(1),
                                                   .newToken = TokenId(2),
                                                   .creation = IntentId::create(),
                                                   .stage = ReplacementStage::BothWork } };
        m_session->replacements().look();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->row(m_model->index(0, 0))->id, TokenId(1));
        m_session->replacements().forget(m_session->replacements().all().constFirst().id);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<NavigationModel> m_navigation;
    std::vector<std::shared_ptr<QAbstractItemModelTester>> m_testers;
    ServerSession *m_session = nullptr;
};

QTEST_GUILESS_MAIN(TestTokenTableModel)
#include "tst_tokentablemodel.moc"
