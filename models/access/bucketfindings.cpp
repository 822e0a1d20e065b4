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

/// Entries with an id that the server found no name for: few tokens have any.
PermissionList unnamed(const Token &token)
{
    PermissionList entries;
    for (const Permission &entry : token.permissions) {
        if (!entry.id.isNull() && entry.name.isEmpty())
            entries.append(entry);
    }
    return entries;
}

/// All names that `nameOf` gives for the entries, each once.
template <class NameOf>
QStringList namesOf(const PermissionList &entries, NameOf nameOf)
{
    QStringList names;
    for (const Permission &entry : entries) {
        const QString name = nameOf(entry);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

/// Adds the tokens of which `nameOf` gives names for entries; it is asked once for each set.
template <class NameOf>
void collect(const FindingScene &scene, FindingGroup &group, NameOf nameOf)
{
    PerSet<QStringList> known(scene);
    for (const Token &token : scene.tokens()) {
        const QStringList &names = known.of(
            token, [&nameOf](const Token &one) { return namesOf(one.permissions, nameOf); });
        if (!names.isEmpty())
            group.add(token, names);
    }
}

/// The same for what is gone: that is also asked of the token, whose own organization and owner are
/// there.
template <class NameOf>
void collectGone(const FindingScene &scene, FindingGroup &group, NameOf nameOf)
{
    PerSet<PermissionList> known(scene);
    for (const Token &token : scene.tokens()) {
        const PermissionList &suspects = known.of(token, unnamed);
        if (suspects.isEmpty())
            continue;
        const QStringList names
            = namesOf(suspects, [&scene, &token, &nameOf](const Permission &entry) {
                  return scene.isGone(entry, token) ? nameOf(entry, token) : QString();
              });
        if (!names.isEmpty())
            group.add(token, names);
    }
}

} // namespace

/// The id alone decides: such an entry reaches into the other organization (fact sheet §5.4).
void bucketElsewhere(const FindingScene &scene, FindingGroup &group)
{
    collect(scene, group, [&scene](const Permission &entry) {
        if (entry.type != types::buckets || entry.id.isNull() || entry.organization.isNull())
            return QString();
        const Bucket *bucket = scene.bucket(entry.id);
        return bucket && bucket->organization != entry.organization ? bucket->name : QString();
    });
}

void bucketRecreated(const FindingScene &scene, FindingGroup &group)
{
    collectGone(scene, group, [&scene](const Permission &entry, const Token &token) {
        const Bucket *bucket = successor(scene, entry, token);
        return bucket ? bucket->name : QString();
    });
}

void dangling(const FindingScene &scene, FindingGroup &group)
{
    collectGone(scene, group, [&scene](const Permission &entry, const Token &token) {
        if (successor(scene, entry, token))
            return QString();
        const QString name = scene.context().lastBucketNames.value(BucketId(entry.id.value()));
        return entry.type == types::buckets && !name.isEmpty() ? name : entry.id.toString();
    });
}

/// Nothing asks for `orgs` or `users` of an organization (fact sheet §7.4).
void useless(const FindingScene &scene, FindingGroup &group)
{
    collect(scene, group, [](const Permission &entry) {
        const bool isUseless
            = isAboveOrganizations(entry.type) && entry.id.isNull() && !entry.organization.isNull();
        return isUseless ? entry.type.name.toString() : QString();
    });
}

} // namespace itm::findings
