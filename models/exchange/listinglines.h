// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace itm {

/// What a terminal, a console or a file made of a printed table, as plain lines: without colours,
/// carriage returns and other control characters, UTF-16 (PowerShell's `>`) as UTF-8. Wipes its
/// copy when it ends: values of tokens stand in it.
class ListingLines final
{
public:
    struct Line final
    {
        /// Valid while the ListingLines live.
        QByteArrayView text;
        /// From 1.
        int number = 0;
        /// As wide as the terminal was: what follows may be the rest of it.
        bool isFull = false;
    };

    explicit ListingLines(QByteArrayView bytes);
    ~ListingLines();
    Q_DISABLE_COPY_MOVE(ListingLines)

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

private:
    void clean(QByteArrayView bytes);
    void split();

    QByteArray m_text;
    QList<Line> m_lines;
};

} // namespace itm
