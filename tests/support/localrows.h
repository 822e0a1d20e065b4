// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace itm::test {

/// A column of text from the database of the program in that folder.
inline QStringList fromDatabase(const QString &folder, const QString &select)
{
    QStringList ids;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("looking"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(folder + QStringLiteral("/local.sqlite"));
        QSqlQuery query(database);
        if (database.open() && query.exec(select))
            while (query.next())
                ids << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("looking"));
    return ids;
}

} // namespace itm::test
