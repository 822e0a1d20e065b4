// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/casefolding.h"
#include "models/access/findingfamilies.h"
#include "models/access/matching.h"

#include <algorithm>

namespace itm::findings {

namespace {

using namespace Qt::StringLiterals;

/// The text has a word that begins like this.
bool hasWord(const QString &folded, QStringView word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

/// What programs are called that do one job.
bool isNamedLikeCollector(const QString &description)
{
    static const QStringList words{ u"telegraf"_s,  u"collector"_s, u"collectd"_s,
                                    u"gateway"_s,   u"sensor"_s,    u"station"_s,
                                    u"logger"_s,    u"exporter"_s,  u"grafana"_s,
                                    u"dashboard"_s, u"node-red"_s,  u"home assistant"_s,
                                    u"esp32"_s,     u"esp8266"_s,   u"inverter"_s,
                                    u"proxmox"_s };
    const QString folded = caseFolded(description);
    return std::any_of(words.begin(), words.end(),
                       [&folded](const QString &word) { return hasWord(folded, word); });
}

/// The recipes of the client that the description names.
QList<const Recipe *> recipesFor(const QString &description, const QList<Recipe> &recipes)
{
    static const QList<std::pair<QString, QString>> names{
        { u"telegraf"_s, u"telegraf-"_s },
        { u"grafana"_s, u"grafana-"_s },
        { u"home assistant"_s, u"home-assistant"_s },
    };
    QList<const Recipe *> found;
    const QString folded = caseFolded(description);
    for (const auto &[word, id] : names) {
        if (!hasWord(folded, word))
            continue;
        for (const Recipe &recipe : recipes) {
            if (recipe.id.startsWith(id) && !recipe.needsOperator())
                found.append(&recipe);
        }
    }
    return found;
}

/// Types of what the token holds and the recipe does not ask for.
QStringList beyond(const Recipe &recipe, const Token &token)
{
    QStringList types;
    for (const Permission &entry : token.permissions) {
        RecipePlace place{ .organization = token.organization, .owner = token.owner };
        if (entry.type == types::buckets && !entry.id.isNull())
            place.buckets = { { entry.id, {} } };
        if (!allows(permissionsOf(recipe, place), entry)
            && !types.contains(entry.type.name.toString()))
            types << entry.type.name;
    }
    return types;
}

bool writesBuckets(const Permission &entry)
{
    return entry.action == PermissionAction::Write && entry.type == types::buckets;
}

using Owners = QHash<UserId, qint64>;

/// Reading a token needs a permission on it and one on its owner (fact sheet §3.5).
bool readsTokensOf(const Token &holder, OrganizationId organization)
{
    return allows(holder.permissions,
                  { PermissionAction::Read, types::authorizations, {}, organization });
}

bool readsUser(const Token &holder, UserId user)
{
    return allows(holder.permissions,
                  { PermissionAction::Read, types::users, ResourceId(user.value()), {} });
}

/// Only where an entry is about tokens at all: most tokens have none.
bool isAboutTokens(const Token &holder)
{
    return std::any_of(
        holder.permissions.begin(), holder.permissions.end(), [](const Permission &entry) {
            return entry.type == types::authorizations || entry.type == types::instance;
        });
}

/// How many values the holder can read, its own one counted where it can.
qint64 readableBy(const Token &holder, const QHash<OrganizationId, Owners> &readable)
{
    qint64 count = 0;
    for (auto place = readable.begin(); place != readable.end(); ++place) {
        if (!readsTokensOf(holder, place.key()))
            continue;
        for (auto owner = place->begin(); owner != place->end(); ++owner)
            count += readsUser(holder, owner.key()) ? *owner : 0;
    }
    return count;
}

bool readsItself(const Token &holder)
{
    return holder.serverValue == ServerValue::Readable && readsTokensOf(holder, holder.organization)
        && readsUser(holder, holder.owner);
}

} // namespace

void allAccessCollector(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        const auto tokenClass = scene.administrative(token);
        if (tokenClass && tokenClass->kind == TokenKind::AllAccess
            && isNamedLikeCollector(token.description))
            group.add(token);
    }
}

void broaderThanRecipe(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        if (token.permissions.isEmpty() || scene.administrative(token))
            continue;
        const QList<const Recipe *> recipes
            = recipesFor(token.description, scene.context().recipes);
        std::optional<QStringList> least;
        for (const Recipe *recipe : recipes) {
            const QStringList types = beyond(*recipe, token);
            if (!least || types.size() < least->size())
                least = types;
        }
        if (least && !least->isEmpty())
            group.add(token, *least);
    }
}

void unscoped(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        if (scene.isOperator(token))
            continue;
        QStringList types;
        for (const Permission &entry : token.permissions) {
            const bool isEverywhere = entry.isUnscoped() || entry.type == types::instance;
            if (isEverywhere && !types.contains(entry.type.name.toString()))
                types << entry.type.name;
        }
        if (!types.isEmpty())
            group.add(token, types);
    }
}

void writeDeletesBucket(const FindingScene &scene, FindingGroup &group)
{
    for (const Token &token : scene.tokens()) {
        const auto &held = token.permissions;
        const auto count = std::count_if(held.begin(), held.end(), writesBuckets);
        // v1 credentials have no way to the API that deletes.
        if (count > 0 && token.store == TokenStore::V2 && !scene.administrative(token))
            group.add(token, count);
    }
}

void readsOtherValues(const FindingScene &scene, FindingGroup &group)
{
    if (scene.context().valueStorage != ValueStorage::Raw)
        return;
    QHash<OrganizationId, Owners> readable;
    for (const Token &token : scene.tokens()) {
        if (token.store == TokenStore::V2 && token.serverValue == ServerValue::Readable)
            ++readable[token.organization][token.owner];
    }
    // Tokens with the same set share one list.
    QHash<const Permission *, qint64> known;
    for (const Token &token : scene.tokens()) {
        if (!token.isActive() || !isAboutTokens(token) || scene.isOperator(token))
            continue;
        const Permission *set = token.permissions.constData();
        if (!known.contains(set))
            known.insert(set, readableBy(token, readable));
        const qint64 others = known.value(set) - (readsItself(token) ? 1 : 0);
        if (others > 0)
            group.add(token, others);
    }
}

} // namespace itm::findings
