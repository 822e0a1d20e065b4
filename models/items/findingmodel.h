// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/findings.h"

#include <QAbstractTableModel>

namespace itm {

/// The kinds of findings of one server, the worst first, with how many tokens each concerns.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingModel)

public:
    enum Column { SeverityColumn, FindingColumn, TokensColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of FindingKind
        SeverityRole, ///< int of FindingSeverity
    };

    explicit FindingModel(QObject *parent);
    ~FindingModel() override;

    void setReport(std::shared_ptr<const FindingReport> report);
    /// Only those of this severity; none: all.
    void setSeverity(std::optional<FindingSeverity> severity);
    /// Null outside.
    [[nodiscard]] const FindingGroup *group(const QModelIndex &index) const;
    /// Invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(FindingKind kind) const;
    /// Kinds of this severity, shown or not.
    [[nodiscard]] int count(FindingSeverity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void choose();

    std::optional<FindingSeverity> m_severity;
    /// Which groups of the report are shown.
    QList<qsizetype> m_shown;
    std::shared_ptr<const FindingReport> m_report;
};

} // namespace itm
