// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tokenlistcall.h"

#include "models/core/worker.h"

namespace itm {

namespace {

constexpr qsizetype MaxUnread = 2 * 1024 * 1024;

} // namespace

TokenListCall::TokenListCall(std::weak_ptr<Worker> worker, TokenStore store, Secret credential,
                             Finish finish)
    : m_worker(std::move(worker))
    , m_finish(std::move(finish))
    , m_reading(new Reading{ TokenListDecoder(store, std::move(credential)) })
{
}

TokenListCall::~TokenListCall()
{
    m_reading->isAbandoned = true;
}

void TokenListCall::start(HttpTransport &transport, HttpRequest request)
{
    m_subject = QLatin1String("GET ") + request.path;
    request.sink = shared_from_this();
    m_running = transport.send(
        std::move(request), &m_receiver,
        [self = shared_from_this()](Result<HttpReply> reply) { self->onAnswer(std::move(reply)); });
}

void TokenListCall::cancel()
{
    m_reading->isAbandoned = true;
    m_running.cancel();
}

void TokenListCall::feed(QByteArray bytes)
{
    const auto worker = m_worker.lock();
    if (!worker)
        return wipe(bytes);
    const qsizetype size = bytes.size();
    m_unread += size;
    auto read = [reading = m_reading, bytes = std::move(bytes)]() mutable -> Result<qsizetype> {
        const bool isList = reading->isAbandoned || reading->decoder.feed(bytes);
        wipe(bytes);
        if (!isList)
            return Error{ .kind = ErrorKind::MalformedReply };
        return reading->decoder.count();
    };
    worker
        ->run<qsizetype>(std::move(read), &m_receiver,
                         [self = shared_from_this(), size](const Result<qsizetype> &count) {
                             self->onFed(size, count);
                         })
        .detach();
}

bool TokenListCall::isFull() const
{
    return m_unread >= MaxUnread;
}

void TokenListCall::onFed(qsizetype size, const Result<qsizetype> &count)
{
    m_unread -= size;
    m_read += size;
    if (count)
        tellProgress(count.value());
    if (!count) {
        Error error = count.error();
        error.subject = m_subject;
        m_finish(std::move(error));
        cancel();
    } else if (!isFull() && drained) {
        drained();
    }
}

void TokenListCall::tellProgress(qsizetype count)
{
    constexpr qint64 StepMs = 100;
    // What was read before it was cancelled still comes, and whoever listened may be gone.
    if (m_reading->isAbandoned || !onProgress)
        return;
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < StepMs)
        return;
    m_sinceProgress.start();
    onProgress({ m_read, count });
}

void TokenListCall::onAnswer(Result<HttpReply> reply)
{
    const auto worker = m_worker.lock();
    if (!reply || !worker) {
        m_reading->isAbandoned = true;
        return m_finish(reply ? Error{ .kind = ErrorKind::Cancelled } : reply.error());
    }
    const Error malformed = errorAbout(reply.value(), { .kind = ErrorKind::MalformedReply });
    worker
        ->run<TokenListing>([reading = m_reading] { return reading->decoder.finish(); },
                            &m_receiver,
                            [self = shared_from_this(), malformed](Result<TokenListing> listing) {
                                const bool isMalformed
                                    = !listing && listing.error().kind == ErrorKind::MalformedReply;
                                self->m_finish(isMalformed ? malformed : std::move(listing));
                            })
        .detach();
}

} // namespace itm
