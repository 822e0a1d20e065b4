// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of MainWindow that puts actions into menus and the tool bar.
#include "ui/common/itmstyle.h"
#include "ui/mainwindow/fittingtoolbar.h"
#include "ui/mainwindow/mainactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigationpane.h"
#include "ui/mainwindow/refreshmenu.h"
#include "ui/tokens/searchedit.h"
#include "ui/tokens/tokenheader.h"
#include "ui/tokens/tokenspage.h"

#include <QMenuBar>
#include <QToolButton>

namespace itm {

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({ m_actions->connections, m_actions->cliConnection, m_actions->recover });
    file->addSeparator();
    const QList<QAction *> ofServer{ m_actions->connectServer, m_actions->disconnectServer,
                                     m_actions->closeServer };
    file->addActions(ofServer);
    m_navigation->addActions(ofServer + QList<QAction *>{ m_actions->refresh, m_actions->review });
    file->addSeparator();
    file->addActions({ m_actions->exportData, m_actions->importData });
    file->addSeparator();
    file->addAction(m_actions->settings);
    file->addSeparator();
    file->addAction(m_actions->quit);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions->undo);
    QMenu *token = menuBar()->addMenu(tr("&Token"));
    token->addActions({ m_actions->newToken, m_actions->newLike, m_actions->makeElsewhere,
                        m_actions->newMany, m_actions->dailyTokens, m_actions->newV1 });
    token->addSeparator();
    token->addActions({ m_actions->handOver, m_actions->snippets, m_actions->cliToken,
                        m_actions->copyId, m_actions->copyUser, m_actions->ownerOfToken });
    token->addSeparator();
    token->addActions({ m_actions->describe, m_actions->notes, m_actions->activate,
                        m_actions->deactivate, m_actions->replace, m_actions->setPassword,
                        m_actions->remove });
    token->addSeparator();
    token->addActions(
        { m_actions->runningReplacements, m_actions->saveTemplate, m_actions->templates });
    token->addSeparator();
    token->addActions({ m_actions->rescue, m_actions->forgetValue, m_actions->storedValues,
                        m_actions->identify });
    menuBar()
        ->addMenu(tr("&Server"))
        ->addActions(
            { m_actions->users, m_actions->review, m_actions->spare, m_actions->importLogs });
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({ m_actions->refresh, m_actions->stopRefresh });
    m_refreshMenu = new RefreshMenu(*m_schedule, m_settings, view);
    view->addMenu(m_refreshMenu);
    view->addSeparator();
    view->addAction(m_actions->access);
    view->addSeparator();
    view->addActions({ m_actions->find, m_actions->activity });
    view->addMenu(&m_search->searchMenu());
    view->addAction(m_actions->findings);
    view->addAction(m_actions->report);
    QMenu *columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_page->header().fillColumnMenu(*columns);
    });
    menuBar()
        ->addMenu(tr("&Help"))
        ->addActions({ m_actions->guide, m_actions->shortcuts, m_actions->about });
    m_page->setContextActions(
        { m_actions->handOver, m_actions->snippets, m_actions->copyId, m_actions->copyUser,
          m_actions->setPassword, m_actions->describe, m_actions->notes, m_actions->activate,
          m_actions->deactivate, m_actions->replace, m_actions->remove, m_actions->newLike,
          m_actions->makeElsewhere, m_actions->saveTemplate, m_actions->ownerOfToken });
}

void MainWindow::makeToolBar()
{
    auto *bar = new FittingToolBar(tr("Tools"), this);
    addToolBar(bar);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({ m_actions->newToken, m_actions->handOver, m_actions->activate,
                      m_actions->deactivate, m_actions->replace, m_actions->remove });
    auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions->newToken));
    button->setProperty(PrimaryProperty, true);
    auto *ways = new QMenu(button);
    ways->addActions(
        { m_actions->newToken, m_actions->newLike, m_actions->newMany, m_actions->newV1 });
    button->setMenu(ways);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    const int hint
        = fontMetrics().horizontalAdvance(m_search->placeholderText()) + 3 * fontMetrics().height();
    m_search->setMinimumWidth(hint);
    m_search->setMaximumWidth(qMax(hint, fontMetrics().averageCharWidth() * 48));
    bar->addWidget(m_search);
    bar->addAction(m_actions->refresh);
}

} // namespace itm
