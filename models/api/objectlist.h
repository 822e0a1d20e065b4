// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/resourceobject.h"
#include "models/core/resourcetype.h"
#include "models/core/result.h"

#include <QUrlQuery>

#include <optional>

namespace itm {

/// How a list comes (fact sheet §8.0, §8.5): in one piece, by `limit` and `offset`, or by `limit`
/// and `after`.
enum class Paging : quint8 { Whole, Offset, After };

/// The call that lists the single things of one type in an organization (§8.5).
struct ObjectList final
{
    QString path;
    QUrlQuery filter;
    Paging paging = Paging::Whole;
    std::function<Result<QList<ResourceObject>>(const QByteArray &body)> decode;
};

/// Nothing for types without a useful list (views, documents, secrets), for those that have a call
/// of their own (buckets, users, organizations, tokens) and for types that nobody knows yet. Pure;
/// any thread.
[[nodiscard]] std::optional<ObjectList> objectListOf(const ResourceType &type,
                                                     OrganizationId organization);

} // namespace itm
