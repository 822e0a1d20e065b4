// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/comparisontext.h"

#include "models/words/permissiontext.h"
#include "models/words/statustext.h"

#include <QLocale>

#include <algorithm>

namespace itm {

namespace {

constexpr qsizetype MostNames = 4;
constexpr qsizetype MostPermissions = 12;
constexpr qsizetype MostHolders = 3;

/// The most frequent first.
QString list(const QMap<QString, qsizetype> &counts)
{
    QList<std::pair<qsizetype, QString>> ordered;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ordered.append({ it.value(), it.key() });
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList texts;
    for (const auto &[count, name] : std::as_const(ordered)) {
        if (texts.size() == MostNames)
            break;
        //: A name and how many tokens it is about: "alice 3".
        texts << ComparisonText::tr("%1 %2", "name and number")
                     .arg(NameText::shown(name), QLocale().toString(count));
    }
    const auto rest = static_cast<int>(ordered.size() - texts.size());
    if (rest > 0)
        texts << ComparisonText::tr("%n more", nullptr, rest);
    return texts.join(QStringLiteral(", "));
}

/// "only ci, Telegraf" where few hold it, "all but ci" where few do not, else "12 of 40".
QString holders(const PermissionDifference &difference, const QList<const Token *> &tokens)
{
    // Of twins only the number tells anything.
    const auto named = [&tokens](const QList<qsizetype> &indexes) {
        QStringList texts;
        for (const qsizetype i : indexes)
            texts << NameText::token(*tokens.at(i));
        return texts.removeDuplicates() == 0 ? texts.join(QStringLiteral(", ")) : QString();
    };
    const QString few
        = difference.holders.size() <= MostHolders ? named(difference.holders) : QString();
    if (!few.isEmpty())
        //: %1: descriptions of tokens.
        return ComparisonText::tr("only %1").arg(few);
    QList<qsizetype> rest;
    for (qsizetype i = 0; i < tokens.size() && rest.size() <= MostHolders; ++i) {
        if (!difference.holders.contains(i))
            rest << i;
    }
    const QString others = rest.size() <= MostHolders ? named(rest) : QString();
    if (!others.isEmpty())
        //: %1: descriptions of tokens.
        return ComparisonText::tr("all but %1").arg(others);
    //: Numbers of tokens: "12 of 40".
    return ComparisonText::tr("%1 of %2")
        .arg(QLocale().toString(difference.holders.size()), QLocale().toString(tokens.size()));
}

} // namespace

QList<std::pair<QString, QString>> ComparisonText::counts(const TokenComparison &comparison,
                                                          const QMap<QString, qsizetype> &kinds)
{
    QMap<QString, qsizetype> states;
    if (comparison.active > 0)
        states.insert(StatusText::token(TokenStatus::Active), comparison.active);
    if (comparison.active < comparison.count)
        states.insert(StatusText::token(TokenStatus::Inactive),
                      comparison.count - comparison.active);
    return { { tr("Kind"), list(kinds) },
             { tr("Status"), list(states) },
             { tr("Owner"), list(comparison.owners) },
             { tr("Organization"), list(comparison.organizations) } };
}

QList<Statement> ComparisonText::common(const TokenComparison &comparison,
                                        const OrganizationNames &names)
{
    QList<Statement> statements;
    for (const Permission &permission : comparison.common) {
        if (statements.size() == MostPermissions)
            break;
        statements.append({ PermissionText::phrase(permission, names, Markup::Html) });
    }
    const auto rest = static_cast<int>(comparison.common.size() - statements.size());
    if (rest > 0)
        statements.append({ tr("%n more", nullptr, rest) });
    return statements;
}

QList<Statement> ComparisonText::differing(const TokenComparison &comparison,
                                           const QList<const Token *> &tokens,
                                           const OrganizationNames &names)
{
    QList<Statement> statements;
    for (const PermissionDifference &difference : comparison.differences) {
        //: %1: a permission, such as "write bucket telegraf"; %2: who has it.
        statements.append(
            { tr("%1: %2").arg(PermissionText::phrase(difference.permission, names, Markup::Html),
                               holders(difference, tokens).toHtmlEscaped()) });
    }
    const auto rest = static_cast<int>(comparison.differing - statements.size());
    if (rest > 0)
        statements.append({ tr("%n more", nullptr, rest) });
    return statements;
}

} // namespace itm
