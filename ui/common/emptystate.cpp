// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/emptystate.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    buildPieces();
}

void EmptyState::buildPieces()
{
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_text = new QLabel(this);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"emptyAction"_s);
    m_action->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : { m_title, m_text }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 1);
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, [this] {
        // The action may show something else here and thereby replace itself.
        if (const auto run = m_run)
            run();
    });
}

void EmptyState::show(const QString &iconName, const QString &title, const QString &plainText,
                      const QString &actionText, std::function<void()> action)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(plainText);
    m_text->setVisible(!plainText.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_run = std::move(action);
    tint();
    setVisible(true);
}

void EmptyState::tint()
{
    const int side = fontMetrics().height() * 3;
    const QIcon icon = Icons::icon(QLatin1String(m_iconName.toLatin1()), ColorRole::Muted);
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(!icon.isNull());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon != nullptr)
        tint();
}

} // namespace itm
