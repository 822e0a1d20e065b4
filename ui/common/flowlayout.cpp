// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <tuple>

namespace itm {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({ 0, 0, width, 0 }, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = { size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(),
                 qMax(size.height(), hint.height()) };
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    std::ignore = arrange(rect, false);
}

int FlowLayout::arrange(const QRect &rect, bool isTrial) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QPoint at = inner.topLeft();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        if (!isTrial)
            place(line, inner, lineHeight);
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), inner.width()), item->sizeHint().height());
        if (at.x() > inner.left() && at.x() + size.width() > inner.right() + 1) {
            endLine();
            at = { inner.left(), at.y() + lineHeight + spacing() };
            lineHeight = 0;
        }
        line.append({ item, { at, size } });
        at.rx() += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    return at.y() + lineHeight - rect.y() + contentsMargins().bottom();
}

/// One line, each item in its middle.
void FlowLayout::place(const QList<std::pair<QLayoutItem *, QRect>> &line, const QRect &inner,
                       int height) const
{
    const QWidget *widget = parentWidget();
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;
    for (const auto &[item, rect] : line) {
        const QRect middle = rect.translated(0, (height - rect.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, inner, middle));
    }
}

} // namespace itm
