// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/itmstyle.h"

#include "ui/common/shapes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>

namespace itm {

namespace {

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    Shapes::hairline(painter, option.rect, Qt::BottomEdge, option.palette);
}

void drawScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QRect &thumb)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    if (slider != nullptr && slider->minimum < slider->maximum)
        Shapes::scrollThumb(painter, thumb, option);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    Shapes::lineEdit(painter, option);
    Shapes::chevron(painter, arrow, Qt::DownArrow, Theme::color(ColorRole::Muted, option.palette));
}

void drawStep(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &rect,
              QAbstractSpinBox::StepEnabledFlag step)
{
    const bool isUp = step == QAbstractSpinBox::StepUpEnabled;
    const ColorRole role
        = option.stepEnabled.testFlag(step) ? ColorRole::Muted : ColorRole::Hairline;
    Shapes::chevron(painter, rect, isUp ? Qt::UpArrow : Qt::DownArrow,
                    Theme::color(role, option.palette));
}

/// Where a text stands on it what is done is pale, so that the text can be read.
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const double share
        = double(option.progress - option.minimum) / qMax(1, option.maximum - option.minimum);
    QRect done = option.rect;
    done.setWidth(qRound(option.rect.width() * qBound(0.0, share, 1.0)));
    if (done.isEmpty())
        return;
    const ColorRole role = option.textVisible ? ColorRole::AccentFill : ColorRole::Accent;
    Shapes::box(painter, QStyle::visualRect(option.direction, option.rect, done),
                Shapes::radius(option.fontMetrics), Theme::color(role, option.palette), QColor());
}

/// A flat track and what is done of it. A bar without an end moves, as Fusion draws it.
bool drawProgressPart(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (element == QStyle::CE_ProgressBarGroove) {
        Shapes::box(painter, option.rect, Shapes::radius(option.fontMetrics),
                    Theme::color(ColorRole::NeutralFill, option.palette), QColor());
        return true;
    }
    if (element != QStyle::CE_ProgressBarContents || bar == nullptr || bar->minimum >= bar->maximum)
        return false;
    drawProgress(painter, *bar);
    return true;
}

QPalette mutedTabPalette(const QStyleOption &option)
{
    QPalette result = option.palette;
    if (!option.state.testFlag(QStyle::State_Selected))
        result.setColor(QPalette::WindowText, Theme::color(ColorRole::Muted, option.palette));
    return result;
}

bool isTable(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) != nullptr;
}

/// In rows the selection shows where one is: a ring around one cell would mislead.
bool showsCurrentByRow(const QWidget *widget)
{
    return isTable(widget) || qobject_cast<const QListView *>(widget) != nullptr;
}

/// What shows a state: a check mark, an unfolded branch, the direction of sorting.
bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        Shapes::checkBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        Shapes::radioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorBranch:
        if (option.state.testFlag(QStyle::State_Children))
            Shapes::chevron(painter, option.rect,
                            option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow
                                                                      : Qt::RightArrow,
                            Theme::color(ColorRole::Muted, option.palette));
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            Shapes::chevron(painter, option.rect,
                            header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow
                                                                                : Qt::UpArrow,
                            Theme::color(ColorRole::Muted, option.palette));
        }
        return true;
    default:
        return false;
    }
}

} // namespace

ItmStyle::ItmStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ItmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr
        || qobject_cast<QTabBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setShowGrid(false);
}

void ItmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    if (drawIndicator(element, *option, *painter))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            Shapes::pushButton(*painter, *button, widget);
            return;
        }
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0)
                Shapes::lineEdit(*painter, *option);
            else if (qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr)
                     == nullptr)
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        break;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_FrameFocusRect:
        // Push buttons draw their own.
        if (!showsCurrentByRow(widget) && qobject_cast<const QPushButton *>(widget) == nullptr)
            Shapes::focusRing(*painter, *option);
        return;
    case PE_PanelButtonTool:
        Shapes::toolButton(*painter, *option, widget);
        return;
    case PE_Frame:
        Shapes::box(*painter, option->rect,
                    qobject_cast<const QAbstractScrollArea *>(widget)
                        ? 0
                        : Shapes::radius(option->fontMetrics),
                    QColor(), Theme::color(ColorRole::Hairline, option->palette));
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        Shapes::hairline(*painter, option->rect, Qt::TopEdge, option->palette);
        return;
    case PE_PanelStatusBar:
        Shapes::hairline(*painter, option->rect, Qt::TopEdge, option->palette);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (isTable(widget))
            Shapes::hairline(*painter, option->rect, Qt::BottomEdge, option->palette);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ItmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    if (drawProgressPart(element, *option, *painter))
        return;
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            label.palette = Shapes::buttonLabelPalette(*button, widget);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton label = *button;
            label.palette = Shapes::toolLabelPalette(*button, widget);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            const QColor muted = Theme::color(ColorRole::Muted, option->palette);
            label.palette.setColor(QPalette::ButtonText, muted);
            painter->save();
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_TabBarTabShape:
        Shapes::tab(*painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label = *tab;
            label.palette = mutedTabPalette(*option);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::color(ColorRole::Hairline, option->palette));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        Shapes::hairline(*painter, option->rect, Qt::BottomEdge, option->palette);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem onBase = *item;
            onBase.palette.setBrush(QPalette::Window, option->palette.brush(QPalette::Base));
            QProxyStyle::drawControl(element, &onBase, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ItmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*painter, *option,
                      subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool != nullptr && Shapes::isInToolBar(widget)) {
        // A frame in a tool bar stands there always, not only under the mouse.
        QStyleOptionToolButton framed = *tool;
        framed.state.setFlag(State_AutoRaise, false);
        framed.state.setFlag(State_Raised, !framed.state.testFlag(State_Sunken));
        QProxyStyle::drawComplexControl(control, &framed, painter, widget);
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo != nullptr) {
        drawComboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin != nullptr) {
        Shapes::lineEdit(*painter, *spin);
        drawStep(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                 QAbstractSpinBox::StepUpEnabled);
        drawStep(*painter, *spin, subControlRect(control, option, SC_SpinBoxDown, widget),
                 QAbstractSpinBox::StepDownEnabled);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace itm
