// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/selftesttable.h"

#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/session/selftestoperation.h"
#include "models/words/selftesttext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr int FewestRowsInSight = 4;

} // namespace

SelfTestTable::SelfTestTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3))
    , m_leftOut(new QLabel)
{
    m_table->setObjectName(QStringLiteral("selfTestTable"));
    m_table->setAccessibleName(tr("What was tried with the token"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalHeaderLabels({ tr("Tried", "column of the self-test"),
                                         tr("Should be", "column of the self-test"),
                                         tr("Is", "column of the self-test") });
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + FewestRowsInSight
                                  * m_table->verticalHeader()->defaultSectionSize());
    m_leftOut->setObjectName(QStringLiteral("selfTestLeftOut"));
    m_leftOut->setAccessibleName(tr("What is not tried"));
    m_leftOut->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_leftOut, 0, Qt::AlignTop);
    clear();
}

void SelfTestTable::show(const SelfTestReport &report)
{
    m_table->setRowCount(static_cast<int>(report.plan.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SelfTestRow &planned = report.plan.rows.at(row);
        const bool isKnown = row < report.results.size();
        const bool isFine
            = !isKnown || report.results.at(row).verdict == SelfTestVerdict::AsExpected;
        setCell(row, 0, SelfTestText::step(planned), isFine);
        setCell(row, 1, SelfTestText::expectation(planned), isFine);
        setCell(row, 2,
                isKnown ? SelfTestText::verdict(report.results.at(row)) : QStringLiteral("…"),
                isFine);
    }
    const QString leftOut = SelfTestText::leftOut(report.plan);
    m_leftOut->setText(RichText::colored(ColorRole::Muted, leftOut));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_table->show();
}

void SelfTestTable::setCell(int row, int column, const QString &text, bool isFine)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (!isFine)
        item->setForeground(Theme::color(ColorRole::Danger, palette()));
    m_table->setItem(row, column, item);
}

bool SelfTestTable::isEmpty() const
{
    return m_table->rowCount() == 0;
}

void SelfTestTable::clear()
{
    m_table->setRowCount(0);
    m_table->hide();
    m_leftOut->setText(RichText::colored(ColorRole::Muted, tr("Nothing was tried yet.")));
    m_leftOut->show();
}

} // namespace itm
