// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QCoreApplication>
#include <QHash>

namespace itm {

/// Html: the names in a sentence are bold, everything in them is escaped. Plain: for cells, tool
/// tips and assistive tools.
enum class Markup : quint8 { Plain, Html };

/// What is known of organizations by name, to say names in place of ids.
using OrganizationNames = QHash<OrganizationId, QString>;

/// Names as people gave them, made fit to be shown: a description may hold line breaks, control
/// characters, a change of writing direction or a megabyte of text.
class NameText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::NameText)

public:
    /// On one line, at most 80 characters, without characters that could make the rest of a
    /// sentence look different.
    [[nodiscard]] static QString shown(const QString &name);
    /// The same for what a server wrote or a path: at most 300 characters.
    [[nodiscard]] static QString excerpt(const QString &text);
    /// shown(), bold in Html.
    [[nodiscard]] static QString inSentence(const QString &name, Markup markup);
    /// The description, or that there is none; of a v1 credential its user name first.
    [[nodiscard]] static QString token(const Token &token);
    /// The owner's name, or its id where the server gave no name.
    [[nodiscard]] static QString owner(const Token &token);
    /// The organization's name, or its id.
    [[nodiscard]] static QString organization(const Token &token);
    [[nodiscard]] static QString organization(OrganizationId id, const OrganizationNames &names);
    /// Up to three names, then how many more: "line1, line2, line3 and 4 more".
    [[nodiscard]] static QString list(const QStringList &names, Markup markup);
};

} // namespace itm
