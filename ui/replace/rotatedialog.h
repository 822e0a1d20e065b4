// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/rotatetokens.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace itm {

class CredentialStore;

/// Makes successors with new values for several tokens and says of each what became of it. The
/// values go into the keychain; they are handed over when the user asks. A session that goes closes
/// the dialog.
class RotateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateDialog)

public:
    RotateDialog(ServerSession &session, const TokenList &tokens, QWidget *parent);
    ~RotateDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The keychain refused this value: it is in this window's hands only.
    void handOverRequested(const std::shared_ptr<itm::TokenValue> &value);
    /// The user wants to pass on the values of the successors made.
    void handOverAllRequested(const QList<std::shared_ptr<itm::TokenValue>> &values);
    /// The user wants to see what is to be done next.
    void listRequested();

private:
    void arrange(const CredentialStore &store);
    void addTokens(const TokenList &tokens);
    void make();
    void note(TokenId token, const QString &state);
    void take(const RotationOutcome &outcome);
    void end(qsizetype left);
    [[nodiscard]] QString stateOf(const RotationOutcome &outcome) const;

    RotateTokens *m_rotation;
    QLabel *m_title;
    QListWidget *m_list;
    QProgressBar *m_progress;
    QLabel *m_result;
    QPushButton *m_make;
    QPushButton *m_close;
    QPushButton *m_handOver;
    QList<std::shared_ptr<TokenValue>> m_values;
    QHash<TokenId, int> m_rows;
    QStringList m_names;
    bool m_isBusy = false;
    bool m_isDone = false;
    int m_made = 0;
    int m_refused = 0;
};

} // namespace itm
