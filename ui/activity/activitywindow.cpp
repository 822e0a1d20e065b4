// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activitywindow.h"

#include "ui/activity/journalpage.h"
#include "ui/activity/snapshotpage.h"
#include "ui/common/segmentedchoice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace itm {

ActivityWindow::ActivityWindow(Journal &journal, SnapshotKeeper &snapshots, QWidget *parent)
    : QDialog(parent)
    , m_choice(new SegmentedChoice)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("activityWindow"));
    setWindowTitle(tr("Activity"));
    auto *done = new JournalPage(journal, this);
    auto *changed = new SnapshotPage(snapshots, journal, this);
    m_choice->setObjectName(QStringLiteral("activityPage"));
    m_choice->setAccessibleName(tr("Page"));
    m_choice->setChoices({ { m_pages->addWidget(done), tr("What this program did") },
                           { m_pages->addWidget(changed), tr("What changed on the server") } });
    connect(m_choice, &SegmentedChoice::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(done, &JournalPage::showRequested, this, &ActivityWindow::showRequested);
    connect(changed, &SnapshotPage::showRequested, this, &ActivityWindow::showRequested);
    arrange();
}

ActivityWindow::~ActivityWindow() = default;

void ActivityWindow::arrange()
{
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 48);
}

} // namespace itm
