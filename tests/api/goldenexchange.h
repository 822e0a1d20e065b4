// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace itm::test {

/// One recorded exchange, its symbols and placeholders replaced by fitting values: `${bob}` by an
/// id, always the same, `${token}` by a value of a token.
struct GoldenExchange final
{
    QString file;
    QString section;
    QString name;
    QString method;
    QString path;
    int status = 0;
    /// Lower-case names.
    QJsonObject headers;
    QByteArray body;

    [[nodiscard]] QString place() const { return file + u'/' + section + u'/' + name; }
};

/// What stands for `${token}` and `${opToken}`.
inline const QByteArray GoldenValue = QByteArray(86, 'v') + "==";
inline const QByteArray GoldenOperatorValue = "operator-token-chosen-at-setup-0001";

/// All of hashed.jsonl, then all of raw.jsonl.
[[nodiscard]] QList<GoldenExchange> goldenExchanges();
/// The body of one of them.
[[nodiscard]] QByteArray goldenBody(const QString &file, const QString &name);

} // namespace itm::test
