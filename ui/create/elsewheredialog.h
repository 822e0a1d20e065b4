// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/create/draftstart.h"

#include "models/session/carrytokens.h"
#include "models/session/workspace.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace itm {

/// Tokens are to be made again on another open server: chooses which and in what organization, and
/// says what has no counterpart there before anything is made. Works while the server they are
/// copied from is offline. Makes nothing itself; the workspace outlives it.
class ElsewhereDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElsewhereDialog)

public:
    /// `keys`: of the v2 store; at least one.
    ElsewhereDialog(Workspace &workspace, const QList<TokenKey> &keys, QWidget *parent);
    ~ElsewhereDialog() override;

Q_SIGNALS:
    // The dialog has closed.
    void oneChosen(itm::ServerSession *to, const itm::DraftStart &start);
    void severalChosen(itm::ServerSession *to, const QList<itm::PlannedToken> &planned);

private:
    void arrange();
    void fillServers();
    /// Html: what is about to be done with `count` tokens of these servers.
    [[nodiscard]] QString about(int count, const QString &sources) const;
    void fillOrganizations();
    void nameAll();
    void plan();
    void take(const QList<PlannedToken> &planned);
    void goOn();
    [[nodiscard]] ServerSession *target() const;
    [[nodiscard]] Organization organization() const;
    [[nodiscard]] QString outcomeText() const;

    Workspace &m_workspace;
    /// By server.
    QList<std::pair<ServerId, TokenList>> m_tokens;
    QLabel *m_about;
    QComboBox *m_server;
    QComboBox *m_organization;
    QLabel *m_outcome;
    QPushButton *m_goOn;
    /// Of all servers, as far as they have answered.
    QList<CarriedToken> m_named;
    qsizetype m_naming = 0;
    QList<PlannedToken> m_planned;
    std::vector<RequestHandle> m_namings;
    RequestHandle m_planning;
};

} // namespace itm
