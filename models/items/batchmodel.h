// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/batchplan.h"
#include "models/core/batchoutcome.h"
#include "models/words/nametext.h"

#include <QAbstractTableModel>

namespace itm {

/// The rows of a file: which token each comes to, what is to be said of it and, later, what became
/// of it. Holds no values. Read only.
class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchModel)

public:
    enum Column {
        LineColumn,
        DescriptionColumn,
        OrganizationColumn,
        OwnerColumn,
        MayColumn,
        StateColumn,
        WhyColumn,
        ColumnCount
    };

    explicit BatchModel(QObject *parent);
    ~BatchModel() override;

    void setPlan(QList<PlannedToken> plan, const QList<ResourceType> &serverTypes,
                 const OrganizationNames &names);
    [[nodiscard]] const QList<PlannedToken> &plan() const { return m_plan; }
    [[nodiscard]] const CreationOutcome &outcome(qsizetype row) const { return m_outcomes.at(row); }
    /// `row`: of the plan.
    void setOutcome(qsizetype row, const CreationOutcome &outcome);
    [[nodiscard]] const BatchCounts &counts() const { return m_counts; }
    /// What a row may do, in one line.
    [[nodiscard]] QString mayText(qsizetype row) const;

    /// Only rows that are not simply ready or made. Looked at now: a row that changes later stays
    /// until the next time.
    void setOnlyProblems(bool only);
    /// Of the plan; -1 where it is not shown.
    [[nodiscard]] int shownRow(qsizetype row) const;
    /// As a table for a file: line, id, description, organization, owner and what became of it.
    [[nodiscard]] QList<QStringList> report() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isProblem(qsizetype row) const;
    [[nodiscard]] QString stateText(qsizetype row) const;
    [[nodiscard]] QString whyText(qsizetype row) const;
    void count(qsizetype row, int by);

    QList<PlannedToken> m_plan;
    QList<CreationOutcome> m_outcomes;
    QList<ResourceType> m_types;
    OrganizationNames m_names;
    BatchCounts m_counts;
    /// Ascending rows of the plan.
    QList<int> m_shown;
};

} // namespace itm
