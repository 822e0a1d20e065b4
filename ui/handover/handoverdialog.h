// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenvalue.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace itm {

class SecretClipboard;
class SecretField;
class ServerSession;
class SnippetLibrary;

/// Passes a value on: says first whether it is safe in the keychain, then shows it masked and lends
/// it to the clipboard. Closing with an unsaved value asks once. The clipboard outlives this.
class HandOverDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOverDialog)

public:
    HandOverDialog(std::shared_ptr<TokenValue> value, SecretClipboard &clipboard,
                   const ServerSession *session, QWidget *parent);
    ~HandOverDialog() override;

    /// How the server's record differs from what was asked for, plain sentences; none: nothing.
    void showDifference(const QStringList &sentences);

    /// Adds ready texts for clients. The library outlives this.
    void showSnippets(ServerSession &session, SnippetLibrary &library);

    void reject() override;

Q_SIGNALS:
    /// The user does not want a token that differs; this window has closed.
    void deleteRequested();

private:
    void arrange();
    [[nodiscard]] QLayout *makeDifferenceRow();
    [[nodiscard]] QLayout *makeValueRow();
    [[nodiscard]] QLayout *makeButtons();
    void showAbilities(const ServerSession &session);
    void showState();
    void showCopyButton();
    void copy();
    void askBeforeClosing();

    std::shared_ptr<TokenValue> m_value;
    SecretClipboard &m_clipboard;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_retry;
    SecretField *m_field;
    QPushButton *m_copy;
    QLabel *m_abilities;
    QLabel *m_difference;
    QPushButton *m_delete;
    /// What was lent last came from here, so that the countdown is this value's.
    bool m_copied = false;
};

} // namespace itm
