// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/loneworker.h"

#include "models/access/differenceorigins.h"
#include "models/core/error.h"
#include "models/core/requesthandle.h"
#include "models/core/snapshot.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace itm {

class DifferenceView;
class InventoryDifferenceModel;
class Journal;
class ServerSession;
class SnapshotKeeper;

/// What changed on a server between two of its snapshots, or since one. Keeper and journal outlive
/// it.
class SnapshotPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnapshotPage)

public:
    SnapshotPage(SnapshotKeeper &keeper, Journal &journal, QWidget *parent);
    ~SnapshotPage() override;

Q_SIGNALS:
    void showRequested(const itm::TokenKey &key);

private:
    void nameParts();
    void arrange();
    void showServers();
    void load();
    void showSnapshots(const Snapshots &snapshots);
    void compare();
    void compareLists(const Result<SnapshotPair> &lists, int round);
    void showDifferences(const QList<TokenDifference> &differences);
    void showCurrent();
    void showChosen();
    void tell(const QString &text, bool isTrouble);
    void tellTrouble(const Error &error);
    [[nodiscard]] ServerSession *session() const;
    [[nodiscard]] ServerId server() const;
    /// The one that a box shows; nothing for the list of now.
    [[nodiscard]] const Snapshot *shownIn(const QComboBox *box) const;
    struct Range final
    {
        /// Null: there is none to compare with.
        const Snapshot *before = nullptr;
        /// Null: the list of now.
        const Snapshot *after = nullptr;
    };
    /// What the boxes show, the earlier one first.
    [[nodiscard]] Range chosen() const;

    SnapshotKeeper &m_keeper;
    Journal &m_journal;
    InventoryDifferenceModel *m_model;
    Snapshots m_snapshots;
    QComboBox *m_server;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_summary;
    QTableView *m_table;
    DifferenceView *m_difference;
    QPushButton *m_show;
    /// Declared before what runs on it.
    LoneWorker m_worker;
    RequestHandle m_loading;
    /// Which comparison is the newest; answers to others are dropped.
    int m_round = 0;
    RequestHandle m_reading;
    RequestHandle m_comparing;
    RequestHandle m_asking;
};

} // namespace itm
