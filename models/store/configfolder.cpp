// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/configfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace itm {

ConfigFolder::ConfigFolder(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                       + QStringLiteral("/influx-token-manager")
                   : QDir(folder).absolutePath())
{
}

QString ConfigFolder::file(const char *name) const
{
    return m_folder + u'/' + QLatin1String(name);
}

} // namespace itm
