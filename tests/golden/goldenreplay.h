// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <string>

namespace itm::test {

/// Replays one file of golden exchanges, in order, against a fresh server that was never set up:
/// the demo server or a real one. Compares as tests/data/golden/README.md says. Blocks; one thread.
class GoldenReplay final
{
public:
    /// `file` is its path, `server` an http address with a port.
    GoldenReplay(const QString &file, const QString &server);
    ~GoldenReplay();
    Q_DISABLE_COPY_MOVE(GoldenReplay)

    [[nodiscard]] int count() const;
    /// Number, section and name of an exchange.
    [[nodiscard]] QString title(int index) const;
    /// Sends it and compares; empty when the server answered as recorded. Has to be called for
    /// every exchange in order: later ones use what earlier ones made.
    [[nodiscard]] QString play(int index);
    /// What a symbol stands for; an unknown one for itself.
    [[nodiscard]] QByteArray symbol(const QByteArray &name) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace itm::test
