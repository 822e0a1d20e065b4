// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QDateTime>
#include <QList>

namespace itm {

struct Organization final
{
    OrganizationId id;
    QString name;
    QString description;
    /// Of InfluxDB Cloud only: `tsm`, or `iox` where it is Serverless.
    QString storage = {};

    friend bool operator==(const Organization &, const Organization &) = default;
};

enum class UserStatus : quint8 { Active, Inactive, Unknown };

struct User final
{
    UserId id;
    QString name;
    /// Unknown: made by `influxd recovery user create`, which leaves it empty (fact sheet §11).
    UserStatus status = UserStatus::Active;

    friend bool operator==(const User &, const User &) = default;
};

struct Bucket final
{
    BucketId id;
    OrganizationId organization;
    QString name;
    /// `_monitoring` and `_tasks`: not readable through a buckets permission (§7.4).
    bool isSystem = false;

    friend bool operator==(const Bucket &, const Bucket &) = default;
};

} // namespace itm
