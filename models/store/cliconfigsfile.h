// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QString>

namespace itm {

/// The influx CLI's configs file on this computer (fact sheet §12.3), as bytes: it holds tokens in
/// clear text. Written whole and atomically, for the user only from its first byte; a link to it
/// stays a link. Any thread.
class CliConfigsFile final
{
public:
    explicit CliConfigsFile(QString path);

    /// Where the CLI looks: INFLUX_CONFIGS_PATH, else in the user's home.
    [[nodiscard]] static QString usualPath();
    [[nodiscard]] const QString &path() const { return m_path; }

    struct Content
    {
        Secret bytes;
        bool exists = false;
        /// Other users of the computer may read it, or more.
        bool isOpenToOthers = false;
    };
    /// A file that is not there is empty. StoreFailed: there is something that cannot be read.
    [[nodiscard]] Result<Content> read() const;

    /// What a value looks like in the file.
    using Encode = QByteArray (*)(QByteArrayView);
    /// Conflict: the file is not `shown` any more, nothing was written. StoreReadOnly, StoreFull.
    [[nodiscard]] Result<Done> write(const Content &shown, const Secret &before,
                                     const Secret &value, Encode encode, const Secret &after) const;

private:
    [[nodiscard]] QString target() const;

    QString m_path;
};

} // namespace itm
