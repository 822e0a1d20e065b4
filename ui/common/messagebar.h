// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace itm {

/// Says one thing at a time where no decision is needed, and keeps the rest waiting: errors first,
/// otherwise in order. Tells assistive tools about each. Hidden while there is nothing to say.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// An empty `actionText` means no button. The action runs after the message has gone. What is
    /// shown or waits already in the same words is not said twice.
    void show(Kind kind, const QString &plainText, const QString &actionText = {},
              std::function<void()> action = {});
    /// What has been overtaken need not be said any more; shown or waiting.
    void retract(Kind kind, const QString &plainText);
    /// Also forgets what waits.
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Message final
    {
        Kind kind = Kind::Info;
        QString text;
        QString actionText;
        std::function<void()> action;
    };

    void buildPieces();
    void enqueue(Message message);
    void presentFirst();
    void dismiss();
    void runAction();
    void tint();
    void announce();

    // The first is the one shown.
    QList<Message> m_messages;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace itm
