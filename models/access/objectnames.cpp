// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/objectnames.h"

#include <algorithm>

namespace itm {

QString nameIn(const QList<ResourceObject> &objects, ResourceId id)
{
    const auto found = std::find_if(objects.begin(), objects.end(),
                                    [id](const ResourceObject &o) { return o.id == id; });
    return found == objects.end() ? QString() : found->name;
}

qsizetype countNamed(const QList<ResourceObject> &objects, const QString &name)
{
    return std::count_if(objects.begin(), objects.end(),
                         [&name](const ResourceObject &o) { return o.name == name; });
}

ResourceId onlyOne(const QList<ResourceObject> &objects, const QString &name)
{
    ResourceId found;
    for (const ResourceObject &object : objects) {
        if (object.name != name)
            continue;
        if (!found.isNull())
            return {};
        found = object.id;
    }
    return found;
}

} // namespace itm
