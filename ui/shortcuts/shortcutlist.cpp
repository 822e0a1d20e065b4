// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/shortcuts/shortcutlist.h"

#include "ui/common/accessiblewidgets.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace itm {

namespace {

void collect(const QList<QAction *> &entries, const QString &place, QList<Shortcut> &all)
{
    for (const QAction *entry : entries) {
        if (const QMenu *menu = entry->menu())
            collect(menu->actions(), place.isEmpty() ? plainText(*entry) : place, all);
        else if (!entry->shortcuts().isEmpty())
            all.append({ place, plainText(*entry), entry->shortcuts() });
    }
}

} // namespace

QString plainText(const QAction &action)
{
    return withoutMnemonic(action.text()).remove(u'…');
}

QList<Shortcut> shortcutsIn(const QMenuBar &bar)
{
    QList<Shortcut> all;
    collect(bar.actions(), {}, all);
    return all;
}

} // namespace itm
