// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/navigationdelegate.h"

#include "ui/common/connectioncolors.h"
#include "ui/common/theme.h"

#include "models/items/navigationmodel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

/// One server, or all of them.
bool isTopLevel(const QModelIndex &index)
{
    return !index.parent().isValid();
}

/// The words at the right: a count of tokens, or how it stands with a server.
QString aside(const QModelIndex &index)
{
    const QVariant count = index.data(NavigationModel::CountRole);
    return count.isValid() ? QLocale().toString(count.toInt())
                           : index.data(NavigationModel::AsideRole).toString();
}

/// "◷": a review is due. "▲ 3": tokens with findings.
QString trouble(const QModelIndex &index)
{
    const int tokens = index.data(NavigationModel::TroubledTokensRole).toInt();
    QStringList signs;
    if (index.data(NavigationModel::DueRole).toBool())
        signs << u"◷"_s;
    if (tokens > 0)
        signs << u"▲ "_s + QLocale().toString(tokens);
    return signs.join(u"  "_s);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QIcon mark = ConnectionColors::icon(
        static_cast<ConnectionColor>(index.data(NavigationModel::ColorRole).toInt()));
    if (!mark.isNull()) {
        item.features |= QStyleOptionViewItem::HasDecoration;
        item.icon = mark;
        item.decorationSize = QSize(item.fontMetrics.height(), item.fontMetrics.height());
    }
    const QStyle &style = item.widget ? *item.widget->style() : *QApplication::style();
    const QString words = aside(index);
    const int gap = item.fontMetrics.height() / 2;
    const int asideWidth
        = words.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(words) + 2 * gap;
    if (isTopLevel(index))
        item.font.setWeight(QFont::DemiBold);

    painter->save();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const QRect whole = item.rect;
    const QString warning = trouble(index);
    const int warningWidth
        = warning.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(warning) + gap;
    QRect main = whole;
    main.setRight(whole.right() - asideWidth - warningWidth);
    item.rect = QStyle::visualRect(item.direction, whole, main);
    const bool focused = item.state.testFlag(QStyle::State_HasFocus);
    item.state.setFlag(QStyle::State_HasFocus, false);
    item.backgroundBrush = {};
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->setFont(option.font);
    if (!warning.isEmpty()) {
        painter->setPen(Theme::color(ColorRole::Warning, item.palette));
        const QRect place(main.right(), whole.top(), warningWidth, whole.height());
        painter->drawText(QStyle::visualRect(item.direction, whole, place),
                          int(Qt::AlignVCenter)
                              | int(QStyle::visualAlignment(item.direction, Qt::AlignRight)),
                          warning);
    }
    QRect side = whole;
    side.setLeft(main.right() + warningWidth);
    side.setRight(whole.right() - gap);
    const bool isTroubled = index.data(NavigationModel::TroubledRole).toBool();
    painter->setPen(Theme::color(isTroubled ? ColorRole::Warning : ColorRole::Muted, item.palette));
    painter->drawText(QStyle::visualRect(item.direction, whole, side),
                      int(Qt::AlignVCenter)
                          | int(QStyle::visualAlignment(item.direction, Qt::AlignRight)),
                      words);
    if (focused)
        painter->fillRect(QRect(whole.left(), whole.top(), 2, whole.height()),
                          Theme::color(ColorRole::Accent, item.palette));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics &metrics = option.fontMetrics;
    size.rwidth()
        += metrics.horizontalAdvance(aside(index) + trouble(index)) + 2 * metrics.height();
    size.setHeight(qRound(metrics.height() * 1.9));
    return size;
}

} // namespace itm
