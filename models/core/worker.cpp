// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/core/worker.h"

namespace itm {

Worker::Worker()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Worker::~Worker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace itm
