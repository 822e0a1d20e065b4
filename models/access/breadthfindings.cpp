// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/casefolding.h"
#include "models/access/findingfamilies.h"
#include "models/access/matching.h"

#include <algorithm>
#include <map>
#include <tuple>

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

/// The recipes of the clients that a description can name.
struct ClientRecipes final
{
    QString name;
    QList<const Recipe *> recipes;
};

QList<ClientRecipes> clientRecipes(const QList<Recipe> &recipes)
{
    QList<ClientRecipes> clients;
    const auto add = [&](const QString &name, const QString &start) {
        ClientRecipes client{ .name = name };
        for (const Recipe &recipe : recipes) {
            if (recipe.id.startsWith(start) && !recipe.needsOperator())
                client.recipes.append(&recipe);
        }
        clients.append(client);
    };
    add(u"telegraf"_s, u"telegraf-"_s);
    add(u"grafana"_s, u"grafana-"_s);
    add(u"home assistant"_s, u"home-assistant"_s);
    return clients;
}

/// What the recipe has no use for in the entry, as the server spells it: all of the type, one
/// action, or a star where it asks for this on single things only.
QString excess(const Recipe &recipe, const Permission &entry)
{
    bool usesType = false;
    bool usesAction = false;
    for (const Recipe::Need &need : recipe.needs) {
        usesType |= need.type == entry.type;
        usesAction |= need.type == entry.type && need.action == entry.action;
    }
    const QString type = entry.type.name.toString();
    if (!usesType || (usesAction && !entry.id.isNull()))
        return type;
    if (usesAction)
        return type + u" (*)"_s;
    return type + (entry.action == PermissionAction::Read ? u" (read)"_s : u" (write)"_s);
}

/// What the token holds and the recipe does not ask for, for any of its buckets.
QStringList beyond(const Recipe &recipe, const Token &token)
{
    RecipePlace place{ .organization = token.organization, .owner = token.owner };
    for (const Permission &entry : token.permissions) {
        if (entry.type == types::buckets && !entry.id.isNull())
            place.buckets.append({ entry.id, {} });
    }
    const PermissionList asked = permissionsOf(recipe, place);
    QStringList found;
    for (const Permission &entry : token.permissions) {
        if (allows(asked, entry))
            continue;
        const QString what = excess(recipe, entry);
        if (!found.contains(what))
            found << what;
    }
    return found;
}

/// One bit for each client that the description names.
quint32 namedClients(const QString &description, const QList<ClientRecipes> &clients)
{
    const QString folded = caseFolded(description);
    quint32 named = 0;
    for (qsizetype i = 0; i < clients.size(); ++i)
        named |= hasWord(folded, clients.at(i).name) ? 1U << i : 0U;
    return named;
}

/// Beyond the recipe that the token fits best.
QStringList leastBeyond(const QList<ClientRecipes> &clients, quint32 named, const Token &token)
{
    std::optional<QStringList> least;
    for (qsizetype i = 0; i < clients.size(); ++i) {
        if ((named & 1U << i) == 0)
            continue;
        for (const Recipe *recipe : clients.at(i).recipes) {
            const QStringList found = beyond(*recipe, token);
            if (!least || found.size() < least->size())
                least = found;
        }
    }
    return least.value_or(QStringList());
}

QStringList typesEverywhere(const Token &token)
{
    QStringList types;
    for (const Permission &entry : token.permissions) {
        const bool isEverywhere = entry.isUnscoped() || entry.type == types::instance;
        if (isEverywhere && !types.contains(entry.type.name.toString()))
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
    const QList<ClientRecipes> clients = clientRecipes(scene.context().recipes);
    // A recipe is for an organization and an owner.
    std::map<std::tuple<int, OrganizationId, UserId, quint32>, QStringList> known;
    for (const Token &token : scene.tokens()) {
        if (token.permissions.isEmpty() || scene.isAdministrative(token))
            continue;
        const quint32 named = namedClients(token.description, clients);
        if (named == 0)
            continue;
        const auto [types, isNew]
            = known.try_emplace({ scene.setOf(token), token.organization, token.owner, named });
        if (isNew)
            types->second = leastBeyond(clients, named, token);
        if (!types->second.isEmpty())
            group.add(token, types->second);
    }
}

void unscoped(const FindingScene &scene, FindingGroup &group)
{
    PerSet<QStringList> everywhere(scene);
    for (const Token &token : scene.tokens()) {
        if (scene.isOperator(token))
            continue;
        const QStringList &types = everywhere.of(token, typesEverywhere);
        if (!types.isEmpty())
            group.add(token, types);
    }
}

void writeDeletesBucket(const FindingScene &scene, FindingGroup &group)
{
    PerSet<qint64> writing(scene);
    for (const Token &token : scene.tokens()) {
        // v1 credentials have no way to the API that deletes.
        if (token.store != TokenStore::V2 || scene.isAdministrative(token))
            continue;
        const qint64 count = writing.of(token, [](const Token &one) {
            const auto &held = one.permissions;
            return std::count_if(held.begin(), held.end(), writesBuckets);
        });
        if (count > 0)
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
    PerSet<qint64> known(scene);
    for (const Token &token : scene.tokens()) {
        if (!token.isActive() || scene.isOperator(token))
            continue;
        const qint64 all = known.of(token, [&readable](const Token &holder) {
            return isAboutTokens(holder) ? readableBy(holder, readable) : 0;
        });
        const qint64 others = all - (all > 0 && readsItself(token) ? 1 : 0);
        if (others > 0)
            group.add(token, others);
    }
}

} // namespace itm::findings
