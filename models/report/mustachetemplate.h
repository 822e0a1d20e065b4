// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace itm {

/// A mustache template: {{name}} escaped, {{{name}}} as it is, {{#name}}…{{/name}} where it is on,
/// or once for each entry of a list.
class MustacheTemplate final
{
public:
    struct Data final
    {
        QHash<QString, QString> texts;
        QHash<QString, bool> sections;
        std::map<QString, std::vector<Data>> lists;
    };
    /// Nothing where the format cannot hold the text.
    using Escape = std::function<std::optional<QString>(const QString &)>;

    explicit MustacheTemplate(QString source)
        : m_source(std::move(source))
    {
    }

    /// What is wrong with it, as the library says it; empty if nothing is.
    [[nodiscard]] QString problem() const;
    /// Every name between its braces.
    [[nodiscard]] QSet<QString> names() const;
    /// Nothing if one of the escaped texts could not be held.
    [[nodiscard]] std::optional<QString> render(const Data &data, const Escape &escape) const;

private:
    QString m_source;
};

} // namespace itm
