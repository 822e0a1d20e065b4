// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"
#include "models/core/result.h"

#include <QMap>

class QJsonObject;

namespace itm {

/// A text in several languages, by their two letters.
class LocalText final
{
public:
    LocalText() = default;
    explicit LocalText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    {
    }

    /// Members named by a language.
    [[nodiscard]] static LocalText fromJson(const QJsonObject &object);
    /// In English where there is none.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] bool has(const QString &language) const { return m_texts.contains(language); }

private:
    QMap<QString, QString> m_texts;
};

/// What a client needs for one job: the fewest permissions, each with its reason. Data: one JSON
/// file each in resources/recipes.
struct Recipe final
{
    enum class Scope : quint8 {
        /// Each of the chosen buckets.
        Bucket,
        /// All of the type in the organization.
        Organization,
        /// The organization itself, or the owner: `orgs` and `users` have no other useful scope.
        Itself,
        /// Every type, in every organization: an operator token.
        Operator,
    };
    struct Need final
    {
        PermissionAction action = PermissionAction::Read;
        ResourceType type;
        Scope scope = Scope::Bucket;
        LocalText why;
    };

    QString id;
    int order = 0;
    LocalText title;
    LocalText about;
    QList<Need> needs;

    [[nodiscard]] bool needsBucket() const;
    [[nodiscard]] bool needsOperator() const;
};

/// MalformedReply where it is no recipe.
[[nodiscard]] Result<Recipe> recipeFromJson(const QByteArray &json);

/// Where a recipe is to be used.
struct RecipePlace final
{
    OrganizationId organization;
    UserId owner;
    /// Ids and names.
    QList<std::pair<ResourceId, QString>> buckets;
    QList<ResourceType> types;
};

[[nodiscard]] PermissionList permissionsOf(const Recipe &recipe, const RecipePlace &place);

} // namespace itm
