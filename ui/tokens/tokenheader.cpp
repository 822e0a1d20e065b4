// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenheader.h"

#include "models/items/tokentablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

namespace itm {

namespace {

const auto Columns = QStringLiteral("columns");
const auto Sort = QStringLiteral("sort");
const auto Name = QStringLiteral("name");
const auto Width = QStringLiteral("width");
const auto Hidden = QStringLiteral("hidden");
const auto Descending = QStringLiteral("descending");

constexpr int NarrowestStored = 20;
constexpr int WidestStored = 4'000;

struct ColumnDefault final
{
    TokenColumn column = DescriptionColumn;
    /// In average letters.
    int letters = 0;
    bool isHidden = false;
};

/// In their order.
constexpr std::initializer_list<ColumnDefault> Defaults{
    { DescriptionColumn, 30 },    { ServerColumn, 25 },        { KindColumn, 21 },
    { MayDoColumn, 29 },          { OwnerColumn, 13 },         { OrganizationColumn, 17 },
    { StatusColumn, 13 },         { CreatedColumn, 18 },       { UpdatedColumn, 18, true },
    { ValueColumn, 20 },          { RemarksColumn, 30, true }, { IdColumn, 22, true },
    { LastSeenColumn, 28, true }, { NotesColumn, 30, true },   { ReviewByColumn, 20, true },
};

std::optional<TokenColumn> columnOf(const QJsonObject &object)
{
    return TokenColumnText::fromStoredName(object.value(Name).toString());
}

} // namespace

TokenHeader::TokenHeader(TokenTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setStretchLastSection(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &TokenHeader::showMenu);
}

TokenHeader::~TokenHeader() = default;

void TokenHeader::showDefaults()
{
    const int letter = fontMetrics().averageCharWidth();
    int visual = 0;
    for (const ColumnDefault &d : Defaults) {
        setSectionHidden(d.column, d.isHidden || isNeverShown(d.column));
        resizeSection(d.column, qMax(d.letters * letter, sectionSizeHint(d.column)));
        moveSection(visualIndex(d.column), visual++);
    }
    m_model.setOrder({ { DescriptionColumn, Qt::AscendingOrder } });
    const QSignalBlocker blocker(this);
    setSortIndicator(DescriptionColumn, Qt::AscendingOrder);
}

QByteArray TokenHeader::save() const
{
    QJsonArray columns;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        const bool isHidden = isSectionHidden(column);
        QJsonObject object{ { Name, TokenColumnText::storedName(static_cast<TokenColumn>(column)) },
                            { Hidden, isHidden } };
        // A hidden section has no width; the last one fills what is left.
        if (!isHidden && visual < count() - 1)
            object.insert(Width, sectionSize(column));
        columns.append(object);
    }
    QJsonArray order;
    for (const TokenSortKey &key : m_model.order())
        order.append(QJsonObject{ { Name, TokenColumnText::storedName(key.column) },
                                  { Descending, key.order == Qt::DescendingOrder } });
    return QJsonDocument(QJsonObject{ { Columns, columns }, { Sort, order } })
        .toJson(QJsonDocument::Compact);
}

void TokenHeader::restore(const QByteArray &state)
{
    showDefaults();
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    int visual = 0;
    const QJsonArray columns = object.value(Columns).toArray();
    for (const auto &value : columns) {
        const auto column = columnOf(value.toObject());
        if (!column)
            continue;
        moveSection(visualIndex(*column), visual++);
        const int width = value.toObject().value(Width).toInt();
        if (width >= NarrowestStored && width <= WidestStored)
            resizeSection(*column, width);
        setSectionHidden(
            *column,
            isNeverShown(*column)
                || (value.toObject().value(Hidden).toBool() && *column != DescriptionColumn));
    }
    TokenOrder order;
    const QJsonArray keys = object.value(Sort).toArray();
    for (auto key = keys.cend(); key != keys.cbegin();) {
        --key;
        if (const auto column = columnOf((*key).toObject()))
            order = sortedFirstBy({ *column,
                                    (*key).toObject().value(Descending).toBool()
                                        ? Qt::DescendingOrder
                                        : Qt::AscendingOrder },
                                  order);
    }
    if (order.isEmpty())
        return;
    m_model.setOrder(order);
    const QSignalBlocker blocker(this);
    setSortIndicator(order.first().column, order.first().order);
}

void TokenHeader::showColumn(int column)
{
    setSectionHidden(column, isNeverShown(column));
    resizeSection(column, qMax(sectionSize(column), sectionSizeHint(column)));
}

void TokenHeader::fillColumnMenu(QMenu &menu)
{
    for (int column = 0; column < count(); ++column) {
        if (isNeverShown(column))
            continue;
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        // The description is the token's name: without it the rows say nothing.
        action->setEnabled(column != DescriptionColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (shown)
                showColumn(column);
            else
                hideSection(column);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Default columns")), &QAction::triggered, this,
            &TokenHeader::showDefaults);
}

bool TokenHeader::isNeverShown(int column) const
{
    return column == ServerColumn && !m_allServers;
}

void TokenHeader::showMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    fillColumnMenu(*menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(viewport()->mapToGlobal(position));
}

} // namespace itm
