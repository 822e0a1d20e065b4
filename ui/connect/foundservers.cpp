// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/foundservers.h"

#include "models/store/connectionstore.h"
#include "models/words/nametext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

FoundServers::FoundServers(const SessionServices &services, const ConnectionStore &connections,
                           QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    hide();
    if (auto found = connectionFromEnvironment())
        //: %1: an address.
        offer("environmentButton",
              tr("Take %1 from the environment (INFLUX_HOST, INFLUX_TOKEN)")
                  .arg(NameText::shown(found->connection.url.toDisplayString())),
              found->connection, std::move(found->token));
    askLocal(services);
}

FoundServers::~FoundServers() = default;

void FoundServers::askLocal(const SessionServices &services)
{
    const Connection local = localConnection();
    auto api = services.makeApi(local);
    if (!api)
        return;
    m_api = api.takeValue();
    m_request = m_api->ping(this, [this, local](const Result<Greeting> &answer) {
        if (answer)
            //: %1: a version; %2: an address.
            offer("localServerButton",
                  tr("Take the InfluxDB %1 at %2")
                      .arg(NameText::shown(answer.value().version), local.url.toDisplayString()),
                  local, {});
    });
}

void FoundServers::offer(const char *name, const QString &text, const Connection &connection,
                         Secret token)
{
    for (const Connection &saved : m_connections.connections()) {
        if (saved.url == connection.url)
            return;
    }
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    const auto shared = std::make_shared<Secret>(std::move(token));
    connect(button, &QPushButton::clicked, this, [this, connection, shared] {
        m_token = shared->clone();
        Q_EMIT chosen(connection);
    });
    layout()->addWidget(button);
    show();
}

} // namespace itm
