// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokentemplate.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace itm {

/// Why something cannot be read as templates; a sentence each in models/words.
struct TemplateIssue final
{
    enum class Kind : quint8 {
        TooLarge,
        NotJson,
        NotTemplates, ///< JSON, but no file of templates
        NewerVersion,
        UnknownMember, ///< `detail`: which
        TokenValue, ///< holds what looks like a value of a token; `detail`: in which member
        MissingName,
        TooMuch, ///< more templates or entries than anybody needs
        BadEntry, ///< `detail`: of which template
    };
    Kind kind = Kind::NotJson;
    QString detail;

    friend bool operator==(const TemplateIssue &, const TemplateIssue &) = default;
};

/// One template as JSON: names, never a value; an id of one server only in entries that have no
/// name (`"by": "id"`).
[[nodiscard]] QJsonObject templateToJson(const TokenTemplate &made);

/// Strict: a member that is not known is an issue, so that nothing is lost unsaid. A missing id
/// gets a new one.
[[nodiscard]] std::variant<TokenTemplate, TemplateIssue>
templateFromJson(const QJsonObject &object);

/// The member that has a name or a value as only a token's value has; empty: none.
[[nodiscard]] QString memberWithTokenValue(const QJsonValue &value, const QString &name = {});

} // namespace itm
