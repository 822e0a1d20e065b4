// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/report.h"

#include <QStringList>

#include <optional>

/// What programs and command lines call things. Never changes.
namespace itm::reports {

[[nodiscard]] QString name(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> kindNamed(const QString &name);
[[nodiscard]] QStringList kindNames();

[[nodiscard]] QString name(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> formatNamed(const QString &name);
[[nodiscard]] QStringList formatNames();

/// Member in JSON, column in CSV.
[[nodiscard]] QString key(ReportField field);

} // namespace itm::reports
