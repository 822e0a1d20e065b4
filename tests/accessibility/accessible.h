// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace itm::test {

/// Positions of bits in the answer of GetState, as the AT-SPI protocol numbers them.
enum class AtspiState {
    Checked = 4,
    Collapsed = 5,
    Enabled = 8,
    Expandable = 9,
    Expanded = 10,
    Focusable = 11,
    Showing = 25,
    Checkable = 41,
};

/// What a screen reader is told about one control, and what is in it.
struct Accessible final
{
    /// As AT-SPI names it in English, whatever the program speaks: "push button", "check box".
    QString role;
    QString name;
    QString description;
    quint64 states = 0;
    /// Names of the labels that stand for it.
    QStringList labels;
    /// Of a table: the titles of its columns; its children are the cells of rows that show.
    QStringList columns;
    QList<Accessible> children;

    [[nodiscard]] bool is(AtspiState state) const
    {
        return (states >> static_cast<int>(state) & 1U) != 0;
    }
};

} // namespace itm::test
