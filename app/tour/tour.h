// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "app/tour/tourrunner.h"

namespace itm {

class Application;

/// The main job and everything around it, each step held against the server.
void addTour(TourRunner &runner, Application &application);

/// Runs what the command line asks for, the tour or the pictures, and ends the program with its
/// outcome: 0, or 1 for a step that failed. Does nothing in an ordinary run.
class Tour final
{
public:
    Tour(Application &application, const CommandLine &commandLine);
    ~Tour();
    Q_DISABLE_COPY_MOVE(Tour)

private:
    std::unique_ptr<TourRunner> m_runner;
};

} // namespace itm
