// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/words/nametext.h"

namespace itm {

/// The rows of the permission tree in words.
class PermissionRowText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::PermissionRowText)

public:
    /// "All buckets, also future ones".
    [[nodiscard]] static QString all(const ResourceType &type);
    /// "All buckets of every organization".
    [[nodiscard]] static QString everywhere(const ResourceType &type);
    /// "All buckets of weather".
    [[nodiscard]] static QString allOf(const ResourceType &type, OrganizationId organization,
                                       const OrganizationNames &names);
    /// A single one by name, else by ID.
    [[nodiscard]] static QString single(ResourceId id, const QString &name);
    [[nodiscard]] static QString ownOrganization(const QString &name);
    /// "read telegraf", "write all buckets": the accessible name of a check.
    [[nodiscard]] static QString check(PermissionAction action, const QString &row);

    [[nodiscard]] static QString loading(const ResourceType &type);
    [[nodiscard]] static QString failed(const ResourceType &type);

    // What is wrong with a row, a sentence each.
    [[nodiscard]] static QString typeIsNotOffered();
    [[nodiscard]] static QString isNotListed();
    [[nodiscard]] static QString isElsewhere();
    [[nodiscard]] static QString isIneffective();
    /// Why a type as a whole cannot be checked.
    [[nodiscard]] static QString onlySingle(const ResourceType &type);
};

} // namespace itm
