// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/forgetvalues.h"
#include "models/session/stalevaluesearch.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace itm {

/// Saved values that seem to belong to no token, to be cleaned up. What is certainly of no use is
/// chosen at first. Workspace and index outlive it.
class StoredValuesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredValuesDialog)

public:
    StoredValuesDialog(Workspace &workspace, SavedValueServers &servers,
                       const QList<Connection> &connections, QWidget *parent);
    ~StoredValuesDialog() override;

private:
    void arrange();
    void look();
    void showFound(const Result<StaleValues> &answer);
    void ask();
    void forget(const QList<TokenKey> &keys);
    void updateButton();
    [[nodiscard]] QList<TokenKey> chosen() const;

    Workspace &m_workspace;
    SavedValueServers &m_servers;
    const QList<Connection> m_connections;
    StaleValues m_found;
    /// What the last removal came to; said above the next list.
    QString m_outcome;
    std::unique_ptr<StaleValueSearch> m_search;
    std::unique_ptr<ForgetValues> m_forget;
    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace itm
