// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/templaterecord.h"

namespace itm {

/// Longer files are refused before they are read.
constexpr qsizetype LargestTemplateFile = 4 * 1024 * 1024;

/// A file of templates to give away: `format`, `version` and `templates`. Holds no value and no
/// address of a server.
[[nodiscard]] QByteArray templatesToJson(const QList<TokenTemplate> &templates);

/// All of it or nothing. Whatever is not understood is an issue, and so is anything that looks like
/// a value of a token.
[[nodiscard]] std::variant<QList<TokenTemplate>, TemplateIssue>
templatesFromJson(const QByteArray &bytes);

} // namespace itm
