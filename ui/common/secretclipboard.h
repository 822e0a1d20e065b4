// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QObject>

class QClipboard;

namespace itm {

/// How a value stands in what is lent.
enum class SecretForm : quint8 {
    Value,
    /// The HTTP header that a client signs in with.
    HttpHeader,
    /// `INFLUX_TOKEN=…`, quoted for a shell where that is needed.
    EnvironmentLine,
};

/// Lends one secret to the clipboard and takes it back after a while, on demand and at the end of
/// the program, if it is still there. Marks it for clipboard managers; never fills the primary
/// selection. Remembers a salted digest only. GUI thread; house style §4.6.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    /// `seconds`: until it is taken back; 0 or less means not by time. The clipboard must outlive
    /// this object.
    SecretClipboard(QClipboard &clipboard, int seconds, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret, SecretForm form = SecretForm::Value);
    /// Empties the clipboard if what was copied is still in it.
    void forget();
    /// 0 while nothing is lent or it is not taken back by time; rounded up.
    [[nodiscard]] int secondsLeft() const;
    /// Whether what was copied last is still to be taken back.
    [[nodiscard]] bool isLent() const { return !m_digest.isEmpty(); }
    /// Counts from the next copy on.
    void setSeconds(int seconds) { m_seconds = seconds; }

Q_SIGNALS:
    /// Lent, taken back, replaced by somebody else's copy, or a second has passed.
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] QByteArray digestOf(QByteArrayView bytes) const;
    [[nodiscard]] bool holdsOurs() const;
    void onClipboardChanged();
    void onApplicationStateChanged(Qt::ApplicationState state);
    void stop();

    QClipboard &m_clipboard;
    int m_seconds;
    QByteArray m_salt;
    // Empty while nothing is lent.
    QByteArray m_digest;
    QDeadlineTimer m_deadline;
    QBasicTimer m_tick;
};

} // namespace itm
