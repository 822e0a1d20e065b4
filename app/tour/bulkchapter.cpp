// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/bulkchapter.h"

#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "models/api/httpinfluxapi.h"

namespace itm {

namespace {

const auto Deleted = QStringLiteral("line 3 gateway");

QString gateway(int line)
{
    return QStringLiteral("line %1 gateway").arg(line);
}

/// Another administrator at another computer, and what the server knows.
class OtherSide final
{
public:
    explicit OtherSide(const DemoServer &server)
        : m_server(server)
    {
        Connection connection;
        connection.url = QUrl(server.url());
        auto made = makeHttpInfluxApi(connection);
        if (!made)
            return;
        m_api = made.takeValue();
        m_api->setCredential(Credential::token(Secret(QByteArrayView(DemoServer::OperatorToken))));
    }

    [[nodiscard]] bool deleteOne()
    {
        const auto token = m_server.findToken(Deleted);
        if (!m_api || !token)
            return false;
        m_deletion = m_api->deleteToken(token->id, &m_context, [](const Result<Done> &) {});
        return true;
    }
    [[nodiscard]] bool isDeleted() const { return !m_server.findToken(Deleted); }
    /// Of the gateways.
    [[nodiscard]] int active() const
    {
        int count = 0;
        for (int line = 1; line <= Lines; ++line) {
            const auto token = m_server.findToken(gateway(line));
            count += token && token->isActive ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] bool areDescribedAnew() const
    {
        return !m_server.findToken(gateway(1)) && !m_server.findToken(gateway(Lines));
    }

    static constexpr int Lines = 30;
    /// Every eleventh is inactive from the start, and one is deleted.
    static constexpr int ActiveLines = Lines - 3;

private:
    const DemoServer &m_server;
    QObject m_context;
    std::unique_ptr<InfluxApi> m_api;
    RequestHandle m_deletion;
};

using OtherSidePtr = std::shared_ptr<OtherSide>;

void addDeactivating(TourRunner &runner, const OtherSidePtr &other)
{
    runner.add({ QStringLiteral("many found"),
                 [] { return tour::type(QStringLiteral("searchEdit"), QStringLiteral("gateway")); },
                 [] { return tour::tokenRows() == OtherSide::Lines; },
                 {} });
    runner.add({ QStringLiteral("somebody else deletes one"),
                 [other] { return other->deleteOne(); }, [other] { return other->isDeleted(); },
                 [] { return tour::tokenRows() == OtherSide::Lines; } });
    runner.add({ QStringLiteral("many selected"),
                 [] { return tour::selectAllTokens(); },
                 [] { return tour::isEnabled(QStringLiteral("deactivateAction")); },
                 {} });
    runner.add({ QStringLiteral("deactivating many asks"),
                 [] { return tour::trigger(QStringLiteral("deactivateAction")); },
                 [] { return tour::isShown(QStringLiteral("confirmButton")); },
                 [other] { return other->active() == OtherSide::ActiveLines; } });
    runner.add({ QStringLiteral("result of many"),
                 [] { return tour::click(QStringLiteral("confirmButton")); },
                 [] { return tour::isShown(QStringLiteral("changesTable")); },
                 [other] { return other->active() == 0; } });
    runner.add({ QStringLiteral("result read"),
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::tokenRows() == OtherSide::Lines - 1; },
                 {} });
    runner.add({ QStringLiteral("taken back"),
                 [] { return tour::trigger(QStringLiteral("undoAction")); },
                 [other] {
                     return other->active() == OtherSide::ActiveLines
                         && tour::isShown(QStringLiteral("messageText"));
                 },
                 {} });
}

void addDescribing(TourRunner &runner, const OtherSidePtr &other)
{
    runner.add({ QStringLiteral("all selected"),
                 [] { return tour::selectAllTokens(); },
                 [] { return tour::isEnabled(QStringLiteral("describeAction")); },
                 {} });
    runner.add({ QStringLiteral("descriptions by pattern"),
                 [] { return tour::trigger(QStringLiteral("describeAction")); },
                 [] {
                     return tour::type(QStringLiteral("patternEdit"),
                                       QStringLiteral("{description} (hall {nn})"))
                         && tour::isShown(QStringLiteral("saveButton"));
                 },
                 [other] { return !other->areDescribedAnew(); } });
    runner.add({ QStringLiteral("descriptions saved"),
                 [] { return tour::click(QStringLiteral("saveButton")); },
                 [other] {
                     return other->areDescribedAnew()
                         && tour::isShown(QStringLiteral("messageText"));
                 },
                 {} });
    runner.add({ QStringLiteral("one selected"),
                 [] { return tour::selectFirstToken(); },
                 [] { return tour::isEnabled(QStringLiteral("describeAction")); },
                 {} });
    runner.add({ QStringLiteral("description typed in its cell"),
                 [] { return tour::trigger(QStringLiteral("describeAction")); },
                 [] { return tour::isShown(QStringLiteral("inlineDescriptionEdit")); },
                 {} });
}

} // namespace

void addBulkWork(TourRunner &runner, Application &application)
{
    const auto other = std::make_shared<OtherSide>(*application.demoServer());
    addDeactivating(runner, other);
    addDescribing(runner, other);
}

} // namespace itm
