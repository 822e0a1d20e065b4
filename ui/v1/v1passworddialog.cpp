// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/v1/v1passworddialog.h"

#include "ui/common/richtext.h"
#include "ui/v1/v1passwordchoice.h"

#include "models/session/v1passwordchange.h"
#include "models/words/v1text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

V1PasswordDialog::V1PasswordDialog(ServerSession &session, Token credential, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_credential(std::move(credential))
    , m_password(new V1PasswordChoice(session.services().credentials, false))
    , m_state(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_set(new QPushButton(tr("Set password")))
{
    setObjectName(QStringLiteral("v1PasswordDialog"));
    setWindowTitle(tr("Set password"));
    arrange();
    connect(m_password, &V1PasswordChoice::changed, this, &V1PasswordDialog::update);
    connect(m_set, &QPushButton::clicked, this, &V1PasswordDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &V1PasswordDialog::reject);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    update();
}

V1PasswordDialog::~V1PasswordDialog() = default;

void V1PasswordDialog::arrange()
{
    auto *title = new QLabel(tr("A new password for %1")
                                 .arg(NameText::inSentence(m_credential.v1UserName, Markup::Html)));
    title->setTextFormat(Qt::RichText);
    title->setWordWrap(true);
    auto *consequence = new QLabel(
        RichText::colored(ColorRole::Warning, V1Text::passwordConsequence(m_credential)));
    consequence->setObjectName(QStringLiteral("passwordConsequence"));
    consequence->setAccessibleName(tr("What follows"));
    consequence->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("v1State"));
    m_state->setAccessibleName(tr("Why it cannot be set"));
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(fontMetrics().height() * 3);
    m_state->setAlignment(Qt::AlignTop);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_set->setObjectName(QStringLiteral("setPasswordButton"));
    m_set->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_set);
    auto *layout = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    layout->setContentsMargins(line, line, line, line);
    layout->setSpacing(line * 2 / 3);
    layout->addWidget(title);
    layout->addWidget(consequence);
    layout->addWidget(m_password);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 84, line * 20);
}

void V1PasswordDialog::update()
{
    const QString reason = m_password->issue();
    m_state->setText(RichText::colored(ColorRole::Warning, reason));
    m_set->setEnabled(!m_isBusy && m_session && reason.isEmpty());
    m_password->setEnabled(!m_isBusy);
    m_cancel->setEnabled(!m_isBusy);
}

void V1PasswordDialog::start()
{
    if (m_isBusy || !m_session || !m_password->issue().isEmpty())
        return;
    m_isBusy = true;
    update();
    m_state->setText(
        RichText::colored(ColorRole::Muted, tr("Saving the password, then setting it…")));
    new V1PasswordChange(
        *m_session, m_credential, m_password->password(), this,
        [this](Result<std::shared_ptr<TokenValue>> answer) { answered(std::move(answer)); });
}

void V1PasswordDialog::answered(Result<std::shared_ptr<TokenValue>> answer)
{
    m_isBusy = false;
    update();
    if (answer) {
        accept();
        Q_EMIT passwordSet(answer.value());
        return;
    }
    m_state->setText(RichText::colored(
        ColorRole::Danger, QStringLiteral("▲ ") + V1Text::passwordFailed(answer.error())));
}

/// What is under way is waited for: it may have been carried out.
void V1PasswordDialog::reject()
{
    if (!m_isBusy || !m_session)
        QDialog::reject();
}

} // namespace itm
