// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include "models/words/addresstext.h"

#include "tests/support/askingbench.h"

using namespace itm;
using namespace itm::test;

/// A server at an IPv6 address, as it is typed and shown.
class TestDemoAddress final : public AskingBench
{
    Q_OBJECT

private Q_SLOTS:
    void anIpv6AddressWithAPortIsReached();
};

void TestDemoAddress::anIpv6AddressWithAPortIsReached()
{
    DemoServer::Options options;
    options.isIpv6 = true;
    DemoServer server(options);
    if (!server.start())
        QSKIP("this computer has no IPv6 loopback");
    const auto parsed = parseServerUrl(server.url() + u'/');
    QVERIFY(std::holds_alternative<ServerUrl>(parsed));
    const QUrl url = std::get<ServerUrl>(parsed).url;
    QVERIFY(url.toString().startsWith(QLatin1String("http://[::1]:")));
    QCOMPARE(AddressText::shown(url), server.url());
    QCOMPARE(AddressText::host(url), QStringLiteral("::1"));
    open(url, DemoServer::OperatorToken);
    QVERIFY(ask<Greeting>(*api, &InfluxApi::ping));
    const auto tokens = ask<TokenListing>(*api, &InfluxApi::tokens, TokenFilter{});
    QVERIFY(tokens && tokens.value().tokens.size() > 10);
    // The server waits for connections that are kept alive.
    api.reset();
}

QTEST_GUILESS_MAIN(TestDemoAddress)
#include "tst_demoaddress.moc"
