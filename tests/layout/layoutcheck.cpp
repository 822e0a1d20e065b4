// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/layout/layoutcheck.h"

#include "tests/layout/roomcheck.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace itm::test {

namespace {

/// What a window manager puts around a window.
constexpr QSize Frame(0, 36);

/// Arranges its children by itself, beyond its own rectangle too.
bool arrangesItself(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QMenuBar *>(&widget)
        || (qobject_cast<const QAbstractScrollArea *>(&widget)
            && !qobject_cast<const QScrollArea *>(&widget));
}

bool stacksChildren(const QWidget &widget)
{
    return qobject_cast<const QMainWindow *>(&widget) || qobject_cast<const QSplitter *>(&widget)
        || qobject_cast<const QTabWidget *>(&widget)
        || qobject_cast<const QAbstractScrollArea *>(&widget);
}

const QScrollArea *scrollAreaOf(const QWidget &viewport)
{
    const auto *area = qobject_cast<const QScrollArea *>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

QWidgetList shownChildren(const QWidget &widget)
{
    QWidgetList result;
    for (QObject *child : widget.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow() && part->isVisible())
            result.append(part);
    }
    return result;
}

class Check final
{
public:
    void look(const QWidget &widget)
    {
        tell(widget, roomComplaint(widget));
        if (arrangesItself(widget))
            return lookAtHeaders(widget);
        const QWidgetList children = shownChildren(widget);
        for (const QWidget *child : children) {
            tell(*child, outside(widget, *child));
            look(*child);
        }
        if (!stacksChildren(widget))
            lookForOverlaps(children);
    }

    void tell(const QWidget &widget, const QString &complaint)
    {
        if (!complaint.isEmpty())
            m_complaints.append(pathOf(widget) + QStringLiteral(": ") + complaint);
    }

    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    void lookAtHeaders(const QWidget &view)
    {
        for (const auto *header : view.findChildren<QHeaderView *>()) {
            if (header->isVisible())
                tell(*header, roomComplaint(*header));
        }
    }

    [[nodiscard]] static QString outside(const QWidget &parent, const QWidget &child)
    {
        QRect room = parent.rect();
        if (scrollAreaOf(parent))
            room.setHeight(QWIDGETSIZE_MAX), room.setTop(-QWIDGETSIZE_MAX);
        // Splitter handles are wider than they look.
        if (room.contains(child.geometry()) || child.inherits("QSplitterHandle")
            || child.geometry().isEmpty())
            return {};
        return QStringLiteral("lies outside of what holds it, %1 in %2")
            .arg(shown(child.geometry()), shown(parent.rect()));
    }

    void lookForOverlaps(const QWidgetList &children)
    {
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect both = children.at(i)->geometry() & children.at(j)->geometry();
                if (!both.isEmpty())
                    tell(*children.at(i),
                         QStringLiteral("overlaps %1 by %2")
                             .arg(pathOf(*children.at(j)), shown(both)));
            }
        }
    }

    QStringList m_complaints;
};

/// Heights that depend on widths take some rounds.
void settle()
{
    constexpr int Rounds = 10;
    for (int i = 0; i < Rounds; ++i)
        QApplication::sendPostedEvents();
}

} // namespace

QStringList layoutComplaints(QWidget &window)
{
    Check check;
    settle();
    const QSize room = window.screen()->availableGeometry().size() - Frame;
    if (window.width() > room.width() || window.height() > room.height()) {
        check.tell(window,
                   QStringLiteral("opens larger than the screen: %1 × %2")
                       .arg(window.width())
                       .arg(window.height()));
        window.resize(window.size().boundedTo(room));
        settle();
    }
    if (window.width() > room.width() || window.height() > room.height())
        check.tell(window,
                   QStringLiteral("cannot be made to fit the screen: %1 × %2")
                       .arg(window.width())
                       .arg(window.height()));
    check.look(window);
    return check.complaints();
}

} // namespace itm::test
