// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accessdelegate.h"

#include "ui/access/accessshapes.h"

#include "models/items/accessgridmodel.h"

#include <QPainter>

namespace itm {

AccessDelegate::AccessDelegate(const AccessGridModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void AccessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const AccessCell cell = m_model.cell(index.row(), index.column());
    painter->drawPixmap(option.rect.topLeft(),
                        look(cell, option, painter->device()->devicePixelRatioF()));
}

const QPixmap &AccessDelegate::look(const AccessCell &cell, const QStyleOptionViewItem &option,
                                    qreal ratio) const
{
    const Kept kept{ option.rect.size(), option.palette.cacheKey(), option.font.key(), ratio };
    if (kept != m_kept)
        m_looks.clear();
    m_kept = kept;
    QPixmap &look = m_looks[int(cell.now) << 3 | int(cell.idle)];
    if (look.isNull()) {
        look = QPixmap(option.rect.size() * ratio);
        look.setDevicePixelRatio(ratio);
        look.fill(Qt::transparent);
        QPainter painter(&look);
        painter.setFont(option.font);
        AccessShapes::paint(painter, QRect({}, option.rect.size()), cell,
                            AccessShapes::Colors(option.palette));
    }
    return look;
}

} // namespace itm
