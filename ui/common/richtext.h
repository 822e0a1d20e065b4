// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include "models/words/abilitytext.h"

#include <QStringList>

#include <utility>

/// Html for labels, coloured from the application's palette: ask again when that changes. What is
/// called plain is escaped here, so names that servers gave cannot bring markup along. GUI thread.
namespace itm::RichText {

[[nodiscard]] QString colored(ColorRole role, const QString &plain);
/// A line each.
[[nodiscard]] QString lines(const QStringList &plain, ColorRole role);
/// A bold heading (plain) and a bullet for each statement, whose texts are Html already. Empty
/// without statements.
[[nodiscard]] QString section(const QString &heading, const QList<Statement> &statements,
                              ColorRole textRole);
/// Two columns: muted labels and their values, both plain.
[[nodiscard]] QString facts(const QList<std::pair<QString, QString>> &labelsAndValues);

} // namespace itm::RichText
