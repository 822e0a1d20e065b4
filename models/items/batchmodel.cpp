// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/batchmodel.h"

#include "models/access/summary.h"
#include "models/core/csvcell.h"
#include "models/words/batchtext.h"
#include "models/words/summarytext.h"

#include <algorithm>

namespace itm {

BatchModel::BatchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

BatchModel::~BatchModel() = default;

void BatchModel::setPlan(QList<PlannedToken> plan, const QList<ResourceType> &serverTypes,
                         const OrganizationNames &names)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_outcomes = QList<CreationOutcome>(m_plan.size());
    m_types = serverTypes;
    m_names = names;
    m_counts = {};
    m_shown.clear();
    for (int row = 0; row < m_plan.size(); ++row) {
        m_shown.append(row);
        switch (m_plan.at(row).verdict()) {
        case BatchVerdict::Ready:
            ++m_counts.ready;
            break;
        case BatchVerdict::Warning:
            ++m_counts.warnings;
            break;
        case BatchVerdict::Cannot:
            ++m_counts.cannot;
            break;
        }
    }
    endResetModel();
}

void BatchModel::setOutcome(qsizetype row, const CreationOutcome &outcome)
{
    count(row, -1);
    m_outcomes[row] = outcome;
    count(row, 1);
    if (const int shown = shownRow(row); shown >= 0)
        Q_EMIT dataChanged(index(shown, StateColumn), index(shown, WhyColumn));
}

void BatchModel::count(qsizetype row, int by)
{
    switch (m_outcomes.at(row).state) {
    case CreationState::Made:
    case CreationState::GivenUp:
        m_counts.made += by;
        break;
    case CreationState::MadeNotSaved:
        m_counts.notSaved += by;
        break;
    case CreationState::Unknown:
        m_counts.unknown += by;
        break;
    case CreationState::Refused:
        m_counts.refused += by;
        break;
    case CreationState::NotTried:
        m_counts.notTried += by;
        break;
    case CreationState::Planned:
    case CreationState::Making:
        break;
    }
}

QString BatchModel::mayText(qsizetype row) const
{
    const Token preview = m_plan.at(row).preview();
    if (preview.permissions.isEmpty())
        return {};
    return SummaryText::line(summarize(preview, classify(preview, m_types), m_types), preview);
}

void BatchModel::setOnlyProblems(bool only)
{
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < m_plan.size(); ++row) {
        if (!only || isProblem(row))
            m_shown.append(row);
    }
    endResetModel();
}

bool BatchModel::isProblem(qsizetype row) const
{
    const CreationOutcome &outcome = m_outcomes.at(row);
    if (outcome.state == CreationState::Planned)
        return m_plan.at(row).verdict() != BatchVerdict::Ready;
    return outcome.state != CreationState::Made || outcome.isDifferent;
}

int BatchModel::shownRow(qsizetype row) const
{
    const auto found = std::lower_bound(m_shown.cbegin(), m_shown.cend(), row);
    return found == m_shown.cend() || *found != row ? -1
                                                    : static_cast<int>(found - m_shown.cbegin());
}

QString BatchModel::stateText(qsizetype row) const
{
    const CreationOutcome &outcome = m_outcomes.at(row);
    return outcome.state == CreationState::Planned ? BatchText::verdict(m_plan.at(row).verdict())
                                                   : BatchText::state(outcome);
}

QString BatchModel::whyText(qsizetype row) const
{
    const CreationOutcome &outcome = m_outcomes.at(row);
    return outcome.state == CreationState::Planned
        ? BatchText::remarks(m_plan.at(row).remarks, m_names)
        : BatchText::reason(outcome, m_names);
}

QList<QStringList> BatchModel::report() const
{
    QList<QStringList> rows{ { QStringLiteral("line"), QStringLiteral("id"),
                               QStringLiteral("description"), QStringLiteral("organization"),
                               QStringLiteral("owner"), QStringLiteral("result"),
                               QStringLiteral("reason") } };
    for (qsizetype row = 0; row < m_plan.size(); ++row) {
        const PlannedToken &planned = m_plan.at(row);
        rows.append({ QString::number(planned.row.line), m_outcomes.at(row).id.toString(),
                      withoutFormula(planned.row.description),
                      withoutFormula(planned.organizationName), withoutFormula(planned.ownerName),
                      stateText(row), whyText(row) });
    }
    return rows;
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const int row = m_shown.at(index.row());
    const PlannedToken &planned = m_plan.at(row);
    switch (index.column()) {
    case LineColumn:
        return QString::number(planned.row.line);
    case DescriptionColumn:
        return NameText::shown(planned.row.description);
    case OrganizationColumn:
        return NameText::shown(planned.organizationName);
    case OwnerColumn:
        return NameText::shown(planned.ownerName);
    case MayColumn:
        return mayText(row);
    case StateColumn:
        return stateText(row);
    default:
        return whyText(row);
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line", "column: of a file");
    case DescriptionColumn:
        return tr("Description", "column: of a token");
    case OrganizationColumn:
        return tr("Organization", "column: of a token");
    case OwnerColumn:
        return tr("Owner", "column: of a token");
    case MayColumn:
        return tr("May do", "column: what a token may do");
    case StateColumn:
        return tr("State", "column: of a row");
    case WhyColumn:
        return tr("Why", "column: of a row");
    default:
        return {};
    }
}

} // namespace itm
