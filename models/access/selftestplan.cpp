// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/selftestplan.h"

#include "models/access/matching.h"

#include <algorithm>

namespace itm {

namespace {

constexpr qsizetype MostBuckets = 8;
constexpr qsizetype MostOrganizations = 2;

Permission on(PermissionAction action, const Bucket &bucket)
{
    return { action, types::buckets, ResourceId(bucket.id.value()), bucket.organization };
}

bool isGranted(const Token &token, const Bucket &bucket)
{
    return allows(token.permissions, on(PermissionAction::Read, bucket))
        || allows(token.permissions, on(PermissionAction::Write, bucket));
}

/// Those that the list knows, and those whose names the server told with the permissions.
QList<Bucket> knownBuckets(const Token &token, QList<Bucket> buckets)
{
    buckets.removeIf([](const Bucket &bucket) { return bucket.isSystem; });
    for (const Permission &permission : token.permissions) {
        const BucketId id(permission.id.value());
        const bool isKnown = std::any_of(buckets.cbegin(), buckets.cend(),
                                         [id](const Bucket &known) { return known.id == id; });
        if (permission.type == types::buckets && !isKnown && !permission.name.isEmpty())
            buckets.append({ id, permission.organization, permission.name.toString(), false });
    }
    return buckets;
}

/// Buckets named by ID of which nobody knows a name.
int countNameless(const Token &token, const QList<Bucket> &known)
{
    QSet<ResourceId> nameless;
    for (const Permission &permission : token.permissions) {
        if (permission.type == types::buckets && !permission.id.isNull())
            nameless.insert(permission.id);
    }
    for (const Bucket &bucket : known)
        nameless.remove(ResourceId(bucket.id.value()));
    return static_cast<int>(nameless.size());
}

class Planner
{
public:
    explicit Planner(const Token &token)
        : m_token(token)
    {
    }

    void add(SelfTestRow row, bool isGranted)
    {
        row.isExpected = isGranted && m_token.isActive();
        m_plan.rows.append(std::move(row));
    }

    void addBucket(const Bucket &bucket)
    {
        add({ .step = SelfTestStep::ReadBucket, .bucket = bucket },
            allows(m_token.permissions, on(PermissionAction::Read, bucket)));
        add({ .step = SelfTestStep::WriteBucket, .bucket = bucket },
            allows(m_token.permissions, on(PermissionAction::Write, bucket)));
    }

    void addBuckets(const QList<Bucket> &known)
    {
        qsizetype tried = 0;
        for (const Bucket &bucket : known) {
            if (!isGranted(m_token, bucket))
                continue;
            if (++tried <= MostBuckets)
                addBucket(bucket);
            else
                ++m_plan.bucketsLeftOut;
        }
        m_plan.bucketsLeftOut += countNameless(m_token, known);
        const auto other = std::find_if(known.cbegin(), known.cend(), [this](const Bucket &bucket) {
            return !isGranted(m_token, bucket);
        });
        if (other != known.cend())
            addBucket(*other);
    }

    void addTokens()
    {
        const Permission own{ PermissionAction::Read, types::authorizations,
                              ResourceId(m_token.id.value()), m_token.organization };
        const Permission owner{ PermissionAction::Read, types::users,
                                ResourceId(m_token.owner.value()) };
        add({ .step = SelfTestStep::SeeTokens },
            allows(m_token.permissions, own) && allows(m_token.permissions, owner));
    }

    void addOrganizations(const QList<Organization> &organizations)
    {
        qsizetype tried = 0;
        for (const Organization &organization : organizations) {
            if (organization.id == m_token.organization || ++tried > MostOrganizations)
                continue;
            add({ .step = SelfTestStep::SeeOrganization, .organization = organization },
                allows(m_token.permissions,
                       { PermissionAction::Read, types::organizations,
                         ResourceId(organization.id.value()) }));
        }
    }

    SelfTestPlan take()
    {
        for (const Permission &permission : m_token.permissions) {
            const ResourceType &type = permission.type;
            const bool isTried = type == types::buckets || type == types::authorizations
                || type == types::organizations || type == types::users;
            if (!isTried && !m_plan.typesLeftOut.contains(type))
                m_plan.typesLeftOut.append(type);
        }
        return std::move(m_plan);
    }

private:
    const Token &m_token;
    SelfTestPlan m_plan;
};

} // namespace

SelfTestPlan selfTestPlan(const Token &token, const QList<Bucket> &buckets,
                          const QList<Organization> &organizations)
{
    Planner planner(token);
    planner.add({ .step = SelfTestStep::SignIn }, true);
    planner.addBuckets(knownBuckets(token, buckets));
    planner.addTokens();
    planner.addOrganizations(organizations);
    return planner.take();
}

SelfTestVerdict selfTestVerdict(bool isExpected, bool isAllowed)
{
    if (isExpected == isAllowed)
        return SelfTestVerdict::AsExpected;
    return isAllowed ? SelfTestVerdict::More : SelfTestVerdict::Less;
}

bool isSelfTestRefusal(SelfTestStep step, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotAuthenticated:
    case ErrorKind::TokenInactive:
    case ErrorKind::UserInactive:
    case ErrorKind::PermissionMissing:
    case ErrorKind::Forbidden:
        return true;
    case ErrorKind::NotFound:
        // Whoever may not read a bucket is told that there is none. A bucket that cannot be
        // written to would be forbidden: then it is gone.
        return step != SelfTestStep::WriteBucket;
    default:
        return false;
    }
}

} // namespace itm
