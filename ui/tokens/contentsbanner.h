// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace itm {

class ServerSession;

/// Above the table while it shows what this computer remembers: how old that is, and why nothing
/// newer is there; of all servers, which of them are offline. Hidden otherwise.
class ContentsBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentsBanner)

public:
    explicit ContentsBanner(QWidget *parent = nullptr);
    ~ContentsBanner() override;

    /// One server, all of them, or none.
    void follow(const QList<ServerSession *> &inView);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    void say(const QString &text, bool canRetry);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace itm
