// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/commandview.h"

#include <QFontDatabase>

#include <cmath>

namespace itm {

CommandView::CommandView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CommandView::setCommand(const QString &command)
{
    if (toPlainText() == command)
        return;
    setPlainText(command);
    fitHeight();
}

void CommandView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

/// The layout of plain text counts lines, not pixels.
void CommandView::fitHeight()
{
    const double text = document()->size().height() * fontMetrics().lineSpacing();
    const double frame = 2 * (document()->documentMargin() + frameWidth());
    const int height = static_cast<int>(std::ceil(text + frame));
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace itm
