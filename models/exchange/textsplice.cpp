// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/textsplice.h"

#include <algorithm>

namespace itm {

void TextSplice::add(TextEdit edit)
{
    const auto behind = std::upper_bound(
        m_edits.cbegin(), m_edits.cend(), edit.span.begin,
        [](qsizetype at, const TextEdit &other) { return at < other.span.begin; });
    m_edits.insert(behind, std::move(edit));
}

QByteArray TextSplice::applied(QByteArrayView bytes, TextSpan part, QByteArrayView token) const
{
    QByteArray text;
    qsizetype at = part.begin;
    for (const TextEdit &edit : m_edits) {
        if (edit.span.begin < part.begin || edit.span.end > part.end)
            continue;
        text.append(bytes.sliced(at, edit.span.begin - at));
        text.append(edit.isToken ? token : QByteArrayView(edit.text));
        at = edit.span.end;
    }
    text.append(bytes.sliced(at, part.end - at));
    return text;
}

std::pair<QByteArray, QByteArray> TextSplice::around(QByteArrayView bytes) const
{
    std::pair<QByteArray, QByteArray> texts;
    QByteArray *text = &texts.first;
    qsizetype at = 0;
    for (const TextEdit &edit : m_edits) {
        text->append(bytes.sliced(at, edit.span.begin - at));
        at = edit.span.end;
        if (edit.isToken)
            text = &texts.second;
        else
            text->append(edit.text);
    }
    text->append(bytes.sliced(at));
    return texts;
}

} // namespace itm
