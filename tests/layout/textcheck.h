// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QStringList>

class QWidget;

namespace itm::test {

/// Finds texts of shown windows that the pseudo-language has not gone through: what is outside of
/// its brackets and is no data. Assistive texts and tool tips count as shown.
class TextCheck final
{
public:
    /// What stands in windows in every language: names on the server and what was typed.
    void setData(const QStringList &data);
    /// A line each; a text that was complained about once is not told again.
    [[nodiscard]] QStringList untranslated(const QWidget &window);

private:
    [[nodiscard]] QString leftOver(const QString &text) const;

    QStringList m_data;
    QRegularExpression m_names;
    QStringList m_told;
};

} // namespace itm::test
