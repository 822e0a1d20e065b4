// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accessdelegate.h"

#include "ui/access/accessshapes.h"
#include "ui/common/theme.h"

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
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::color(ColorRole::SelectionFill, option.palette));
    painter->save();
    painter->setFont(option.font);
    AccessShapes::paint(*painter, option.rect, m_model.cell(index.row(), index.column()),
                        AccessShapes::Colors(option.palette));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::color(ColorRole::Text, option.palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace itm
