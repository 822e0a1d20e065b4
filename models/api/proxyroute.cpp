// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/proxyroute.h"

#include "models/core/connection.h"

namespace itm {

QNetworkProxy proxyFor(const QUrl &url, const ProxyChoice &choice)
{
    switch (choice.mode) {
    case ProxyMode::None:
        break;
    case ProxyMode::Http:
        return { QNetworkProxy::HttpProxy, choice.host, choice.port };
    case ProxyMode::Socks5:
        return { QNetworkProxy::Socks5Proxy, choice.host, choice.port };
    case ProxyMode::System:
        if (isLoopback(url))
            break;
        const QList<QNetworkProxy> found
            = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        if (!found.isEmpty() && found.constFirst().type() != QNetworkProxy::DefaultProxy)
            return found.constFirst();
        break;
    }
    return QNetworkProxy::NoProxy;
}

bool isReadByProxy(const QUrl &url, const QNetworkProxy &proxy)
{
    return url.scheme() == QLatin1String("http")
        && (proxy.type() == QNetworkProxy::HttpProxy
            || proxy.type() == QNetworkProxy::HttpCachingProxy);
}

} // namespace itm
