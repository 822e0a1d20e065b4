// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <optional>
#include <variant>

namespace itm {

/// What a pattern puts in for each token.
enum class DescriptionField : quint8 { Description, Owner, Organization, Id, Number };

/// Why a pattern cannot be used.
struct PatternProblem final
{
    enum class Kind : quint8 { UnknownField, OpenBrace };

    Kind kind = Kind::UnknownField;
    /// UnknownField: as it was written, without braces.
    QString field;

    friend bool operator==(const PatternProblem &, const PatternProblem &) = default;
};

/// Makes descriptions out of what is known of a token: `{description} (line {n})`. `{n}` counts
/// from 1, each further n adds a leading zero: `{nn}` gives 01. `{{` and `}}` stand for braces.
class DescriptionPattern final
{
public:
    [[nodiscard]] static std::variant<DescriptionPattern, PatternProblem>
    parse(const QString &text);
    /// Never translated: `description`, `owner`, `organization`, `id`, `n`.
    [[nodiscard]] static QStringList fieldNames();

    /// `number`: which of the tokens it is, from 1. Without spaces at its ends.
    [[nodiscard]] QString of(const Token &token, qsizetype number) const;

private:
    struct Part final
    {
        /// Where there is no field.
        QString text;
        std::optional<DescriptionField> field;
        int digits = 0;
    };

    static std::optional<Part> fieldPart(const QString &name);

    QList<Part> m_parts;
};

} // namespace itm
