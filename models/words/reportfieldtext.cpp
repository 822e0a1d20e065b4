// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of ReportText that names columns and facts.
#include "models/words/reporttext.h"

namespace itm {

namespace {

class Fields
{
    Q_DECLARE_TR_FUNCTIONS(itm::ReportText)

public:
    static QString ofServer(ReportField field);
    static QString ofToken(ReportField field);
    static QString ofFinding(ReportField field);
    static QString ofReview(ReportField field);
};

QString Fields::ofServer(ReportField field)
{
    switch (field) {
    case ReportField::Server:
        return tr("Server");
    case ReportField::Url:
        return tr("Address");
    case ReportField::Version:
        return tr("InfluxDB");
    case ReportField::Organization:
        return tr("Organization");
    case ReportField::IdOfOrganization:
        return tr("ID of the organization");
    case ReportField::MadeBy:
        return tr("Made by");
    case ReportField::MadeAt:
        return tr("Made on");
    case ReportField::ListedAt:
        return tr("List of tokens from");
    case ReportField::SeesAll:
        return tr("All tokens visible");
    case ReportField::TokensListed:
        return tr("Tokens listed");
    case ReportField::TokensStored:
        return tr("Tokens stored");
    case ReportField::NotLookedAt:
        return tr("Not looked at");
    case ReportField::Checksum:
        return tr("SHA-256");
    default:
        return {};
    }
}

QString Fields::ofToken(ReportField field)
{
    switch (field) {
    case ReportField::Token:
        return tr("Token");
    case ReportField::IdOfToken:
        return tr("Token ID");
    case ReportField::Store:
        return tr("Store");
    case ReportField::Kind:
        return tr("Kind");
    case ReportField::Status:
        return tr("Status");
    case ReportField::Owner:
        return tr("Owner");
    case ReportField::IdOfOwner:
        return tr("Owner ID");
    case ReportField::Permissions:
        return tr("May");
    case ReportField::CreatedAt:
        return tr("Made on");
    case ReportField::UpdatedAt:
        return tr("Changed on");
    case ReportField::Bucket:
        return tr("Bucket");
    case ReportField::IdOfBucket:
        return tr("Bucket ID");
    case ReportField::Access:
        return tr("Access");
    case ReportField::MayDelete:
        return tr("May delete it");
    default:
        return {};
    }
}

QString Fields::ofFinding(ReportField field)
{
    switch (field) {
    case ReportField::Severity:
        return tr("Severity");
    case ReportField::Finding:
        return tr("Finding");
    case ReportField::Evidence:
        return tr("What was found");
    case ReportField::Number:
        return tr("Number");
    case ReportField::IsAccepted:
        return tr("Accepted");
    case ReportField::AcceptedBy:
        return tr("Accepted by");
    case ReportField::AcceptedUntil:
        return tr("Accepted until");
    case ReportField::Reason:
        return tr("Reason");
    default:
        return {};
    }
}

QString Fields::ofReview(ReportField field)
{
    switch (field) {
    case ReportField::Findings:
        return tr("Findings");
    case ReportField::Decision:
        return tr("Decision");
    case ReportField::Note:
        return tr("Note");
    case ReportField::DecidedBy:
        return tr("Decided by");
    case ReportField::DecidedAt:
        return tr("Decided on");
    case ReportField::Outcome:
        return tr("Carried out");
    case ReportField::ActedAt:
        return tr("Carried out on");
    case ReportField::StartedAt:
        return tr("Review begun on");
    case ReportField::SignedBy:
        return tr("Signed off by");
    case ReportField::SignedAt:
        return tr("Signed off on");
    case ReportField::NextReview:
        return tr("Next review");
    default:
        return {};
    }
}

} // namespace

QString ReportText::field(ReportField field)
{
    for (const QString &text : { Fields::ofServer(field), Fields::ofToken(field),
                                 Fields::ofFinding(field), Fields::ofReview(field) }) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace itm
