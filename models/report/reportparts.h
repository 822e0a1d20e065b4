// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/kind.h"
#include "models/report/reportdocument.h"

/// What the kinds of reports are put together from.
namespace itm::reports {

void addInventory(const ReportFacts &facts, ReportDocument &document);
void addFindings(const ReportFacts &facts, ReportDocument &document);
void addAccess(const ReportFacts &facts, ReportDocument &document);
void addReview(const ReportFacts &facts, ReportDocument &document);

/// As somebody typed it: shown on one line, kept whole for programs.
[[nodiscard]] ReportCell typed(const QString &text);
[[nodiscard]] ReportCell time(const QDateTime &time);
[[nodiscard]] ReportCell date(const QDateTime &time);
/// One that belongs to no time zone.
[[nodiscard]] ReportCell day(const QDate &date);
/// "operator", "allAccess" … for programs.
[[nodiscard]] QString kindName(TokenKind kind);
[[nodiscard]] QString storeName(TokenStore store);

/// Token, TokenId, Store, Kind, Status and Owner.
[[nodiscard]] QList<ReportColumn> tokenColumns();
[[nodiscard]] ReportRow tokenCells(const Token &token, const ReportFacts &facts);

/// Organization and OrganizationId, said by headings.
[[nodiscard]] QList<ReportColumn> organizationColumns();
[[nodiscard]] ReportRow organizationCells(OrganizationId id, const QString &name);

/// Those of the organization that is asked for, in the order of their organizations' names and
/// their descriptions; the id decides last.
[[nodiscard]] TokenList tokensInOrder(const ReportFacts &facts);

} // namespace itm::reports
