// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/journalmodel.h"

#include "models/core/csvcell.h"
#include "models/words/journaltext.h"
#include "models/words/nametext.h"
#include "models/words/timetext.h"

#include <algorithm>

namespace itm {

namespace {

/// The outcome is known by what it changes about the beginning.
void takeOutcome(JournalEntry &row, const JournalEntry &outcome)
{
    row.result = outcome.result;
    row.note = outcome.note;
    if (!outcome.token.isNull())
        row.token = outcome.token;
    if (!outcome.organizationName.isEmpty())
        row.organizationName = outcome.organizationName;
    if (!outcome.after.isEmpty())
        row.after = outcome.after;
}

} // namespace

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

JournalModel::~JournalModel() = default;

void JournalModel::setEntries(const JournalEntries &entries)
{
    beginResetModel();
    m_rows.clear();
    QHash<QUuid, qsizetype> begun;
    QDateTime latest;
    for (const JournalEntry &entry : entries) {
        const bool wentBack = latest.isValid() && entry.time < latest;
        latest = entry.time;
        const auto row = begun.constFind(entry.operation);
        if (row != begun.cend()) {
            takeOutcome(m_rows[*row].entry, entry);
            m_rows[*row].clockWentBack |= wentBack;
            continue;
        }
        begun.insert(entry.operation, m_rows.size());
        m_rows.append({ entry, wentBack });
    }
    choose();
    endResetModel();
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void JournalModel::choose()
{
    m_shown.clear();
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (isShown(m_rows.at(i)))
            m_shown.append(i);
    }
}

bool JournalModel::isShown(const Row &row) const
{
    const JournalEntry &entry = row.entry;
    if (!m_filter.server.isNull() && !(entry.server == m_filter.server))
        return false;
    if (m_filter.since.isValid() && entry.time < m_filter.since)
        return false;
    if (m_filter.words.isEmpty())
        return true;
    QString all = entry.note + u'\n' + entry.token.toString() + u'\n' + entry.description;
    for (int column = 0; column < ColumnCount; ++column)
        all += u'\n' + cell(row, column);
    const QStringList words = m_filter.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

const JournalEntry &JournalModel::at(int row) const
{
    return m_rows.at(m_shown.at(row)).entry;
}

bool JournalModel::clockWentBackAt(int row) const
{
    return m_rows.at(m_shown.at(row)).clockWentBack;
}

int JournalModel::rowOf(qint64 sequence) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).sequence == sequence)
            return row;
    }
    return -1;
}

QList<std::pair<ServerId, QString>> JournalModel::servers() const
{
    QList<std::pair<ServerId, QString>> found;
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&row](const auto &known) {
            return known.first == row->entry.server;
        });
        if (!isKnown)
            found.append({ row->entry.server, row->entry.connectionName });
    }
    return found;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::cell(const Row &row, int column)
{
    const JournalEntry &entry = row.entry;
    switch (column) {
    case TimeColumn:
        return (row.clockWentBack ? QStringLiteral("▲ ") : QString())
            + TimeText::dateTime(entry.time);
    case ActionColumn:
        return JournalText::action(entry.action, entry.store);
    case TokenColumn:
        return NameText::shown(JournalText::token(entry));
    case OrganizationColumn:
        return NameText::shown(entry.organizationName.isEmpty() ? entry.organization.toString()
                                                                : entry.organizationName);
    case ServerColumn:
        return NameText::shown(entry.connectionName);
    case UserColumn:
        return NameText::shown(entry.user);
    default:
        return JournalText::result(entry.result);
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows.at(m_shown.at(index.row()));
    if (role == Qt::ToolTipRole && index.column() == TimeColumn && row.clockWentBack)
        return JournalText::clockWentBack();
    if (role == Qt::ToolTipRole && index.column() == ResultColumn && !row.entry.note.isEmpty())
        return NameText::excerpt(row.entry.note);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(row, index.column());
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time", "column of the journal");
    case ActionColumn:
        return tr("What was done", "column of the journal");
    case TokenColumn:
        return tr("Token", "column of the journal");
    case OrganizationColumn:
        return tr("Organization", "column of the journal");
    case ServerColumn:
        return tr("Connection", "column of the journal");
    case UserColumn:
        return tr("As user", "column of the journal");
    default:
        return tr("Outcome", "column of the journal");
    }
}

QList<QStringList> JournalModel::table(const JournalEntries &entries)
{
    QList<QStringList> rows{
        { tr("Entry"), tr("Operation"), tr("Time (UTC)"),
          tr("What was done", "column of the journal"), tr("Outcome", "column of the journal"),
          tr("Note"), tr("Token ID"), tr("Token", "column of the journal"), tr("Organization ID"),
          tr("Organization", "column of the journal"), tr("Server"),
          tr("Connection", "column of the journal"), tr("As user", "column of the journal"),
          tr("Before"), tr("After"), tr("Hash") }
    };
    for (const JournalEntry &entry : entries) {
        // The beginning of a request is no outcome yet.
        const QString result = entry.result == JournalResult::Begun
            ? tr("begun", "outcome in the journal")
            : JournalText::result(entry.result);
        QStringList row{ QString::number(entry.sequence),
                         entry.operation.toString(QUuid::WithoutBraces),
                         entry.time.toString(Qt::ISODateWithMs),
                         JournalText::action(entry.action, entry.store),
                         result,
                         entry.note,
                         entry.token.toString(),
                         entry.description,
                         entry.organization.toString(),
                         entry.organizationName,
                         entry.server.toString(),
                         entry.connectionName,
                         entry.user,
                         entry.before,
                         entry.after,
                         QString::fromLatin1(entry.hash.toHex()) };
        std::transform(row.cbegin(), row.cend(), row.begin(), withoutFormula);
        rows.append(row);
    }
    return rows;
}

} // namespace itm
