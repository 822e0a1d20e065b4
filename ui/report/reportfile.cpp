// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/report/reportfile.h"

#include "ui/report/reportpdf.h"

#include "models/exchange/csvwriter.h"
#include "models/report/reportdata.h"
#include "models/report/reportpage.h"
#include "models/words/translators.h"

#include <QFile>
#include <QLocale>

namespace itm::reports {

namespace {

QString page(const ReportDocument &document, const QString &name, PageMarkup markup)
{
    QFile file(QStringLiteral(":/reports/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    // Without a translation the texts are English, whatever the desktop speaks.
    const QString language = QLocale().bcp47Name().section(u'-', 0, 0);
    return toPage(document, QString::fromUtf8(file.readAll()), markup,
                  shippedLanguages().contains(language) ? language : QStringLiteral("en"));
}

} // namespace

QString toPrintHtml(const ReportDocument &document)
{
    return page(document, QStringLiteral("print.html"), PageMarkup::Html);
}

QString toMarkdown(const ReportDocument &document)
{
    return page(document, QStringLiteral("page.md"), PageMarkup::Markdown);
}

QByteArray toBytes(const ReportDocument &document, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return page(document, QStringLiteral("page.html"), PageMarkup::Html).toUtf8();
    case ReportFormat::Pdf:
        return toPdf(toPrintHtml(document), document.title);
    case ReportFormat::Csv:
        return toCsv(tableRows(document));
    case ReportFormat::Json:
        return toJson(document);
    case ReportFormat::Markdown:
        return toMarkdown(document).toUtf8();
    }
    return {};
}

} // namespace itm::reports
