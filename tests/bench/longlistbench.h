// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <functional>

namespace itm::bench {

struct Figure;

/// The whole of a child process: one refresh of the tokens of that server through the whole
/// program. Prints the longest pause of the event loop in ms, memory kept and peak in MB.
int refreshLongList(const QUrl &url, const QByteArray &value);
/// Such children on 100 000 tokens of the demo program.
void benchLongList(const std::function<void(const Figure &)> &report);
/// The whole of a child process: the main window over a saved inventory. Prints a line once so many
/// rows are on the screen; 0: once it is known that there are none.
int startWithInventory(const QString &file, const QString &server, int rows);
/// The local inventory: start to the first screenful, and all rows against the bare SELECT.
void benchInventory(const std::function<void(const Figure &)> &report);

} // namespace itm::bench
