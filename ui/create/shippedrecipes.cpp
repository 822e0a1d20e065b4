// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/shippedrecipes.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace itm {

QList<Recipe> shippedRecipes()
{
    QList<Recipe> recipes;
    QDirIterator files(QStringLiteral(":/recipes"), { QStringLiteral("*.json") });
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<Recipe> recipe = recipeFromJson(file.readAll());
        Q_ASSERT(recipe);
        if (recipe)
            recipes.append(recipe.takeValue());
    }
    std::sort(recipes.begin(), recipes.end(),
              [](const Recipe &a, const Recipe &b) { return a.order < b.order; });
    return recipes;
}

} // namespace itm
