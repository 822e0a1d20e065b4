// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/fittingtoolbar.h"

#include "ui/common/itmstyle.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

namespace itm {

bool FittingToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Polish:
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
    case QEvent::ActionRemoved:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        fit();
        break;
    default:
        break;
    }
    return done;
}

QList<QToolButton *> FittingToolBar::buttons() const
{
    QList<QToolButton *> result;
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
        if (button && !action->icon().isNull() && !button->property(PrimaryProperty).toBool())
            result.append(button);
    }
    return result;
}

void FittingToolBar::fit()
{
    if (!layout() || !isVisible())
        return;
    const QList<QToolButton *> all = buttons();
    for (QToolButton *button : all)
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto needed = [this] {
        // Not told by a button that was out of sight.
        layout()->invalidate();
        return layout()->sizeHint().width();
    };
    for (auto button = all.crbegin(); button != all.crend() && needed() > width(); ++button)
        (*button)->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace itm
