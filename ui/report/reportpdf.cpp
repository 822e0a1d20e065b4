// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/report/reportpdf.h"

#include "models/words/reporttext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace itm::reports {

namespace {

constexpr qreal MarginMm = 14;
constexpr int TextPoints = 8;
/// Enough for letters, and little enough for the whole numbers that tables are laid out in.
constexpr int DotsPerInch = 600;

/// A page's text, between head and foot.
void paintText(QPainter &painter, const QTextDocument &document, int page, qreal head)
{
    const QSizeF size = document.pageSize();
    const QRectF part(0, page * size.height(), size.width(), size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    // On paper, whatever the colours of the desktop.
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, head - part.top());
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

QPageSize::PageSizeId pageSize()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                      : QPageSize::A4;
}

} // namespace

QByteArray toPdf(const QString &html, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(DotsPerInch);
    writer.setPageLayout({ QPageSize(pageSize()),
                           QPageLayout::Landscape,
                           { MarginMm, MarginMm, MarginMm, MarginMm },
                           QPageLayout::Millimeter });
    QFont font(QStringLiteral("sans-serif"), TextPoints);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);

    QPainter painter(&writer);
    painter.setFont(font);
    const qreal line = painter.fontMetrics().lineSpacing();
    const QSizeF paper = QRectF(painter.viewport()).size();
    document.setPageSize({ paper.width(), paper.height() - 4 * line });
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setPen(Qt::darkGray);
        if (page > 0)
            painter.drawText(QRectF(0, 0, paper.width(), line), Qt::AlignLeft, title);
        painter.drawText(QRectF(0, paper.height() - line, paper.width(), line), Qt::AlignRight,
                         ReportText::page(page + 1, pages));
        paintText(painter, document, page, 2 * line);
    }
    painter.end();
    return bytes;
}

} // namespace itm::reports
