// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QDialog>

class QStackedWidget;

namespace itm {

class Journal;
class SegmentedChoice;
class SnapshotKeeper;

/// What this program did, and what changed on the servers. Stays open beside the list. Journal and
/// keeper outlive it.
class ActivityWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityWindow)

public:
    ActivityWindow(Journal &journal, SnapshotKeeper &snapshots, QWidget *parent);
    ~ActivityWindow() override;

Q_SIGNALS:
    /// A token in the list; this window stays.
    void showRequested(const itm::TokenKey &key);

private:
    void arrange();

    SegmentedChoice *m_choice;
    QStackedWidget *m_pages;
};

} // namespace itm
