// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/setuptext.h"

namespace itm {

QString SetupText::issue(SetupIssue issue)
{
    switch (issue) {
    case SetupIssue::UserMissing:
        return tr("Enter a name for the first user.");
    case SetupIssue::UserColon:
        return tr("Leave colons out of the user’s name: nobody could sign in with it.");
    case SetupIssue::PasswordShort:
        return tr("The password needs at least 8 characters.");
    case SetupIssue::PasswordLong:
        return tr("The password may have at most 72 bytes; letters outside of English count two or "
                  "more.");
    case SetupIssue::OrganizationMissing:
        return tr("Enter a name for the organization.");
    case SetupIssue::BucketMissing:
        return tr("Enter a name for the first bucket.");
    case SetupIssue::BucketUnderscore:
        return tr("A bucket’s name may not begin with an underscore: those are the server’s own.");
    case SetupIssue::BucketQuote:
        return tr("A bucket’s name may not contain a quotation mark.");
    case SetupIssue::ControlCharacter:
        return tr("A name contains a line break or another invisible character.");
    case SetupIssue::RetentionShort:
        return tr("The server keeps data for at least one hour.");
    case SetupIssue::RetentionLong:
        return tr("Keep data for at most a hundred years, or for ever.");
    case SetupIssue::TokenShort:
        return tr("A token of your own needs at least 32 characters: shorter ones can be guessed.");
    case SetupIssue::TokenCharacters:
        return tr("A token may hold English letters, digits and signs other than colon, quotation "
                  "mark, backslash and blank.");
    case SetupIssue::TokenLikeJwt:
        return tr("A token may not have exactly two full stops: the server would take it for "
                  "something else and refuse it.");
    }
    return {};
}

ErrorMessage SetupText::alreadySetUp()
{
    return { tr("Already set up"),
             tr("The server has a user or an organization, so it cannot be set up any more."),
             tr("Sign in with what it was set up with. If nobody has that, influxd recovery on the "
                "server’s computer makes a new operator token.") };
}

QStringList SetupText::advice()
{
    return {
        tr("For daily work make an All Access token of your organization, with “New token”, "
           "and sign in with that: a mistake then stays within the organization."),
        tr("Have a second operator token kept as a spare, with “Spare operator”, and its value "
           "on paper where this computer’s end does not take it along."),
        tr("Give each collector and dashboard a token of its own that may do what it needs "
           "and nothing else.")
    };
}

} // namespace itm
