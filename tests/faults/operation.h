// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/faults.h"

namespace itm::test {

/// Something a user can start. Everything about it is written once, here; which faults concern it
/// follows from what it works with.
struct Operation final
{
    const char *name;
    Places places;
    ServerSort server = ServerSort::Filled;
    /// The session is there before it begins.
    bool isConnected = true;
    /// Brings the world to where it can be started; may be empty.
    std::function<void(FaultWorld &)> prepare;
    /// Starts it; called again once the fault is gone.
    std::function<void(FaultWorld &, const std::shared_ptr<Outcome> &)> start;
    /// Nothing of the server, the keychain or this computer is other than before, or only what is
    /// read again at any time.
    bool isReading = false;
    /// What it was to change is as it should be, looked at past the program's memory; false before
    /// it begins. For whatever does not only read.
    std::function<bool(FaultWorld &)> isDone = {};
    /// What may fail without a word, because nothing depends on it.
    Places quietAbout = {};
    QByteArrayList quietRequests = {};
};

using Operations = QList<Operation>;

/// By family; one test program each.
[[nodiscard]] Operations connectingOperations();
[[nodiscard]] Operations tokenOperations();
[[nodiscard]] Operations valueOperations();
[[nodiscard]] Operations peopleOperations();
[[nodiscard]] Operations recoveryOperations();
[[nodiscard]] Operations localOperations();
[[nodiscard]] Operations keyringOperations();

/// Hands an answer on: a failure as the outcome's, a success as its end.
template <class T>
[[nodiscard]] Callback<T> ending(const std::shared_ptr<Outcome> &outcome)
{
    return [outcome](const Result<T> &answer) {
        outcome->finish(answer ? std::nullopt : std::optional(answer.error()));
    };
}

/// The value is in hand: it is over once that is saved, or known not to be.
void followValue(const std::shared_ptr<TokenValue> &value, const std::shared_ptr<Outcome> &outcome);
[[nodiscard]] Callback<std::shared_ptr<TokenValue>>
endingWithValue(const std::shared_ptr<Outcome> &outcome);

} // namespace itm::test
