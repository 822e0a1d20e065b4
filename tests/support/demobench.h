// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoserver.h"

#include "tests/support/askingbench.h"

namespace itm::test {

/// A demo server to be asked.
class DemoBench final : public AskingBench
{
public:
    DemoBench()
        : m_server({})
    {
        if (!m_server.start())
            qFatal("the demo server does not start");
        open(QUrl(m_server.url()), QByteArray(DemoServer::OperatorToken));
    }

    [[nodiscard]] QUrl url() const { return QUrl(m_server.url()); }

private:
    DemoServer m_server;
};

} // namespace itm::test
