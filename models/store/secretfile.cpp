// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/secretfile.h"

#include <QFile>
#include <QTemporaryFile>

#include <filesystem>

namespace itm::SecretFile {

namespace {

Error failure(const QFileDevice &file, const QString &path)
{
    const bool isForbidden
        = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return { .kind = isForbidden ? ErrorKind::StoreReadOnly
                 : isFull        ? ErrorKind::StoreFull
                                 : ErrorKind::StoreFailed,
             .subject = path };
}

bool replace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(),
                            QFile::encodeName(to).toStdString(), error);
    return !error;
}

} // namespace

Result<Done> write(const QString &path, const Secret &value, Existing existing)
{
    // Beside the file, so that it can take its place in one step. Born with mode 0600.
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    const QByteArrayView bytes = value.reveal();
    if (!file.open() || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
        return failure(file, path);
    const QString name = file.fileName();
    file.close();
    // QFile::rename() never replaces a file.
    const bool isDone
        = existing == Existing::Keep ? QFile::rename(name, path) : replace(name, path);
    if (!isDone)
        return Error{ .kind = ErrorKind::StoreReadOnly, .subject = path };
    file.setAutoRemove(false);
    return Done{};
}

} // namespace itm::SecretFile
