// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/refreshoperation.h"

namespace itm {

RefreshOperation::RefreshOperation(InfluxApi &api, Callback<ServerContents> callback,
                                   QObject *parent)
    : QObject(parent)
    , m_call(PendingCall<ServerContents>::create(parent, std::move(callback)))
{
    m_organizations = api.organizations(this, [this](Result<QList<Organization>> answer) {
        take(std::move(answer), m_contents.organizations);
    });
    m_users = api.users(
        this, [this](Result<QList<User>> answer) { take(std::move(answer), m_contents.users); });
    m_tokens = api.tokens({}, this, [this](Result<TokenListing> answer) {
        take(std::move(answer), m_contents.listing);
    });
}

RefreshOperation::~RefreshOperation()
{
    m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

template <class T>
void RefreshOperation::take(Result<T> answer, T &target)
{
    if (!answer) {
        m_call->finish(answer.error());
        return;
    }
    target = answer.takeValue();
    if (--m_missing == 0)
        m_call->finish(std::move(m_contents));
}

} // namespace itm
