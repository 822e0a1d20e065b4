// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretedit.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace itm {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    m_reveal = addAction(Icons::icon("eye"_L1), QLineEdit::TrailingPosition);
    m_reveal->setObjectName(u"revealAction"_s);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &SecretEdit::setRevealed);
    setRevealed(false);
}

Secret SecretEdit::takeSecret(bool trim)
{
    return trim ? takeSecret([](QStringView typed) { return typed.trimmed(); })
                : takeSecret([](QStringView typed) { return typed; });
}

Secret SecretEdit::takeSecret(QStringView (*part)(QStringView))
{
    const QString typed = text();
    QByteArray bytes = part(typed).toUtf8();
    // Not clear(): that can be undone.
    setText(QString());
    m_reveal->setChecked(false);
    return Secret::take(bytes);
}

void SecretEdit::putBack(const Secret &secret)
{
    setText(QString::fromUtf8(secret.reveal()));
}

void SecretEdit::setRevealed(bool revealed)
{
    deselect();
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(Icons::icon(revealed ? "eye-off"_L1 : "eye"_L1));
    m_reveal->setText(revealed ? tr("Hide") : tr("Reveal"));
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // A selection made with the mouse would go to the primary selection.
    if (echoMode() == QLineEdit::Normal)
        deselect();
    QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("&Paste"));
    paste->setEnabled(!isReadOnly());
    connect(paste, &QAction::triggered, this, &QLineEdit::paste);
    menu->popup(event->globalPos());
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    m_reveal->setChecked(false);
    QLineEdit::hideEvent(event);
}

} // namespace itm
