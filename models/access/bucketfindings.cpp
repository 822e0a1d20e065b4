// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/aboveorganizations.h"
#include "models/access/findingfamilies.h"

namespace itm::findings {

namespace {

/// The bucket of the same name that took the place of one that is gone; null without one.
const Bucket *successor(const FindingScene &scene, const Permission &entry, const Token &token)
{
    if (entry.type != types::buckets)
        return nullptr;
    const QString name = scene.context().lastBucketNames.value(BucketId(entry.id.value()));
    if (name.isEmpty())
        return nullptr;
    return scene.bucketNamed(entry.organization.isNull() ? token.organization : entry.organization,
                             name);
}

/// Adds the token with all names that `nameOf` gives for its entries, each once.
template <class NameOf>
void collect(const FindingScene &scene, FindingGroup &group, NameOf nameOf)
{
    for (const Token &token : scene.tokens()) {
        QStringList names;
        for (const Permission &entry : token.permissions) {
            const QString name = nameOf(entry, token);
            if (!name.isEmpty() && !names.contains(name))
                names << name;
        }
        if (!names.isEmpty())
            group.add(token, names);
    }
}

} // namespace

/// The id alone decides: such an entry reaches into the other organization (fact sheet §5.4).
void bucketElsewhere(const FindingScene &scene, FindingGroup &group)
{
    collect(scene, group, [&scene](const Permission &entry, const Token &) {
        if (entry.type != types::buckets || entry.id.isNull() || entry.organization.isNull())
            return QString();
        const Bucket *bucket = scene.bucket(entry.id);
        return bucket && bucket->organization != entry.organization ? bucket->name : QString();
    });
}

void bucketRecreated(const FindingScene &scene, FindingGroup &group)
{
    collect(scene, group, [&scene](const Permission &entry, const Token &token) {
        if (!scene.isGone(entry, token))
            return QString();
        const Bucket *bucket = successor(scene, entry, token);
        return bucket ? bucket->name : QString();
    });
}

void dangling(const FindingScene &scene, FindingGroup &group)
{
    collect(scene, group, [&scene](const Permission &entry, const Token &token) {
        if (!scene.isGone(entry, token) || successor(scene, entry, token))
            return QString();
        const QString name = scene.context().lastBucketNames.value(BucketId(entry.id.value()));
        return entry.type == types::buckets && !name.isEmpty() ? name : entry.id.toString();
    });
}

/// Nothing asks for `orgs` or `users` of an organization (fact sheet §7.4).
void useless(const FindingScene &scene, FindingGroup &group)
{
    collect(scene, group, [](const Permission &entry, const Token &) {
        const bool isUseless
            = isAboveOrganizations(entry.type) && entry.id.isNull() && !entry.organization.isNull();
        return isUseless ? entry.type.name.toString() : QString();
    });
}

} // namespace itm::findings
