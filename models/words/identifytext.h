// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/identified.h"

#include <QCoreApplication>

namespace itm {

/// What could be found out about a value of unknown origin, as plain text.
class IdentifyText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::IdentifyText)

public:
    /// What was found without asking anybody, sentence by sentence.
    [[nodiscard]] static QStringList local(const LocalIdentification &found);
    /// What one server said.
    [[nodiscard]] static QString server(const ServerIdentification &found,
                                        const QString &serverName);
    /// Of a known token: its name and where it is. `token`: null where no list has it any more.
    [[nodiscard]] static QString token(const TokenKey &key, const Token *token,
                                       const QString &serverName);
    /// Of a known secret that is a connection's.
    [[nodiscard]] static QString connection(const QString &name);
};

} // namespace itm
