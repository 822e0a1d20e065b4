// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/details/idlist.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include "models/core/token.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace itm {

IdList::IdList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    m_token = addLine(tr("Token ID"), tr("Copy the token’s ID"));
    m_owner = addLine(tr("Owner ID"), tr("Copy the owner’s ID"));
    m_organization = addLine(tr("Organization ID"), tr("Copy the organization’s ID"));
}

IdList::~IdList() = default;

IdList::Line IdList::addLine(const QString &name, const QString &copyName)
{
    auto *layout = static_cast<QGridLayout *>(this->layout());
    const int row = layout->rowCount();
    const Line line{ new QLabel(name), new QLabel, new QToolButton };
    line.name->setForegroundRole(QPalette::PlaceholderText);
    line.name->setWordWrap(true);
    line.id->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line.id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.copy->setIcon(Icons::icon(QLatin1String("copy"), ColorRole::Muted));
    line.copy->setAutoRaise(true);
    line.copy->setToolTip(copyName);
    line.copy->setAccessibleName(copyName);
    line.copy->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(line.name, row, 0);
    layout->addWidget(line.id, row, 1);
    layout->addWidget(line.copy, row, 2);
    connect(line.copy, &QToolButton::clicked, line.id,
            [id = line.id] { QGuiApplication::clipboard()->setText(id->text()); });
    return line;
}

void IdList::setId(const Line &line, const QString &id)
{
    line.id->setText(id);
    for (QWidget *widget : { static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.id),
                             static_cast<QWidget *>(line.copy) })
        widget->setVisible(!id.isEmpty());
}

void IdList::setIds(const Token &token)
{
    setId(m_token, token.id.toString());
    setId(m_owner, token.owner.toString());
    setId(m_organization, token.organization.toString());
}

} // namespace itm
