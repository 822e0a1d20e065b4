// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/selftestoperation.h"
#include "models/session/tokenvalue.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace itm {

/// Tries a token by its own value and says in one sentence what came of it. What was tried in
/// detail is for a SelfTestTable.
class SelfTestPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Without a session nothing can be tried.
    explicit SelfTestPanel(ServerSession *session, QWidget *parent = nullptr);

    /// Ends a test that runs and forgets its result.
    void setValue(std::shared_ptr<TokenValue> value);
    void test();

Q_SIGNALS:
    /// The plan, then each result as it comes, and at last all of them.
    void progressed(const itm::SelfTestReport &report);
    /// There is nothing to be shown: the test did not begin or was stopped.
    void ended();

private:
    void arrange();
    void take(const Result<SelfTestReport> &answer);
    void showRunning(bool isRunning);

    QPointer<ServerSession> m_session;
    std::shared_ptr<TokenValue> m_value;
    QLabel *m_summary;
    QPushButton *m_test;
    RequestHandle m_running;
    bool m_isRunning = false;
};

} // namespace itm
