// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/bucketholders.h"
#include "models/access/naturalkey.h"
#include "models/report/reportparts.h"
#include "models/words/nametext.h"
#include "models/words/reporttext.h"

#include <algorithm>
#include <tuple>

namespace itm::reports {

namespace {

QString accessName(AccessMode mode)
{
    switch (mode) {
    case AccessMode::None:
        return QStringLiteral("none");
    case AccessMode::Read:
        return QStringLiteral("read");
    case AccessMode::Write:
        return QStringLiteral("write");
    case AccessMode::ReadWrite:
        return QStringLiteral("readWrite");
    }
    return {};
}

OrganizationNames namesOf(const QList<Organization> &organizations)
{
    OrganizationNames names;
    for (const Organization &organization : organizations)
        names.insert(organization.id, organization.name);
    return names;
}

QList<Bucket> bucketsInOrder(const ReportFacts &facts, const OrganizationNames &names)
{
    QList<Bucket> buckets;
    for (const Bucket &bucket : facts.buckets) {
        if (!facts.organization || bucket.organization == facts.organization->id)
            buckets.append(bucket);
    }
    const auto key = [&names](const Bucket &bucket) {
        return std::tuple(naturalKey(NameText::organization(bucket.organization, names)),
                          bucket.organization, bucket.isSystem, naturalKey(bucket.name), bucket.id);
    };
    std::sort(buckets.begin(), buckets.end(),
              [&key](const Bucket &a, const Bucket &b) { return key(a) < key(b); });
    return buckets;
}

QStringList unlisted(const ReportFacts &facts)
{
    QStringList names;
    for (const Organization &organization : facts.organizations) {
        const bool isWanted = !facts.organization || facts.organization->id == organization.id;
        if (isWanted && !facts.bucketsListed.contains(organization.id))
            names << organization.name;
    }
    return names;
}

/// A token of another organization reaches this one's buckets too, when it may.
TokenList allTokens(const ReportFacts &facts)
{
    ReportFacts all = facts;
    all.organization.reset();
    return tokensInOrder(all);
}

} // namespace

void addAccess(const ReportFacts &facts, ReportDocument &document)
{
    document.columns = organizationColumns();
    document.columns += QList<ReportColumn>{ { ReportField::Bucket, false },
                                             { ReportField::IdOfBucket, false } };
    document.columns += tokenColumns();
    document.columns += QList<ReportColumn>{ { ReportField::Access }, { ReportField::MayDelete } };
    if (const QStringList missing = unlisted(facts); !missing.isEmpty())
        document.sentences << ReportText::bucketsMissing(missing);

    const OrganizationNames names = namesOf(facts.organizations);
    const QList<Bucket> buckets = bucketsInOrder(facts, names);
    const TokenList tokens = allTokens(facts);
    const QList<QList<BucketHolder>> holders = bucketHolders(buckets, tokens);
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const Bucket &bucket = buckets.at(i);
        const QString organization = NameText::organization(bucket.organization, names);
        ReportSection section{ .title = ReportText::bucketHeading(NameText::shown(bucket.name),
                                                                  NameText::shown(organization)) };
        if (holders.at(i).isEmpty())
            section.sentences << ReportText::nobodyReaches();
        for (const BucketHolder &holder : holders.at(i)) {
            const QString id = bucket.id.toString();
            ReportRow row = organizationCells(bucket.organization, organization);
            row += ReportRow{ typed(bucket.name), { id, id } };
            row += tokenCells(tokens.at(holder.token), facts);
            row += ReportRow{ { ReportText::access(holder.mode), accessName(holder.mode) },
                              { ReportText::yesOrNo(holder.mayDelete), holder.mayDelete } };
            section.rows.append(row);
        }
        document.sections.append(section);
    }
}

} // namespace itm::reports
