// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activitywindow.h"

#include "ui/activity/journalpage.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace itm {

ActivityWindow::ActivityWindow(Journal &journal, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("activityWindow"));
    setWindowTitle(tr("Activity"));
    auto *page = new JournalPage(journal, this);
    connect(page, &JournalPage::showRequested, this, &ActivityWindow::showRequested);
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
    layout->addWidget(page, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 46);
}

ActivityWindow::~ActivityWindow() = default;

} // namespace itm
