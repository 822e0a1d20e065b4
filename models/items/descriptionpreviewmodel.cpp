// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/descriptionpreviewmodel.h"

#include "models/words/nametext.h"

#include <QHash>

namespace itm {

DescriptionPreviewModel::DescriptionPreviewModel(TokenList tokens, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tokens(std::move(tokens))
{
    for (const Token &token : std::as_const(m_tokens))
        m_then.append(token.description);
}

DescriptionPreviewModel::~DescriptionPreviewModel() = default;

void DescriptionPreviewModel::preview(const Make &make)
{
    for (qsizetype row = 0; row < m_tokens.size(); ++row)
        m_then[row] = make(m_tokens.at(row), row + 1);
    if (!m_tokens.isEmpty())
        Q_EMIT dataChanged(index(0, ThenColumn), index(rowCount() - 1, ThenColumn));
}

QList<TokenEdit> DescriptionPreviewModel::edits() const
{
    QList<TokenEdit> edits;
    for (qsizetype row = 0; row < m_tokens.size(); ++row) {
        const Token &token = m_tokens.at(row);
        if (changes(row)) {
            edits.append({ token.id,
                           { .description = m_then.at(row) },
                           { .description = token.description },
                           token.store });
        }
    }
    return edits;
}

int DescriptionPreviewModel::emptied() const
{
    int count = 0;
    for (qsizetype row = 0; row < m_then.size(); ++row)
        count += changes(row) && m_then.at(row).isEmpty() ? 1 : 0;
    return count;
}

int DescriptionPreviewModel::alike() const
{
    QHash<QString, int> uses;
    for (const QString &description : m_then)
        ++uses[description];
    int count = 0;
    for (const int number : std::as_const(uses))
        count += number > 1 ? number : 0;
    return count;
}

int DescriptionPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int DescriptionPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DescriptionPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (role == ChangesRole)
        return changes(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return NameText::shown(index.column() == NowColumn ? m_tokens.at(index.row()).description
                                                       : m_then.at(index.row()));
}

QVariant DescriptionPreviewModel::headerData(int section, Qt::Orientation orientation,
                                             int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NowColumn ? tr("Now", "description of a token")
                                : tr("Then", "description of a token");
}

} // namespace itm
