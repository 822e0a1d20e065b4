// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/identified.h"
#include "models/session/identifyvalue.h"
#include "models/session/learnvalues.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace itm {

class SecretEdit;
class ServerChoice;

/// Which token is this? For a value that turned up somewhere: compared with what is saved here, and
/// shown to servers only where the user ticks them. Keeps the value while it is open. Workspace and
/// digests outlive it.
class IdentifyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentifyDialog)

public:
    IdentifyDialog(Workspace &workspace, ValueDigests &digests, QList<Connection> saved,
                   QWidget *parent);
    ~IdentifyDialog() override;

Q_SIGNALS:
    /// A token that is in a list; this window stays.
    void showRequested(const itm::TokenKey &key);

private:
    void arrange();
    void nameParts();
    void lookHere();
    void showLocal(const LocalIdentification &found);
    void learn();
    void askServers();
    void askNext();
    void showServer(ServerSession &session, const ServerIdentification &found);
    void addToken(const TokenKey &key);
    void addRow(const QString &text, const std::optional<TokenKey> &key);
    void showChosen();
    void updateButtons();
    [[nodiscard]] QString connectionName(ConnectionId id) const;

    Workspace &m_workspace;
    ValueDigests &m_digests;
    const QList<Connection> m_saved;
    Secret m_value;
    LocalIdentification m_local;
    std::unique_ptr<IdentifyValue> m_identify;
    std::unique_ptr<LearnValues> m_learn;
    std::deque<QPointer<ServerSession>> m_toAsk;
    RequestHandle m_asking;
    bool m_isAsking = false;
    SecretEdit *m_edit;
    QPushButton *m_look;
    QLabel *m_summary;
    QPushButton *m_learnButton;
    QListWidget *m_results;
    QPushButton *m_show;
    ServerChoice *m_servers;
    QPushButton *m_ask;
};

} // namespace itm
