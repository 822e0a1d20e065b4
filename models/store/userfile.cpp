// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/userfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace itm {

namespace {

/// A pipe or a device is written to: put in its place, a file would take it away.
bool isNoFile(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir();
}

} // namespace

QString writeUserFile(const QString &path, const QByteArray &content)
{
    if (isNoFile(path)) {
        QFile device(path);
        const bool isWritten = device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            && device.write(content) == content.size();
        return isWritten ? QString() : device.errorString();
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && commitWhole(file))
        return {};
    return file.errorString();
}

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace itm
