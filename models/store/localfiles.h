// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/configfolder.h"

#include <QList>

namespace itm {

/// What the program keeps in the folder of the user.
enum class LocalFileKind : quint8 {
    Connections,
    Templates,
    Spares,
    Settings,
    Database,
    Snippets,
    PendingImport,
    SetAside
};

struct LocalFile final
{
    LocalFileKind kind = LocalFileKind::Connections;
    /// Absolute; a folder for snippets.
    QString path;
    /// With what belongs to it; 0 where it does not exist.
    qint64 bytes = 0;

    friend bool operator==(const LocalFile &, const LocalFile &) = default;
};

/// In the order of the kinds: one of each, whether it exists or not, and every file that was set
/// aside. Looks at sizes only.
[[nodiscard]] QList<LocalFile> localFiles(const ConfigFolder &folder);

/// Removes what was set aside from this file; false where one stayed.
[[nodiscard]] bool removeSetAside(const QString &file);

} // namespace itm
