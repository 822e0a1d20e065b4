// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/faultworld.h"

namespace itm::test {

/// What an operation works with, and so what can fail under it.
enum class Place : quint8 { Server = 1, Keychain = 2, Database = 4, File = 8 };
Q_DECLARE_FLAGS(Places, Place)
Q_DECLARE_OPERATORS_FOR_FLAGS(Places)

/// Where in an operation a fault begins.
struct Moment final
{
    /// Requests that contain it; empty: any.
    QByteArray request;
    /// After so many of these requests, of all requests where it begins between them, or calls of
    /// the keychain.
    int skip = 0;
    /// Everything from there on, not that one kind of request alone.
    bool isLasting = true;
};

/// One way in which the world around the program can be broken.
struct WorldFault final
{
    const char *name;
    Places places;
    Way way = Way::Straight;
    /// Deadlines are to be short.
    bool isWaitedFor = false;
    enum class Begins : quint8 {
        AtOnce,
        /// With a request, which it meets.
        AtRequest,
        /// Once so many requests have come, and before the next.
        BetweenRequests,
    };
    Begins begins = Begins::AtOnce;
    std::function<void(FaultWorld &, const Moment &)> strike;
    /// How often the program has met it since.
    std::function<int(const FaultWorld &)> met;
    /// What may be read.
    QList<ErrorKind> kinds;
};

[[nodiscard]] const QList<WorldFault> &worldFaults();

/// The world works again.
void lift(FaultWorld &world);

/// The most that an attempt may take: a few deadlines of those that limit it.
constexpr int AttemptMs = 5'000;

} // namespace itm::test
