// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/workspace.h"

#include <QPointer>
#include <QWidget>

class QListWidget;

namespace itm {

/// The connected servers that a value may be shown to, each by a tick: on at first where nobody can
/// read it on the way. Follows the workspace, which outlives it.
class ServerChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerChoice(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<ServerSession *> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void fill();

    Workspace &m_workspace;
    QListWidget *m_list;
    QList<QPointer<ServerSession>> m_shown;
};

} // namespace itm
