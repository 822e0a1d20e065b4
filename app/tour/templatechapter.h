// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace itm {

class Application;
class TourRunner;

/// The chapter of templates: a token's permissions saved, a pattern in the place of names, used in
/// another organization. Makes one token and checks with the demo server what it was given.
void addTemplates(TourRunner &runner, Application &application);

} // namespace itm
