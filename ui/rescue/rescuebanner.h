// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"
#include "models/core/rescue.h"

#include <QFrame>

class QLabel;

namespace itm {

class ServerSession;

/// Above the table while a server shows values that are saved nowhere. Hidden otherwise.
class RescueBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RescueBanner)

public:
    explicit RescueBanner(QWidget *parent = nullptr);
    ~RescueBanner() override;

    /// Null: no server is open.
    void follow(const ServerSession *session);

Q_SIGNALS:
    void rescueRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QLabel *m_icon;
    QLabel *m_text;
    /// What was counted last: a long list is not counted for each change of the selection.
    ServerId m_server;
    quint64 m_revision = 0;
    qsizetype m_saved = -1;
    RescueCounts m_counts;
};

} // namespace itm
