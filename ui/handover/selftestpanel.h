// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/selftestoperation.h"
#include "models/session/tokenvalue.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace itm {

/// Tries a token by its own value and shows as a table what it could do and what was refused. Says
/// what is not tried.
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
    /// There is a table now, which takes room.
    void resultShown();

private:
    void arrange();
    void take(const Result<SelfTestReport> &answer);
    void showRows(const QList<SelfTestResult> &results);
    void showRunning(bool isRunning);

    QPointer<ServerSession> m_session;
    std::shared_ptr<TokenValue> m_value;
    QLabel *m_summary;
    QTableWidget *m_table;
    QLabel *m_leftOut;
    QPushButton *m_test;
    RequestHandle m_running;
    bool m_isRunning = false;
};

} // namespace itm
