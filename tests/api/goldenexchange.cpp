// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/api/goldenexchange.h"

#include "tests/support/goldentokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace itm::test {

namespace {

QString valueFor(const QString &symbol)
{
    if (symbol == QLatin1String("time"))
        return QStringLiteral("2026-05-11T13:30:49.123456789+02:00");
    if (symbol == QLatin1String("opToken"))
        return QString::fromLatin1(GoldenOperatorValue);
    if (symbol.endsWith(QLatin1String("Token")) || symbol == QLatin1String("token"))
        return QString::fromLatin1(GoldenValue);
    return QStringLiteral("%1").arg(goldenId(symbol), 16, 16, QChar(u'0'));
}

QString replaced(QString text)
{
    static const QRegularExpression symbol(QStringLiteral("\\$\\{(\\w+)\\}"));
    QRegularExpressionMatch match = symbol.match(text);
    while (match.hasMatch()) {
        text.replace(match.capturedStart(), match.capturedLength(), valueFor(match.captured(1)));
        match = symbol.match(text);
    }
    return text;
}

QByteArray bodyOf(const QJsonValue &body)
{
    if (body.isString())
        return replaced(body.toString()).toUtf8();
    const QJsonDocument document
        = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return body.isNull() || body.isUndefined()
        ? QByteArray()
        : replaced(QString::fromUtf8(document.toJson(QJsonDocument::Compact))).toUtf8();
}

void readFile(const QString &name, QList<GoldenExchange> &exchanges)
{
    QFile file(qEnvironmentVariable("ITM_SOURCE_DIR") + QLatin1String("/tests/data/golden/") + name
               + QLatin1String(".jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: cannot be read", qPrintable(name));
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonValue request = line.value(QLatin1String("request"));
        const QJsonValue response = line.value(QLatin1String("response"));
        exchanges.append({ name, line.value(QLatin1String("section")).toString(),
                           line.value(QLatin1String("name")).toString(),
                           request[QLatin1String("method")].toString(),
                           replaced(request[QLatin1String("path")].toString()),
                           response[QLatin1String("status")].toInt(),
                           response[QLatin1String("headers")].toObject(),
                           bodyOf(response[QLatin1String("body")]) });
    }
}

} // namespace

QList<GoldenExchange> goldenExchanges()
{
    QList<GoldenExchange> exchanges;
    readFile(QStringLiteral("hashed"), exchanges);
    readFile(QStringLiteral("raw"), exchanges);
    return exchanges;
}

QByteArray goldenBody(const QString &file, const QString &name)
{
    for (const GoldenExchange &exchange : goldenExchanges()) {
        if (exchange.file == file && exchange.name == name)
            return exchange.body;
    }
    qFatal("no golden exchange %s", qPrintable(name));
}

} // namespace itm::test
