// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/replace/killpoints.h"

#include <QTextStream>

#include <csignal>

namespace itm::test {

void KillPoints::pass(const QByteArray &name)
{
    const int count = ++m_passed[name];
    const QByteArray numbered = count == 1 ? name : name + " (" + QByteArray::number(count) + ')';
    if (m_armed.isEmpty())
        QTextStream(stdout) << numbered << Qt::endl;
    else if (numbered == m_armed)
        std::raise(SIGKILL);
}

} // namespace itm::test
