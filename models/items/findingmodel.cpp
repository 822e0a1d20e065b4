// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/findingmodel.h"

#include "models/words/findingtext.h"

#include <algorithm>

namespace itm {

FindingModel::FindingModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_report(std::make_shared<FindingReport>())
{
}

FindingModel::~FindingModel() = default;

void FindingModel::setReport(std::shared_ptr<const FindingReport> report)
{
    beginResetModel();
    m_report = report ? std::move(report) : std::make_shared<FindingReport>();
    choose();
    endResetModel();
}

void FindingModel::setSeverity(std::optional<FindingSeverity> severity)
{
    if (severity == m_severity)
        return;
    beginResetModel();
    m_severity = severity;
    choose();
    endResetModel();
}

void FindingModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_report->groups.size(); ++i) {
        if (!m_severity || findingRule(m_report->groups.at(i).kind).severity == *m_severity)
            m_shown.append(i);
    }
}

const FindingGroup *FindingModel::group(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_report->groups.at(m_shown.at(index.row()))
                                                : nullptr;
}

QModelIndex FindingModel::indexOf(FindingKind kind) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (group(index(row, 0))->kind == kind)
            return index(row, 0);
    }
    return {};
}

int FindingModel::count(FindingSeverity severity) const
{
    return static_cast<int>(std::count_if(m_report->groups.begin(), m_report->groups.end(),
                                          [severity](const FindingGroup &group) {
                                              return findingRule(group.kind).severity == severity;
                                          }));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    const FindingGroup *found = group(index);
    if (!found)
        return {};
    const FindingSeverity severity = findingRule(found->kind).severity;
    if (role == KindRole)
        return static_cast<int>(found->kind);
    if (role == SeverityRole)
        return static_cast<int>(severity);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return FindingText::severity(severity);
    case FindingColumn:
        return FindingText::title(found->kind);
    default:
        return static_cast<int>(found->hits.size());
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity", "column of findings");
    case FindingColumn:
        return tr("Finding", "column of findings");
    default:
        return tr("Tokens", "column of findings");
    }
}

} // namespace itm
