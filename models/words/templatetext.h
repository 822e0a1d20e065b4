// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/templateexpansion.h"
#include "models/access/templatemaking.h"
#include "models/access/templaterecord.h"

#include <QCoreApplication>

namespace itm {

/// Templates in words. Plain text.
class TemplateText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::TemplateText)

public:
    [[nodiscard]] static QString action(PermissionAction action);
    /// What an entry is about: "buckets named prod-*", "bucket telegraf", "all tasks".
    [[nodiscard]] static QString what(const TemplateEntry &entry);
    /// "read bucket telegraf".
    [[nodiscard]] static QString entry(const TemplateEntry &entry);
    /// "3 permissions".
    [[nodiscard]] static QString size(const TokenTemplate &made);

    /// What did not match, a line each for the first ones.
    [[nodiscard]] static QStringList misses(const QList<TemplateMiss> &missed);
    /// How many permissions it gives there, and where.
    [[nodiscard]] static QString expanded(qsizetype permissions, const QString &organization);
    /// Empty where nothing was.
    [[nodiscard]] static QString leftOut(qsizetype count);
    /// Entries that name an id of one server; empty: none.
    [[nodiscard]] static QString keepsIds(const QList<TemplateEntry> &entries);
    /// What a pattern would take the place of; how much wider the set becomes.
    [[nodiscard]] static QString effect(const PatternEffect &effect, const ResourceType &type);
    [[nodiscard]] static QString issue(const TemplateIssue &issue);
};

} // namespace itm
