// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/elidedtips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace itm {

namespace {

QString ofHeader(const QHeaderView &header, const QPoint &position)
{
    const int section = header.logicalIndexAt(position);
    if (section < 0 || header.sectionSize(section) >= header.sectionSizeHint(section))
        return {};
    return header.model()->headerData(section, header.orientation()).toString();
}

QString ofCell(const QAbstractItemView &view, const QPoint &position)
{
    const QModelIndex index = view.indexAt(position);
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid()
        || view.sizeHintForIndex(index).width() <= view.visualRect(index).width())
        return {};
    return index.data().toString();
}

QString ofCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, &combo);
    const bool fits = combo.fontMetrics().horizontalAdvance(combo.currentText()) <= room.width();
    return fits ? QString() : combo.currentText();
}

QString ofPlaceholder(const QLineEdit &edit)
{
    const QString text = edit.placeholderText();
    const bool fits
        = edit.fontMetrics().horizontalAdvance(text) <= edit.width() - edit.fontMetrics().height();
    return edit.text().isEmpty() && !fits ? text : QString();
}

} // namespace

QString elidedText(const QWidget &widget, const QPoint &position)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return ofCombo(*combo);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return ofPlaceholder(*edit);
    // The viewport of a view gets the event.
    const QWidget *parent = widget.parentWidget();
    if (const auto *header = qobject_cast<const QHeaderView *>(parent))
        return ofHeader(*header, position);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(parent))
        return ofCell(*view, position);
    return {};
}

ElidedTips::ElidedTips(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

ElidedTips::~ElidedTips() = default;

bool ElidedTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = widget->toolTip().isEmpty() ? elidedText(*widget, help->pos()) : QString();
    if (text.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), widget);
    return true;
}

} // namespace itm
