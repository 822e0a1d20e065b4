// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace itm {

/// Writes a file that the user named, whole or not at all; into a pipe or a device as it goes. Not
/// for secrets: SecretFile. Blocks. Empty: written; else why not, in the words of the system.
[[nodiscard]] QString writeUserFile(const QString &path, const QByteArray &content);

/// Puts what was written in the place of the old file. False: some of it did not reach the disk,
/// and the old file stays. commit() alone does not tell what its own flushing meets: on a full disk
/// it would put an empty file there, and report success. Blocks.
[[nodiscard]] bool commitWhole(QSaveFile &file);

} // namespace itm
