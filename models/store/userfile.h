// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace itm {

/// Writes a file that the user named, whole or not at all; into a pipe or a device as it goes. Not for secrets: SecretFile. Blocks.
/// Empty: written; else why not, in the words of the system.
[[nodiscard]] QString writeUserFile(const QString &path, const QByteArray &content);

} // namespace itm
