// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"

#include <algorithm>

namespace itm {

namespace {

QString quoted(const QString &cell)
{
    const bool isPlain = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u' ';
    });
    if (isPlain)
        return cell;
    return u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QByteArray toCsv(const QList<QStringList> &rows)
{
    QByteArray bytes("\xef\xbb\xbf");
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace itm
