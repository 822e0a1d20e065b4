// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/batchfile.h"

#include <optional>

namespace itm {

struct CsvRecord final
{
    /// Where it begins, from 1.
    int line = 0;
    QStringList cells;

    /// No cell holds more than spaces.
    [[nodiscard]] bool isBlank() const;
};

/// Reads comma-separated values record by record, as RFC 4180 has them, with any separator: cells
/// in quotes may hold separators, line ends and doubled quotes. Lines end in LF, CR LF or CR.
/// Spaces before an opening and after a closing quote are no part of a cell. A quote within a cell
/// that does not begin with one is an ordinary character.
class CsvReader final
{
public:
    /// `text` has to outlive the reader.
    CsvReader(QStringView text, QChar separator);

    /// None at the end, and after a problem.
    [[nodiscard]] std::optional<CsvRecord> next();
    /// OpenQuote or TextAfterQuote.
    [[nodiscard]] const std::optional<BatchFileProblem> &problem() const { return m_problem; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atCellEnd() const;
    [[nodiscard]] QString cell();
    [[nodiscard]] QString quotedCell();
    void skipSpaces();
    void skipLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::optional<BatchFileProblem> m_problem;
};

} // namespace itm
