// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QJsonArray>
#include <QJsonObject>

namespace itm {

/// A list in a JSON file of the user (0600), read once and written whole and atomically. A file
/// that is damaged or newer is set aside, never overwritten; members that another version of the
/// program wrote beside the list are kept.
class JsonListFile final
{
public:
    /// `list`: the member that holds it.
    JsonListFile(QString file, QString list);

    /// A missing file is an empty list.
    [[nodiscard]] QJsonArray read();
    /// For a list that is not understood as a whole: the next change would drop the rest.
    void keepAside();
    /// StoreReadOnly, StoreFull, or what made the folder impossible.
    [[nodiscard]] std::optional<Error> write(const QJsonArray &list) const;

    /// Where a damaged or newer file was put; empty: all was well.
    [[nodiscard]] const QString &setAsideFile() const { return m_setAside; }

private:
    QString m_file;
    QString m_list;
    QJsonObject m_rest;
    QString m_setAside;
};

} // namespace itm
