// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accessheader.h"

#include "ui/common/theme.h"

#include "models/items/accessgridmodel.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace itm {

namespace {

/// So many names decide about the width.
constexpr int MostMeasured = 500;
constexpr int LongestName = 34;
constexpr int LongestGroup = 18;

/// Turns the painter so that text runs upwards, and gives back the rectangle to write into.
QRect turned(QPainter &painter, const QRect &rect)
{
    painter.translate(rect.left(), rect.bottom() + 1);
    painter.rotate(-90);
    return { 0, 0, rect.height(), rect.width() };
}

} // namespace

AccessHeader::AccessHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

bool AccessHeader::showsNames() const
{
    return defaultSectionSize() >= qRound(fontMetrics().height() * 0.9);
}

QString AccessHeader::group(int section) const
{
    return model()->headerData(section, orientation(), AccessGridModel::GroupRole).toString();
}

int AccessHeader::bandWidth() const
{
    if (m_groups.empty())
        return 0;
    return orientation() == Qt::Horizontal ? qRound(fontMetrics().height() * 1.5)
                                           : fontMetrics().averageCharWidth() * LongestGroup;
}

int AccessHeader::nameWidth() const
{
    return showsNames() ? m_nameWidth : fontMetrics().height() / 2;
}

QSize AccessHeader::sizeHint() const
{
    const int across = nameWidth() + bandWidth();
    return orientation() == Qt::Horizontal ? QSize(0, across) : QSize(across, 0);
}

void AccessHeader::fit()
{
    const int count = model() ? qMin(this->count(), MostMeasured) : 0;
    const int longest = fontMetrics().averageCharWidth() * LongestName;
    // The current one is bold.
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    m_nameWidth = metrics.averageCharWidth() * 10;
    for (int section = 0; section < count; ++section) {
        const QString name
            = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        m_nameWidth = qMax(m_nameWidth, metrics.horizontalAdvance(name));
    }
    m_nameWidth = qMin(m_nameWidth, longest) + fontMetrics().height();
    m_groups.clear();
    QString before;
    for (int section = 0; model() && section < this->count(); ++section) {
        const QString own = group(section);
        if (own.isEmpty())
            break;
        if (section == 0 || own != before)
            m_groups.push_back(section);
        before = own;
    }
    Q_EMIT geometriesChanged();
    viewport()->update();
}

void AccessHeader::setCurrent(int section)
{
    if (section == m_current)
        return;
    m_current = section;
    viewport()->update();
}

/// Qt keeps some pixels at each border for resizing, which is all there is of a small section.
void AccessHeader::mousePressEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && section >= 0)
        Q_EMIT sectionPressed(section);
}

void AccessHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, Theme::color(ColorRole::Pane, palette()));
    if (section == m_current)
        painter->fillRect(rect, Theme::color(ColorRole::SelectionFill, palette()));
    if (!showsNames())
        return;
    const bool isHorizontal = orientation() == Qt::Horizontal;
    const QRect names
        = isHorizontal ? rect.adjusted(0, bandWidth(), 0, 0) : rect.adjusted(bandWidth(), 0, 0, 0);
    const bool isMuted
        = model()->headerData(section, orientation(), AccessGridModel::MutedRole).toBool();
    painter->save();
    QFont text = font();
    text.setBold(section == m_current);
    // Not by its colour alone.
    text.setItalic(isMuted);
    painter->setFont(text);
    painter->setPen(Theme::color(isMuted ? ColorRole::Muted : ColorRole::Text, palette()));
    const QRect place = isHorizontal ? turned(*painter, names) : names;
    const int inset = fontMetrics().height() / 3;
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(
        place.adjusted(inset, 0, -inset, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, place.width() - 2 * inset));
    painter->restore();
}

void AccessHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int first = visualIndexAt(0);
    if (m_groups.empty() || first < 0)
        return;
    QPainter painter(viewport());
    const int length = orientation() == Qt::Horizontal ? viewport()->width() : viewport()->height();
    // The one that the first visible section is in, and those that begin after it.
    auto next = std::upper_bound(m_groups.begin(), m_groups.end(), first);
    for (auto group = next - 1; group != m_groups.end(); group = next++) {
        if (sectionViewportPosition(*group) >= length)
            break;
        paintGroup(painter, *group, (next == m_groups.end() ? count() : *next) - 1);
        if (next == m_groups.end())
            break;
    }
}

void AccessHeader::paintGroup(QPainter &painter, int first, int last) const
{
    const int from = sectionViewportPosition(first);
    const int until = sectionViewportPosition(last) + sectionSize(last);
    const bool isHorizontal = orientation() == Qt::Horizontal;
    const QRect band = isHorizontal ? QRect(from, 0, until - from, bandWidth())
                                    : QRect(0, from, bandWidth(), until - from);
    painter.fillRect(band, Theme::color(ColorRole::NeutralFill, palette()));
    painter.setPen(Theme::color(ColorRole::Muted, palette()));
    if (isHorizontal)
        painter.drawLine(band.right(), 0, band.right(), height());
    else
        painter.drawLine(0, band.bottom(), width(), band.bottom());
    // The name stays in sight as long as its group does.
    const QRect seen = band.intersected(viewport()->rect());
    const int inset = fontMetrics().height() / 3;
    if (!isHorizontal && seen.height() < fontMetrics().height() * 0.8)
        return;
    painter.setPen(Theme::color(ColorRole::Text, palette()));
    const int high = qMin(seen.height(), fontMetrics().height() * 3 / 2);
    const QRect place(seen.left() + inset, seen.top(), seen.width() - 2 * inset, high);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(group(first), Qt::ElideRight, place.width()));
}

} // namespace itm
