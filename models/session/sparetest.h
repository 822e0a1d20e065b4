// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/connectoperation.h"
#include "models/session/sparebook.h"

namespace itm {

/// Tries the spare operator token of a server by its own value, with an access of its own: it signs
/// in and asks what it may do, and changes nothing. Notes what was found. Starts at construction
/// and answers once; destroying it cancels.
class SpareTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpareTest)

public:
    /// `connection`: any one to its server. What the spare is now, with what is wrong with it. An
    /// error: it could not be tried, for a reason that is not its own.
    SpareTest(SpareBook &book, Connection connection, Callback<SpareOperator> callback,
              QObject *parent);
    ~SpareTest() override;

private:
    void connectWith(Secret value);
    void answered(const Result<ConnectedServer> &answer);
    void note(SpareOperator::Trouble trouble);
    void fail(const Error &error);

    SpareBook &m_book;
    Connection m_connection;
    std::shared_ptr<PendingCall<SpareOperator>> m_call;
    // The operation uses the API and so ends first.
    std::unique_ptr<InfluxApi> m_api;
    std::unique_ptr<ConnectOperation> m_connect;
    RequestHandle m_read;
};

} // namespace itm
