// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QLocalServer;

namespace itm {

/// One running program for one configuration folder. A second start asks the first to show itself
/// through a local socket of this user and carries nothing else. Starts at the same moment go one
/// after another, by a file in the folder that is locked meanwhile. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// `folder`: the configuration folder, whose canonical path names the socket.
    SingleInstance(const QString &folder, QObject *parent);
    ~SingleInstance() override;

    /// True: another program had the folder and was asked to raise itself; this one should end.
    /// Makes the folder if missing; one that cannot be written does not keep the program from
    /// starting.
    [[nodiscard]] bool raiseOther();
    /// The socket of the program that has the folder.
    [[nodiscard]] static QString socketName(const QString &folder);
    /// What a second start is in for because it cannot find this one; empty: it can.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void raiseRequested();

private:
    void listen(const QString &name);

    QString m_folder;
    QLocalServer *m_server = nullptr;
};

} // namespace itm
