// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace itm::test {

/// Any warning fails the test, but one that Qt now and then has about itself when a connection
/// breaks off.
inline void failOnOwnWarnings()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!QNetworkReplyImplPrivate::error: Internal problem)")));
}

} // namespace itm::test
