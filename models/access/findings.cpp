// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/findings.h"

#include "models/access/findingfamilies.h"

#include <algorithm>

namespace itm {

namespace {

using Kind = FindingKind;
using Need = FindingNeed;
using enum FindingSeverity;
using enum FindingRemedy;

QList<FindingRule> dangers()
{
    return {
        { Kind::ValueInLog,
          "value-in-log",
          Danger,
          Need::ServerLogs,
          { Replace, Deactivate, Delete },
          findings::valueInLog },
        { Kind::ReadsOtherValues,
          "reads-values",
          Danger,
          Need::ValueStorage,
          { Narrow, Deactivate },
          findings::readsOtherValues },
        { Kind::BucketElsewhere,
          "bucket-elsewhere",
          Danger,
          Need::Buckets,
          { Narrow, Deactivate, Delete },
          findings::bucketElsewhere },
        { Kind::Unscoped,
          "unscoped",
          Danger,
          Need::Nothing,
          { Narrow, Deactivate },
          findings::unscoped },
        { Kind::OperatorExtra,
          "operator-extra",
          Danger,
          Need::Nothing,
          { Deactivate, Delete },
          findings::operatorExtra },
        { Kind::AllAccessCollector,
          "allaccess-collector",
          Danger,
          Need::Nothing,
          { Narrow },
          findings::allAccessCollector },
    };
}

QList<FindingRule> warnings()
{
    return {
        { Kind::OwnerInactive,
          "owner-inactive",
          Warning,
          Need::Users,
          { Replace, Deactivate },
          findings::ownerInactive },
        { Kind::Orphan, "orphan", Warning, Need::RecoveryListing, { Delete }, findings::orphan },
        { Kind::OperatorSingle,
          "operator-single",
          Warning,
          Need::AllTokens,
          { MakeSpare, MakeOperator },
          findings::operatorSingle },
        { Kind::OperatorOlder,
          "operator-older",
          Warning,
          Need::Nothing,
          { Replace, Delete },
          findings::operatorOlder },
        { Kind::BroaderThanRecipe,
          "broader",
          Warning,
          Need::Nothing,
          { Narrow },
          findings::broaderThanRecipe },
        { Kind::ReplacementOverdue,
          "replacement-overdue",
          Warning,
          Need::Nothing,
          { Replace, Delete },
          findings::replacementOverdue },
        { Kind::BucketRecreated,
          "bucket-recreated",
          Warning,
          Need::Buckets,
          { Replace },
          findings::bucketRecreated },
        { Kind::Dangling,
          "dangling",
          Warning,
          Need::Nothing,
          { Narrow, Delete },
          findings::dangling },
        { Kind::MadeElsewhere,
          "made-elsewhere",
          Warning,
          Need::EarlierList,
          { Describe, Deactivate },
          findings::madeElsewhere },
        { Kind::Duplicate,
          "duplicate",
          Warning,
          Need::Nothing,
          { Describe, Deactivate, Delete },
          findings::duplicate },
    };
}

QList<FindingRule> notes()
{
    return {
        { Kind::InactiveLong,
          "inactive-long",
          Note,
          Need::Nothing,
          { Delete },
          findings::inactiveLong },
        { Kind::Old, "old", Note, Need::Nothing, { Replace }, findings::old },
        { Kind::NoDescription,
          "no-description",
          Note,
          Need::Nothing,
          { Describe },
          findings::noDescription },
        { Kind::V1Undescribed,
          "v1-undescribed",
          Note,
          Need::Nothing,
          { Describe },
          findings::v1Undescribed },
        { Kind::Useless, "useless", Note, Need::Nothing, { Narrow }, findings::useless },
        { Kind::WriteDeletesBucket,
          "write-deletes",
          Note,
          Need::Nothing,
          {},
          findings::writeDeletesBucket },
    };
}

bool isKnown(FindingNeed need, const FindingContext &context)
{
    switch (need) {
    case FindingNeed::Nothing:
        return true;
    case FindingNeed::AllTokens:
        return context.seesAll;
    case FindingNeed::Buckets:
        return std::all_of(context.organizations.begin(), context.organizations.end(),
                           [&context](const Organization &organization) {
                               return context.bucketsListed.contains(organization.id);
                           })
            && !context.organizations.isEmpty();
    case FindingNeed::Users:
        return !context.users.isEmpty();
    case FindingNeed::ValueStorage:
        return context.valueStorage != ValueStorage::Unknown;
    case FindingNeed::EarlierList:
        return context.newestBefore.has_value();
    case FindingNeed::RecoveryListing:
        return context.orphans.has_value();
    case FindingNeed::ServerLogs:
        return context.sightings.has_value();
    }
    return false;
}

/// Some of the buckets are better than none: what is found with them is true.
bool isWorthLooking(FindingNeed need, const FindingContext &context)
{
    return isKnown(need, context)
        || (need == FindingNeed::Buckets && !context.bucketsListed.isEmpty());
}

} // namespace

const QList<FindingRule> &findingRules()
{
    static const QList<FindingRule> rules = dangers() + warnings() + notes();
    return rules;
}

const FindingRule &findingRule(FindingKind kind)
{
    const auto &rules = findingRules();
    return *std::find_if(rules.begin(), rules.end(),
                         [kind](const FindingRule &rule) { return rule.kind == kind; });
}

QString findingId(FindingKind kind)
{
    return QString::fromLatin1(findingRule(kind).id);
}

std::optional<FindingKind> findingKind(const QString &id)
{
    for (const FindingRule &rule : findingRules()) {
        if (id == QLatin1String(rule.id))
            return rule.kind;
    }
    return std::nullopt;
}

FindingReport findAll(const FindingContext &context)
{
    const FindingScene scene(context);
    FindingReport report;
    for (const FindingRule &rule : findingRules()) {
        if (!isKnown(rule.need, context) && !report.notLookedAt.contains(rule.need))
            report.notLookedAt.append(rule.need);
        if (!isWorthLooking(rule.need, context))
            continue;
        FindingGroup group{ .kind = rule.kind };
        rule.find(scene, group);
        group.hits.shrink_to_fit();
        if (!group.hits.empty())
            report.groups.append(std::move(group));
    }
    return report;
}

void FindingGroup::add(const Token &token, qint64 number)
{
    hits.push_back({ .token = token.id, .number = number, .store = token.store });
}

void FindingGroup::add(const Token &token, const QStringList &evidence)
{
    const qsizetype place = evidence.isEmpty() ? -1 : names.size();
    if (place >= 0)
        names.append(evidence);
    hits.push_back({ .token = token.id, .names = qint32(place), .store = token.store });
}

QString FindingGroup::fingerprint(const FindingHit &hit) const
{
    // A line break cannot stand in a name that the server lists.
    return QString::number(hit.number) + u'\n' + namesOf(hit).join(u'\n');
}

const FindingGroup *FindingReport::group(FindingKind kind) const
{
    const auto found
        = std::find_if(groups.begin(), groups.end(),
                       [kind](const FindingGroup &group) { return group.kind == kind; });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace itm
