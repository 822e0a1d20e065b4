// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/reportnames.h"

#include <array>

namespace itm::reports {

namespace {

template <class T>
struct Name
{
    T value;
    const char *name;
};

constexpr std::array Kinds{
    Name<ReportKind>{ ReportKind::Inventory, "inventory" },
    Name<ReportKind>{ ReportKind::Findings, "findings" },
    Name<ReportKind>{ ReportKind::Access, "access" },
    Name<ReportKind>{ ReportKind::Review, "review" },
};

constexpr std::array Formats{
    Name<ReportFormat>{ ReportFormat::Html, "html" },
    Name<ReportFormat>{ ReportFormat::Pdf, "pdf" },
    Name<ReportFormat>{ ReportFormat::Csv, "csv" },
    Name<ReportFormat>{ ReportFormat::Json, "json" },
    Name<ReportFormat>{ ReportFormat::Markdown, "md" },
};

constexpr std::array Fields{
    Name<ReportField>{ ReportField::Server, "server" },
    Name<ReportField>{ ReportField::Url, "url" },
    Name<ReportField>{ ReportField::Version, "version" },
    Name<ReportField>{ ReportField::Organization, "organization" },
    Name<ReportField>{ ReportField::IdOfOrganization, "organizationId" },
    Name<ReportField>{ ReportField::MadeBy, "madeBy" },
    Name<ReportField>{ ReportField::MadeAt, "madeAt" },
    Name<ReportField>{ ReportField::ListedAt, "listedAt" },
    Name<ReportField>{ ReportField::SeesAll, "seesAllTokens" },
    Name<ReportField>{ ReportField::TokensListed, "tokensListed" },
    Name<ReportField>{ ReportField::TokensStored, "tokensStored" },
    Name<ReportField>{ ReportField::NotLookedAt, "notLookedAt" },
    Name<ReportField>{ ReportField::Token, "token" },
    Name<ReportField>{ ReportField::IdOfToken, "tokenId" },
    Name<ReportField>{ ReportField::Store, "store" },
    Name<ReportField>{ ReportField::Kind, "kind" },
    Name<ReportField>{ ReportField::Status, "status" },
    Name<ReportField>{ ReportField::Owner, "owner" },
    Name<ReportField>{ ReportField::IdOfOwner, "ownerId" },
    Name<ReportField>{ ReportField::Permissions, "permissions" },
    Name<ReportField>{ ReportField::CreatedAt, "createdAt" },
    Name<ReportField>{ ReportField::UpdatedAt, "updatedAt" },
    Name<ReportField>{ ReportField::Severity, "severity" },
    Name<ReportField>{ ReportField::Finding, "finding" },
    Name<ReportField>{ ReportField::Evidence, "evidence" },
    Name<ReportField>{ ReportField::Number, "number" },
    Name<ReportField>{ ReportField::IsAccepted, "accepted" },
    Name<ReportField>{ ReportField::AcceptedBy, "acceptedBy" },
    Name<ReportField>{ ReportField::AcceptedUntil, "acceptedUntil" },
    Name<ReportField>{ ReportField::Reason, "reason" },
    Name<ReportField>{ ReportField::Bucket, "bucket" },
    Name<ReportField>{ ReportField::IdOfBucket, "bucketId" },
    Name<ReportField>{ ReportField::Access, "access" },
    Name<ReportField>{ ReportField::MayDelete, "mayDeleteBucket" },
    Name<ReportField>{ ReportField::Findings, "findings" },
    Name<ReportField>{ ReportField::Decision, "decision" },
    Name<ReportField>{ ReportField::Note, "note" },
    Name<ReportField>{ ReportField::DecidedBy, "decidedBy" },
    Name<ReportField>{ ReportField::DecidedAt, "decidedAt" },
    Name<ReportField>{ ReportField::Outcome, "outcome" },
    Name<ReportField>{ ReportField::ActedAt, "actedAt" },
    Name<ReportField>{ ReportField::StartedAt, "startedAt" },
    Name<ReportField>{ ReportField::SignedBy, "signedBy" },
    Name<ReportField>{ ReportField::SignedAt, "signedAt" },
    Name<ReportField>{ ReportField::NextReview, "nextReview" },
    Name<ReportField>{ ReportField::Checksum, "sha256" },
};

template <class T, size_t N>
QString nameIn(const std::array<Name<T>, N> &names, T value)
{
    for (const Name<T> &one : names) {
        if (one.value == value)
            return QLatin1String(one.name);
    }
    return {};
}

template <class T, size_t N>
std::optional<T> valueIn(const std::array<Name<T>, N> &names, const QString &name)
{
    for (const Name<T> &one : names) {
        if (name == QLatin1String(one.name))
            return one.value;
    }
    return std::nullopt;
}

template <class T, size_t N>
QStringList all(const std::array<Name<T>, N> &names)
{
    QStringList list;
    for (const Name<T> &one : names)
        list << QLatin1String(one.name);
    return list;
}

} // namespace

QString name(ReportKind kind)
{
    return nameIn(Kinds, kind);
}

std::optional<ReportKind> kindNamed(const QString &name)
{
    return valueIn(Kinds, name);
}

QStringList kindNames()
{
    return all(Kinds);
}

QString name(ReportFormat format)
{
    return nameIn(Formats, format);
}

std::optional<ReportFormat> formatNamed(const QString &name)
{
    return valueIn(Formats, name);
}

QStringList formatNames()
{
    return all(Formats);
}

QString key(ReportField field)
{
    return nameIn(Fields, field);
}

} // namespace itm::reports
