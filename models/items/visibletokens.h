// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenrowfilter.h"
#include "models/items/tokenscope.h"

namespace itm {

/// How many tokens of one organization there are, and how many of them a search finds.
struct OrganizationCount final
{
    OrganizationId organization;
    QString name;
    int total = 0;
    int found = 0;
};

/// Which rows are shown, in order: those in scope that match the search. Counts on the way. GUI
/// thread.
class VisibleTokens final
{
public:
    using Number = TokenRows::Number;

    VisibleTokens();
    Q_DISABLE_COPY_MOVE(VisibleTokens)

    [[nodiscard]] TokenRows &rows() { return *m_rows; }
    [[nodiscard]] const TokenRows &rows() const { return *m_rows; }
    /// Another object after the rows were built anew.
    [[nodiscard]] std::shared_ptr<const TokenRows> sharedRows() const { return m_rows; }
    [[nodiscard]] const std::vector<Number> &numbers() const { return m_visible; }
    [[nodiscard]] const FindingsOf &findingsOf() const { return m_filter.findingsOf(); }
    [[nodiscard]] const TokenScope &scope() const { return m_scope; }
    /// Whether the search finds it or not.
    [[nodiscard]] int countInScope() const;
    [[nodiscard]] QList<OrganizationCount> organizations(const ServerSession *session) const;
    /// Of the v1 store; the organization is null.
    [[nodiscard]] OrganizationCount v1Credentials(const ServerSession *session) const;
    [[nodiscard]] bool isInScope(const TokenRow &row) const;
    /// -1: not visible.
    [[nodiscard]] int positionOf(Number number) const;

    // Each of these needs filter() before the rows are right again.
    void setRows(std::shared_ptr<TokenRows> rows);
    void removeServer(const ServerSession *session);
    void setScope(const TokenScope &scope) { m_scope = scope; }
    void setMatcher(const SearchMatcher &matcher, const FindingsOf &findingsOf)
    {
        m_filter = TokenRowFilter(matcher, findingsOf);
    }
    void filter();

    /// Keeps which rows are visible.
    void sort(const TokenOrder &order);
    /// Where a new row would be shown; -1: nowhere.
    [[nodiscard]] int placeFor(Number number);
    void show(Number number, int position);
    void hide(int position);
    /// Counts a row that came (1) or is about to go (-1).
    void count(Number number, int step);

private:
    [[nodiscard]] bool isInScope(const TokenRowFacts &facts) const;
    void countAll();

    std::shared_ptr<TokenRows> m_rows;
    std::vector<Number> m_visible;
    TokenRowFilter m_filter;
    TokenScope m_scope;
    /// By the number of the facts.
    std::vector<int> m_total;
    std::vector<int> m_found;
};

} // namespace itm
