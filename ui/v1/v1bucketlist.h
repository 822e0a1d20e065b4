// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/permission.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;

namespace itm {

/// The buckets of one organization, each with a box for reading and one for writing.
class V1BucketList final : public QWidget
{
    Q_OBJECT

public:
    explicit V1BucketList(QWidget *parent = nullptr);

    /// Nothing is checked after it.
    void setBuckets(const QList<Bucket> &buckets);
    /// What is checked, hidden by the search or not.
    [[nodiscard]] PermissionList permissions() const;

Q_SIGNALS:
    void changed();

private:
    void search(const QString &text);

    QList<Bucket> m_buckets;
    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace itm
