// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
// The sizes and places of ItmStyle; what it draws is in itmstyle.cpp.
#include "ui/common/itmstyle.h"
#include "ui/common/shapes.h"

#include <QStyleOption>
#include <QWidget>

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

} // namespace

QRect ItmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool isField = (control == CC_ComboBox && part == SC_ComboBoxEditField)
            || (control == CC_SpinBox && part == SC_SpinBoxEditField);
        if (!isField)
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
    case CT_SpinBox:
        size.rwidth() += fieldPadding(option->fontMetrics);
        [[fallthrough]];
    case CT_LineEdit:
        size.setHeight(qMax(size.height(), qRound(line * 1.9)));
        break;
    case CT_ToolButton:
        if (Shapes::isInToolBar(widget))
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
    case SH_DialogButtonBox_ButtonsHaveIcons:
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
