// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace itm {

/// The part of a pasted text that is a token's value: what stands around it in headers, environment
/// lines, command lines and configuration files is left out. A part of `pasted`; all of it without
/// blanks around where nothing is recognised; empty where nothing is there.
[[nodiscard]] QStringView valueIn(QStringView pasted);

} // namespace itm
