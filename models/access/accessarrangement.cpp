// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/accessarrangement.h"

#include "models/access/casefolding.h"
#include "models/access/naturalkey.h"

#include <algorithm>

namespace itm {

namespace {

bool isFound(const QString &folded, const QString &name)
{
    return folded.isEmpty() || caseFolded(name).contains(folded);
}

class Arranger final
{
public:
    Arranger(const AccessGrid &grid, const AccessView &view)
        : m_grid(grid)
        , m_isOwners(view.rows == AccessView::Rows::Owners)
        , m_result{ view, {}, {} }
    {
    }

    AccessArrangement arrange()
    {
        chooseColumns();
        chooseRows();
        countAccess();
        sortRows();
        sortColumns();
        return m_result;
    }

private:
    [[nodiscard]] const AccessView &view() const { return m_result.view; }

    [[nodiscard]] AccessCell cell(qsizetype row, qsizetype column) const
    {
        return m_isOwners ? m_grid.ownerCell(row, column) : m_grid.tokenCell(row, column);
    }

    void chooseColumns()
    {
        const QString filter = caseFolded(view().bucketFilter);
        for (qsizetype i = 0; i < m_grid.buckets().size(); ++i) {
            const Bucket &bucket = m_grid.buckets().at(i).bucket;
            const bool isInside
                = view().organization.isNull() || bucket.organization == view().organization;
            if (isInside && (view().showsSystemBuckets || !bucket.isSystem)
                && isFound(filter, bucket.name))
                m_result.columns.append(i);
        }
    }

    [[nodiscard]] bool isRowFound(const QString &filter, qsizetype row) const
    {
        if (m_isOwners)
            return isFound(filter, m_grid.owners().at(row).name);
        const Token &token = m_grid.tokens().at(row).token;
        return isFound(filter, token.description) || isFound(filter, token.v1UserName)
            || isFound(filter, token.ownerName);
    }

    /// Of the organization itself, whatever it may do.
    [[nodiscard]] bool isAtHome(qsizetype row) const
    {
        if (view().organization.isNull())
            return true;
        const auto isHere = [this](qsizetype token) {
            return m_grid.tokens().at(token).token.organization == view().organization;
        };
        if (!m_isOwners)
            return isHere(row);
        const QList<qsizetype> &tokens = m_grid.owners().at(row).tokens;
        return std::any_of(tokens.begin(), tokens.end(), isHere);
    }

    void chooseRows()
    {
        const QString filter = caseFolded(view().rowFilter);
        const qsizetype count = m_isOwners ? m_grid.owners().size() : m_grid.tokens().size();
        for (qsizetype row = 0; row < count; ++row) {
            if (!isRowFound(filter, row))
                continue;
            const bool needsAccess = view().hidesEmpty || !isAtHome(row);
            const bool hasAccess = needsAccess
                && std::any_of(m_result.columns.cbegin(), m_result.columns.cend(),
                               [&](qsizetype column) { return !cell(row, column).isEmpty(); });
            if (!needsAccess || hasAccess)
                m_result.rows.append(row);
        }
    }

    void countAccess()
    {
        if (!view().hidesEmpty && view().order != AccessView::Order::MostAccess)
            return;
        for (const qsizetype row : std::as_const(m_result.rows)) {
            for (const qsizetype column : std::as_const(m_result.columns)) {
                const AccessCell one = cell(row, column);
                if (one.isEmpty())
                    continue;
                m_named.insert(column);
                if (one.now) {
                    ++m_reachOfRow[row];
                    ++m_reachOfColumn[column];
                }
            }
        }
        if (view().hidesEmpty)
            m_result.columns.removeIf(
                [this](qsizetype column) { return !m_named.contains(column); });
    }

    [[nodiscard]] QString nameOf(qsizetype row) const
    {
        if (m_isOwners)
            return m_grid.owners().at(row).name;
        const Token &token = m_grid.tokens().at(row).token;
        return token.v1UserName.isEmpty() ? token.description : token.v1UserName.toString();
    }

    [[nodiscard]] QString groupOf(qsizetype row) const
    {
        if (m_isOwners || view().grouping == AccessView::Grouping::None)
            return {};
        const AccessToken &token = m_grid.tokens().at(row);
        if (view().grouping == AccessView::Grouping::Kind)
            return { QChar(static_cast<char16_t>(token.tokenClass.kind)) };
        return naturalKey(token.token.ownerName) + token.token.owner.toString();
    }

    [[nodiscard]] qsizetype rankByReach(qsizetype reach) const
    {
        return view().order == AccessView::Order::MostAccess ? -reach : 0;
    }

    void sortRows()
    {
        using Key = std::tuple<QString, qsizetype, QString>;
        std::vector<std::pair<Key, qsizetype>> keyed;
        for (const qsizetype row : std::as_const(m_result.rows))
            keyed.push_back(
                { { groupOf(row), rankByReach(m_reachOfRow.value(row)), naturalKey(nameOf(row)) },
                  row });
        std::sort(keyed.begin(), keyed.end());
        m_result.rows.clear();
        for (const auto &[key, row] : keyed)
            m_result.rows.append(row);
    }

    /// The grid has them by organization and name.
    void sortColumns()
    {
        QHash<OrganizationId, qsizetype> organizations;
        for (const qsizetype column : std::as_const(m_result.columns)) {
            const OrganizationId organization = m_grid.buckets().at(column).bucket.organization;
            if (!organizations.contains(organization))
                organizations.insert(organization, organizations.size());
        }
        std::stable_sort(
            m_result.columns.begin(), m_result.columns.end(), [&](qsizetype a, qsizetype b) {
                const auto key = [&](qsizetype column) {
                    return std::pair(
                        organizations.value(m_grid.buckets().at(column).bucket.organization),
                        rankByReach(m_reachOfColumn.value(column)));
                };
                return key(a) < key(b);
            });
    }

    const AccessGrid &m_grid;
    const bool m_isOwners;
    AccessArrangement m_result;
    QHash<qsizetype, qsizetype> m_reachOfRow;
    QHash<qsizetype, qsizetype> m_reachOfColumn;
    QSet<qsizetype> m_named;
};

} // namespace

AccessArrangement arrangeAccess(const AccessGrid &grid, const AccessView &view)
{
    return Arranger(grid, view).arrange();
}

} // namespace itm
