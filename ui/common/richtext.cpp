// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/richtext.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace itm::RichText {

namespace {

QString htmlColor(ColorRole role)
{
    return Theme::color(role, QApplication::palette()).name();
}

QString coloredHtml(ColorRole role, const QString &html)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(htmlColor(role), html);
}

int lineHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

QString bullet(const QString &html, ColorRole role)
{
    return u"<tr><td style=\"color:%1;padding-top:%2px;padding-right:%2px\">•</td>"
           u"<td style=\"color:%1;padding-top:%2px\">%3</td></tr>"_s.arg(
               htmlColor(role), QString::number(lineHeight() / 3), html);
}

} // namespace

QString colored(ColorRole role, const QString &plain)
{
    return coloredHtml(role, plain.toHtmlEscaped());
}

QString lines(const QStringList &plain, ColorRole role)
{
    QStringList escaped;
    for (const QString &line : plain)
        escaped.append(line.toHtmlEscaped());
    return escaped.isEmpty() ? QString() : coloredHtml(role, escaped.join(u"<br>"_s));
}

QString section(const QString &heading, const QList<Statement> &statements, ColorRole textRole)
{
    if (statements.isEmpty())
        return {};
    QString rows;
    for (const Statement &statement : statements) {
        const bool caution = statement.tone == Statement::Tone::Caution;
        rows += bullet(statement.text, caution ? ColorRole::Warning : textRole);
    }
    return u"<div style=\"color:%1\"><b>%2</b></div><table cellspacing=\"0\" "
           u"style=\"margin-bottom:%4px\">%3</table>"_s.arg(htmlColor(ColorRole::Text),
                                                            heading.toHtmlEscaped(), rows,
                                                            QString::number(lineHeight() / 2));
}

QString facts(const QList<std::pair<QString, QString>> &labelsAndValues)
{
    if (labelsAndValues.isEmpty())
        return {};
    QString rows;
    for (const auto &[label, value] : labelsAndValues)
        rows += u"<tr><td style=\"color:%1;padding-top:%2px;padding-right:%3px\">%4</td>"
                u"<td style=\"color:%5;padding-top:%2px\">%6</td></tr>"_s.arg(
                    htmlColor(ColorRole::Muted), QString::number(lineHeight() / 6),
                    QString::number(lineHeight()), label.toHtmlEscaped(),
                    htmlColor(ColorRole::Text), value.toHtmlEscaped());
    return u"<table cellspacing=\"0\">%1</table>"_s.arg(rows);
}

} // namespace itm::RichText
