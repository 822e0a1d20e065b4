// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/descriptiondelegate.h"

#include "models/items/tokentablemodel.h"
#include "models/words/nametext.h"

#include <QLineEdit>

namespace itm {

namespace {

const TokenRow *rowAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const TokenTableModel *>(index.model());
    const TokenRow *row = model ? model->row(index) : nullptr;
    return row && row->token() ? row : nullptr;
}

} // namespace

QWidget *DescriptionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    const TokenRow *row = rowAt(index);
    if (!row)
        return nullptr;
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("inlineDescriptionEdit"));
    //: %1: a token. For assistive tools.
    edit->setAccessibleName(tr("Description of %1").arg(NameText::token(*row->token())));
    return edit;
}

void DescriptionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    const TokenRow *row = rowAt(index);
    // The server may tell the token anew while somebody types.
    if (!edit || !row || edit->isModified())
        return;
    edit->setText(row->token()->description);
    edit->selectAll();
}

void DescriptionDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                       const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    const TokenRow *row = rowAt(index);
    // A description of several lines is not made one by looking at it.
    if (!edit || !row || !edit->isModified())
        return;
    const QString typed = edit->text().trimmed();
    if (typed != row->token()->description)
        Q_EMIT entered(row->key(), typed);
}

} // namespace itm
