// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/patterntext.h"

#include "models/words/nametext.h"

namespace itm {

namespace {

QString knownFields()
{
    QStringList fields;
    for (const QString &name : DescriptionPattern::fieldNames())
        fields << u'{' + name + u'}';
    return fields.join(QLatin1String(", "));
}

} // namespace

QString PatternText::hint()
{
    //: %1: names in braces, never translated.
    return tr("What is known of a token is put in for: %1. {nn} counts 01, 02, 03.")
        .arg(knownFields());
}

QString PatternText::problem(const PatternProblem &problem)
{
    if (problem.kind == PatternProblem::Kind::OpenBrace)
        return tr("A brace is open: } is missing, or {{ for a brace itself.");
    //: %1: what the user wrote, %2: names in braces, never translated.
    return tr("Nothing can be put in for {%1}. Known are: %2.")
        .arg(NameText::shown(problem.field), knownFields());
}

} // namespace itm
