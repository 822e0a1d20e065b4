// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/inventory.h"
#include "models/core/serverfacts.h"

#include <optional>

namespace itm {

/// The questions of a probe, in this order (fact sheet §2.8). The first two need no credential.
enum class ProbeStep : quint8 { Reach, SetUp, SignIn, Identify, Operator, Organizations };

/// What a probe has found out so far.
struct ProbeFacts final
{
    ServerProduct product = ServerProduct::InfluxDb2;
    QString version;
    /// Without one the probe ends after ProbeStep::SetUp.
    bool hasCredential = false;
    /// By user and password.
    bool isSession = false;
    Identity identity;
    /// The server was asked whether it is an operator and knew the question.
    bool tellsOperator = true;
    ValueStorage valueStorage = ValueStorage::Unknown;
    QList<Organization> organizations;

    friend bool operator==(const ProbeFacts &, const ProbeFacts &) = default;
};

} // namespace itm
