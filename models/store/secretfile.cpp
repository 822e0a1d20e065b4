// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/secretfile.h"

#include <QSaveFile>

namespace itm {

std::optional<Error> writeSecretFile(const QString &path, const Secret &secret)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(secret.reveal().data(), secret.size()) == secret.size() && file.commit())
        return std::nullopt;
    const auto kind = file.error() == QFileDevice::ResourceError ? ErrorKind::StoreFull
                                                                 : ErrorKind::StoreFailed;
    return Error{ .kind = kind, .subject = path };
}

} // namespace itm
