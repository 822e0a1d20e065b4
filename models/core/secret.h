// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace itm {

/// A credential in memory: move-only, wiped when it ends. It cannot enter a QVariant, a stream or a
/// queued signal, so it reaches no model role, log or settings file. Wiping is hygiene, not a
/// guarantee: Qt's network stack keeps copies of its own (house style §4.5).
class Secret final
{
public:
    Secret() = default;
    /// Copies the bytes; the caller still owns its own copy and should prefer take().
    explicit Secret(QByteArrayView bytes);
    /// Moves the content out of the array and wipes what it held.
    [[nodiscard]] static Secret take(QByteArray &bytes);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// A second owner, made on purpose.
    [[nodiscard]] Secret clone() const { return Secret(reveal()); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Takes the same time wherever the two differ.
    [[nodiscard]] bool matches(QByteArrayView other) const;

    /// The bytes, valid while this Secret lives. A lint test lists the files that may call this.
    [[nodiscard]] QByteArrayView reveal() const { return { m_bytes.get(), m_size }; }

private:
    void wipe() noexcept;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites the array's bytes in a way that the compiler keeps, then empties it.
void wipe(QByteArray &bytes);

} // namespace itm
