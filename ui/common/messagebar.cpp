// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"

#include "ui/common/icons.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

struct Look final
{
    QLatin1String icon;
    ColorRole text = ColorRole::Text;
    ColorRole fill = ColorRole::Sheet;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return { "check"_L1, ColorRole::Ok, ColorRole::OkFill };
    case MessageBar::Kind::Warning:
        return { "warning"_L1, ColorRole::Warning, ColorRole::WarningFill };
    case MessageBar::Kind::Error:
        return { "warning"_L1, ColorRole::Danger, ColorRole::DangerFill };
    case MessageBar::Kind::Info:
        break;
    }
    return { "info"_L1, ColorRole::Accent, ColorRole::AccentFill };
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    buildPieces();
    hide();
}

void MessageBar::buildPieces()
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setAutoDefault(false);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    auto *close = new QAction(Icons::icon("close"_L1), tr("Close message"), this);
    m_close->setDefaultAction(close);
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);

    auto *row = new QHBoxLayout(this);
    const int step = fontMetrics().height() / 2;
    row->setContentsMargins(step * 2, step / 2, step, step / 2);
    row->setSpacing(step);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(close, &QAction::triggered, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
}

void MessageBar::show(Kind kind, const QString &plainText, const QString &actionText,
                      std::function<void()> action)
{
    const auto same = [&](const Message &other) {
        return other.kind == kind && other.text == plainText && other.actionText == actionText;
    };
    if (const auto known = std::find_if(m_messages.begin(), m_messages.end(), same);
        known != m_messages.end()) {
        known->action = std::move(action);
        return;
    }
    enqueue({ kind, plainText, actionText, std::move(action) });
}

void MessageBar::enqueue(Message message)
{
    auto place = m_messages.cend();
    if (message.kind == Kind::Error)
        place = std::find_if(m_messages.cbegin(), m_messages.cend(),
                             [](const Message &other) { return other.kind != Kind::Error; });
    const bool first = place == m_messages.cbegin();
    m_messages.insert(place, std::move(message));
    if (first)
        presentFirst();
}

void MessageBar::retract(Kind kind, const QString &plainText)
{
    const auto isIt
        = [&](const Message &message) { return message.kind == kind && message.text == plainText; };
    const bool isShown = !m_messages.isEmpty() && isIt(m_messages.constFirst());
    m_messages.removeIf(isIt);
    if (isShown)
        presentFirst();
}

void MessageBar::clear()
{
    m_messages.clear();
    presentFirst();
}

void MessageBar::presentFirst()
{
    if (m_messages.isEmpty()) {
        m_text->clear();
        hide();
        return;
    }
    const Message &message = m_messages.constFirst();
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    tint();
    setVisible(true);
    announce();
}

void MessageBar::dismiss()
{
    if (m_messages.isEmpty())
        return;
    m_messages.removeFirst();
    presentFirst();
}

void MessageBar::runAction()
{
    if (m_messages.isEmpty())
        return;
    const std::function<void()> action = m_messages.constFirst().action;
    dismiss();
    if (action)
        action();
}

void MessageBar::tint()
{
    if (m_messages.isEmpty())
        return;
    const Look look = lookOf(m_messages.constFirst().kind);
    const QPalette base = QApplication::palette();
    QPalette ground = palette();
    QPalette words = m_text->palette();
    const QColor fill = Theme::color(look.fill, base);
    const QColor text = Theme::color(look.text, base);
    // Setting a palette comes back here as a change of it.
    if (ground.color(QPalette::Window) == fill && words.color(QPalette::WindowText) == text)
        return;
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        Icons::icon(look.icon, look.text).pixmap(QSize(side, side), devicePixelRatioF()));
    words.setColor(QPalette::WindowText, text);
    m_text->setPalette(words);
    ground.setColor(QPalette::Window, fill);
    setPalette(ground);
}

void MessageBar::announce()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr)
        tint();
}

} // namespace itm
