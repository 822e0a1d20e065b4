// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/drafttext.h"

#include "models/words/permissiontext.h"
#include "models/words/resourcetext.h"
#include "models/words/statustext.h"

#include <QLocale>

namespace itm {

namespace {

QString phrases(const PermissionList &permissions, const OrganizationNames &names)
{
    constexpr qsizetype MostSaid = 5;
    QStringList said;
    for (const Permission &permission : permissions.first(qMin(MostSaid, permissions.size())))
        said.append(PermissionText::phrase(permission, names));
    const qsizetype rest = permissions.size() - said.size();
    if (rest > 0)
        said.append(DraftText::tr("%n more", "permissions", static_cast<int>(rest)));
    return QLocale().createSeparatedList(said);
}

} // namespace

QString DraftText::suggestion(const QString &kind, const QString &summary)
{
    //: The suggested description of a new token. %1: its kind, %2: what it may do, such as
    //: "W telegraf".
    return summary.isEmpty() ? kind : tr("%1: %2", "description of a token").arg(kind, summary);
}

QString DraftText::duplicate(qsizetype count)
{
    return tr("%n token(s) of this server have this description already.", nullptr,
              static_cast<int>(count));
}

QString DraftText::owner(const User &user, UserId caller)
{
    const QString name = NameText::shown(user.name);
    if (user.status != UserStatus::Active)
        return tr("%1 (%2)", "a user and the user's state")
            .arg(name, StatusText::user(user.status));
    //: A user in a list: the one who is signed in.
    return user.id == caller ? tr("%1 (you)").arg(name) : name;
}

QString DraftText::ownerIsInactive(const QString &name)
{
    return tr("%1 is not active: the server refuses the token until the user is activated.")
        .arg(NameText::shown(name));
}

QString DraftText::ownerIsOther(const QString &name)
{
    return tr("The token acts as %1 and stops working when that user is deactivated or deleted.")
        .arg(NameText::shown(name));
}

QString DraftText::ownerIsGone()
{
    return tr("The server does not know this owner any more. Choose another one.");
}

QString DraftText::ownerWasReplacedByYou(const QString &name)
{
    //: %1: a user.
    return tr("The server does not know %1 any more: now you are chosen as the owner.").arg(name);
}

QString DraftText::organizationIsGone()
{
    return tr("The server does not know this organization any more, or does not show it to you. "
              "Choose another one.");
}

QString DraftText::breadth(Breadth breadth)
{
    switch (breadth) {
    case Breadth::ReachesEverywhere:
        return tr("It reaches into every organization, also into those to come. Choose single "
                  "things, or all of one organization, where that is enough.");
    case Breadth::AllAccess:
        return tr("A single program rarely needs every type: choose what it is for instead.");
    case Breadth::WritesFutureBuckets:
        return tr("It writes and deletes all buckets, also those that do not exist yet. Choose "
                  "single buckets where that is enough.");
    case Breadth::ReadsFutureBuckets:
        return tr("It reads all buckets, also those that do not exist yet. Choose single buckets "
                  "where that is enough.");
    case Breadth::ReadsValuesOfOtherTokens:
        return tr("This server keeps values readable: whoever may read tokens can copy their "
                  "values and act with them.");
    }
    return {};
}

QString DraftText::allAccessAdvice()
{
    return tr("InfluxDB recommends one All Access token per organization for daily work, and the "
              "operator token for administration alone. With it you will not see tokens of other "
              "users, nor other organizations.");
}

QStringList DraftText::allAccessLimits()
{
    return { tr("It shows your own tokens of this organization. Tokens of other users and of other "
                "organizations do not show; they work all the same."),
             tr("It makes tokens for you in this organization, for nobody else and nowhere else, "
                "and no operator tokens."),
             tr("It reads the name of this organization and cannot change it; other organizations "
                "it neither shows, makes nor deletes."),
             tr("It changes your own user only: others are not made, deactivated or deleted with "
                "it."),
             tr("It does not back up or restore the whole server. For all of this there is the "
                "connection with the operator token.") };
}

QString DraftText::dailyToken(const QString &organization)
{
    //: The description of an All Access token. %1: an organization.
    return tr("Daily work in %1").arg(organization);
}

QString DraftText::dailyConnection(const QString &server, const QString &organization)
{
    //: The name of a connection. %1: the server's, %2: an organization.
    return tr("%1 – %2", "name of a connection").arg(server, organization);
}

QStringList DraftText::operatorMeaning()
{
    return { tr("It reads, writes and deletes all data in every organization."),
             tr("It makes, changes and deletes users, organizations and tokens, also yours."),
             tr("It backs up and restores the whole server."),
             tr("Nothing limits it: whoever has its value is the administrator.") };
}

QStringList DraftText::difference(const EchoDifference &difference, const OrganizationNames &names)
{
    QStringList said;
    if (!difference.missing.isEmpty())
        //: %1: a list of permissions, such as "write the bucket telegraf".
        said.append(
            tr("It may not do what was asked for: %1.").arg(phrases(difference.missing, names)));
    if (!difference.added.isEmpty())
        //: %1: a list of permissions, such as "write the bucket telegraf".
        said.append(
            tr("It may do what was not asked for: %1.").arg(phrases(difference.added, names)));
    if (difference.otherOrganization)
        said.append(tr("It belongs to another organization."));
    if (difference.otherOwner)
        said.append(tr("It belongs to another user."));
    if (difference.otherStatus)
        said.append(tr("It has another status."));
    if (difference.otherDescription)
        said.append(tr("It has another description."));
    return said;
}

QString DraftText::unmapped(const PermissionList &entries, const QString &from, const QString &to)
{
    //: %1, %2: organizations; %3: a list of permissions, such as "write the bucket telegraf".
    return tr("Nothing in %2 has the name that these permissions have in %1, so they are left out: "
              "%3.")
        .arg(NameText::shown(from), NameText::shown(to), phrases(entries, {}));
}

} // namespace itm
