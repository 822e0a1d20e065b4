// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sparebook.h"
#include "models/session/tokenvalue.h"
#include "models/words/confirmtext.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace itm {

class ConnectionStore;
class SecretClipboard;
class SecretField;

/// The spare operator token of one server: how it stands, made, tested, shown for a paper in the
/// safe, and removed. Book, connections and clipboard outlive it; it closes with the session. GUI
/// thread.
class SpareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpareDialog)

public:
    SpareDialog(SpareBook &book, const ConnectionStore &connections, ServerSession &session,
                SecretClipboard &clipboard, QWidget *parent);
    ~SpareDialog() override;

Q_SIGNALS:
    /// It was made, but the keychain did not take its value.
    void handOverRequested(const std::shared_ptr<itm::TokenValue> &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QLayout *makeButtons();
    void make();
    void made(const Result<std::shared_ptr<TokenValue>> &answer);
    void test();
    void showValue();
    void valueRead(Result<Secret> answer);
    [[nodiscard]] GuardedToken guardedSpare() const;
    [[nodiscard]] Confirmation removalQuestion() const;
    void askToRemove();
    void remove();
    void begin(const QString &what);
    void end(const QString &problem);
    void update();

    SpareBook &m_book;
    const ConnectionStore &m_connections;
    ServerSession &m_session;
    SecretClipboard &m_clipboard;
    ServerId m_server;
    QLabel *m_state;
    QLabel *m_result;
    SecretField *m_value;
    QPushButton *m_make;
    QPushButton *m_test;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_remove;
    /// As it was read, to be copied.
    Secret m_secret;
    RequestHandle m_read;
    bool m_isBusy = false;
};

} // namespace itm
