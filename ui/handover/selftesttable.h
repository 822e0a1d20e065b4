// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace itm {

struct SelfTestReport;

/// What is tried with a token, row by row: what it should be and what it is, as far as that is
/// known. Says below what is not tried.
class SelfTestTable final : public QWidget
{
    Q_OBJECT

public:
    explicit SelfTestTable(QWidget *parent = nullptr);

    /// Also of a test that is under way: the rest of its rows is open.
    void show(const SelfTestReport &report);
    void clear();
    [[nodiscard]] bool isEmpty() const;

private:
    void setCell(int row, int column, const QString &text, bool isFine);

    QTableWidget *m_table;
    QLabel *m_leftOut;
};

} // namespace itm
