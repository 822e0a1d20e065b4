// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/reviewqueue.h"

#include <QAbstractListModel>

namespace itm {

/// The tokens of a review, the worst first, each with what became of it.
class ReviewQueueModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewQueueModel)

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of ReviewState
    };

    explicit ReviewQueueModel(QObject *parent);
    ~ReviewQueueModel() override;

    /// Row by row where the same tokens stand in the same order. `notKept`: their decision is not
    /// on disk.
    void setQueue(const QList<ReviewEntry> &queue, const QSet<TokenKey> &notKept);
    /// Null for an invalid index. Valid until the next change.
    [[nodiscard]] const ReviewEntry *entry(const QModelIndex &index) const;
    /// Invalid where the token is not among them.
    [[nodiscard]] QModelIndex indexOf(const TokenKey &key) const;
    /// The next one that is open, after this row and from the top again; invalid: none.
    [[nodiscard]] QModelIndex nextOpen(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString name(const ReviewEntry &entry) const;

    QList<ReviewEntry> m_queue;
    QSet<TokenKey> m_notKept;
};

} // namespace itm
