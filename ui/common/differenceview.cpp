// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/differenceview.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace itm {

namespace {

QChar markOf(DifferenceLine::Kind kind)
{
    switch (kind) {
    case DifferenceLine::Kind::Removed:
        return u'−';
    case DifferenceLine::Kind::Added:
        return u'+';
    case DifferenceLine::Kind::Kept:
        break;
    }
    return u' ';
}

ColorRole fillOf(DifferenceLine::Kind kind)
{
    switch (kind) {
    case DifferenceLine::Kind::Removed:
        return ColorRole::DangerFill;
    case DifferenceLine::Kind::Added:
        return ColorRole::OkFill;
    case DifferenceLine::Kind::Kept:
        break;
    }
    return ColorRole::Sheet;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

DifferenceView::~DifferenceView() = default;

void DifferenceView::setLines(const QList<DifferenceLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    showLines();
}

void DifferenceView::showLines()
{
    clear();
    QTextCursor cursor(document());
    for (const DifferenceLine &line : m_lines) {
        QTextBlockFormat format;
        format.setBackground(Theme::color(fillOf(line.kind), palette()));
        if (cursor.position() > 0)
            cursor.insertBlock(format);
        else
            cursor.setBlockFormat(format);
        QTextCharFormat text;
        text.setForeground(Theme::color(line.kind == DifferenceLine::Kind::Kept ? ColorRole::Muted
                                                                                : ColorRole::Text,
                                        palette()));
        cursor.insertText(markOf(line.kind) + u' ' + line.text, text);
    }
    moveCursor(QTextCursor::Start);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.isEmpty())
        showLines();
}

} // namespace itm
