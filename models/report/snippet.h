// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/clientneed.h"
#include "models/report/textformat.h"

#include <variant>

namespace itm {

/// Without the secret, the text says where the client finds it; with it, it stands in the text.
enum class SnippetForm : quint8 { WithoutSecret, WithSecret };

/// How one client is told server, organization, bucket and token. Data: one text file each, a JSON
/// head and behind it the two forms as mustache templates (resources/snippets/README.md).
struct Snippet final
{
    QString id;
    int order = 0;
    LocalText title;
    /// Where to put it.
    LocalText about;
    /// How the secret is kept out: holds for the form without it.
    LocalText aboutSecret;
    TextFormat format = TextFormat::Plain;
    /// Proposed where it is saved.
    QString fileName;
    /// What the client does with the bucket decides: its needs are what it is used for.
    bool isByUse = false;
    ClientNeeds needs;
    /// For v1 credentials in place of tokens.
    bool isForV1 = false;
    QString withoutSecret;
    /// Empty where the client has no such form.
    QString withSecret;

    [[nodiscard]] const QString &text(SnippetForm form) const
    {
        return form == SnippetForm::WithSecret ? withSecret : withoutSecret;
    }
};

/// Why a file is no snippet.
struct SnippetIssue final
{
    enum class Kind : quint8 {
        NoHead, ///< it does not begin with a JSON object
        NoTitle, ///< neither in English nor as plain text
        UnknownFormat, ///< detail: its name
        BadNeed,
        NoText, ///< the line that begins the form without the secret is missing, or nothing follows
        BadTemplate, ///< detail: what mustache says
        UnknownName, ///< detail: the name between the braces
        SecretInPlainForm,
    };
    Kind kind = Kind::NoHead;
    QString detail;

    friend bool operator==(const SnippetIssue &, const SnippetIssue &) = default;
};

/// Members of the head that are not known are left alone. `id`: where the head names none.
[[nodiscard]] std::variant<Snippet, SnippetIssue> snippetFromText(const QByteArray &text,
                                                                  const QString &id);

} // namespace itm
