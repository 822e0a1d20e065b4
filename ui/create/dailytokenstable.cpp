// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/dailytokenstable.h"

#include "ui/common/rowtable.h"

#include "models/words/drafttext.h"

#include <QHeaderView>

namespace itm {

namespace {

QString stateOf(const DailyAccess &access)
{
    if (!access.connection.isEmpty())
        //: %1: a connection.
        return DailyTokensTable::tr("has the connection “%1”")
            .arg(NameText::shown(access.connection));
    if (access.token)
        //: %1: a token.
        return DailyTokensTable::tr("has the token “%1”").arg(NameText::token(*access.token));
    return {};
}

} // namespace

DailyTokensTable::DailyTokensTable(const QList<DailyAccess> &organizations, const QString &server)
    : QTableWidget(0, 3)
    , m_organizations(organizations)
{
    setObjectName(QStringLiteral("dailyTable"));
    setAccessibleName(tr("Organizations and their connections"));
    setHorizontalHeaderLabels({ tr("Organization", "column of tokens for daily work"),
                                tr("Connection", "column of tokens for daily work"),
                                tr("State", "column of tokens for daily work") });
    showAsRows(*this);
    setSelectionMode(SingleSelection);
    // What became of a row may take several lines.
    setWordWrap(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(verticalHeader()->defaultSectionSize());
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    for (const DailyAccess &access : organizations)
        addRow(access, server);
    horizontalHeader()->setSectionResizeMode(OrganizationColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    setCurrentCell(0, OrganizationColumn);
    updateFlags();
    connect(this, &QTableWidget::itemChanged, this, &DailyTokensTable::chosenChanged);
}

DailyTokensTable::~DailyTokensTable() = default;

void DailyTokensTable::addRow(const DailyAccess &access, const QString &server)
{
    const int row = rowCount();
    insertRow(row);
    auto *name = new QTableWidgetItem(NameText::shown(access.organization.name));
    name->setCheckState(access.isThere() ? Qt::Unchecked : Qt::Checked);
    setItem(row, OrganizationColumn, name);
    setItem(row, NameColumn,
            new QTableWidgetItem(DraftText::dailyConnection(server, access.organization.name)));
    setItem(row, StateColumn, new QTableWidgetItem(stateOf(access)));
}

QList<DailyTokenWish> DailyTokensTable::chosen() const
{
    QList<DailyTokenWish> wishes;
    for (int row = 0; row < rowCount(); ++row) {
        const Organization &organization = m_organizations.at(row).organization;
        const QString name = item(row, NameColumn)->text().trimmed();
        if (item(row, OrganizationColumn)->checkState() == Qt::Checked && !name.isEmpty()
            && !m_closed.contains(organization.id))
            wishes.append({ organization.id, DraftText::dailyToken(organization.name), name });
    }
    return wishes;
}

int DailyTokensTable::rowOf(OrganizationId organization) const
{
    const auto found = std::find_if(
        m_organizations.begin(), m_organizations.end(),
        [organization](const DailyAccess &one) { return one.organization.id == organization; });
    return found == m_organizations.end() ? -1 : static_cast<int>(found - m_organizations.begin());
}

void DailyTokensTable::showState(OrganizationId organization, const QString &state)
{
    const int row = rowOf(organization);
    if (row < 0)
        return;
    item(row, StateColumn)->setText(state);
    item(row, StateColumn)->setToolTip(state);
    scrollToItem(item(row, StateColumn));
}

void DailyTokensTable::showOutcome(const DailyTokenOutcome &outcome, const QString &state)
{
    showState(outcome.organization, state);
    const int row = rowOf(outcome.organization);
    if (row < 0 || outcome.canBeRetried())
        return;
    m_closed.insert(outcome.organization);
    item(row, OrganizationColumn)->setCheckState(Qt::Unchecked);
    if (outcome.connection.isNull())
        return;
    if (m_connections.isEmpty())
        setCurrentCell(row, OrganizationColumn);
    m_connections.insert(outcome.organization, outcome.connection);
}

void DailyTokensTable::setBusy(bool busy)
{
    m_isBusy = busy;
    updateFlags();
}

void DailyTokensTable::updateFlags()
{
    const QSignalBlocker blocker(this);
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isOpen
            = !m_isBusy && !m_closed.contains(m_organizations.at(row).organization.id);
        item(row, OrganizationColumn)->setFlags(isOpen ? shown | Qt::ItemIsUserCheckable : shown);
        item(row, NameColumn)->setFlags(isOpen ? shown | Qt::ItemIsEditable : shown);
        item(row, StateColumn)->setFlags(shown);
    }
}

ConnectionId DailyTokensTable::currentConnection() const
{
    const int row = currentRow();
    return row < 0 ? ConnectionId() : m_connections.value(m_organizations.at(row).organization.id);
}

} // namespace itm
