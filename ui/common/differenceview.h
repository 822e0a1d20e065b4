// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"

#include <QPlainTextEdit>

namespace itm {

/// What a change does to a text, a line each: coloured, and marked by + and −. Read only.
class DifferenceView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceView)

public:
    explicit DifferenceView(QWidget *parent = nullptr);
    ~DifferenceView() override;

    void setLines(const QList<DifferenceLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLines();

    QList<DifferenceLine> m_lines;
};

} // namespace itm
