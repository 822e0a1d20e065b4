// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/journalentry.h"
#include "models/core/requesthandle.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace itm {

class DifferenceView;
class Journal;
class JournalModel;

/// What this program did: searched, read in detail, written to a file. Follows the journal, which
/// outlives it.
class JournalPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalPage)

public:
    JournalPage(Journal &journal, QWidget *parent);
    ~JournalPage() override;

Q_SIGNALS:
    void showRequested(const itm::TokenKey &key);

private:
    void nameParts();
    void arrange();
    void connectParts();
    void load();
    void take(const JournalEntries &entries);
    void showServers();
    void showChain(const JournalCheck &check);
    void showTrouble(const QString &text);
    void applyFilter();
    void showCurrent();
    void showChosen();
    void askForFile();
    void write(const QString &path, const JournalEntries &entries);

    Journal &m_journal;
    JournalModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_server;
    QComboBox *m_time;
    QTableView *m_table;
    QLabel *m_facts;
    DifferenceView *m_difference;
    QLabel *m_chain;
    QLabel *m_result;
    QPushButton *m_show;
    QPushButton *m_export;
    RequestHandle m_reading;
    RequestHandle m_checking;
    RequestHandle m_exporting;
};

} // namespace itm
