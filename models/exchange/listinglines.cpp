// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/listinglines.h"

#include "models/core/secret.h"

#include <QStringDecoder>

#include <algorithm>

namespace itm {

namespace {

constexpr char Escape = '\x1b';
constexpr char Bell = '\x07';
constexpr int TabStop = 8;

bool isBetween(char c, char first, char last)
{
    return c >= first && c <= last;
}

/// Behind the sequence that begins at an escape character.
qsizetype afterEscape(QByteArrayView text, qsizetype at)
{
    ++at;
    if (at >= text.size())
        return at;
    const char kind = text[at++];
    if (kind == '[') {
        while (at < text.size() && !isBetween(text[at], '\x40', '\x7e'))
            ++at;
        return std::min(at + 1, text.size());
    }
    if (kind != ']')
        return at;
    while (at < text.size() && text[at] != Bell && text[at] != Escape && text[at] != '\n')
        ++at;
    return at < text.size() && text[at] == Bell ? at + 1 : at;
}

/// Columns on a terminal, for characters of one column.
qsizetype widthOf(QByteArrayView line)
{
    qsizetype width = 0;
    for (const char c : line) {
        if (c == '\t')
            width += TabStop - width % TabStop;
        else if (!isBetween(c, '\x80', '\xbf'))
            ++width;
    }
    return width;
}

QByteArray fromUtf16(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf16);
    QString text = decode(bytes);
    QByteArray utf8 = text.toUtf8();
    text.fill(QChar(u'\0'));
    return utf8;
}

} // namespace

ListingLines::ListingLines(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QByteArray utf8 = fromUtf16(bytes);
        clean(utf8);
        wipe(utf8);
    } else {
        clean(bytes);
    }
    split();
}

ListingLines::~ListingLines()
{
    wipe(m_text);
}

void ListingLines::clean(QByteArrayView bytes)
{
    // At once: growing would leave copies behind.
    m_text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const char c = bytes[at];
        if (c == Escape) {
            at = afterEscape(bytes, at);
            continue;
        }
        if (c == '\r') {
            const qsizetype end = std::find_if(bytes.begin() + at, bytes.end(),
                                               [](char other) { return other != '\r'; })
                - bytes.begin();
            if (end == bytes.size() || bytes[end] != '\n')
                m_text.append('\n');
            at = end;
            continue;
        }
        const bool isNoBreakSpace = bytes.sliced(at).startsWith("\xc2\xa0");
        if (isNoBreakSpace)
            m_text.append(' ');
        else if (c == '\t' || c == '\n' || (!isBetween(c, '\0', '\x1f') && c != '\x7f'))
            m_text.append(c);
        at += isNoBreakSpace ? 2 : 1;
    }
    if (m_text.startsWith("\xef\xbb\xbf"))
        m_text.remove(0, 3);
}

void ListingLines::split()
{
    QList<qsizetype> widths;
    for (qsizetype at = 0; at < m_text.size();) {
        qsizetype end = m_text.indexOf('\n', at);
        if (end < 0)
            end = m_text.size();
        const QByteArrayView line = QByteArrayView(m_text).sliced(at, end - at);
        m_lines.append({ line, static_cast<int>(m_lines.size()) + 1, false });
        widths.append(widthOf(line));
        at = end + 1;
    }
    const qsizetype widest = widths.isEmpty() ? 0 : *std::max_element(widths.begin(), widths.end());
    // A single longest line is just that.
    const bool isWrapped = std::count(widths.begin(), widths.end(), widest) > 1;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].isFull = isWrapped && widths[i] == widest;
}

} // namespace itm
