// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/oneshotbody.h"

#include <algorithm>

namespace itm {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *target, qint64 maximum)
{
    if (atEnd())
        return -1;
    const qsizetype count = std::min<qsizetype>(maximum, m_bytes.size() - m_read);
    std::copy_n(m_bytes.constData() + m_read, count, target);
    m_read += count;
    return count;
}

} // namespace itm
