// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/layout/roomcheck.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolBar>

namespace itm::test {

namespace {

QString shortened(const QString &text)
{
    constexpr int Most = 60;
    return u'"' + (text.size() > Most ? text.first(Most) + u'…' : text).simplified() + u'"';
}

QString lacks(const QString &text, int has, int needs, QStringView what)
{
    return has >= needs ? QString()
                        : QStringLiteral("%1 has %2 of %3 pixels of %4")
                              .arg(shortened(text))
                              .arg(has)
                              .arg(needs)
                              .arg(what);
}

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

QString ofLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    // What is cut off with dots can be read there.
    if (!label.wordWrap() && label.toolTip().contains(label.text()))
        return {};
    const QSize least = label.wordWrap() ? label.minimumSizeHint() : label.sizeHint();
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : least.height();
    return firstOf(lacks(label.text(), label.width(), least.width(), u"width"),
                   lacks(label.text(), label.height(), height, u"height"));
}

QString ofButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    const QSize hint = button.sizeHint();
    return firstOf(lacks(button.text(), button.width(), hint.width(), u"width"),
                   lacks(button.text(), button.height(), hint.height(), u"height"));
}

QString ofCombo(const QComboBox &combo)
{
    class Open final : public QComboBox
    {
    public:
        using QComboBox::initStyleOption;
    };
    QStyleOptionComboBox option;
    (static_cast<const Open &>(combo).*&Open::initStyleOption)(&option);
    const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, &combo);
    int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    if (!combo.itemIcon(combo.currentIndex()).isNull())
        needed += combo.iconSize().width() + 4;
    return lacks(combo.currentText(), room.width(), needed, u"width");
}

QString ofLineEdit(const QLineEdit &edit)
{
    const QMargins frame = edit.textMargins();
    const int room = edit.width() - edit.fontMetrics().height() - frame.left() - frame.right();
    // It ends in dots then, and stands in a tool tip.
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) / 2;
    return edit.text().isEmpty() ? lacks(edit.placeholderText(), room, needed, u"width")
                                 : QString();
}

QString ofHeader(const QHeaderView &header)
{
    // Turned texts and texts that grow over others are painted and measured by their own class.
    if (header.metaObject() != &QHeaderView::staticMetaObject
        && header.inherits("itm::AccessHeader"))
        return {};
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        if (text.isEmpty() || header.isSectionHidden(section))
            continue;
        const QString complaint
            = lacks(text, header.sectionSize(section), header.sectionSizeHint(section), u"width");
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

QString ofScrollArea(const QScrollArea &area)
{
    if (!area.widget() || area.widget()->width() <= area.viewport()->width())
        return {};
    return QStringLiteral("is scrolled sideways: %1 in %2 pixels")
        .arg(area.widget()->width())
        .arg(area.viewport()->width());
}

QString ofBar(const QWidget &bar, const char *overflow)
{
    const auto *more = bar.findChild<QWidget *>(QLatin1String(overflow));
    return more && more->isVisible() ? QStringLiteral("does not show all of its entries")
                                     : QString();
}

QString ofAnything(const QWidget &widget)
{
    const QSize least = widget.minimumSizeHint().boundedTo(widget.maximumSize());
    if (widget.width() >= least.width() && widget.height() >= least.height())
        return {};
    return QStringLiteral("is squeezed: %1 × %2 of %3 × %4")
        .arg(widget.width())
        .arg(widget.height())
        .arg(least.width())
        .arg(least.height());
}

} // namespace

QString roomComplaint(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return ofLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return ofButton(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return ofCombo(*combo);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return ofLineEdit(*edit);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return ofHeader(*header);
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return ofScrollArea(*area);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return lacks(tabs->tabText(0), tabs->width(), tabs->sizeHint().width(), u"width");
    if (qobject_cast<const QToolBar *>(&widget))
        return ofBar(widget, "qt_toolbar_ext_button");
    if (qobject_cast<const QMenuBar *>(&widget))
        return ofBar(widget, "qt_menubar_ext_button");
    if (qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QAbstractScrollArea *>(&widget))
        return {};
    return ofAnything(widget);
}

QString pathOf(const QWidget &widget)
{
    const QString own = widget.objectName().isEmpty()
        ? QString::fromLatin1(widget.metaObject()->className())
        : widget.objectName();
    const QWidget *parent = widget.parentWidget();
    while (parent && !parent->isWindow() && parent->objectName().isEmpty())
        parent = parent->parentWidget();
    return widget.isWindow() || !parent ? own : pathOf(*parent) + u'/' + own;
}

QString shown(const QRect &rect)
{
    return QStringLiteral("%1,%2 %3×%4")
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

} // namespace itm::test
