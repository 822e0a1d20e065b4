// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace itm::test {

/// English as a language that is not there yet: [Ťôķéñš ~~~]. Every text is about 40 % wider, has
/// accents and begins and ends with a bracket, so that what cannot grow, what cannot show them and
/// what is not translatable is seen. Placeholders, mnemonics and tags are kept.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] static QString of(const QString &text);
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace itm::test
