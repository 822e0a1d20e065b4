// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/itmstyle.h"

#include "ui/common/shapes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
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

/// Between a field's frame and its text.
int fieldPadding(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 5;
}

int scrollExtent(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 0.62);
}

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

bool isInToolBar(const QWidget *widget)
{
    return widget != nullptr && qobject_cast<const QToolBar *>(widget->parentWidget()) != nullptr;
}

/// In rows the selection shows where one is: a ring around one cell would mislead.
bool showsCurrentByRow(const QWidget *widget)
{
    return isTable(widget) || qobject_cast<const QListView *>(widget) != nullptr;
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        Shapes::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        Shapes::radioButton(*painter, *option);
        return;
    case PE_PanelButtonTool:
        Shapes::toolButton(*painter, *option, widget);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            Shapes::chevron(*painter, option->rect,
                            option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow,
                            Theme::color(ColorRole::Muted, option->palette));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            Shapes::chevron(*painter, option->rect,
                            header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow
                                                                                : Qt::UpArrow,
                            Theme::color(ColorRole::Muted, option->palette));
        }
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
    if (control == CC_ToolButton && tool != nullptr && isInToolBar(widget)) {
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
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ItmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        if (control != CC_ComboBox || part != SC_ComboBoxEditField)
            return rect;
        const QRect padded = rect.adjusted(fieldPadding(option->fontMetrics), 0, 0, 0);
        return visualRect(option->direction, rect, padded);
    }
    const bool across = slider->orientation == Qt::Horizontal;
    const int length = across ? option->rect.width() : option->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    const qint64 pages = qint64(range) + slider->pageStep;
    const int thumb = range <= 0 || pages <= 0
        ? length
        : qBound(qMin(least, length), int(qint64(slider->pageStep) * length / pages), length);
    const int start
        = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                  length - thumb, slider->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect &whole = option->rect;
        const QRect rect = across ? QRect(whole.x() + from, whole.y(), size, whole.height())
                                  : QRect(whole.x(), whole.y() + from, whole.width(), size);
        return across ? visualRect(option->direction, whole, rect) : rect;
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows
    }
}

QRect ItmStyle::subElementRect(SubElement element, const QStyleOption *option,
                               const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || frame == nullptr || frame->lineWidth == 0)
        return rect;
    const int padding = fieldPadding(option->fontMetrics);
    return rect.adjusted(padding, 0, -padding, 0);
}

QSize ItmStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                 const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (option == nullptr)
        return size;
    const int line = option->fontMetrics.height();
    switch (type) {
    case CT_PushButton:
        size.setWidth(qMax(contents.width() + line * 2, line * 3));
        size.setHeight(qMax(size.height(), qRound(line * 1.9)));
        break;
    case CT_ComboBox:
        size.rwidth() += fieldPadding(option->fontMetrics);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        size.setHeight(qMax(size.height(), qRound(line * 1.9)));
        break;
    case CT_ToolButton:
        if (isInToolBar(widget))
            size.rwidth() += line;
        size = size.expandedTo(QSize(qRound(line * 1.9), qRound(line * 1.9)));
        break;
    case CT_HeaderSection:
        size.setHeight(qMax(size.height(), line * 2));
        break;
    case CT_TabBarTab:
        size = QSize(size.width() + line, qMax(size.height(), qRound(line * 2.2)));
        break;
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), qRound(line * 1.7)));
        break;
    case CT_MenuItem:
        if (contents.height() > 0 && size.height() > line)
            size.setHeight(qMax(size.height(), qRound(line * 1.7)));
        break;
    default:
        break;
    }
    return size;
}

int ItmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    const QFontMetrics metrics = option != nullptr ? option->fontMetrics
        : widget != nullptr                        ? widget->fontMetrics()
                                                   : QFontMetrics(QFont());
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent(metrics);
    case PM_ScrollBarSliderMin:
        return metrics.height() * 2;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarHandleExtent:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return metrics.height() / 2;
    case PM_ToolBarItemSpacing:
        return metrics.height() / 3;
    case PM_ToolBarItemMargin:
        return metrics.height() / 2;
    case PM_FocusFrameHMargin:
        return metrics.height() / 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return qRound(metrics.height() * 0.6);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics.height();
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qRound(metrics.height() * 0.85);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ItmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        if (option != nullptr)
            return static_cast<int>(Theme::color(ColorRole::Hairline, option->palette).rgba());
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace itm
