// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"
#include "models/items/serverstatetext.h"
#include "models/items/tokenfacets.h"

#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

QString print(const NavigationModel &model)
{
    QStringList rows;
    for (int top = 0; top < model.rowCount(); ++top) {
        const QModelIndex parent = model.index(top, 0);
        const QString count = parent.data(NavigationModel::CountRole).toString();
        rows << parent.data().toString() + (count.isEmpty() ? QString() : u' ' + count);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex entry = model.index(row, 0, parent);
            rows << u"- %1 %2"_s.arg(entry.data().toString(),
                                     entry.data(NavigationModel::CountRole).toString());
        }
    }
    return rows.join(u"; "_s);
}

QStringList print(const TokenTableModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, TokenTableModel::DescriptionColumn).data().toString() + u'@'
                + model.row(model.index(row, 0))->facts->holder->serverName;
    return rows;
}

/// One of a few words, so that searches find some and not others.
QString wordOf(QRandomGenerator &random, const QStringList &words)
{
    return words.at(random.bounded(static_cast<int>(words.size())));
}

/// The same user ids belong to other people on each server.
Token randomToken(QRandomGenerator &random, int server, quint64 id)
{
    Token token = SessionFixture::token(id,
                                        wordOf(random, { u"Telegraf"_s, u"Grafana"_s, u"backup"_s })
                                            + u' ' + QString::number(random.bounded(4)));
    token.status = random.bounded(3) == 0 ? TokenStatus::Inactive : TokenStatus::Active;
    const int owner = random.bounded(3);
    token.owner = UserId(0xa0U + static_cast<quint64>(owner));
    token.ownerName = QStringList{ u"alice"_s, u"bob"_s, u"carol"_s }.at((owner + server) % 3);
    if (random.bounded(2) == 0) {
        token.organization = SessionFixture::weather();
        token.organizationName = u"weather"_s;
    }
    return token;
}

/// What a search finds, said once more as simply as can be.
struct Wanted final
{
    QString word;
    QString owner;
    QString organization;
    std::optional<TokenStatus> status;

    [[nodiscard]] bool finds(const Token &token) const
    {
        const auto has = [](const QString &text, const QString &part) {
            return text.contains(part, Qt::CaseInsensitive);
        };
        return (has(token.description, word) || has(token.ownerName, word)
                || has(token.organizationName, word))
            && has(token.ownerName, owner) && has(token.organizationName, organization)
            && (!status || token.status == *status);
    }
    [[nodiscard]] QString text() const
    {
        QStringList terms{ word };
        if (!owner.isEmpty())
            terms << u"owner:"_s + owner;
        if (!organization.isEmpty())
            terms << u"org:"_s + organization;
        if (status)
            terms << (*status == TokenStatus::Active ? u"status:active"_s : u"status:inactive"_s);
        return terms.join(u' ');
    }
};

Wanted randomSearch(QRandomGenerator &random)
{
    Wanted wanted;
    wanted.word
        = wordOf(random, { QString(), u"grafana"_s, u"backup"_s, u"alice"_s, u"weather"_s });
    wanted.owner = wordOf(random, { QString(), QString(), u"bob"_s, u"alice"_s });
    wanted.organization = wordOf(random, { QString(), QString(), u"factory"_s });
    if (random.bounded(3) == 0)
        wanted.status = random.bounded(2) == 0 ? TokenStatus::Active : TokenStatus::Inactive;
    return wanted;
}

int countOf(const QList<Facet> &facets, SearchField field, const QString &term)
{
    for (const Facet &facet : facets) {
        for (const FacetValue &value : facet.values) {
            if (facet.field == field && value.term == term)
                return value.count;
        }
    }
    return 0;
}

} // namespace

