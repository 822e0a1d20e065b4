// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/bucketbook.h"

#include "models/access/namepattern.h"

#include <algorithm>

namespace itm {

namespace {

using Kind = BatchRemark::Kind;

void addOnce(BucketBook::Found &found, const Bucket &bucket)
{
    const std::pair<ResourceId, QString> entry(ResourceId(bucket.id.value()), bucket.name);
    if (!found.buckets.contains(entry))
        found.buckets.append(entry);
}

} // namespace

BucketBook::BucketBook(const QList<Bucket> &buckets)
    : m_buckets(buckets)
{
    for (qsizetype i = 0; i < m_buckets.size(); ++i)
        m_byName.insert(m_buckets.at(i).name, i);
}

BucketBook::Found BucketBook::find(const QStringList &names) const
{
    Found found;
    for (const QString &name : names)
        add(found, name);
    const bool isAll = std::any_of(found.buckets.cbegin(), found.buckets.cend(),
                                   [](const auto &bucket) { return bucket.first.isNull(); });
    if (isAll)
        found.buckets = { { ResourceId(), QString() } };
    return found;
}

void BucketBook::add(Found &found, const QString &name) const
{
    const QList<qsizetype> named = m_byName.values(name);
    if (named.size() > 1)
        return found.remarks.append({ .kind = Kind::SeveralBuckets, .name = name });
    if (named.size() == 1) {
        const Bucket &bucket = m_buckets.at(named.constFirst());
        if (bucket.isSystem)
            return found.remarks.append({ .kind = Kind::SystemBucket, .name = name });
        return addOnce(found, bucket);
    }
    if (name == QLatin1String("*") || name.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0)
        return found.buckets.append({ ResourceId(), QString() });
    if (name.contains(u'*') || name.contains(u'?'))
        return addMatches(found, name);
    const auto id = BucketId::fromString(name);
    const auto byId = std::find_if(m_buckets.cbegin(), m_buckets.cend(), [&id](const Bucket &b) {
        return id && b.id == *id && !b.isSystem;
    });
    if (byId == m_buckets.cend())
        return found.remarks.append({ .kind = Kind::UnknownBucket, .name = name });
    addOnce(found, *byId);
}

void BucketBook::addMatches(Found &found, const QString &pattern) const
{
    const NamePattern matching(pattern);
    bool isAny = false;
    for (const Bucket &bucket : m_buckets) {
        if (bucket.isSystem || !matching.matches(bucket.name))
            continue;
        addOnce(found, bucket);
        isAny = true;
    }
    if (!isAny)
        found.remarks.append({ .kind = Kind::NoMatch, .name = pattern });
}

} // namespace itm
