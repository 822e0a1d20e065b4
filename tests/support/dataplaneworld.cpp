// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/dataplaneworld.h"

#include "models/api/httpinfluxapi.h"
#include "models/session/valuetrial.h"

#include <QTest>

namespace itm::test {

namespace {

constexpr int WorldExchanges = 7;
constexpr int PatienceMs = 20'000;

QString stepOf(const SelfTestRow &row)
{
    switch (row.step) {
    case SelfTestStep::SignIn:
        return QStringLiteral("sign in");
    case SelfTestStep::ReadBucket:
        return QStringLiteral("read ") + row.bucket.name;
    case SelfTestStep::WriteBucket:
        return QStringLiteral("write ") + row.bucket.name;
    case SelfTestStep::SeeTokens:
        return QStringLiteral("see tokens");
    case SelfTestStep::SeeOrganization:
        break;
    }
    return QStringLiteral("see ") + row.organization.name;
}

QString verdictOf(const SelfTestResult &result)
{
    switch (result.verdict) {
    case SelfTestVerdict::AsExpected:
        return result.row.isExpected ? QStringLiteral("allowed") : QStringLiteral("refused");
    case SelfTestVerdict::Less:
        return QStringLiteral("LESS");
    case SelfTestVerdict::More:
        return QStringLiteral("MORE");
    case SelfTestVerdict::NotTried:
        break;
    }
    return QStringLiteral("not tried, error %1").arg(int(result.error->kind));
}

} // namespace

DataPlaneWorld::DataPlaneWorld(const QString &url)
    : m_url(url)
    , m_replay(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/data-plane.jsonl", url)
    , m_services{ .makeApi = [](const Connection &to) { return makeHttpInfluxApi(to); },
                  .credentials = m_credentials,
                  .intents = m_intents,
                  .savedValues = m_savedValues,
                  .inventories = m_inventories,
                  .replacements = m_replacements,
                  .clock = m_clock }
    , m_workspace(m_services, nullptr)
{
}

QString DataPlaneWorld::make()
{
    for (int i = 0; i < WorldExchanges; ++i) {
        const QString difference = m_replay.play(i);
        if (!difference.isEmpty())
            return m_replay.title(i) + u": " + difference;
    }
    ServerSession &opened = m_workspace.open({ .id = ConnectionId::create(),
                                               .server = ServerId::create(),
                                               .name = QStringLiteral("world"),
                                               .url = QUrl(m_url) });
    opened.connectWith(Secret(QByteArrayView(m_replay.symbol("op"))));
    return QTest::qWaitFor([&] { return opened.refreshedAt().isValid(); }, PatienceMs)
        ? QString()
        : QStringLiteral("not connected");
}

QStringList DataPlaneWorld::tokens()
{
    return { QStringLiteral("op"),    QStringLiteral("readTok"), QStringLiteral("writeTok"),
             QStringLiteral("rwTok"), QStringLiteral("taskTok"), QStringLiteral("sleepTok") };
}

Token DataPlaneWorld::token(const QString &symbol) const
{
    // The setup names its token after its user.
    const QString description
        = symbol == QLatin1String("op") ? QStringLiteral("root's Token") : symbol;
    for (const Token &token : m_workspace.sessions().constFirst()->tokens().tokens()) {
        if (token.description == description)
            return token;
    }
    return {};
}

SelfTestReport DataPlaneWorld::test(const QString &record, const QString &value)
{
    std::optional<SelfTestReport> report;
    const QByteArray raw = m_replay.symbol(value.toLatin1());
    const RequestHandle running = SelfTestOperation::start(
        session(), token(record), Secret(QByteArrayView(raw)), this,
        [&](const Result<SelfTestReport> &answer) { report = answer.value(); });
    if (!QTest::qWaitFor([&] { return report.has_value(); }, PatienceMs))
        qFatal("the self-test does not end");
    return *report;
}

ServerIdentification DataPlaneWorld::identify(const QString &value)
{
    std::optional<ServerIdentification> found;
    const QByteArray raw = m_replay.symbol(value.toLatin1());
    const RequestHandle running = ValueTrial::start(
        session(), Secret(QByteArrayView(raw)), this,
        [&](const Result<ServerIdentification> &answer) { found = answer.value(); });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, PatienceMs))
        qFatal("the trial does not end");
    return *found;
}

QStringList DataPlaneWorld::lines(const SelfTestReport &report)
{
    QStringList out;
    for (const SelfTestResult &result : report.results)
        out << stepOf(result.row) + u": " + verdictOf(result);
    return out;
}

QStringList DataPlaneWorld::recorded(const QString &symbol)
{
    const bool isOperator = symbol == QLatin1String("op");
    const bool reads
        = isOperator || symbol == QLatin1String("readTok") || symbol == QLatin1String("rwTok");
    const bool writes
        = isOperator || symbol == QLatin1String("writeTok") || symbol == QLatin1String("rwTok");
    const bool isActive = symbol != QLatin1String("sleepTok");
    const auto line = [](const char *what, bool isAllowed) -> QString {
        return QLatin1String(what)
            + (isAllowed ? QLatin1String(": allowed") : QLatin1String(": refused"));
    };
    const QStringList telegraf{ line("read telegraf", reads), line("write telegraf", writes) };
    const QStringList other{ line("read other", isOperator), line("write other", isOperator) };
    QStringList out{ line("sign in", isActive) };
    // Of what is not granted at all only one bucket is tried, the first by name.
    if (isOperator)
        out << other << telegraf;
    else if (symbol == QLatin1String("taskTok"))
        out << other;
    else
        out << telegraf << other;
    return out << line("see tokens", isOperator);
}

} // namespace itm::test
