// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/tokendelegate.h"

#include "models/core/token.h"

namespace itm {

/// The column of descriptions: can be edited in its cell. What was typed is told, the model is not
/// written to.
class DescriptionDelegate final : public TokenDelegate
{
    Q_OBJECT

public:
    using TokenDelegate::TokenDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

Q_SIGNALS:
    /// Different from what it was.
    void entered(const itm::TokenKey &key, const QString &description) const;
};

} // namespace itm
