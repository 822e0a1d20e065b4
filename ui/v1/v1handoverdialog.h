// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/v1credential.h"
#include "models/session/serversession.h"
#include "models/session/tokenvalue.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace itm {

class SecretClipboard;
class SnippetLibrary;
class SnippetPanel;
class ValueRow;

/// Passes a v1 credential on: user name, password, how its buckets are called by clients of
/// InfluxDB 1.x, and ready texts for them. The password is in the keychain already. Clipboard and
/// library outlive this; a session that goes leaves the password.
class V1HandOverDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(V1HandOverDialog)

public:
    V1HandOverDialog(ServerSession &session, std::shared_ptr<TokenValue> value,
                     SecretClipboard &clipboard, SnippetLibrary &library, QWidget *parent);
    ~V1HandOverDialog() override;

private:
    void arrange();
    [[nodiscard]] QLayout *makeUserRow();
    [[nodiscard]] QLayout *makeTestRow();
    [[nodiscard]] QLayout *makeButtons();
    void loadMappings();
    void showMappings(const QList<DatabaseMapping> &mappings);
    [[nodiscard]] QString commandFor(const Bucket &bucket) const;
    void trySignIn();

    QPointer<ServerSession> m_session;
    std::shared_ptr<TokenValue> m_value;
    ValueRow *m_row;
    QLabel *m_mappings;
    QPushButton *m_copyCommand;
    QStringList m_commands;
    QPushButton *m_try;
    QLabel *m_result;
    SnippetPanel *m_snippets;
    RequestHandle m_mappingRequest;
    RequestHandle m_signIn;
};

} // namespace itm
