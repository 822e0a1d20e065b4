// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/recoverytext.h"

#include "models/words/nametext.h"

#include <algorithm>

namespace itm {

namespace {

int count(const RecoveryListing &listing, RecoveryName::Of of)
{
    return static_cast<int>(
        std::count_if(listing.names.cbegin(), listing.names.cend(),
                      [of](const RecoveryName &name) { return name.of == of; }));
}

} // namespace

QString RecoveryText::summary(const RecoveryListing &listing)
{
    QStringList parts;
    if (!listing.records.empty())
        parts << tr("%n tokens", nullptr, static_cast<int>(listing.records.size()));
    if (const int users = count(listing, RecoveryName::Of::User))
        parts << tr("%n users", nullptr, users);
    if (const int organizations = count(listing, RecoveryName::Of::Organization))
        parts << tr("%n organizations", nullptr, organizations);
    if (const int names = count(listing, RecoveryName::Of::Unknown))
        parts << tr("%n names", nullptr, names);
    if (parts.isEmpty())
        return tr("No output of influxd recovery was found in this.");
    //: %1: such as "14 tokens, 2 users".
    return tr("Read: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString RecoveryText::issue(const RecoveryIssue &issue)
{
    const auto sentence = [&issue] {
        switch (issue.kind) {
        case RecoveryIssue::Kind::CutOff:
            return tr("Line %1 is cut off: no token was read from it.");
        case RecoveryIssue::Kind::NoUser:
            return tr("Line %1 has no single user ID: no token was read from it.");
        case RecoveryIssue::Kind::BadPermission:
            return tr("Line %1 has permissions that cannot be read: the token was left out.");
        case RecoveryIssue::Kind::NoEnd:
            return tr("It cannot be told where the token of line %1 ends: it was left out.");
        case RecoveryIssue::Kind::BrokenValue:
            return tr("The value in line %1 is broken by a line end and was not read. Make the "
                      "terminal wider, or write the output into a file.");
        case RecoveryIssue::Kind::OtherTable:
            return tr("The table in line %1 was printed by another command. It has to be “influxd "
                      "recovery”, with all of its columns.");
        case RecoveryIssue::Kind::CommandFailed:
            return tr("Line %1: the command failed: %2");
        }
        Q_UNREACHABLE();
    };
    const QString text = sentence().arg(issue.line);
    return issue.kind == RecoveryIssue::Kind::CommandFailed
        ? text.arg(NameText::excerpt(issue.text))
        : text;
}

QString RecoveryText::newOperator(const RecoveryListing &listing)
{
    if (const RecoveryRecord *made = newOperatorToken(listing))
        return tr("The new operator token of %1 is among them.")
            .arg(NameText::shown(made->userName));
    const bool isRedacted
        = std::any_of(listing.records.cbegin(), listing.records.cend(), [](const auto &record) {
              return record.description.endsWith(QLatin1String("'s Recovery Token"))
                  && record.shown == RecoveryRecord::Shown::Redacted;
          });
    if (isRedacted)
        return tr("A token that recovery made is there, but its value is not: it was made with "
                  "--store-token-hashes, or an earlier one. Make another, without that option.");
    return tr("No new operator token is among them yet.");
}

QString RecoveryText::missing(Orphan::Missing missing)
{
    switch (missing) {
    case Orphan::Missing::Owner:
        return tr("its owner was deleted");
    case Orphan::Missing::Organization:
        return tr("presumably its organization was deleted");
    }
    Q_UNREACHABLE();
}

} // namespace itm
