// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/foundbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

FoundBar::FoundBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel)
{
    m_count->setObjectName(QStringLiteral("foundLabel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_count, 1);
    addButton("readFoundButton", tr("Read all of them"), PermissionAction::Read);
    addButton("writeFoundButton", tr("Write all of them"), PermissionAction::Write);
    setCount(0);
}

FoundBar::~FoundBar() = default;

void FoundBar::addButton(const char *name, const QString &text, PermissionAction action)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT allChosen(action); });
}

void FoundBar::setCount(int count)
{
    m_count->setText(tr("%n found", "things in the permission tree", count));
    setVisible(count > 0);
}

} // namespace itm
