// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/hands.h"

#include "tests/soak/controls.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

namespace itm::soak {

namespace {

QString shortened(const QString &text)
{
    return text.left(40).simplified() + (text.size() > 40 ? QStringLiteral("…") : QString());
}

} // namespace

Hands::Hands(Dice &dice, QStringList texts, QStringList addresses, QString files)
    : m_dice(dice)
    , m_texts(std::move(texts))
    , m_addresses(std::move(addresses))
    , m_files(std::move(files))
{
}

void Hands::click(QWidget *widget, QPoint at, Qt::MouseButton button,
                  Qt::KeyboardModifiers modifiers)
{
    // The first of two clicks may have opened what the second one does not get past.
    if (!isReachable(*widget))
        return;
    const QPointer<QWidget> guard(widget);
    QTest::mousePress(widget, button, modifiers, at);
    if (guard)
        QTest::mouseRelease(widget, button, modifiers, at);
}

void Hands::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    if (!isReachable(*widget))
        return;
    const QPointer<QWidget> guard(widget);
    QTest::keyPress(widget, static_cast<Qt::Key>(key), modifiers);
    if (guard)
        QTest::keyRelease(widget, static_cast<Qt::Key>(key), modifiers);
}

QPoint Hands::somewhereIn(const QRect &area)
{
    return area.topLeft() + QPoint(m_dice.below(area.width()), m_dice.below(area.height()));
}

QString Hands::use(const QPointer<QWidget> &widget)
{
    const QRect area = widget->visibleRegion().boundingRect();
    if (area.isEmpty()) {
        // Scrolled out of sight, but not out of reach of the keyboard.
        widget->setFocus(Qt::TabFocusReason);
        press(widget, Qt::Key_Space);
        return QStringLiteral("space out of sight");
    }
    if (auto *bar = qobject_cast<QMenuBar *>(widget))
        return useBar(bar);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return useCombo(combo);
    const bool isText = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
        || qobject_cast<QTextEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
    if (isText)
        return type(widget);
    if (m_dice.oneIn(12))
        return openMenu(widget, somewhereIn(area));
    const bool isHeader = qobject_cast<QHeaderView *>(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !isHeader)
        return useView(view);
    if (m_dice.oneIn(8)) {
        widget->setFocus(Qt::TabFocusReason);
        press(widget, m_dice.of(QList<int>{ Qt::Key_Space, Qt::Key_Down, Qt::Key_Right }));
        return QStringLiteral("key");
    }
    click(widget, widget->inherits("QAbstractButton") ? area.center() : somewhereIn(area));
    if (widget && m_dice.oneIn(10)) {
        click(widget, area.center());
        return QStringLiteral("click twice");
    }
    return QStringLiteral("click");
}

QString Hands::useBar(const QPointer<QMenuBar> &bar)
{
    const QList<QAction *> actions = bar->actions();
    if (actions.isEmpty())
        return QStringLiteral("nothing");
    QAction *action = m_dice.of(actions);
    const QString text = action->text();
    click(bar, bar->actionGeometry(action).center());
    return QStringLiteral("open ") + text;
}

QString Hands::usePopup(const QPointer<QWidget> &popup)
{
    if (auto *menu = qobject_cast<QMenu *>(popup))
        return useMenu(menu);
    auto *list = popup->findChild<QAbstractItemView *>();
    const QPointer<QWidget> target = list ? list : qobject_cast<QAbstractItemView *>(popup);
    if (!target || m_dice.oneIn(4)) {
        press(popup, Qt::Key_Escape);
        // What takes no Escape.
        if (popup && popup->isVisible())
            popup->close();
        return QStringLiteral("leave the list");
    }
    for (int i = m_dice.below(6); i > 0 && target; --i)
        press(target, m_dice.oneIn(4) ? Qt::Key_Up : Qt::Key_Down);
    if (target)
        press(target, Qt::Key_Return);
    return QStringLiteral("choose from the list");
}

QString Hands::useMenu(const QPointer<QMenu> &menu)
{
    QList<QAction *> actions;
    for (QAction *action : menu->actions()) {
        const bool ends = action->objectName() == QLatin1String("quitAction");
        if (action->isEnabled() && action->isVisible() && !action->isSeparator()
            && (!ends || m_dice.oneIn(20)))
            actions.append(action);
    }
    if (actions.isEmpty() || m_dice.oneIn(10)) {
        press(menu, Qt::Key_Escape);
        return QStringLiteral("leave the menu");
    }
    QAction *action = m_dice.of(actions);
    const QString text = action->text().isEmpty() ? action->objectName() : action->text();
    if (m_dice.oneIn(3)) {
        menu->setActiveAction(action);
        press(menu, Qt::Key_Return);
    } else {
        click(menu, menu->actionGeometry(action).center());
    }
    return QStringLiteral("menu ") + text;
}

