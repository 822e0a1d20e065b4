// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/tokenvaluepattern.h"

#include <QRegularExpression>

namespace itm {

bool holdsTokenValue(const QString &text)
{
    static const QRegularExpression value(QStringLiteral("[A-Za-z0-9_/+-]{86}=="));
    return value.match(text).hasMatch();
}

} // namespace itm
