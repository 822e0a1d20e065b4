// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/tokendelegate.h"

#include "ui/common/icons.h"
#include "ui/common/shapes.h"

#include "models/items/tokentablemodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

using Model = TokenTableModel;

struct PillColors final
{
    ColorRole text;
    ColorRole fill;
};

PillColors pillOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Operator:
    case TokenKind::OlderOperator:
        return { ColorRole::Danger, ColorRole::DangerFill };
    case TokenKind::AllAccess:
        return { ColorRole::Warning, ColorRole::WarningFill };
    case TokenKind::ReadWrite:
        return { ColorRole::Accent, ColorRole::AccentFill };
    case TokenKind::Custom:
    case TokenKind::V1Credential:
        break;
    }
    return { ColorRole::Muted, ColorRole::NeutralFill };
}

QFont fontOf(const QStyleOptionViewItem &option, int column)
{
    QFont font = option.font;
    if (column == Model::DescriptionColumn)
        font.setWeight(QFont::DemiBold);
    return font;
}

int padding(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

/// One cell being painted: what is left of it, from the left.
struct Cell final
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    QRect rect;

    void text(const QString &words, ColorRole role)
    {
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width());
        painter.setPen(Theme::color(role, option.palette));
        painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                         (Qt::AlignVCenter | Qt::TextSingleLine)
                             | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                         shown);
    }

    /// Cuts a square sign of `share` of the font's height off and gives it back.
    QRectF takeSign(qreal share)
    {
        const qreal side = painter.fontMetrics().height() * share;
        const QRectF sign(rect.left(), rect.center().y() + 0.5 - side / 2, side, side);
        rect.setLeft(rect.left() + qRound(side + painter.fontMetrics().height() * 0.35));
        return QStyle::visualRect(option.direction, option.rect, sign.toAlignedRect());
    }

    void icon(QLatin1String name, ColorRole role)
    {
        Icons::icon(name, role).paint(&painter, takeSign(0.85).toAlignedRect());
    }
};

void paintPill(Cell &cell, const QString &words, TokenKind kind)
{
    const QFontMetrics metrics = cell.painter.fontMetrics();
    const PillColors colors = pillOf(kind);
    const int height = qRound(metrics.height() * 1.35);
    const int inset = qRound(metrics.height() * 0.55);
    const int width = qMin(metrics.horizontalAdvance(words) + 2 * inset, cell.rect.width());
    QRect pill(cell.rect.left(), 0, width, height);
    pill.moveTop(cell.rect.top() + (cell.rect.height() - height) / 2);
    const QStyleOptionViewItem &option = cell.option;
    Shapes::box(cell.painter, QStyle::visualRect(option.direction, option.rect, pill), height / 2.0,
                Theme::color(colors.fill, option.palette), QColor());
    cell.rect = pill.adjusted(inset, 0, -inset / 2, 0);
    cell.text(words, colors.text);
}

void paintStatus(Cell &cell, const QString &words, TokenStatus status)
{
    const bool active = status == TokenStatus::Active;
    const QColor ok = Theme::color(ColorRole::Ok, cell.option.palette);
    const QColor off = Theme::color(ColorRole::Muted, cell.option.palette);
    const QRectF dot = cell.takeSign(0.5);
    Shapes::box(cell.painter, dot, dot.width() / 2, active ? ok : QColor(),
                active ? QColor() : off);
    cell.text(words, active ? ColorRole::Text : ColorRole::Muted);
}

void paintValue(Cell &cell, const QString &words, ValuePlace place)
{
    if (!isSaved(place))
        return cell.text(words, ColorRole::Muted);
    const ColorRole role = place == ValuePlace::InKeychain ? ColorRole::Ok : ColorRole::Warning;
    cell.icon("key"_L1, role);
    cell.text(words, role);
}

void paintContent(Cell &cell, const QModelIndex &index)
{
    const auto number = [&index](int role) { return index.data(role).toInt(); };
    const QString words = index.data().toString();
    switch (index.column()) {
    case Model::DescriptionColumn:
        return cell.text(words, ColorRole::Text);
    case Model::KindColumn:
        return paintPill(cell, words, static_cast<TokenKind>(number(Model::KindRole)));
    case Model::MayDoColumn:
        if (index.data(Model::FlaggedRole).toBool())
            cell.icon("warning"_L1, ColorRole::Warning);
        return cell.text(words, ColorRole::Text);
    case Model::OwnerColumn:
        if (!index.data(Model::OwnerActiveRole).toBool())
            cell.icon("warning"_L1, ColorRole::Warning);
        return cell.text(words, ColorRole::Muted);
    case Model::ServerColumn:
        if (index.data(Model::OfflineRole).toBool())
            cell.icon("warning"_L1, ColorRole::Warning);
        return cell.text(words, ColorRole::Muted);
    case Model::StatusColumn:
        return paintStatus(cell, words, static_cast<TokenStatus>(number(Model::StatusRole)));
    case Model::ValueColumn:
        return paintValue(cell, words, static_cast<ValuePlace>(number(Model::ValueRole)));
    default:
        return cell.text(words, ColorRole::Muted);
    }
}

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? *option.widget->style() : *QApplication::style();
}

} // namespace

int TokenDelegate::rowHeight(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 2.2);
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    styleOf(item).drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (index.data(Model::MarkedRole).toBool() && !item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, Theme::color(ColorRole::AccentFill, item.palette));
    Shapes::hairline(*painter, item.rect, Qt::BottomEdge, item.palette);
    if (item.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(item.rect.left(), item.rect.top(), 2, item.rect.height()),
                          Theme::color(ColorRole::Accent, item.palette));
    painter->setFont(fontOf(item, index.column()));
    const int inset = padding(item.fontMetrics);
    Cell cell{ *painter, item, item.rect.adjusted(inset, 0, -inset, -1) };
    paintContent(cell, index);
    painter->restore();
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index.column()));
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * padding(metrics);
    switch (index.column()) {
    case Model::KindColumn:
    case Model::MayDoColumn:
    case Model::OwnerColumn:
    case Model::ServerColumn:
    case Model::StatusColumn:
    case Model::ValueColumn:
        width += qRound(metrics.height() * 1.25);
        break;
    default:
        break;
    }
    return { width, rowHeight(option.fontMetrics) };
}

} // namespace itm
