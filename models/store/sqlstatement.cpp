// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sqlstatement.h"

#include "models/store/databasefile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace itm {

std::function<Result<Done>(QSqlDatabase &)> sqlStatement(const QString &text,
                                                         const QVariantList &values)
{
    return [text, values](QSqlDatabase &database) -> Result<Done> {
        QSqlQuery query(database);
        query.prepare(text);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        return Done();
    };
}

} // namespace itm
