// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/readingstores.h"
#include "app/reportcommand.h"
#include "app/storage.h"

#include "models/session/gatherreport.h"
#include "models/session/reviewrecorder.h"

namespace itm {

class DemoServer;
struct CommandLine;

/// Writes one report and ends the process with a ReportStatus: signs in, lists, finds, writes.
/// Shows and asks nothing; every failure, what of the environment was not used, and each file that
/// had to be set aside is one line on standard error. Beside a running program: reads its files and
/// changes none of them.
class ReportRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportRun)

public:
    explicit ReportRun(const CommandLine &commandLine);
    ~ReportRun() override;

    /// To be called once the event loop runs.
    void start();

private:
    void startDemo();
    void startSaved();
    void startFromEnvironment();
    void open(Connection connection, Secret credential);
    void followState();
    void listed();
    void readReview(const ReportRequest &request);
    void gather(const ReportRequest &request);
    void write(const ReportFacts &facts);
    void fail(ReportStatus status, const QString &sentence);
    void fail(const Error &error);

    ReportCommand m_command;
    bool m_isDemo;
    std::unique_ptr<DemoServer> m_demoServer;
    Storage m_storage;
    ReadingInventories m_inventories;
    ReadingReplacements m_replacements;
    SessionServices m_services;
    Workspace m_workspace;
    FindingsWatch m_watch;
    ReviewRecorder m_reviews;
    ServerSession *m_session = nullptr;
    RequestHandle m_opening;
    RequestHandle m_gathering;
    bool m_isListed = false;
};

} // namespace itm
