// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/localdatabase.h"

#include <QCoreApplication>
#include <QStringList>

namespace itm {

class Storage;

/// About files of this computer that could not be read: set aside, never overwritten, and always
/// told, by a run without windows as well.
class SetAsideText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SetAsideText)

public:
    /// One sentence for each list that was not read as a whole, with the name of the old file.
    [[nodiscard]] static QStringList lists(Storage &storage);
    /// Why the database is a new one; empty where it is not.
    [[nodiscard]] static QString database(const DatabaseReport &report);
};

} // namespace itm
