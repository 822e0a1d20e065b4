// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QRegularExpression>

namespace itm {

/// What somebody types to find things by: a pattern for the whole name where it has `*` or `?`
/// (`prod-*`), else a part of the name or of the ID. Without regard to case. Empty matches all.
class NamePattern final
{
public:
    explicit NamePattern(const QString &text = {});

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool matches(const QString &name, ResourceId id = {}) const;

private:
    QString m_text;
    bool m_isWildcard = false;
    QRegularExpression m_whole;
};

} // namespace itm
