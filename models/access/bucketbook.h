// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/batchplan.h"

namespace itm {

/// The buckets of one organization, to be found by what a file calls them: a name as it is written,
/// an ID, a pattern (`prod-*`), and `*` or `all` for all there are and will be. Patterns leave out
/// system buckets.
class BucketBook final
{
public:
    explicit BucketBook(const QList<Bucket> &buckets = {});

    struct Found final
    {
        /// Each once. A null id: all of the organization; then it is the only one.
        QList<std::pair<ResourceId, QString>> buckets;
        /// Names that stand for nothing, or for more than one.
        QList<BatchRemark> remarks;
    };
    [[nodiscard]] Found find(const QStringList &names) const;

private:
    void add(Found &found, const QString &name) const;
    void addMatches(Found &found, const QString &pattern) const;

    QList<Bucket> m_buckets;
    QMultiHash<QString, qsizetype> m_byName;
};

} // namespace itm