class TestAllServers final : public QObject
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
    }
    void cleanup()
    {
        m_testers.clear();
        m_navigation.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void allServersComeFirstAsSoonAsThereAreTwo()
    {
        m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, u"Telegraf"_s) });
        QTRY_COMPARE(print(*m_navigation), u"plant; - All tokens 1; - factory 1; - weather 0"_s);
        const ServerSession &lab = m_fixture->openOffline(
            u"lab"_s, { SessionFixture::token(1, u"ci"_s), SessionFixture::token(2, u"old"_s) });
        QTRY_COMPARE(print(*m_navigation),
                     u"All servers 3; plant; - All tokens 1; - factory 1; - weather 0; "
                     "lab; - All tokens 2; - factory 2"_s);
        m_model->setSearch(u"ci"_s);
        QTRY_COMPARE(print(*m_navigation),
                     u"All servers 1; plant; - All tokens 0; - factory 0; - weather 0; "
                     "lab; - All tokens 1; - factory 1"_s);
        m_model->setSearch({});
        m_fixture->workspace.close(lab.connection().id);
        QTRY_COMPARE(print(*m_navigation), u"plant; - All tokens 1; - factory 1; - weather 0"_s);
    }

    void anEntryStaysWhatItIsWhenServersComeAndGo()
    {
        const ServerSession &plant
            = m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, u"Telegraf"_s) });
        const ServerSession &lab
            = m_fixture->connectTo(u"lab"_s, { SessionFixture::token(2, u"ci"_s) });
        const TokenScope scope{ lab.connection().server, SessionFixture::weather() };
        const QPersistentModelIndex entry = m_navigation->indexOf(scope);
        m_fixture->workspace.close(plant.connection().id);
        QVERIFY(entry.isValid());
        QCOMPARE(entry.data(NavigationModel::ScopeRole).value<TokenScope>(), scope);
        QCOMPARE(entry.parent().data().toString(), u"lab"_s);
        m_fixture->connectTo(u"home"_s, {});
        QCOMPARE(entry.data(NavigationModel::ScopeRole).value<TokenScope>(), scope);
        QCOMPARE(m_navigation->indexOf(scope), QModelIndex(entry));
        QCOMPARE(m_navigation->indexOf(TokenScope()).data().toString(), u"All servers"_s);
    }

    void eachServerSaysHowItStandsWithIt()
    {
        ServerSession &plant = m_fixture->connectTo(u"plant"_s, {});
        m_fixture->openOffline(u"lab"_s, { SessionFixture::token(1, u"ci"_s) });
        const auto aside = [this](int row) {
            return m_navigation->index(row, 0).data(NavigationModel::AsideRole).toString();
        };
        QCOMPARE(aside(1), u"2.9.1"_s);
        QCOMPARE(aside(2), u"offline"_s);
        QVERIFY(m_navigation->index(2, 0).data(NavigationModel::TroubledRole).toBool());
        const QString tip = m_navigation->index(2, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"2 h ago"_s), qPrintable(tip));
        plant.disconnectFromServer();
        QCOMPARE(aside(1), u"disconnected"_s);
    }

    void rowsSayWhichServerTheyAreOf()
    {
        m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, u"Telegraf"_s) });
        m_fixture->openOffline(u"lab"_s, { SessionFixture::token(1, u"Telegraf"_s) });
        m_model->setScope({});
        m_model->sort(TokenTableModel::ServerColumn);
        QCOMPARE(print(*m_model), (QStringList{ u"Telegraf@lab"_s, u"Telegraf@plant"_s }));
        const auto cell = [this](int row, int role) {
            return m_model->index(row, TokenTableModel::ServerColumn).data(role);
        };
        QCOMPARE(cell(0, Qt::DisplayRole).toString(), u"lab (offline, 2 h ago)"_s);
        QCOMPARE(cell(0, TokenTableModel::OfflineRole).toBool(), true);
        QCOMPARE(cell(1, Qt::DisplayRole).toString(), u"plant"_s);
        QCOMPARE(cell(1, TokenTableModel::OfflineRole).toBool(), false);
        m_model->sort(TokenTableModel::ServerColumn, Qt::DescendingOrder);
        QCOMPARE(print(*m_model), (QStringList{ u"Telegraf@plant"_s, u"Telegraf@lab"_s }));
    }

    void aRenamedConnectionRenamesItsRows()
    {
        ServerSession &plant
            = m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, u"Telegraf"_s) });
        Connection renamed = plant.connection();
        renamed.name = u"works"_s;
        plant.setConnection(renamed);
        QCOMPARE(print(*m_model), QStringList{ u"Telegraf@works"_s });
    }

    void theOverviewIsTrueForAll()
    {
        m_fixture->connectTo(u"plant"_s, { SessionFixture::token(1, u"Telegraf"_s) });
        m_fixture->connectTo(u"home"_s, {});
        m_fixture->openOffline(u"lab"_s, { SessionFixture::token(1, u"ci"_s) });
        QCOMPARE(ServerStateText::overview(m_fixture->workspace.sessions()),
                 u"3 servers: 2 live, 1 offline (list read 2 h ago) · 2 tokens"_s);
        const QStringList offline = ServerStateText::offline(m_fixture->workspace.sessions());
        QCOMPARE(offline.size(), 1);
        QVERIFY2(offline.constFirst().startsWith(u"lab: Offline."_s),
                 qPrintable(offline.constFirst()));
    }

    void aServerThatStopsAnsweringIsNotCalledLive()
    {
        ServerSession &plant = m_fixture->connectTo(u"plant"_s, {});
        m_fixture->connectTo(u"home"_s, {});
        QTRY_VERIFY(!plant.isRefreshing());
        auto *api = dynamic_cast<FakeInfluxApi *>(&plant.api());
        QVERIFY(api);
        api->onTokens.fail(ErrorKind::DeadlineExceeded);
        plant.refresh();
        QTRY_VERIFY(plant.refreshError());
        QCOMPARE(ServerStateText::overview(m_fixture->workspace.sessions()),
                 u"2 servers: 1 live, 1 not answering · 0 tokens"_s);
        plant.refresh();
        QTRY_VERIFY(!plant.refreshError());
    }

    void searchesAndCountsAcrossServersAreThoseOfBruteForce();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<NavigationModel> m_navigation;
    QList<std::shared_ptr<QAbstractItemModelTester>> m_testers;
};

