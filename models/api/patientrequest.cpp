// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/patientrequest.h"

namespace itm {

namespace {

/// Field by field: a request cannot be copied, because it might hold a secret.
HttpRequest again(const HttpRequest &request)
{
    HttpRequest copy;
    copy.method = request.method;
    copy.path = request.path;
    copy.query = request.query;
    copy.contentType = request.contentType;
    copy.kind = request.kind;
    copy.expected = request.expected;
    copy.isAnonymous = request.isAnonymous;
    copy.sink = request.sink;
    return copy;
}

} // namespace

bool PatientRequest::isFor(const HttpRequest &request)
{
    return request.method == HttpMethod::Get && !request.login && request.secretMembers.empty();
}

PatientRequest::PatientRequest(HttpRequest request, std::shared_ptr<PendingCall<HttpReply>> call,
                               Attempt attempt, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_call(std::move(call))
    , m_attempt(std::move(attempt))
{
    Q_ASSERT(isFor(m_request));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PatientRequest::start);
}

PatientRequest::~PatientRequest()
{
    m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

void PatientRequest::start()
{
    m_running = m_attempt(again(m_request),
                          PendingCall<HttpReply>::create(this, [this](Result<HttpReply> answer) {
                              answered(std::move(answer));
                          }));
}

void PatientRequest::answered(Result<HttpReply> answer)
{
    if (!answer && answer.error().kind == ErrorKind::TooManyRequests) {
        if (const auto pause = m_patience.next(answer.error().retryAfter)) {
            m_pause.start(*pause);
            return Q_EMIT waiting(static_cast<int>(pause->count()));
        }
    }
    m_call->finish(std::move(answer));
    deleteLater();
}

void PatientRequest::cancel()
{
    m_pause.stop();
    m_running = {};
    deleteLater();
}

} // namespace itm
