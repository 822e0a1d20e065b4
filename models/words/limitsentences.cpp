// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/abilitysentences.h"
#include "models/words/resourcetext.h"

#include <QLocale>

#include <algorithm>

namespace itm {

namespace {

bool writesBuckets(const Abilities &abilities)
{
    return std::any_of(abilities.may.begin(), abilities.may.end(), [](const Grant &grant) {
        return grant.type == types::buckets && writes(grant.mode);
    });
}

QString newerTypes(const QList<ResourceType> &types)
{
    QStringList names;
    for (const ResourceType &type : types)
        names.append(ResourceText::plural(type));
    //: %1: resource types that InfluxDB added after the token was made.
    return AbilitySentences::tr("touch %1, which are newer than this token")
        .arg(QLocale().createSeparatedList(names));
}

} // namespace

QString AbilitySentences::limit(Limit limit, const Abilities &abilities) const
{
    switch (limit) {
    case Limit::Anything:
        return tr("do anything: it has no permission with an effect");
    case Limit::ReadAnything:
        return writesBuckets(abilities) ? tr("read anything, not even what it wrote")
                                        : tr("read anything");
    case Limit::ReadWhatItWrites:
        return tr("read back everything that it writes");
    case Limit::ChangeAnything:
        return tr("write, change or delete anything");
    case Limit::UseNewerTypes:
        return newerTypes(abilities.missingTypes);
    case Limit::AnythingButItsBuckets:
        return tr("reach any other bucket, organization or setting");
    case Limit::AnythingButBuckets:
        return tr("reach any other organization or setting");
    case Limit::TouchTokens:
        return tr("see, create or delete tokens");
    case Limit::SeeTokens:
        return tr("see tokens");
    case Limit::SeeOtherTokens:
        return tr("see other tokens");
    case Limit::SeeOtherUsersTokens:
        return tr("see other users’ tokens");
    case Limit::MakeTokens:
        return tr("create, change or delete tokens");
    case Limit::AdministerServer:
        return tr("create users or organizations, back up the server");
    case Limit::CreateUsers:
        return tr("create users");
    case Limit::CreateOrganizations:
        return tr("create organizations");
    case Limit::BackUp:
        return tr("back up the server");
    case Limit::ReachOtherOrganizations:
        return outOfReach(abilities.outOfReach);
    case Limit::UseNewApi:
        return tr("use anything but /query and /write, the endpoints of InfluxDB 1.x");
    }
    return {};
}

QString AbilitySentences::outOfReach(const QList<Organization> &organizations) const
{
    if (organizations.isEmpty())
        return tr("reach any other organization");
    QStringList names;
    for (const Organization &organization : organizations)
        names.append(organization.name);
    //: %1: one or more organizations.
    return tr("reach %1").arg(NameText::list(names, m_markup));
}

} // namespace itm
