// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/journalentry.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace itm {

/// What of the journal is shown.
struct JournalFilter final
{
    /// Each word has to stand in one of the cells, the note or the token's ID; case does not count.
    QString words;
    /// Null: of all servers.
    ServerId server;
    /// Invalid: from the beginning.
    QDateTime since;

    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// What this program did: a request and its outcome are one row, the latest first by their sequence
/// and not by the clock.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalModel)

public:
    enum Column {
        TimeColumn,
        ActionColumn,
        TokenColumn,
        OrganizationColumn,
        ServerColumn,
        UserColumn,
        ResultColumn,
        ColumnCount
    };

    explicit JournalModel(QObject *parent);
    ~JournalModel() override;

    /// In the order of their sequence.
    void setEntries(const JournalEntries &entries);
    void setFilter(const JournalFilter &filter);
    /// What was tried, as it was before and as it is since.
    [[nodiscard]] const JournalEntry &at(int row) const;
    [[nodiscard]] bool clockWentBackAt(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(qint64 sequence) const;
    /// Servers that stand in the journal and the newest names of their connections.
    [[nodiscard]] QList<std::pair<ServerId, QString>> servers() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Every entry as it was written, with its hash, for a CSV file; no cell is a formula.
    [[nodiscard]] static QList<QStringList> table(const JournalEntries &entries);

private:
    struct Row final
    {
        JournalEntry entry;
        bool clockWentBack = false;
    };

    [[nodiscard]] bool isShown(const Row &row) const;
    [[nodiscard]] static QString cell(const Row &row, int column);
    void choose();

    QList<Row> m_rows;
    /// Indexes into m_rows, the latest first.
    QList<qsizetype> m_shown;
    JournalFilter m_filter;
};

} // namespace itm
