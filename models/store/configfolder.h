// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace itm {

/// Where the files of one run are. Without a folder: the user's own, as the system has them.
class ConfigFolder final
{
public:
    /// `folder`: everything in this one, or empty.
    explicit ConfigFolder(const QString &folder);

    /// Absolute paths. The folder may not exist yet.
    [[nodiscard]] QString path() const { return m_folder; }
    [[nodiscard]] QString connectionsFile() const { return file("connections.json"); }
    [[nodiscard]] QString templatesFile() const { return file("templates.json"); }
    [[nodiscard]] QString sparesFile() const { return file("spares.json"); }
    /// What is being taken in from another computer.
    [[nodiscard]] QString pendingImportFile() const { return file("import-under-way.json"); }
    [[nodiscard]] QString settingsFile() const { return file("settings.ini"); }
    [[nodiscard]] QString databaseFile() const { return file("local.sqlite"); }
    /// Held while a start looks for another program in the folder.
    [[nodiscard]] QString startLockFile() const { return file("start.lock"); }
    /// The user's own snippets; it is made when it is first wanted.
    [[nodiscard]] QString snippetsFolder() const { return file("snippets"); }

private:
    [[nodiscard]] QString file(const char *name) const;

    QString m_folder;
};

} // namespace itm
