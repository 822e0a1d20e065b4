// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httptransport.h"
#include "models/api/tokenlistdecoder.h"

#include <QElapsedTimer>

#include <atomic>

namespace itm {

class Worker;

/// One list of tokens on its way: hands the bytes to the worker as they arrive and makes the server
/// wait while too many are unread. Kept alive by its request. GUI thread.
class TokenListCall final : public BodySink, public std::enable_shared_from_this<TokenListCall>
{
public:
    using Finish = std::function<void(Result<TokenListing>)>;

    /// `finish` is called at least once; the first time counts.
    TokenListCall(std::weak_ptr<Worker> worker, TokenStore store, Secret credential, Finish finish);
    ~TokenListCall() override;

    /// See TokenFilter. To be set before start(). Not called any more after cancel(), nor after
    /// the request failed.
    std::function<void(const ListProgress &)> onProgress;

    void start(HttpTransport &transport, HttpRequest request);
    void cancel();

    void feed(QByteArray bytes) override;
    [[nodiscard]] bool isFull() const override;

private:
    /// What the worker's thread and this share; the flag is all that both touch.
    struct Reading final
    {
        TokenListDecoder decoder;
        std::atomic<bool> isAbandoned = false;
    };

    void onFed(qsizetype size, const Result<qsizetype> &count);
    void tellProgress(qsizetype count);
    void onAnswer(Result<HttpReply> reply);

    const std::weak_ptr<Worker> m_worker;
    const Finish m_finish;
    const std::shared_ptr<Reading> m_reading;
    QString m_subject;
    QObject m_receiver;
    RequestHandle m_running;
    qsizetype m_unread = 0;
    qint64 m_read = 0;
    QElapsedTimer m_sinceProgress;
};

} // namespace itm
