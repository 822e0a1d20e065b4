// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace itm {

class AccessGridModel;

/// Paints a cell that is large enough for letters. The model outlives it. GUI thread.
class AccessDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AccessDelegate(const AccessGridModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const AccessGridModel &m_model;
};

} // namespace itm
