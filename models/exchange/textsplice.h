// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/tomltext.h"

#include <QByteArray>

namespace itm {

/// One change of a text: these bytes give way to others.
struct TextEdit final
{
    TextSpan span;
    QByteArray text;
    /// What is put there is the token, which nobody here knows.
    bool isToken = false;
    /// Where the header of the profile begins; -1: it is part of the edit.
    qsizetype header = -1;
};

/// Edits of one text, kept in the order of their places; those of one place in the order in which
/// they were added. They must not overlap.
class TextSplice final
{
public:
    void add(TextEdit edit);
    [[nodiscard]] const QList<TextEdit> &edits() const { return m_edits; }

    /// A part of the text as it will be, with `token` in the token's place.
    [[nodiscard]] QByteArray applied(QByteArrayView bytes, TextSpan part,
                                     QByteArrayView token) const;
    /// The whole text up to the token and behind it.
    [[nodiscard]] std::pair<QByteArray, QByteArray> around(QByteArrayView bytes) const;

private:
    QList<TextEdit> m_edits;
};

} // namespace itm
