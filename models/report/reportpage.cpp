// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/reportpage.h"

#include "models/report/mustachetemplate.h"
#include "models/report/reportdata.h"
#include "models/words/reporttext.h"

namespace itm::reports {

namespace {

using Data = MustacheTemplate::Data;

Data textData(const QString &text)
{
    Data data;
    data.texts.insert(QStringLiteral("text"), text);
    return data;
}

std::vector<Data> textList(const QStringList &texts)
{
    std::vector<Data> list;
    for (const QString &text : texts)
        list.push_back(textData(text));
    return list;
}

std::vector<Data> facts(const ReportDocument &document)
{
    std::vector<Data> list;
    for (const ReportFact &fact : document.facts) {
        if (!fact.isShown || fact.cell.text.isEmpty())
            continue;
        Data data = textData(fact.cell.text);
        data.texts.insert(QStringLiteral("label"), ReportText::field(fact.field));
        list.push_back(data);
    }
    return list;
}

/// The first cell that is shown names the row.
Data rowData(const ReportDocument &document, const ReportRow &row)
{
    QStringList shown;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (document.columns.at(i).isShown)
            shown << row.at(i).text;
    }
    Data data;
    data.texts.insert(QStringLiteral("head"), shown.value(0));
    data.lists.emplace(QStringLiteral("cells"), textList(shown.mid(1)));
    return data;
}

std::vector<Data> sections(const ReportDocument &document)
{
    std::vector<Data> list;
    for (const ReportSection &section : document.sections) {
        Data data;
        data.texts.insert(QStringLiteral("heading"), section.title);
        data.texts.insert(QStringLiteral("number"), QString::number(list.size() + 1));
        data.lists.emplace(QStringLiteral("remarks"), textList(section.sentences));
        data.sections.insert(QStringLiteral("hasRows"), !section.rows.isEmpty());
        std::vector<Data> rows;
        for (const ReportRow &row : section.rows)
            rows.push_back(rowData(document, row));
        data.lists.emplace(QStringLiteral("rows"), std::move(rows));
        list.push_back(std::move(data));
    }
    return list;
}

QStringList columns(const ReportDocument &document)
{
    QStringList shown;
    for (const ReportColumn &column : document.columns) {
        if (column.isShown)
            shown << ReportText::field(column.field);
    }
    return shown;
}

bool startsItem(const QString &text)
{
    const bool isSign = !text.isEmpty() && QStringLiteral("#+-=:").contains(text.front());
    return isSign || (!text.isEmpty() && text.front().isDigit());
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    QString written;
    const bool mayStartItem = startsItem(text);
    bool isNumber = mayStartItem && text.front().isDigit();
    if (mayStartItem && !isNumber)
        written += u'\\';
    for (const QChar c : text) {
        if (isNumber && !c.isDigit()) {
            if (c == u'.' || c == u')')
                written += u'\\';
            isNumber = false;
        }
        if (c == u'&')
            written += QLatin1String("&amp;");
        else if (c == u'<')
            written += QLatin1String("&lt;");
        else if (c == u'>')
            written += QLatin1String("&gt;");
        else if (c == u'\n' || c == u'\r')
            written += u' ';
        else {
            if (QStringLiteral("\\`*_[]|~@$!").contains(c))
                written += u'\\';
            written += c;
        }
    }
    // Readers make links of these by themselves.
    written.replace(QLatin1String("://"), QLatin1String("\\://"));
    return written.replace(QLatin1String("www."), QLatin1String("www\\."), Qt::CaseInsensitive);
}

QString toPage(const ReportDocument &document, const QString &pageTemplate, PageMarkup markup,
               const QString &language)
{
    Data data;
    data.texts = { { QStringLiteral("title"), document.title },
                   { QStringLiteral("language"), language },
                   { QStringLiteral("checksum"), ReportText::checksum(checksum(document)) } };
    data.lists.emplace(QStringLiteral("facts"), facts(document));
    data.lists.emplace(QStringLiteral("sentences"), textList(document.sentences));
    data.lists.emplace(QStringLiteral("columns"), textList(columns(document)));
    data.lists.emplace(QStringLiteral("sections"), sections(document));
    const auto escape = [markup](const QString &text) -> std::optional<QString> {
        return markup == PageMarkup::Html ? text.toHtmlEscaped() : escapedMarkdown(text);
    };
    return MustacheTemplate(pageTemplate).render(data, escape).value_or(QString());
}

} // namespace itm::reports
