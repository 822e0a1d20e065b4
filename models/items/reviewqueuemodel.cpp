// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/reviewqueuemodel.h"

#include "models/words/findingtext.h"
#include "models/words/reviewtext.h"

#include <algorithm>

namespace itm {

ReviewQueueModel::ReviewQueueModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

ReviewQueueModel::~ReviewQueueModel() = default;

void ReviewQueueModel::setQueue(const QList<ReviewEntry> &queue, const QSet<TokenKey> &notKept)
{
    const bool isSameOrder
        = std::equal(queue.begin(), queue.end(), m_queue.begin(), m_queue.end(),
                     [](const ReviewEntry &a, const ReviewEntry &b) { return a.key == b.key; });
    if (isSameOrder) {
        m_queue = queue;
        m_notKept = notKept;
        if (!queue.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_queue = queue;
    m_notKept = notKept;
    endResetModel();
}

const ReviewEntry *ReviewQueueModel::entry(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_queue.at(index.row()) : nullptr;
}

QModelIndex ReviewQueueModel::indexOf(const TokenKey &key) const
{
    const auto found = std::find_if(m_queue.begin(), m_queue.end(),
                                    [&key](const ReviewEntry &entry) { return entry.key == key; });
    return found == m_queue.end() ? QModelIndex()
                                  : index(static_cast<int>(found - m_queue.begin()));
}

QModelIndex ReviewQueueModel::nextOpen(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int at = (row + step) % rowCount();
        if (m_queue.at(at).isOpen())
            return index(at);
    }
    return {};
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_queue.size());
}

QString ReviewQueueModel::name(const ReviewEntry &entry) const
{
    const QString shown = NameText::shown(entry.name);
    return shown.isEmpty() ? entry.key.id.toString() : shown;
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    const ReviewEntry *found = entry(index);
    if (!found)
        return {};
    const bool isKept = !m_notKept.contains(found->key);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(ReviewText::sign(*found, isKept), name(*found));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QString text
            //: %1: a token; %2: such as "open" or "Delete: done".
            = tr("%1: %2", "a token in a review")
                  .arg(name(*found), ReviewText::state(*found, isKept));
        if (found->weight.findings > 0)
            //: %1: "Serious", "Warning" or "Note".
            text += QStringLiteral(" · ")
                + tr("%n findings, the worst: %1", nullptr, found->weight.findings)
                      .arg(FindingText::severity(found->weight.worst));
        return text;
    }
    case StateRole:
        return static_cast<int>(found->state);
    default:
        return {};
    }
}

} // namespace itm
