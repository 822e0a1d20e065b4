// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QLocalServer;

namespace itm {

/// One running program for one configuration folder. A second start asks the first to show itself
/// through a local socket of this user and carries nothing else. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// `folder`: the configuration folder, whose canonical path names the socket.
    SingleInstance(const QString &folder, QObject *parent);
    ~SingleInstance() override;

    /// True: another program had the folder and was asked to raise itself; this one should end.
    [[nodiscard]] bool raiseOther();

Q_SIGNALS:
    void raiseRequested();

private:
    void listen();

    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace itm
