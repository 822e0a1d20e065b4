// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/valuelist.h"

#include "ui/common/rowtable.h"
#include "ui/handover/keychainline.h"

#include "models/words/nametext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr int Name = 0;
constexpr int State = 1;
constexpr int Copy = 2;
constexpr int Columns = 3;

} // namespace

ValueList::ValueList(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, Columns))
{
    m_table->setObjectName(QStringLiteral("valueTable"));
    m_table->setAccessibleName(tr("Tokens to hand over"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragEnabled(false);
    showAsRows(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 26 / 10);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setMinimumWidth(fontMetrics().averageCharWidth() * 54);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row, int, int before, int) {
                if (row >= 0 && row != before)
                    Q_EMIT currentChanged(row);
            });
}

void ValueList::add(const std::shared_ptr<TokenValue> &value)
{
    const int row = m_table->rowCount();
    m_values.append(value);
    m_table->insertRow(row);
    const QString name = NameText::token(value->token());
    m_table->setItem(row, Name, new QTableWidgetItem(name));
    m_table->item(row, Name)->setToolTip(name);
    m_table->setItem(row, State, new QTableWidgetItem);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyRowButton"));
    //: %1: a token's description.
    copy->setAccessibleName(tr("Copy the value of %1").arg(name));
    copy->setAutoDefault(false);
    m_table->setCellWidget(row, Copy, copy);
    connect(copy, &QPushButton::clicked, this, [this, row] {
        select(row);
        Q_EMIT copyRequested(row);
    });
    connect(value.get(), &TokenValue::stateChanged, this, [this, row] { showState(row); });
    showState(row);
}

void ValueList::select(int row)
{
    m_table->setCurrentCell(row, Name);
}

void ValueList::showState(int row)
{
    m_table->item(row, State)->setText(KeychainLine::word(*m_values.at(row)));
}

} // namespace itm
