// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessgrid.h"

#include <QPixmap>
#include <QStyledItemDelegate>

namespace itm {

class AccessGridModel;

/// Paints a cell that is large enough for letters; each look is made once and kept. Selection and
/// focus are the view's. The model outlives it. GUI thread.
class AccessDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AccessDelegate(const AccessGridModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    [[nodiscard]] const QPixmap &look(const AccessCell &cell, const QStyleOptionViewItem &option,
                                      qreal ratio) const;

    /// What all looks depend on.
    struct Kept final
    {
        QSize size;
        qint64 palette = 0;
        QString font;
        qreal ratio = 0;

        friend bool operator==(const Kept &, const Kept &) = default;
    };

    const AccessGridModel &m_model;
    mutable Kept m_kept;
    mutable QHash<int, QPixmap> m_looks;
};

} // namespace itm
