// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

// toml++ 3.3 asserts of broken texts what only whole ones have, and hands that to the optimiser in
// release builds: taken away, it goes on and reports the mistake.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace itm {

/// A range of bytes.
struct TextSpan final
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A TOML text and its tree, with the way back from a node to its bytes: the tree alone cannot be
/// written without losing comments and order. The bytes outlive it.
class TomlText final
{
public:
    /// Larger ones, or with more dots, are refused: every dot can be a level of the tree.
    static constexpr qsizetype MostBytes = 256 * 1024;
    static constexpr qsizetype MostDots = 4'000;

    explicit TomlText(QByteArrayView bytes);

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    /// The line of the first mistake, from 1; 0 where there is none.
    [[nodiscard]] int brokenLine() const { return m_brokenLine; }
    /// Empty where the text is broken or too large.
    [[nodiscard]] const toml::table &root() const { return m_root; }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

    [[nodiscard]] TextSpan span(const toml::source_region &region) const;
    [[nodiscard]] qsizetype lineStart(qsizetype at) const;
    /// Behind its end of line, or the end of the text.
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const;
    /// As the first line ends.
    [[nodiscard]] QByteArray endOfLine() const;

private:
    /// The first line that is no TOML whatever stands around it; 0: there is none.
    [[nodiscard]] int lineThatCannotBe() const;
    [[nodiscard]] qsizetype offset(const toml::source_position &position) const;

    QByteArrayView m_bytes;
    toml::table m_root;
    QList<qsizetype> m_lineStarts;
    bool m_isTooLarge = false;
    int m_brokenLine = 0;
};

} // namespace itm