QString Hands::useCombo(const QPointer<QComboBox> &combo)
{
    if (m_dice.oneIn(3)) {
        combo->setFocus(Qt::MouseFocusReason);
        press(combo, m_dice.oneIn(2) ? Qt::Key_Down : Qt::Key_Up);
        return QStringLiteral("next");
    }
    click(combo, combo->rect().center());
    return QStringLiteral("open the list");
}

QString Hands::openMenu(const QPointer<QWidget> &widget, QPoint at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
    return QStringLiteral("context menu");
}

QString Hands::useView(const QPointer<QAbstractItemView> &view)
{
    const QPointer<QWidget> canvas = view->viewport();
    const QPoint at = somewhereIn(canvas->rect());
    const QString row = QString::number(view->indexAt(at).row());
    switch (m_dice.below(10)) {
    case 0:
        click(canvas, at);
        if (canvas && isReachable(*canvas))
            QTest::mouseDClick(canvas, Qt::LeftButton, {}, at);
        return QStringLiteral("double click in row ") + row;
    case 1:
        click(canvas, at);
        return canvas && isReachable(*canvas) ? openMenu(canvas, at) : QString();
    case 2:
        click(canvas, at, Qt::LeftButton, Qt::ControlModifier);
        return QStringLiteral("ctrl click in row ") + row;
    case 3:
        click(canvas, at, Qt::LeftButton, Qt::ShiftModifier);
        return QStringLiteral("shift click in row ") + row;
    case 4:
        view->setFocus(Qt::MouseFocusReason);
        press(view,
              m_dice.of(QList<int>{ Qt::Key_Space, Qt::Key_Return, Qt::Key_F2, Qt::Key_Delete,
                                    Qt::Key_End, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Left }));
        return QStringLiteral("key in the view");
    default:
        click(canvas, at);
        return QStringLiteral("click in row ") + row;
    }
}

QString Hands::type(const QPointer<QWidget> &widget)
{
    const QString name = widget->objectName();
    const bool wantsAddress
        = name.contains(QLatin1String("Url")) || name.contains(QLatin1String("Host"));
    const QString text = wantsAddress ? m_dice.of(m_addresses) : m_dice.of(m_texts);
    widget->setFocus(Qt::MouseFocusReason);
    if (!m_dice.oneIn(4))
        press(widget, Qt::Key_A, Qt::ControlModifier);
    if (widget) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(widget, &event);
    }
    if (widget && m_dice.oneIn(5))
        press(widget, m_dice.of(QList<int>{ Qt::Key_Return, Qt::Key_Down, Qt::Key_Backspace }));
    return QStringLiteral("type “%1”").arg(shortened(text));
}

QString Hands::answerFiles(const QPointer<QFileDialog> &dialog)
{
    QPointer<QLineEdit> edit = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    if (!edit || m_dice.oneIn(4)) {
        dialog->reject();
        return QStringLiteral("choose no file");
    }
    const bool saves = dialog->acceptMode() == QFileDialog::AcceptSave;
    const QStringList there = QDir(m_files).entryList(QDir::Files);
    const QString name = saves || there.isEmpty()
        ? QStringLiteral("written-%1.txt").arg(m_dice.below(30))
        : m_dice.of(there);
    edit->setText(QDir(m_files).filePath(name));
    press(edit, Qt::Key_Return);
    return QStringLiteral("choose the file ") + name;
}

QString Hands::pressAnything(const QPointer<QWidget> &window)
{
    static const QList<int> keys{ Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return,
                                  Qt::Key_Space, Qt::Key_Down,    Qt::Key_Up,     Qt::Key_F5,
                                  Qt::Key_F1,    Qt::Key_Delete,  Qt::Key_F2,     Qt::Key_1,
                                  Qt::Key_2,     Qt::Key_Home,    Qt::Key_Menu };
    static const QList<int> shortcuts{ Qt::Key_A, Qt::Key_C, Qt::Key_D, Qt::Key_F,     Qt::Key_I,
                                       Qt::Key_N, Qt::Key_R, Qt::Key_V, Qt::Key_Z,     Qt::Key_E,
                                       Qt::Key_L, Qt::Key_T, Qt::Key_S, Qt::Key_Return };
    QWidget *focus = window->focusWidget();
    const QPointer<QWidget> target = focus && focus->isVisible() ? focus : window.data();
    const bool isShortcut = m_dice.oneIn(3);
    const int key = m_dice.of(isShortcut ? shortcuts : keys);
    Qt::KeyboardModifiers modifiers = isShortcut ? Qt::ControlModifier : Qt::NoModifier;
    if (isShortcut && m_dice.oneIn(4))
        modifiers |= Qt::ShiftModifier;
    press(target, key, modifiers);
    return QStringLiteral("press ") + QKeySequence(key | static_cast<int>(modifiers)).toString();
}

} // namespace itm::soak
