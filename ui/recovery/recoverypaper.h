// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recoveryguide.h"

class QPagedPaintDevice;

namespace itm::RecoveryPaper {

/// The runbook for one server as a page that stands by itself. No secret is in it. In English
/// where the language has no text.
[[nodiscard]] QString html(const RecoveryGuide &guide, const RecoveryValues &values,
                           const QString &address, const QString &language);
/// On paper or as PDF.
void print(const QString &html, QPagedPaintDevice &device);

} // namespace itm::RecoveryPaper