/// The servers have the same ids for other tokens, and the same ids for users of other names.
void TestAllServers::searchesAndCountsAcrossServersAreThoseOfBruteForce()
{
    QRandomGenerator random(20261126);
    QList<std::pair<QString, TokenList>> servers;
    for (const QString &name : { u"plant"_s, u"lab"_s, u"home"_s }) {
        TokenList tokens;
        for (quint64 id = 1; id <= 60; ++id)
            tokens << randomToken(random, static_cast<int>(servers.size()), id);
        servers.append({ name, tokens });
    }
    m_fixture->connectTo(servers.at(0).first, servers.at(0).second);
    m_fixture->openOffline(servers.at(1).first, servers.at(1).second);
    m_fixture->connectTo(servers.at(2).first, servers.at(2).second);
    m_model->setScope({});
    for (int round = 0; round < 300; ++round) {
        const Wanted wanted = randomSearch(random);
        m_model->setSearch(wanted.text());
        QStringList expected;
        int active = 0;
        int alice = 0;
        Wanted anyStatus = wanted;
        anyStatus.status.reset();
        Wanted anyOwner = wanted;
        anyOwner.owner.clear();
        for (const auto &[name, tokens] : servers) {
            for (const Token &token : tokens) {
                if (wanted.finds(token))
                    expected << token.description + u'@' + name;
                active += anyStatus.finds(token) && token.isActive() ? 1 : 0;
                alice += anyOwner.finds(token) && token.ownerName == u"alice"_s ? 1 : 0;
            }
        }
        QStringList shown = print(*m_model);
        shown.sort();
        expected.sort();
        QVERIFY2(shown == expected, qPrintable(wanted.text()));
        const QList<Facet> facets
            = countFacets(m_model->tokens(), m_model->query(), m_model->knownBuckets());
        QCOMPARE(countOf(facets, SearchField::Status, u"active"_s), active);
        QCOMPARE(countOf(facets, SearchField::Owner, u"alice"_s), alice);
        QTRY_COMPARE(m_navigation->index(0, 0).data(NavigationModel::CountRole).toInt(),
                     static_cast<int>(expected.size()));
        QCOMPARE(m_model->countInScope(), 180);
    }
}

QTEST_GUILESS_MAIN(TestAllServers)
#include "tst_allservers.moc"
