// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretfield.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

// Always as long: the mask does not tell the length either.
constexpr qsizetype MaskLength = 48;
// Longer than a click: the eye is held, and letting go masks again.
constexpr qint64 HoldMilliseconds = 500;

/// A line that can be looked at only. What a selection would reach (the primary selection, drags)
/// it does not, as nothing can be selected.
class ReadOnlyLine final : public QLineEdit
{
public:
    ReadOnlyLine(SecretField &field)
        : QLineEdit(&field)
        , m_field(field)
    {
        setReadOnly(true);
        setDragEnabled(false);
        setContextMenuPolicy(Qt::NoContextMenu);
        connect(this, &QLineEdit::selectionChanged, this, [this] {
            if (hasSelectedText())
                deselect();
        });
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!event->matches(QKeySequence::Copy) && !event->matches(QKeySequence::Cut))
            return QLineEdit::keyPressEvent(event);
        event->accept();
        Q_EMIT m_field.copyRequested();
    }

    void mouseMoveEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override { event->accept(); }
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }

private:
    SecretField &m_field;
};

} // namespace

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
{
    buildPieces();
    updateText();
}

void SecretField::buildPieces()
{
    m_text = new ReadOnlyLine(*this);
    m_text->setObjectName(u"secretText"_s);
    m_text->setAccessibleName(tr("Token value"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_revealAction = new QAction(this);
    m_revealAction->setCheckable(true);
    m_reveal = new QToolButton(this);
    m_reveal->setObjectName(u"revealButton"_s);
    m_reveal->setDefaultAction(m_revealAction);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_reveal->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(m_text, 1);
    row->addWidget(m_reveal);
    setFocusProxy(m_text);

    connect(m_reveal, &QToolButton::pressed, this, [this] {
        m_held.start();
        updateText();
    });
    connect(m_reveal, &QToolButton::released, this, &SecretField::updateText);
    connect(m_reveal, &QToolButton::clicked, this, &SecretField::onClicked);
    connect(m_revealAction, &QAction::toggled, this, &SecretField::updateText);
}

void SecretField::setSecret(const Secret &secret)
{
    m_secret = secret.clone();
    mask();
    updateText();
}

void SecretField::mask()
{
    m_revealAction->setChecked(false);
}

void SecretField::onClicked()
{
    if (m_held.isValid() && m_held.elapsed() > HoldMilliseconds)
        mask();
    m_held.invalidate();
}

void SecretField::updateText()
{
    m_revealed = !m_secret.isEmpty() && (m_revealAction->isChecked() || m_reveal->isDown());
    // Never clear(): that can be undone.
    if (m_secret.isEmpty())
        m_text->setText(QString());
    else if (m_revealed)
        m_text->setText(QString::fromUtf8(m_secret.reveal()));
    else
        m_text->setText(QString(MaskLength, u'•'));
    m_text->setCursorPosition(0);
    m_revealAction->setEnabled(!m_secret.isEmpty());
    m_revealAction->setIcon(Icons::icon(m_revealed ? "eye-off"_L1 : "eye"_L1));
    m_revealAction->setText(m_revealed ? tr("Hide value") : tr("Reveal value"));
    m_text->setAccessibleDescription(m_revealed ? tr("Revealed") : tr("Hidden"));
}

void SecretField::hideEvent(QHideEvent *event)
{
    mask();
    QWidget::hideEvent(event);
}

} // namespace itm
