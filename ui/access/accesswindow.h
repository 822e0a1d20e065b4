// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/access/accesspanel.h"
#include "ui/common/loneworker.h"
#include "ui/common/shortcut.h"

#include "models/core/token.h"
#include "models/items/tokenscope.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace itm {

class AccessControls;
class AccessGridLoader;
class AccessGridModel;
class AccessGridView;
class EmptyState;
class ServerSession;
class Workspace;

/// Who may do what to which bucket: a picture of one server's tokens, or of one organization's,
/// that explains each of its cells. Changes nothing. The workspace outlives it.
class AccessWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessWindow)

public:
    /// `scope`: what is looked at first; a server that is not open means any.
    AccessWindow(Workspace &workspace, const TokenScope &scope, QWidget *parent);
    ~AccessWindow() override;

    /// Keys of such a window.
    [[nodiscard]] static QList<Shortcut> shortcuts();

    /// Writes the picture by the ending of the name, whole or not at all, and says how that went.
    void save(const QString &path);

Q_SIGNALS:
    /// Tokens that are in a list; this window stays.
    void showRequested(const QList<itm::TokenKey> &keys);

private:
    void nameParts();
    void arrange();
    void connectParts();
    void fillServers();
    void chooseServer();
    void showState();
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QStringList heading() const;
    void showTokens(const QList<qsizetype> &tokens);
    void askForFile();
    void tell(bool isGood, const QString &sentence);
    void tellWritten(const QString &path, const QString &trouble);
    void addKeys();
    void selectAbout(AccessPanel::About about);

    Workspace &m_workspace;
    AccessGridModel *m_model;
    AccessGridLoader *m_loader;
    QComboBox *m_servers;
    QLabel *m_serversLabel;
    AccessControls *m_controls;
    QStackedWidget *m_stack;
    AccessGridView *m_view;
    EmptyState *m_empty;
    AccessPanel *m_panel;
    QLabel *m_remark;
    QLabel *m_result;
    QPushButton *m_export;
    bool m_isFilling = false;
    /// One picture after the other: each is told about.
    bool m_isWriting = false;
    RequestHandle m_writing;
    LoneWorker m_worker;
};

} // namespace itm
