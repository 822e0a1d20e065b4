// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/connectionlist.h"

#include "ui/common/connectioncolors.h"
#include "ui/common/icons.h"

#include "models/store/connectionstore.h"
#include "models/words/addresstext.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

ConnectionList::ConnectionList(ConnectionStore &connections, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_list(new QListWidget)
    , m_up(makeButton("upButton", tr("Up")))
    , m_down(makeButton("downButton", tr("Down")))
    , m_duplicate(makeButton("duplicateButton", tr("Duplicate")))
    , m_remove(makeButton("removeConnectionButton", tr("Remove…")))
{
    arrange();
    fill();
    connect(&connections, &ConnectionStore::connectionsChanged, this, &ConnectionList::fill);
    connect(&connections, &ConnectionStore::removalChanged, this, &ConnectionList::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        updateButtons();
        Q_EMIT currentChanged();
    });
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionList::activated);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        if (const auto connection = selected())
            Q_EMIT duplicateRequested(*connection);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto connection = selected())
            Q_EMIT removeRequested(*connection);
    });
}

ConnectionList::~ConnectionList() = default;

void ConnectionList::arrange()
{
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(tr("Saved connections"));
    m_up->setAccessibleName(tr("Move the connection up"));
    m_down->setAccessibleName(tr("Move the connection down"));
    QPushButton *import = makeButton("importConnectionsButton", tr("&Import…"));
    import->setAccessibleName(tr("Import connections"));
    connect(import, &QPushButton::clicked, this, &ConnectionList::importRequested);
    QPushButton *demo = makeButton("demoButton", tr("Try the demo server"));
    connect(demo, &QPushButton::clicked, this, &ConnectionList::demoRequested);
    auto *order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addLayout(order);
    column->addWidget(m_duplicate);
    column->addWidget(m_remove);
    column->addWidget(import);
    column->addWidget(demo);
}

QPushButton *ConnectionList::makeButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void ConnectionList::fill()
{
    const auto before = selected();
    const bool wasNew = m_list->count() > 0 && !before;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_list->addItem(
            new QListWidgetItem(Icons::icon(QLatin1String("add")), tr("New connection")));
        for (const Connection &connection : m_connections.connections()) {
            const QIcon mark = ConnectionColors::icon(connection.color);
            auto *item = new QListWidgetItem(
                mark.isNull() ? Icons::icon(QLatin1String("server")) : mark, label(connection));
            item->setToolTip(AddressText::shown(connection.url));
            item->setData(Qt::UserRole, connection.id.toString());
            m_list->addItem(item);
        }
        m_list->setCurrentRow(!wasNew && m_list->count() > 1 ? 1 : 0);
        if (before)
            select(before->id);
    }
    updateButtons();
}

QString ConnectionList::label(const Connection &connection) const
{
    return m_connections.isBeingRemoved(connection.id)
        //: %1: the name of a connection.
        ? tr("%1 (being removed)").arg(connection.name)
        : connection.name;
}

std::optional<Connection> ConnectionList::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    return id.isEmpty() ? std::nullopt : m_connections.find(ConnectionId{ QUuid::fromString(id) });
}

void ConnectionList::select(ConnectionId id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id.toString())
            m_list->setCurrentRow(row);
    }
}

void ConnectionList::selectNew()
{
    m_list->setCurrentRow(0);
}

void ConnectionList::move(int by)
{
    if (const auto connection = selected())
        m_connections.move(connection->id, m_list->currentRow() - 1 + by);
}

void ConnectionList::updateButtons()
{
    const auto saved = selected();
    const bool isSaved = saved.has_value();
    const int row = m_list->currentRow();
    m_up->setEnabled(isSaved && row > 1);
    m_down->setEnabled(isSaved && row + 1 < m_list->count());
    m_duplicate->setEnabled(isSaved);
    m_remove->setEnabled(saved && !m_connections.isBeingRemoved(saved->id));
}

} // namespace itm
