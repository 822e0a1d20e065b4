// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/jsonlistfile.h"

#include "models/store/databasefile.h"
#include "models/store/userfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace itm {

namespace {

const auto Version = QStringLiteral("version");
/// To be raised when an older program would misread the file.
constexpr int FormatVersion = 1;

} // namespace

JsonListFile::JsonListFile(QString file, QString list)
    : m_file(std::move(file))
    , m_list(std::move(list))
{
}

QJsonArray JsonListFile::read()
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (!isOpen || !object.value(m_list).isArray()
        || object.value(Version).toInt(FormatVersion) > FormatVersion) {
        keepAside();
        return {};
    }
    m_rest = object;
    return m_rest.take(m_list).toArray();
}

void JsonListFile::keepAside()
{
    m_setAside = setAside(m_file);
}

std::optional<Error> JsonListFile::write(const QJsonArray &list) const
{
    if (const auto error = prepareFolder(m_file))
        return error;
    QJsonObject object = m_rest;
    object.insert(Version, FormatVersion);
    object.insert(m_list, list);
    const QByteArray json = QJsonDocument(object).toJson();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error{ .kind = ErrorKind::StoreReadOnly, .subject = m_file };
    if (file.write(json) != json.size() || !commitWhole(file))
        return Error{ .kind = ErrorKind::StoreFull, .subject = m_file };
    return std::nullopt;
}

} // namespace itm
