// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/recoverypaper.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace itm::RecoveryPaper {

namespace {

QString element(const QString &name, const QString &plain)
{
    return u'<' + name + u'>' + plain.toHtmlEscaped() + QStringLiteral("</") + name
        + QStringLiteral(">\n");
}

} // namespace

QString html(const RecoveryGuide &guide, const RecoveryValues &values, const QString &address,
             const QString &language)
{
    const QString title = QCoreApplication::translate(
        "itm::RecoveryPaper", "A new operator token for an InfluxDB server");
    QString page = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">")
        + element(QStringLiteral("title"), title)
        + QStringLiteral("<style>body{font-family:sans-serif}pre{white-space:pre-wrap}</style>"
                         "</head><body>\n")
        + element(QStringLiteral("h1"), title);
    const QString server = address.isEmpty() ? QStringLiteral("________________") : address;
    page += element(QStringLiteral("p"), server + QStringLiteral(" – ") + guide.title.in(language));
    if (!guide.about.in(language).isEmpty())
        page += element(QStringLiteral("p"), guide.about.in(language));
    int number = 0;
    for (const RecoveryGuide::Step &step : guide.steps) {
        page += element(QStringLiteral("h2"),
                        QString::number(++number) + QStringLiteral(". ") + step.title.in(language));
        for (const QString &command : step.commands)
            page += element(QStringLiteral("pre"),
                            filledCommand(guide, command, values, language).text);
        for (const LocalText &note : step.notes)
            page += element(QStringLiteral("p"), note.in(language));
    }
    page += element(QStringLiteral("p"),
                    QCoreApplication::translate(
                        "itm::RecoveryPaper",
                        "Then read the output of the command that made the token with Influx "
                        "Token Manager, or sign in with the value of its last line."));
    return page + QStringLiteral("</body></html>\n");
}

void print(const QString &html, QPagedPaintDevice &device)
{
    QTextDocument document;
    document.setHtml(html);
    document.print(&device);
}

} // namespace itm::RecoveryPaper
