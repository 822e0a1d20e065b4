// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/influxapi.h"
#include "models/core/pendingcall.h"

#include <QObject>

namespace itm {

/// What the server answered to one refresh.
struct ServerContents final
{
    QList<Organization> organizations;
    QList<User> users;
    TokenListing listing;
    /// Those that cannot be read are no failure of the refresh: the interface is a private one.
    TokenList v1Credentials;
    std::optional<Error> v1Trouble;
};

/// Loads organizations, users, tokens and v1 credentials side by side. All of them or an Error: a
/// half-loaded list never replaces a whole one. Answers once; destroying it cancels.
class RefreshOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshOperation)

public:
    /// `first`: the organization whose tokens are asked for before all others; null for none. Its
    /// tokens come by firstListed().
    RefreshOperation(InfluxApi &api, OrganizationId first, Callback<ServerContents> callback,
                     QObject *parent);
    ~RefreshOperation() override;

Q_SIGNALS:
    void progressed(const itm::ListProgress &progress);
    void firstListed(const itm::TokenList &tokens);

private:
    void askForAll();
    void takeV1(Result<TokenList> answer);
    void countDown();
    template <class T>
    void take(Result<T> answer, T &target);

    InfluxApi &m_api;
    ServerContents m_contents;
    int m_missing = 4;
    std::shared_ptr<PendingCall<ServerContents>> m_call;
    RequestHandle m_organizations;
    RequestHandle m_users;
    RequestHandle m_tokens;
    RequestHandle m_v1;
};

} // namespace itm
