// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/requesthandle.h"
#include "models/core/result.h"

#include <QList>

namespace itm {

/// Of which servers values are saved: there may be no connection to some of them any more.
class SavedValueServers
{
public:
    SavedValueServers() = default;
    virtual ~SavedValueServers() = default;
    Q_DISABLE_COPY_MOVE(SavedValueServers)

    virtual RequestHandle servers(QObject *context, Callback<QList<ServerId>> callback) = 0;
};

} // namespace itm
