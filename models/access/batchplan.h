// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/breadth.h"
#include "models/access/grantcheck.h"
#include "models/access/recipe.h"
#include "models/access/templateexpansion.h"
#include "models/core/batchfile.h"
#include "models/core/inventory.h"
#include "models/core/serverfacts.h"

#include <QHash>

namespace itm {

/// What is to be said of one row before anything is made.
struct BatchRemark final
{
    enum class Kind : quint8 {
        // nothing can be made
        TooManyCells,
        NoDescription,
        ValueAsDescription, ///< it holds a token's value, and is not kept
        NoOrganization,
        UnknownOrganization,
        BucketsNotListed, ///< the server would not tell the organization's buckets
        UnknownOwner,
        InactiveOwner,
        UnknownStatus,
        UnknownTask,
        OperatorTask, ///< an operator token is made one at a time
        TaskWithoutBucket,
        BucketsWithoutTask,
        UnknownBucket,
        SeveralBuckets,
        SystemBucket,
        NoMatch,
        NothingGranted,
        NothingMatches, ///< not of a file: as LeftOut, of everything
        NotGrantable,
        // it can be made all the same
        DescriptionInUse,
        DescriptionTwice,
        Broad,
        LeftOut, ///< not of a file: what is copied from elsewhere has no counterpart here
    };

    Kind kind = Kind::NothingGranted;
    /// What the file says.
    QString name;
    /// DescriptionInUse: how many tokens have it. DescriptionTwice: the line that has it first.
    int number = 0;
    /// NotGrantable.
    GrantCheck check;
    /// Broad.
    Breadth breadth = Breadth::AllAccess;
    /// LeftOut; besides these, `number` permissions about other organizations.
    QList<TemplateMiss> missed;

    [[nodiscard]] bool isObstacle() const { return kind < Kind::DescriptionInUse; }

    friend bool operator==(const BatchRemark &, const BatchRemark &) = default;
};

enum class BatchVerdict : quint8 { Ready, Warning, Cannot };

/// What one row comes to.
struct PlannedToken final
{
    BatchRow row;
    /// As far as it could be made out; complete unless the verdict is Cannot.
    TokenDraft draft;
    /// Also where the draft leaves it to the server; null where it is not known.
    UserId owner;
    /// As the server has them; as the file has them where it does not.
    QString organizationName;
    QString ownerName;
    /// Obstacles first.
    QList<BatchRemark> remarks;

    [[nodiscard]] BatchVerdict verdict() const;
    /// The token as it would be.
    [[nodiscard]] Token preview() const;
};

/// What rows are held against.
struct BatchPlaces final
{
    QList<Organization> organizations;
    QList<User> users;
    /// Of the organizations that were asked for; what is missing could not be listed.
    QHash<OrganizationId, QList<Bucket>> buckets;
    QList<Recipe> recipes;
    /// In which titles of recipes are understood besides English.
    QString language;
    ServerCapabilities capabilities;
    Identity caller;
    /// What the caller holds; none where that is not known: then the server decides.
    std::optional<PermissionList> held;
    /// How many tokens have a description.
    QHash<QString, int> descriptions;
    /// Where a row names no organization; null: then it has to.
    OrganizationId organization;
};

/// Those whose buckets have to be listed before planBatch().
[[nodiscard]] QList<OrganizationId> organizationsOf(const QList<BatchRow> &rows,
                                                    const BatchPlaces &places);

/// Row by row what would be sent, or why it cannot be. Nothing is guessed: names are found as they
/// are written, or by ID. 10 000 rows take a moment.
[[nodiscard]] QList<PlannedToken> planBatch(const QList<BatchRow> &rows, const BatchPlaces &places);

} // namespace itm
