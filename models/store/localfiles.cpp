// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/localfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace itm {

namespace {

qint64 sizeOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.exists() ? info.size() : 0;
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files | QDir::Hidden))
        bytes += file.size();
    return bytes;
}

qint64 databaseSize(const QString &path)
{
    return sizeOf(path) + sizeOf(path + QStringLiteral("-wal"))
        + sizeOf(path + QStringLiteral("-shm"));
}

/// Of one file, with the companions of a database.
QFileInfoList setAsideOf(const QString &file)
{
    const QFileInfo info(file);
    return info.dir().entryInfoList({ info.fileName() + QStringLiteral(".set-aside-*") },
                                    QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

QList<LocalFile> localFiles(const ConfigFolder &folder)
{
    const QString database = folder.databaseFile();
    QList<LocalFile> files{
        { LocalFileKind::Connections, folder.connectionsFile(), sizeOf(folder.connectionsFile()) },
        { LocalFileKind::Templates, folder.templatesFile(), sizeOf(folder.templatesFile()) },
        { LocalFileKind::Spares, folder.sparesFile(), sizeOf(folder.sparesFile()) },
        { LocalFileKind::Settings, folder.settingsFile(), sizeOf(folder.settingsFile()) },
        { LocalFileKind::Database, database, databaseSize(database) },
        { LocalFileKind::Snippets, folder.snippetsFolder(), sizeOf(folder.snippetsFolder()) },
        { LocalFileKind::PendingImport, folder.pendingImportFile(),
          sizeOf(folder.pendingImportFile()) },
    };
    for (const QString &file :
         { folder.connectionsFile(), folder.templatesFile(), folder.sparesFile(), database }) {
        for (const QFileInfo &info : setAsideOf(file))
            files.append({ LocalFileKind::SetAside, info.absoluteFilePath(), info.size() });
    }
    return files;
}

bool removeSetAside(const QString &file)
{
    const QFileInfoList found = setAsideOf(file);
    return std::all_of(found.cbegin(), found.cend(), [](const QFileInfo &info) {
        return QFile::remove(info.absoluteFilePath());
    });
}

} // namespace itm
