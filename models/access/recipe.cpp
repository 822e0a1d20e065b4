// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/recipe.h"

#include "models/access/permissionsets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace itm {

namespace {

LocalText textFrom(const QJsonValue &value)
{
    return LocalText::fromJson(value.toObject());
}

std::optional<Recipe::Scope> scopeFrom(const QString &name)
{
    if (name == QLatin1String("bucket"))
        return Recipe::Scope::Bucket;
    if (name == QLatin1String("organization"))
        return Recipe::Scope::Organization;
    if (name == QLatin1String("itself"))
        return Recipe::Scope::Itself;
    if (name == QLatin1String("operator"))
        return Recipe::Scope::Operator;
    return std::nullopt;
}

std::optional<Recipe::Need> needFrom(const QJsonObject &object)
{
    const QString action = object.value(QLatin1String("action")).toString();
    const auto scope = scopeFrom(object.value(QLatin1String("scope")).toString());
    const QString type = object.value(QLatin1String("type")).toString();
    const bool isOperator = scope == Recipe::Scope::Operator;
    const bool isAction = action == QLatin1String("read") || action == QLatin1String("write");
    if (!scope || (!isOperator && (!isAction || type.isEmpty())))
        return std::nullopt;
    return Recipe::Need{ action == QLatin1String("write") ? PermissionAction::Write
                                                          : PermissionAction::Read,
                         ResourceType{ type }, *scope,
                         textFrom(object.value(QLatin1String("why"))) };
}

Permission entry(const Recipe::Need &need, const RecipePlace &place)
{
    Permission permission{ need.action, need.type };
    if (need.scope == Recipe::Scope::Organization)
        permission.organization = place.organization;
    else if (need.type == types::organizations)
        permission.id = ResourceId(place.organization.value());
    else
        permission.id = ResourceId(place.owner.value());
    return permission;
}

} // namespace

LocalText LocalText::fromJson(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return LocalText(texts);
}

QString LocalText::in(const QString &language) const
{
    return m_texts.value(language.left(2), m_texts.value(QStringLiteral("en")));
}

bool Recipe::needsBucket() const
{
    return std::any_of(needs.begin(), needs.end(),
                       [](const Need &need) { return need.scope == Scope::Bucket; });
}

bool Recipe::needsOperator() const
{
    return std::any_of(needs.begin(), needs.end(),
                       [](const Need &need) { return need.scope == Scope::Operator; });
}

Result<Recipe> recipeFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Recipe recipe{ .id = object.value(QLatin1String("id")).toString(),
                   .order = object.value(QLatin1String("order")).toInt(),
                   .title = textFrom(object.value(QLatin1String("title"))),
                   .about = textFrom(object.value(QLatin1String("about"))) };
    const QJsonArray needs = object.value(QLatin1String("needs")).toArray();
    for (const auto &value : needs) {
        const auto need = needFrom(value.toObject());
        if (!need)
            return Error{ .kind = ErrorKind::MalformedReply };
        recipe.needs.append(*need);
    }
    if (recipe.id.isEmpty() || recipe.needs.isEmpty() || !recipe.title.has(QStringLiteral("en")))
        return Error{ .kind = ErrorKind::MalformedReply };
    return recipe;
}

PermissionList permissionsOf(const Recipe &recipe, const RecipePlace &place)
{
    if (recipe.needsOperator())
        return operatorPermissions(place.types);
    PermissionList set;
    const auto add = [&set](const Permission &permission) {
        if (!set.contains(permission))
            set.append(permission);
    };
    for (const Recipe::Need &need : recipe.needs) {
        if (need.scope != Recipe::Scope::Bucket) {
            add(entry(need, place));
            continue;
        }
        for (const auto &[id, name] : place.buckets)
            add({ need.action, need.type, id, place.organization, name });
    }
    return set;
}

} // namespace itm
