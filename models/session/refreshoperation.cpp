// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/refreshoperation.h"

namespace itm {

RefreshOperation::RefreshOperation(InfluxApi &api, OrganizationId first,
                                   Callback<ServerContents> callback, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_call(PendingCall<ServerContents>::create(parent, std::move(callback)))
{
    m_organizations = api.organizations(this, [this](Result<QList<Organization>> answer) {
        take(std::move(answer), m_contents.organizations);
    });
    m_users = api.users(
        this, [this](Result<QList<User>> answer) { take(std::move(answer), m_contents.users); });
    m_v1 = api.v1Tokens(this, [this](Result<TokenList> answer) { takeV1(std::move(answer)); });
    if (first.isNull()) {
        askForAll();
        return;
    }
    m_tokens = api.tokens({ .organization = first }, this, [this](Result<TokenListing> answer) {
        // A failure will show with the whole list.
        if (answer)
            Q_EMIT firstListed(answer.value().tokens);
        askForAll();
    });
}

void RefreshOperation::askForAll()
{
    const auto progressed
        = [this](const ListProgress &progress) { Q_EMIT this->progressed(progress); };
    m_tokens
        = m_api.tokens({ .onProgress = progressed }, this, [this](Result<TokenListing> answer) {
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
    countDown();
}

void RefreshOperation::takeV1(Result<TokenList> answer)
{
    if (answer)
        m_contents.v1Credentials = answer.takeValue();
    else if (isUnanswered(answer.error()))
        return m_call->finish(answer.error());
    else
        m_contents.v1Trouble = answer.error();
    countDown();
}

void RefreshOperation::countDown()
{
    if (--m_missing == 0)
        m_call->finish(std::move(m_contents));
}

} // namespace itm
