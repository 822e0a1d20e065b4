// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/logimport.h"
#include "models/session/workspace.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace itm {

class ImportServerLogs;

/// Reads server logs for when tokens were last seen: files are chosen or dropped, a server is
/// chosen, and the result is told in words, with the tokens whose values stand in the logs. The
/// workspace outlives it.
class ImportLogsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportLogsDialog)

public:
    /// `chosen`: the server that is offered first; may be null.
    ImportLogsDialog(Workspace &workspace, const ServerSession *chosen, QWidget *parent);
    ~ImportLogsDialog() override;

    void addFiles(const QStringList &paths);
    void reject() override;

Q_SIGNALS:
    /// Something is known of tokens now.
    void imported();
    /// A token that is in a list; this window stays.
    void showRequested(const itm::TokenKey &key);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void nameParts();
    void fillServers(const ServerSession *chosen);
    void serversChanged();
    void chooseFiles();
    void removeChosen();
    void run();
    void showProgress(qint64 read, qint64 size);
    void showOutcome(const LogImport &outcome);
    void showChosen();
    void updateButtons();
    [[nodiscard]] ServerSession *session() const;

    Workspace &m_workspace;
    std::unique_ptr<ImportServerLogs> m_import;
    bool m_isRunning = false;
    QList<QPointer<ServerSession>> m_offered;
    QListWidget *m_files;
    QPushButton *m_add;
    QPushButton *m_remove;
    QComboBox *m_server;
    QProgressBar *m_bar;
    QLabel *m_result;
    QListWidget *m_leaked;
    QPushButton *m_show;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace itm
