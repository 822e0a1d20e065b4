// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/descriptionpattern.h"

#include <QStringList>

#include <algorithm>

namespace itm {

namespace {

struct Field final
{
    QLatin1String name;
    DescriptionField field = DescriptionField::Description;
};

const Field Fields[] = {
    { QLatin1String("description"), DescriptionField::Description },
    { QLatin1String("owner"), DescriptionField::Owner },
    { QLatin1String("organization"), DescriptionField::Organization },
    { QLatin1String("id"), DescriptionField::Id },
    { QLatin1String("n"), DescriptionField::Number },
};

QString valueOf(DescriptionField field, int digits, const Token &token, qsizetype number)
{
    switch (field) {
    case DescriptionField::Description:
        return token.description;
    case DescriptionField::Owner:
        return token.ownerName.isEmpty() ? token.owner.toString() : token.ownerName.toString();
    case DescriptionField::Organization:
        return token.organizationName.isEmpty() ? token.organization.toString()
                                                : token.organizationName.toString();
    case DescriptionField::Id:
        return token.id.toString();
    case DescriptionField::Number:
        break;
    }
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace

std::optional<DescriptionPattern::Part> DescriptionPattern::fieldPart(const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    const bool isNumber = !wanted.isEmpty() && wanted.count(u'n') == wanted.size();
    if (isNumber)
        return Part{ {}, DescriptionField::Number, static_cast<int>(wanted.size()) };
    for (const Field &field : Fields) {
        if (wanted == field.name)
            return Part{ {}, field.field, 0 };
    }
    return std::nullopt;
}

std::variant<DescriptionPattern, PatternProblem> DescriptionPattern::parse(const QString &text)
{
    DescriptionPattern pattern;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isDoubled = at + 1 < text.size() && text.at(at + 1) == c;
        if ((c == u'{' || c == u'}') && isDoubled) {
            plain += c;
            ++at;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', at);
            if (end < 0)
                return PatternProblem{ PatternProblem::Kind::OpenBrace, {} };
            const QString name = text.mid(at + 1, end - at - 1);
            const std::optional<Part> part = fieldPart(name);
            if (!part)
                return PatternProblem{ PatternProblem::Kind::UnknownField, name };
            pattern.m_parts.append({ std::exchange(plain, {}), {}, 0 });
            pattern.m_parts.append(*part);
            at = end;
        } else {
            plain += c;
        }
    }
    pattern.m_parts.append({ plain, {}, 0 });
    return pattern;
}

QStringList DescriptionPattern::fieldNames()
{
    QStringList names;
    for (const Field &field : Fields)
        names << field.name;
    return names;
}

QString DescriptionPattern::of(const Token &token, qsizetype number) const
{
    QString made;
    for (const Part &part : m_parts)
        made += part.field ? valueOf(*part.field, part.digits, token, number) : part.text;
    return made.trimmed();
}

} // namespace itm
