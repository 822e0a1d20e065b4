// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/resourcetype.h"

#include <QCoreApplication>

namespace itm {

/// Resource types in words. A type that this program never heard of is shown as the server spells
/// it.
class ResourceText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ResourceText)

public:
    /// "buckets", "Telegraf configurations": within a sentence.
    [[nodiscard]] static QString plural(const ResourceType &type);
    /// The same at the start of a line: "Buckets".
    [[nodiscard]] static QString title(const ResourceType &type);
    /// "1 bucket", "3 buckets".
    [[nodiscard]] static QString counted(const ResourceType &type, qsizetype count);
    /// "bucket telegraf". The name is inserted as it is.
    [[nodiscard]] static QString single(const ResourceType &type, const QString &name);
};

} // namespace itm
