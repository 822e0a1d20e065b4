// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/snippetsplice.h"

#include <algorithm>

namespace itm {

std::optional<Secret> spliced(const RenderedSnippet &snippet, const Secret &value)
{
    const auto size = writeEscaped(snippet.format, value.reveal(), nullptr);
    if (!size)
        return std::nullopt;
    QList<QByteArray> pieces;
    qsizetype total = *size * (snippet.pieces.size() - 1);
    for (const QString &piece : snippet.pieces) {
        pieces.append(piece.toUtf8());
        total += pieces.constLast().size();
    }
    // Of its final size at once: an array that grows leaves copies behind.
    QByteArray whole(total, Qt::Uninitialized);
    char *at = whole.data();
    for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
        if (piece > 0)
            at += writeEscaped(snippet.format, value.reveal(), at).value_or(0);
        at = std::copy(pieces.at(piece).begin(), pieces.at(piece).end(), at);
    }
    return Secret::take(whole);
}

} // namespace itm
