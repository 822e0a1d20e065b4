// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/usertext.h"

#include "models/words/kindtext.h"
#include "models/words/nametext.h"
#include "models/words/statustext.h"

namespace itm {

namespace {

QString owned(const UserRecord &record)
{
    if (record.tokens == 0)
        return UserText::tr("Owns no token that can be seen.");
    //: %1: tokens by kind, such as “1 Operator, 3 Custom”; %2: a number.
    return UserText::tr("Owns %n token(s) (%1), %2 of them working.", nullptr, record.tokens)
        .arg(UserText::kinds(record), QString::number(record.workingTokens()));
}

/// What stops, with its number, a sentence each.
QStringList whatStops(const UserRecord &record)
{
    const int tokens = record.workingTokens();
    const int v1 = record.workingV1Credentials();
    QStringList said{
        tokens > 0 ? UserText::tr(
            "%n token(s) stop(s) working at once, until the user is active again.", nullptr, tokens)
                   : UserText::tr("No token that can be seen stops working by that.")
    };
    if (v1 > 0)
        said << UserText::tr("%n v1 credential(s) of the user stop(s) with it.", nullptr, v1);
    return said << UserText::tr("The user cannot sign in any more either.");
}

/// A line each behind a sign: warnings first.
QString points(const QStringList &warnings, const QStringList &others, Markup markup)
{
    const bool isHtml = markup == Markup::Html;
    QStringList lines;
    const auto add = [&lines, isHtml](const QString &sign, const QString &text) {
        lines << (isHtml ? QStringLiteral("<tr><td>%1&nbsp;</td><td>%2</td></tr>").arg(sign, text)
                         : sign + u' ' + text);
    };
    for (const QString &text : warnings)
        add(QStringLiteral("▲"), text);
    for (const QString &text : others)
        add(QStringLiteral("•"), text);
    return isHtml ? QStringLiteral("<table cellspacing=\"2\">%1</table>").arg(lines.join(QString()))
                  : lines.join(u'\n');
}

QString lossOf(OperatorLoss loss)
{
    switch (loss) {
    case OperatorLoss::None:
        break;
    case OperatorLoss::Daily:
        return UserText::tr(
            "Of the operator tokens that can be seen only the spare one of this computer could "
            "take the place of this user’s: after that “Use the spare operator”, in “Connections”, "
            "is the way back in.");
    case OperatorLoss::Full:
        return UserText::tr(
            "Of the operator tokens that can be seen only those of an older InfluxDB would work, "
            "and these cannot make a full one again.");
    case OperatorLoss::All:
        return UserText::tr(
            "No operator token that can be seen would work any more. Without one, users, "
            "organizations and back-ups can only be managed after influxd recovery.");
    }
    return {};
}

/// Who is cut off, a sentence each; empty where nobody is.
QStringList losses(const UserRecord &record, Markup markup)
{
    QStringList said;
    if (record.isOwn)
        said << UserText::tr(
            "You are signed in as this user: the server refuses you from then on, and you cannot "
            "take it back. Somebody else’s operator token has to activate the user again.");
    if (record.operatorLoss != OperatorLoss::None)
        said << lossOf(record.operatorLoss);
    if (record.holdsSpare)
        said << UserText::tr("The spare operator token of this computer is this user’s and leads "
                             "nobody back in while the user is inactive.");
    if (!record.connections.isEmpty())
        //: %1: names of saved connections.
        said << UserText::tr("Saved connections that sign in as this user: %1. They will not "
                             "connect until the user is active again.")
                    .arg(NameText::list(record.connections, markup));
    return said;
}

/// The name if it can be typed, else the id.
QString typedName(const UserRecord &record)
{
    const QString shown = UserText::name(record);
    const bool isTypable = shown == record.user.name && !shown.isRightToLeft();
    return isTypable ? shown : record.user.id.toString();
}

} // namespace

QString UserText::name(const UserRecord &record)
{
    return record.user.name.isEmpty() ? record.user.id.toString()
                                      : NameText::shown(record.user.name);
}

QString UserText::state(const UserRecord &record)
{
    return record.isListed ? StatusText::user(record.user.status)
                           : tr("not listed", "state of a user");
}

QString UserText::stateExplanation(const UserRecord &record)
{
    if (!record.isListed)
        return tr("The server lists no such user to you: deleted, or not visible to your "
                  "credential. Tokens of a deleted user do not work.");
    switch (record.user.status) {
    case UserStatus::Active:
        return {};
    case UserStatus::Inactive:
        return tr("None of this user’s tokens works, whatever its own state; they work again once "
                  "the user is active.");
    case UserStatus::Unknown:
        return tr("The server names no state: made by influxd recovery. Tokens work as if the user "
                  "were active.");
    }
    Q_UNREACHABLE();
}

QString UserText::kinds(const UserRecord &record)
{
    QStringList parts;
    for (auto it = record.kinds.cbegin(); it != record.kinds.cend(); ++it) {
        //: %1: how many tokens, %2: their kind, such as “Operator”.
        parts << tr("%1 %2", "tokens by kind")
                     .arg(QString::number(it.value()), KindText::name(it.key()));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList UserText::details(const UserRecord &record, const OrganizationNames &names)
{
    QStringList sentences;
    if (record.tokens > 0) {
        //: %1: tokens by kind, such as “1 Operator, 3 Custom”.
        sentences << tr("Owns %1.").arg(kinds(record));
        sentences << tr("%n of these tokens work(s).", nullptr, record.workingTokens());
    } else {
        sentences << tr("Owns no token that can be seen.");
    }
    if (record.v1Credentials > 0)
        sentences << tr("Owns %n v1 credential(s).", nullptr, record.v1Credentials);
    if (record.memberships && !record.memberships->isEmpty())
        //: %1: such as “owner of factory, member of weather”.
        sentences << tr("In organizations: %1.").arg(memberships(record, names));
    if (const QString state = stateExplanation(record); !state.isEmpty())
        sentences << state;
    if (record.operatorLoss == OperatorLoss::All)
        sentences << tr("Without this user no operator token that can be seen would work.");
    return sentences;
}

QString UserText::memberships(const UserRecord &record, const OrganizationNames &names)
{
    if (!record.memberships)
        return {};
    QStringList parts;
    for (const UserMembership &membership : *record.memberships) {
        const QString organization = NameText::organization(membership.organization, names);
        //: %1: an organization.
        parts << (membership.isOwner ? tr("owner of %1").arg(organization)
                                     //: %1: an organization.
                                     : tr("member of %1").arg(organization));
    }
    return parts.isEmpty() ? tr("none", "organizations of a user")
                           : parts.join(QLatin1String(", "));
}

Confirmation UserText::deactivate(const UserRecord &record, Markup markup)
{
    const QStringList lost = losses(record, markup);
    Confirmation question{
        //: %1: a user.
        .title = tr("Deactivate the user “%1”?").arg(name(record)),
        .about = owned(record),
        .consequence = points(lost, whatStops(record), markup),
        //: On a button.
        .verb = tr("Deactivate"),
    };
    if (lost.isEmpty())
        return question;
    question.typedAnswer = typedName(record);
    question.typedRequest
        //: %1: what the user has to type.
        = tr("Type %1 to go on:").arg(NameText::inSentence(question.typedAnswer, markup));
    return question;
}

QString UserText::limits(bool isOperator, int organizationsNotTold)
{
    QStringList said;
    if (!isOperator)
        said << tr("Your credential is not an operator’s: the server lists only users that it may "
                   "read, often just your own, and only tokens that it may read are counted.");
    if (organizationsNotTold > 0)
        said << tr("Who belongs to %n organization(s) the server did not tell.", nullptr,
                   organizationsNotTold);
    return said.join(u' ');
}

} // namespace itm
