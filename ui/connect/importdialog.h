// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/connectionimport.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace itm {

class ImportModel;

/// Offers what the influx CLI has saved, to be ticked, taken over and tested. Another file can be
/// named, opened or dropped. Services and store outlive it.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(const SessionServices &services, ConnectionStore &connections, const QString &path,
                 QWidget *parent);
    ~ImportDialog() override;

    /// Not while a token is on its way to the keychain.
    void reject() override;

Q_SIGNALS:
    /// `hasSecret`: it is in the keychain.
    void imported(itm::ConnectionId id, bool hasSecret);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void addFile(QBoxLayout &column);
    void addTable(QBoxLayout &column);
    void addButtons(QBoxLayout &column);
    void openFile();
    void showFile();
    void showState();
    void showRemark();

    ConnectionImport m_import;
    ImportModel *m_model;
    QLineEdit *m_path;
    QPushButton *m_open;
    QLabel *m_notice;
    QTableView *m_table;
    QLabel *m_remark;
    QPushButton *m_test;
    QPushButton *m_close;
    QPushButton *m_take;
};

} // namespace itm
