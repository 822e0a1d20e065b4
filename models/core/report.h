// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace itm {

enum class ReportKind : quint8 { Inventory, Findings, Access, Review };

enum class ReportFormat : quint8 { Html, Pdf, Csv, Json, Markdown };

/// Everything that a report can say of a server, a token, a finding or a decision: a heading for
/// readers (models/words/reporttext.h), a key for programs (models/report/reportnames.h).
enum class ReportField : quint8 {
    Server,
    Url,
    Version,
    Organization,
    IdOfOrganization,
    MadeBy,
    MadeAt,
    ListedAt,
    SeesAll,
    TokensListed,
    TokensStored,
    NotLookedAt,
    Token,
    IdOfToken,
    Store,
    Kind,
    Status,
    Owner,
    IdOfOwner,
    Permissions,
    CreatedAt,
    UpdatedAt,
    Severity,
    Finding,
    Evidence,
    Number,
    IsAccepted,
    AcceptedBy,
    AcceptedUntil,
    Reason,
    Bucket,
    IdOfBucket,
    Access,
    MayDelete,
    Findings,
    Decision,
    Note,
    DecidedBy,
    DecidedAt,
    Outcome,
    ActedAt,
    StartedAt,
    SignedBy,
    SignedAt,
    NextReview,
    Checksum,
};

} // namespace itm
