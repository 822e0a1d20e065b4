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

QString ComparisonText::differing(const TokenComparison &comparison)
{
    if (comparison.differing == 0)
        return tr("Their permissions are the same.");
    return tr("%n permission(s) only some of them have.", nullptr,
              static_cast<int>(comparison.differing));
}

} // namespace itm
