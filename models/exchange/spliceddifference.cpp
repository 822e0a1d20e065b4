// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/spliceddifference.h"

#include <algorithm>

namespace itm {

namespace {

/// Says nothing about the length of what it stands for.
constexpr QByteArrayView Mask("\"\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"
                              "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\"");

bool isHarmless(std::string_view key, const toml::node &node)
{
    if (node.is_boolean())
        return true;
    const auto text = node.value<std::string_view>();
    // An address with a user may hold a password.
    return text && (key == "org" || (key == "url" && text->find('@') == std::string_view::npos));
}

void collectSecrets(const TomlText &text, const toml::node &node, std::string_view key,
                    QList<TextSpan> &spans)
{
    if (const toml::table *table = node.as_table()) {
        for (const auto &[name, child] : *table)
            collectSecrets(text, child, name.str(), spans);
    } else if (!isHarmless(key, node)) {
        spans << text.span(node.source());
    }
}

/// Lines of the text that change together, and what changes them.
struct Change
{
    TextSpan old;
    TextSplice splice;
    qsizetype header = -1;
};

class Difference final
{
public:
    Difference(const TomlText &text, const TextSplice &splice)
        : m_text(text)
    {
        collectSecrets(text, text.root(), {}, m_secrets);
        for (const TextEdit &edit : splice.edits())
            add(edit);
    }

    [[nodiscard]] QList<DifferenceLine> lines() const
    {
        QList<DifferenceLine> lines;
        qsizetype shown = -1;
        for (const Change &change : m_changes) {
            if (change.header >= 0 && change.header < change.old.begin && change.header != shown)
                lines << DifferenceLine{ DifferenceLine::Kind::Kept, headerLine(change.header) };
            shown = change.header;
            append(lines, DifferenceLine::Kind::Removed, shownText(change, TextSplice()));
            append(lines, DifferenceLine::Kind::Added, shownText(change, change.splice));
        }
        return lines;
    }

private:
    void add(const TextEdit &edit)
    {
        const TextSpan lines = linesOf(edit);
        if (m_changes.isEmpty() || lines.begin > m_changes.constLast().old.end
            || (lines.begin == m_changes.constLast().old.end && lines.end > lines.begin))
            m_changes << Change{ .old = lines };
        Change &change = m_changes.last();
        change.old.end = std::max(change.old.end, lines.end);
        change.splice.add(edit);
        change.header = edit.header;
    }

    /// None where whole lines are put between two.
    [[nodiscard]] TextSpan linesOf(const TextEdit &edit) const
    {
        const qsizetype at = edit.span.begin;
        const bool isBetween
            = edit.span.end == at && (at == m_text.lineStart(at) || at == m_text.bytes().size());
        if (isBetween)
            return { at, at };
        TextSpan lines{ m_text.lineStart(at), m_text.lineEnd(edit.span.end) };
        // A secret may begin or end on a line of its own.
        for (const TextSpan &secret : m_secrets) {
            if (secret.begin < lines.end && secret.end > lines.begin) {
                lines.begin = std::min(lines.begin, m_text.lineStart(secret.begin));
                lines.end = std::max(lines.end, m_text.lineEnd(secret.end));
            }
        }
        return lines;
    }

    [[nodiscard]] QByteArray shownText(const Change &change, const TextSplice &splice) const
    {
        TextSplice masked = splice;
        for (const TextSpan &secret : m_secrets) {
            const auto &edits = splice.edits();
            const bool isReplaced
                = std::any_of(edits.begin(), edits.end(), [&secret](const TextEdit &edit) {
                      return edit.span.begin < secret.end && edit.span.end > secret.begin;
                  });
            if (!isReplaced)
                masked.add({ .span = secret, .isToken = true });
        }
        return masked.applied(m_text.bytes(), change.old, Mask);
    }

    [[nodiscard]] QString headerLine(qsizetype at) const
    {
        const TextSpan line{ m_text.lineStart(at), m_text.lineEnd(at) };
        return QString::fromUtf8(shownText({ .old = line }, TextSplice())).trimmed();
    }

    static void append(QList<DifferenceLine> &lines, DifferenceLine::Kind kind,
                       const QByteArray &text)
    {
        if (text.isEmpty())
            return;
        QList<QByteArray> parts = text.split('\n');
        if (parts.constLast().isEmpty())
            parts.removeLast();
        for (QByteArray &part : parts) {
            if (part.endsWith('\r'))
                part.chop(1);
            lines << DifferenceLine{ kind, QString::fromUtf8(part) };
        }
    }

    const TomlText &m_text;
    QList<TextSpan> m_secrets;
    QList<Change> m_changes;
};

} // namespace

QList<DifferenceLine> splicedDifference(const TomlText &text, const TextSplice &splice)
{
    return Difference(text, splice).lines();
}

} // namespace itm
