// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/refreshbench.h"

#include "models/api/httpinfluxapi.h"
#include "models/items/tokentablemodel.h"

#include "tests/bench/figure.h"
#include "tests/bench/listserver.h"
#include "tests/bench/tokenlist.h"
#include "tests/support/sessionfixture.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

namespace itm::bench {

namespace {

constexpr int Tokens = 10'000;
/// A real server's scan before the first byte: 158 µs a token.
constexpr int ScanMs = 1580;
constexpr int EnoughMs = 60'000;

/// A window's worth of the program: session, repository, table model and view.
class Table final
{
public:
    Table()
        : session(m_fixture.connectTo({}))
        , m_model(m_fixture.workspace, nullptr)
    {
        m_view.setModel(&m_model);
        m_view.resize(1000, 700);
        m_view.show();
    }

    void show(const TokenList &tokens)
    {
        session.tokens().apply(mergeTokens(
            { session.connection().server, session.tokens().tokens(), tokens, {}, {} }));
        // Long lists become rows on another thread. Not QTest::qWaitFor(): it looks every 10 ms.
        QEventLoop loop;
        QObject::connect(&m_model, &QAbstractItemModel::modelReset, &loop, [&] {
            if (m_model.rowCount() == tokens.size())
                loop.quit();
        });
        loop.exec();
        m_view.viewport()->repaint();
    }

private:
    test::SessionFixture m_fixture;

public:
    ServerSession &session;

private:
    TokenTableModel m_model;
    QTableView m_view;
};

double refresh(InfluxApi &api, Table &table)
{
    QEventLoop loop;
    table.session.tokens().replaceAll({});
    return timed([&] {
        const RequestHandle running
            = api.tokens({}, &loop, [&](const Result<TokenListing> &listing) {
                  if (!listing.isOk() || listing.value().tokens.size() != Tokens)
                      qFatal("the list did not arrive");
                  table.show(listing.value().tokens);
                  loop.quit();
              });
        loop.exec();
    });
}

/// What curl says of the transfer alone, its start as a process not counted.
double curl(const QUrl &server)
{
    QProcess process;
    process.start(QStringLiteral("curl"),
                  { QStringLiteral("--silent"), QStringLiteral("--fail"),
                    QStringLiteral("--output"), QStringLiteral("/dev/null"),
                    QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--write-out"),
                    QStringLiteral("%{time_total}"),
                    server.toString() + QLatin1String("/api/v2/authorizations") });
    if (!process.waitForFinished(EnoughMs) || process.exitCode() != 0)
        qFatal("curl did not get the list");
    return process.readAllStandardOutput().trimmed().toDouble() * 1000;
}

Compared compareWithCurl(int pauseMs)
{
    const ListServer server(Tokens, pauseMs);
    Connection connection = test::SessionFixture::connection();
    connection.url = server.url();
    const std::unique_ptr<InfluxApi> api = makeHttpInfluxApi(connection, {}).takeValue();
    Table table;
    return compare([&] { return refresh(*api, table); }, [&] { return curl(server.url()); });
}

double parsing()
{
    const QByteArray json = tokenListJson(Tokens);
    std::vector<double> times;
    times.reserve(Runs);
    for (int run = 0; run < Runs; ++run) {
        times.push_back(timed([&] {
            if (QJsonDocument::fromJson(json).object().isEmpty())
                qFatal("QJsonDocument did not read the list");
        }));
    }
    return median(times);
}

} // namespace

void benchRefresh(const std::function<void(const Figure &)> &report)
{
    const QString work = QStringLiteral("refresh of %1 tokens to visible rows, %2").arg(Tokens);
    const Compared paced = compareWithCurl(ScanMs);
    report({ work.arg(QStringLiteral("paced")),
             QStringLiteral("curl: %1 ms").arg(paced.reference, 0, 'f', 0), paced.ratio(), 1.05,
             QStringLiteral("×") });
    const Compared unpaced = compareWithCurl(0);
    const double reference = parsing();
    report({ work.arg(QStringLiteral("unpaced")),
             QStringLiteral("%1 ms over curl's, QJsonDocument: %2 ms")
                 .arg(unpaced.work - unpaced.reference, 0, 'f', 1)
                 .arg(reference, 0, 'f', 1),
             (unpaced.work - unpaced.reference) / reference, 1, QStringLiteral("×") });
}

} // namespace itm::bench
