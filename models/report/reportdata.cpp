// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/reportdata.h"

#include "models/core/csvcell.h"
#include "models/report/reportnames.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace itm::reports {

namespace {

QJsonObject rowObject(const ReportDocument &document, const ReportRow &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < document.columns.size(); ++i)
        object.insert(key(document.columns.at(i).field), row.at(i).raw);
    return object;
}

/// A spreadsheet would show the rest of the line the other way round.
QString withoutTurns(QString text)
{
    return text.removeIf([](QChar c) {
        const ushort code = c.unicode();
        return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    });
}

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return withoutFormula(withoutTurns(value.toString()));
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray values = value.toArray();
        for (const auto one : values)
            texts << one.toString();
        return withoutFormula(withoutTurns(texts.join(u'|')));
    }
    default:
        return {};
    }
}

} // namespace

QJsonObject content(const ReportDocument &document)
{
    QJsonObject object;
    object.insert(QStringLiteral("kind"), name(document.kind));
    for (const ReportFact &fact : document.facts)
        object.insert(key(fact.field), fact.cell.raw);
    QJsonArray rows;
    for (const ReportSection &section : document.sections) {
        for (const ReportRow &row : section.rows)
            rows.append(rowObject(document, row));
    }
    object.insert(QStringLiteral("rows"), rows);
    return object;
}

QString checksum(const ReportDocument &document)
{
    const QByteArray json = QJsonDocument(content(document)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

QByteArray toJson(const ReportDocument &document)
{
    return QJsonDocument(QJsonObject{ { QStringLiteral("format"),
                                        QStringLiteral("influx-token-manager-report") },
                                      { QStringLiteral("version"), 1 },
                                      { key(ReportField::Checksum), checksum(document) },
                                      { QStringLiteral("report"), content(document) } })
        .toJson(QJsonDocument::Indented);
}

QList<QStringList> tableRows(const ReportDocument &document)
{
    QStringList head;
    for (const ReportColumn &column : document.columns)
        head << key(column.field);
    QList<QStringList> rows{ head };
    for (const ReportSection &section : document.sections) {
        for (const ReportRow &row : section.rows) {
            QStringList cells;
            for (const ReportCell &cell : row)
                cells << cellText(cell.raw);
            rows << cells;
        }
    }
    return rows;
}

} // namespace itm::reports
