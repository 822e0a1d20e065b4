// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenrow.h"

#include <QCoreApplication>

namespace itm {

/// The columns of the token table. Stored layouts go by their names: new ones may stand anywhere.
enum TokenColumn : int {
    DescriptionColumn,
    KindColumn,
    MayDoColumn,
    OwnerColumn,
    OrganizationColumn,
    StatusColumn,
    CreatedColumn,
    UpdatedColumn,
    ValueColumn,
    RemarksColumn,
    IdColumn,
    /// Of use where tokens of several servers are in view.
    ServerColumn,
    /// Its head says which time imported logs cover: see TokenTableModel.
    LastSeenColumn,
    NotesColumn,
    ReviewByColumn,
};
constexpr int TokenColumnCount = ReviewByColumn + 1;

/// What stands in the cells of a row and above them.
class TokenColumnText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::TokenColumnText)

public:
    [[nodiscard]] static QString header(TokenColumn column);
    /// What a column says and how, for the header's tool tip.
    [[nodiscard]] static QString headerExplanation(TokenColumn column);
    [[nodiscard]] static QString cell(const TokenRow &row, const Token &token, TokenColumn column);
    /// Empty where the cell says it all.
    [[nodiscard]] static QString toolTip(const TokenRow &row, const Token &token,
                                         TokenColumn column);
    /// For stored layouts: never translated, never changed.
    [[nodiscard]] static QString storedName(TokenColumn column);
    [[nodiscard]] static std::optional<TokenColumn> fromStoredName(const QString &name);
};

} // namespace itm
