// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/valuetrial.h"

#include "models/access/clientneed.h"
#include "models/access/matching.h"
#include "models/access/selftestplan.h"

namespace itm {

namespace {

/// Each is a request; most tokens differ by one or two buckets.
constexpr int MostTrials = 16;

bool mayUse(const Token &token, const Bucket &bucket, bool isWrite)
{
    const BucketPowers powers = powersOn(bucket, token.permissions);
    return isWrite ? powers.writes : powers.reads;
}

QString nameOf(const Bucket &bucket, bool isWrite)
{
    return (isWrite ? QStringLiteral("w") : QStringLiteral("r")) + bucket.id.toString();
}

} // namespace

RequestHandle ValueTrial::start(ServerSession &session, const Secret &value, QObject *context,
                                Callback<ServerIdentification> callback)
{
    auto call = PendingCall<ServerIdentification>::create(context, std::move(callback));
    auto api = session.services().makeApi(session.connection());
    if (!api) {
        call->finish(api.error());
        return call->handle();
    }
    api.value()->setCredential(Credential::token(value.clone()));
    auto *trial = new ValueTrial(session, api.takeValue(), call);
    trial->m_running = trial->m_api->me(
        trial, [trial](const Result<User> &answer) { trial->identified(answer); });
    return call->handle([guard = QPointer(trial)] {
        if (guard)
            guard->deleteLater();
    });
}

ValueTrial::ValueTrial(ServerSession &session, std::unique_ptr<InfluxApi> api,
                       std::shared_ptr<PendingCall<ServerIdentification>> call)
    : QObject(&session)
    , m_session(session)
    , m_api(std::move(api))
    , m_call(std::move(call))
{
    m_found.server = session.connection().server;
}

void ValueTrial::identified(const Result<User> &answer)
{
    if (answer) {
        m_found.ownerName = answer.value().name;
        return takeOwner(answer.value().id, true);
    }
    const Error &error = answer.error();
    if (error.kind == ErrorKind::PermissionMissing && error.missingPermission
        && error.missingPermission->type == types::users)
        return takeOwner(UserId(error.missingPermission->id.value()), false);
    if (error.kind == ErrorKind::NotAuthenticated) {
        m_found.verdict = ValueVerdict::Unknown;
    } else if (error.kind == ErrorKind::TokenInactive) {
        m_found.verdict = ValueVerdict::Inactive;
        m_candidates = m_session.tokens().tokens();
        keep([](const Token &token) { return !token.isActive(); });
    } else if (error.kind == ErrorKind::UserInactive) {
        m_found.verdict = ValueVerdict::OwnerInactive;
    } else {
        m_found.error = error;
    }
    finish();
}

void ValueTrial::takeOwner(UserId owner, bool readsItself)
{
    m_found.verdict = ValueVerdict::Works;
    m_found.owner = owner;
    m_candidates = m_session.tokens().tokens();
    const Permission reading{
        PermissionAction::Read, types::users, ResourceId(owner.value()), {}, {}
    };
    keep([&](const Token &token) {
        return token.owner == owner && token.isActive()
            && allows(token.permissions, reading) == readsItself;
    });
    next();
}

std::optional<ValueTrial::Trial> ValueTrial::chooseTrial() const
{
    if (m_candidates.size() < 2 || m_tried.size() >= MostTrials)
        return std::nullopt;
    for (const Token &token : m_candidates) {
        for (const Bucket &bucket : bucketChoices(token).named) {
            for (const bool isWrite : { true, false }) {
                if (m_tried.contains(nameOf(bucket, isWrite)))
                    continue;
                const auto may = [&](const Token &each) { return mayUse(each, bucket, isWrite); };
                const auto count = std::count_if(m_candidates.cbegin(), m_candidates.cend(), may);
                if (count > 0 && count < m_candidates.size())
                    return Trial{ bucket, isWrite };
            }
        }
    }
    return std::nullopt;
}

void ValueTrial::next()
{
    const auto trial = chooseTrial();
    if (!trial)
        return finish();
    m_tried.insert(nameOf(trial->bucket, trial->isWrite));
    const auto answered = [this, trial = *trial](const Result<Done> &answer) {
        tried(trial, answer ? std::nullopt : std::optional(answer.error()));
    };
    m_running = trial->isWrite ? m_api->writeNothing(trial->bucket, this, answered)
                               : m_api->readBucket(trial->bucket, this, answered);
}

void ValueTrial::tried(const Trial &trial, const std::optional<Error> &error)
{
    const auto step = trial.isWrite ? SelfTestStep::WriteBucket : SelfTestStep::ReadBucket;
    const bool isAllowed = !error || error->kind == ErrorKind::TooLarge;
    // Whatever else went wrong tells nothing about the token.
    if (isAllowed || isSelfTestRefusal(step, *error))
        keep([&](const Token &token) {
            return mayUse(token, trial.bucket, trial.isWrite) == isAllowed;
        });
    next();
}

void ValueTrial::keep(const std::function<bool(const Token &)> &fits)
{
    m_candidates.removeIf([&fits](const Token &token) { return !fits(token); });
}

void ValueTrial::finish()
{
    for (const Token &token : m_candidates)
        m_found.candidates << token.id;
    for (const User &user : m_session.catalog().users()) {
        if (user.id == m_found.owner)
            m_found.ownerName = user.name;
    }
    m_call->finish(std::move(m_found));
    deleteLater();
}

} // namespace itm
