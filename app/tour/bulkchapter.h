// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// Many tokens at once: deactivated while somebody else deletes one, taken back, described anew.
void addBulkWork(TourRunner &runner, Application &application);

} // namespace itm
