// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/foundservers.h"

#include "ui/common/richtext.h"

#include "models/store/connectionstore.h"
#include "models/words/addresstext.h"
#include "models/words/nametext.h"

#include <QLabel>
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
                  .arg(AddressText::shown(found->connection.url)),
              found->connection, std::move(found->token));
    if (const auto issue = environmentIssue())
        warn(*issue);
    askLocal(services, QStringLiteral("http"));
}

FoundServers::~FoundServers() = default;

void FoundServers::warn(UrlIssue issue)
{
    auto *label
        = new QLabel(RichText::colored(ColorRole::Muted, AddressText::environmentIssue(issue)));
    label->setObjectName(QStringLiteral("environmentIssue"));
    label->setWordWrap(true);
    layout()->addWidget(label);
    show();
}

/// With TLS a server answers the question without it as if it were none.
void FoundServers::askLocal(const SessionServices &services, const QString &scheme)
{
    Connection local = localConnection();
    local.url.setScheme(scheme);
    auto api = services.makeApi(local);
    if (!api)
        return;
    m_api = api.takeValue();
    m_request = m_api->ping(this, [this, local, &services](const Result<Greeting> &answer) {
        const bool isPlain = local.url.scheme() == QLatin1String("http");
        if (answer && answer.value().product == ServerProduct::InfluxDb2)
            //: %1: a version; %2: an address.
            offer("localServerButton",
                  tr("Take the InfluxDB %1 at %2")
                      .arg(NameText::shown(answer.value().version), AddressText::shown(local.url)),
                  local, {});
        else if (!answer && !isPlain && answer.error().kind == ErrorKind::TlsUntrusted)
            //: %1: an address.
            offer("localServerButton",
                  tr("Take the server at %1").arg(AddressText::shown(local.url)), local, {});
        else if (!answer && isPlain && answer.error().kind == ErrorKind::NotInfluxDb)
            askLocal(services, QStringLiteral("https"));
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
