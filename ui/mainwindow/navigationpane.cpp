// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/navigationpane.h"

#include "ui/common/navigationdelegate.h"

#include "models/items/navigationmodel.h"

namespace itm {

NavigationPane::NavigationPane(NavigationModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Servers and organizations"));
    setModel(&model);
    setItemDelegate(new NavigationDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    // Of what the actions are about: a right click makes it current first.
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTextElideMode(Qt::ElideRight);
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &NavigationPane::keepOneCurrent);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &NavigationPane::keepOneCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT scopeChanged(scope()); });
    keepOneCurrent();
}

NavigationPane::~NavigationPane() = default;

TokenScope NavigationPane::scope() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.data(NavigationModel::ScopeRole).value<TokenScope>()
                             : TokenScope();
}

void NavigationPane::select(const TokenScope &scope)
{
    const QModelIndex index = m_model.indexOf(scope);
    if (index.isValid())
        setCurrentIndex(index);
}

void NavigationPane::keepOneCurrent()
{
    expandAll();
    if (currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const QModelIndex server = m_model.index(m_model.rowCount() - 1, 0);
    const QModelIndex all = m_model.index(0, 0, server);
    setCurrentIndex(all.isValid() ? all : server);
}

} // namespace itm
