// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace itm {

/// Tells when nobody has used the windows of the program for a while: no key, click, wheel or
/// touch. Tells it once, until somebody does again. GUI thread.
class IdleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatch)

public:
    explicit IdleWatch(QObject *parent);
    ~IdleWatch() override;

    /// 0: never.
    void setInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace itm
