// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessloss.h"
#include "models/words/nametext.h"

namespace itm {

/// Who may do what to which bucket, in sentences: what the picture of access says to those who hear
/// it, and what stands beside it. Plain text.
class AccessText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::AccessText)

public:
    /// `grid` and `names` outlive this.
    AccessText(const AccessGrid &grid, const OrganizationNames &names);

    /// "read and write", as it follows "can"; with the deletion where it is allowed.
    [[nodiscard]] static QString deeds(BucketAccess access);
    /// What stands in a cell: letters for reading and writing. Empty for none.
    [[nodiscard]] static QString letters(BucketAccess access);
    /// A name, or the ID of one that has none.
    [[nodiscard]] QString bucket(qsizetype bucket) const;
    [[nodiscard]] QString owner(qsizetype owner) const;
    /// Says of a bucket that is not listed, or gone, that it is so. Empty for others.
    [[nodiscard]] QString bucketRemark(qsizetype bucket) const;
    /// Why a token grants nothing now. Empty for one that works.
    [[nodiscard]] static QString idleness(Idleness idleness);
    /// The permissions that grant it, as they follow "because it may".
    [[nodiscard]] QString because(qsizetype token, qsizetype bucket) const;
    /// A sentence for one cell.
    [[nodiscard]] QString tokenCell(qsizetype token, qsizetype bucket) const;
    [[nodiscard]] QString ownerCell(qsizetype owner, qsizetype bucket) const;
    /// What would be lost, a sentence each; `count`: how many tokens would go.
    [[nodiscard]] QStringList loss(const AccessLoss &loss, qsizetype count) const;

private:
    [[nodiscard]] QString bucketsLeftTo(const AccessLoss &loss, AccessLeft left,
                                        BucketDeed deed) const;
    [[nodiscard]] QString ownerLoss(const OwnerLoss &loss) const;

    const AccessGrid &m_grid;
    const OrganizationNames &m_names;
};

} // namespace itm
