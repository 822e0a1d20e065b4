// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/core/resourceobject.h"

namespace itm {

/// What is wrong with a row that an existing set brought along.
enum class PermissionMark : quint8 {
    None,
    /// It is not among the objects that the server lists here.
    NotListed,
    /// It names another organization, or none where one belongs.
    ElsewhereShape,
    /// The server accepts it, but it allows nothing (fact sheet §7.4).
    Ineffective,
};

/// One row under a type: what an entry can name, and whether reading and writing it is chosen. The
/// two ids are those of the entry (§7.3).
struct PermissionRow final
{
    ResourceId id;
    OrganizationId organization;
    QString name;
    bool isListed = false;
    bool read = false;
    bool write = false;

    [[nodiscard]] bool isChosen() const { return read || write; }
    [[nodiscard]] bool isChosen(PermissionAction action) const
    {
        return action == PermissionAction::Read ? read : write;
    }
    void setChosen(PermissionAction action, bool on)
    {
        (action == PermissionAction::Read ? read : write) = on;
    }
    [[nodiscard]] bool isEverywhere() const { return id.isNull() && organization.isNull(); }
};

/// One type of the permission tree and what is chosen of it: rows for everywhere (where that is
/// offered), for all in the organization (not for `orgs` and `users`, where it would be useless),
/// for the objects that were listed, and for what was chosen and is none of these. Plain data.
class PermissionBranch final
{
public:
    enum class List : quint8 { None, Unasked, Loading, Loaded, Failed };

    PermissionBranch(ResourceType type, OrganizationId organization, bool isListable,
                     bool isOffered);

    ResourceType type;
    List list = List::None;
    /// Among the types that the server offers.
    bool isOffered = true;
    QList<PermissionRow> rows;

    [[nodiscard]] bool hasEverywhere() const { return !rows.isEmpty() && rows[0].isEverywhere(); }
    /// The row for all in the organization, or -1.
    [[nodiscard]] int allRow() const;
    /// How many rows stand above the single objects.
    [[nodiscard]] int fixedRows() const
    {
        return (hasEverywhere() ? 1 : 0) + (allRow() < 0 ? 0 : 1);
    }
    /// The row of an entry, made where there is none.
    int ensure(const Permission &permission);
    /// The entry for one object of this type in this organization.
    [[nodiscard]] PermissionRow rowFor(const ResourceObject &object) const;
    [[nodiscard]] int find(ResourceId id, OrganizationId organization) const;

    /// Includes what a wider row covers.
    [[nodiscard]] bool isChecked(int row, PermissionAction action) const;
    [[nodiscard]] bool isCovered(int row, PermissionAction action) const;
    [[nodiscard]] Qt::CheckState state(PermissionAction action) const;
    [[nodiscard]] PermissionMark mark(int row) const;
    /// Entries that are chosen and not covered: read before write, row by row.
    [[nodiscard]] PermissionList permissions() const;
    /// Rows for these objects and for what is chosen besides.
    [[nodiscard]] QList<PermissionRow> objectRows(const QList<ResourceObject> &objects) const;

private:
    OrganizationId m_organization;
};

} // namespace itm
