// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/permissionbranch.h"
#include "models/words/nametext.h"

#include <QAbstractItemModel>

#include <functional>

namespace itm {

/// Where permissions are chosen, and of which types.
struct PermissionScope final
{
    OrganizationId organization;
    OrganizationNames organizationNames;
    /// As the server lists them.
    QList<ResourceType> types;
    /// Whether single things of a type can be listed.
    std::function<bool(const ResourceType &type)> isListable;
};

/// What a new token shall reach, as a tree of checks: every type, under it "all in the
/// organization" and the single objects, each with read and write. Holds the choice; asks nobody:
/// objectsWanted() says which lists are needed, once per type, when a branch is opened.
class PermissionTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionTreeModel)

public:
    enum Column { ResourceColumn, ReadColumn, WriteColumn, ColumnCount };
    enum Role {
        ResourceIdRole = Qt::UserRole, ///< QString, 16 hex digits; empty for types and "all"
        ChosenRole, ///< bool: read or write is checked, of a type or of anything in it
        NameRole, ///< QString: the object's name, or the type as the server spells it
        MarkRole, ///< QString: what is wrong with it; empty for most
    };

    explicit PermissionTreeModel(QObject *parent);
    ~PermissionTreeModel() override;

    /// Starts anew. For another organization the choice is dropped.
    void setScope(const PermissionScope &scope);
    void setObjects(const ResourceType &type, const QList<ResourceObject> &objects);
    void setObjectsFailed(const ResourceType &type);
    /// Asks for the objects of a type, also once more after a failure; null: of all types.
    void wantObjects(const ResourceType &type = {});
    [[nodiscard]] PermissionBranch::List listState(const ResourceType &type) const;

    /// Offers entries without an organization, which reach every one. Taking that back drops them.
    void offerEverywhere(bool offered);
    /// Replaces the choice. What is not listed, or of a type that the server does not offer, is
    /// kept and marked.
    void choose(const PermissionList &permissions);
    /// The entries to be sent, without duplicates: one that is covered by a wider one is left out.
    [[nodiscard]] PermissionList permissions() const;
    void chooseObjects(const ResourceType &type, const QList<ResourceId> &ids,
                       PermissionAction action);
    /// What of the names and IDs is no listed object of the type; the rest is put into `ids`.
    [[nodiscard]] QStringList findObjects(const ResourceType &type, const QStringList &namesOrIds,
                                          QList<ResourceId> &ids) const;
    /// The row of one object, or of "all" without an id.
    [[nodiscard]] QModelIndex indexOf(const ResourceType &type, ResourceId id,
                                      Column column = ResourceColumn) const;
    [[nodiscard]] ResourceType typeOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void permissionsChanged();
    /// Somebody looks at a type whose objects are not known: answer with setObjects().
    void objectsWanted(const itm::ResourceType &type);

private:
    [[nodiscard]] int branchOf(const ResourceType &type) const;
    [[nodiscard]] const PermissionBranch &branchAt(const QModelIndex &index) const;
    PermissionBranch &branchFor(const ResourceType &type);
    [[nodiscard]] QModelIndex typeIndex(int branch, int column = ResourceColumn) const;
    [[nodiscard]] bool hasOffered(const PermissionBranch &branch) const;
    void want(int branch);
    void setEverywhereRow(int branch, bool shown);
    void toggleType(PermissionBranch &branch, PermissionAction action, bool on);
    void announce(int branch, int firstRow, int lastRow);
    void announceType(int branch);

    PermissionScope m_scope;
    QList<PermissionBranch> m_branches;
    bool m_offersEverywhere = false;
};

} // namespace itm
