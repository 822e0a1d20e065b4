// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/v1/v1bucketlist.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/rowtable.h"

#include "models/access/casefolding.h"
#include "models/access/naturalkey.h"
#include "models/words/nametext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

enum Column { NameColumn, ReadColumn, WriteColumn, ColumnCount };

QTableWidgetItem *box(const QString &accessibleText)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::AccessibleTextRole, accessibleText);
    return item;
}

} // namespace

V1BucketList::V1BucketList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_table(new QTableWidget(0, ColumnCount))
{
    m_search->setObjectName(QStringLiteral("bucketSearch"));
    m_search->setAccessibleName(tr("Search buckets"));
    m_search->setPlaceholderText(tr("Search buckets"));
    addClearButton(*m_search);
    addSearchSign(*m_search);
    m_table->setObjectName(QStringLiteral("bucketTable"));
    m_table->setAccessibleName(tr("Buckets it may read or write"));
    m_table->setHorizontalHeaderLabels(
        { tr("Bucket"), tr("Read", "column"), tr("Write", "column") });
    showAsRows(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &V1BucketList::search);
    connect(m_table, &QTableWidget::itemChanged, this, &V1BucketList::changed);
}

void V1BucketList::setBuckets(const QList<Bucket> &buckets)
{
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(0);
        m_buckets = buckets;
        // They are not reached through a permission on buckets.
        m_buckets.removeIf([](const Bucket &bucket) { return bucket.isSystem; });
        std::stable_sort(m_buckets.begin(), m_buckets.end(), [](const Bucket &a, const Bucket &b) {
            return naturalKey(a.name) < naturalKey(b.name);
        });
        for (const Bucket &bucket : std::as_const(m_buckets)) {
            const int row = m_table->rowCount();
            const QString name = NameText::shown(bucket.name);
            m_table->insertRow(row);
            auto *item = new QTableWidgetItem(name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, NameColumn, item);
            m_table->setItem(row, ReadColumn, box(tr("Read %1").arg(name)));
            m_table->setItem(row, WriteColumn, box(tr("Write %1").arg(name)));
        }
    }
    search(m_search->text());
    Q_EMIT changed();
}

PermissionList V1BucketList::permissions() const
{
    PermissionList permissions;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Bucket &bucket = m_buckets.at(row);
        for (const auto &[column, action] : { std::pair(ReadColumn, PermissionAction::Read),
                                              std::pair(WriteColumn, PermissionAction::Write) }) {
            if (m_table->item(row, column)->checkState() == Qt::Checked)
                permissions.append({ action, types::buckets, ResourceId(bucket.id.value()),
                                     bucket.organization, bucket.name });
        }
    }
    return permissions;
}

void V1BucketList::search(const QString &text)
{
    const QString sought = caseFolded(text.trimmed());
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, !caseFolded(m_buckets.at(row).name).contains(sought));
}

} // namespace itm
