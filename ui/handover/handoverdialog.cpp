// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/handoverdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/richtext.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/secretfield.h"
#include "ui/handover/snippetpanel.h"

#include "models/access/abilities.h"
#include "models/session/serversession.h"
#include "models/words/abilitytext.h"
#include "models/words/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

HandOverDialog::HandOverDialog(std::shared_ptr<TokenValue> value, SecretClipboard &clipboard,
                               const ServerSession *session, QWidget *parent)
    : QDialog(parent)
    , m_value(std::move(value))
    , m_clipboard(clipboard)
    , m_title(new QLabel)
    , m_state(new QLabel)
    , m_retry(new QPushButton(tr("Save again")))
    , m_field(new SecretField)
    , m_copy(new QPushButton)
    , m_abilities(new QLabel)
    , m_difference(new QLabel)
    , m_delete(new QPushButton(tr("Delete it…")))
{
    setObjectName(QStringLiteral("handOverDialog"));
    setWindowTitle(tr("Hand over"));
    arrange();
    m_field->setSecret(m_value->value());
    if (session)
        showAbilities(*session);
    connect(m_value.get(), &TokenValue::stateChanged, this, &HandOverDialog::showState);
    connect(&m_clipboard, &SecretClipboard::changed, this, &HandOverDialog::showCopyButton);
    connect(m_field, &SecretField::copyRequested, this, &HandOverDialog::copy);
    showState();
    showCopyButton();
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::arrange()
{
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.4);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setObjectName(QStringLiteral("handOverTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setText(tr("%1 is ready", "title; %1 is a token's description")
                         .arg(NameText::token(m_value->token())));
    m_state->setObjectName(QStringLiteral("keychainState"));
    m_state->setAccessibleName(tr("State of the keychain"));
    m_state->setWordWrap(true);
    m_abilities->setObjectName(QStringLiteral("abilities"));
    m_abilities->setAccessibleName(tr("What the token may do"));
    m_abilities->setWordWrap(true);
    m_abilities->setAlignment(Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    auto *stateRow = new QHBoxLayout;
    m_retry->setObjectName(QStringLiteral("retryButton"));
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_retry);
    layout->addWidget(m_title);
    layout->addLayout(stateRow);
    layout->addLayout(makeDifferenceRow());
    layout->addLayout(makeValueRow());
    layout->addWidget(m_abilities, 1);
    layout->addLayout(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 112);
    connect(m_retry, &QPushButton::clicked, m_value.get(), &TokenValue::save);
}

QLayout *HandOverDialog::makeDifferenceRow()
{
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setAccessibleName(tr("How the token differs from what was asked for"));
    m_difference->setWordWrap(true);
    m_delete->setObjectName(QStringLiteral("deleteDifferentButton"));
    m_delete->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        // Nobody needs the value of a token that is to go.
        if (m_value->state() == TokenValue::State::NotSaved)
            m_value->decline();
        QDialog::reject();
        Q_EMIT deleteRequested();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_difference, 1);
    row->addWidget(m_delete, 0, Qt::AlignTop);
    showDifference({});
    return row;
}

void HandOverDialog::showDifference(const QStringList &sentences)
{
    QStringList lines;
    if (!sentences.isEmpty())
        lines << tr("▲ The server recorded something else than was asked for:") << sentences;
    m_difference->setText(RichText::lines(lines, ColorRole::Danger));
    m_difference->setVisible(!lines.isEmpty());
    m_delete->setVisible(!lines.isEmpty());
}

void HandOverDialog::showSnippets(ServerSession &session, SnippetLibrary &library)
{
    auto *parts = static_cast<QVBoxLayout *>(layout());
    parts->insertWidget(
        parts->indexOf(m_abilities) + 1,
        new SnippetPanel(session, m_value->token(), m_clipboard, m_value, library, nullptr), 1);
    parts->setStretchFactor(m_abilities, 0);
}

QLayout *HandOverDialog::makeValueRow()
{
    m_field->setObjectName(QStringLiteral("valueField"));
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setDefault(true);
    // The countdown changes the text every second; the button keeps its width.
    m_copy->setText(tr("Copied: clears in %n s", nullptr, 600));
    m_copy->setMinimumWidth(m_copy->sizeHint().width());
    connect(m_copy, &QPushButton::clicked, this, &HandOverDialog::copy);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_copy);
    return row;
}

QLayout *HandOverDialog::makeButtons()
{
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("doneButton"));
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &HandOverDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(done);
    return row;
}

void HandOverDialog::showAbilities(const ServerSession &session)
{
    const Token &token = m_value->token();
    const auto &types = session.capabilities().resourceTypes;
    const TokenClass tokenClass = classify(token, types);
    const Abilities abilities
        = abilitiesOf(token, tokenClass, types, session.catalog().organizations());
    m_abilities->setText(
        RichText::section(
            tr("It may", "heading above what a token can do"),
            AbilityText::may(token, abilities, session.catalog().organizationNames(), Markup::Html),
            ColorRole::Text)
        + RichText::section(tr("It may not", "heading above what a token cannot do"),
                            AbilityText::mayNot(token, abilities, Markup::Html), ColorRole::Muted));
}

void HandOverDialog::showState()
{
    m_retry->setVisible(m_value->state() == TokenValue::State::NotSaved);
    switch (m_value->state()) {
    case TokenValue::State::Saving:
        m_state->setText(RichText::colored(
            ColorRole::Muted, tr("Saving in the keychain… A prompt of the keyring may be open.")));
        break;
    case TokenValue::State::Saved:
        m_state->setText(
            m_value->savedForGood()
                ? RichText::colored(ColorRole::Ok, tr("✓ Saved in your keychain"))
                : RichText::colored(ColorRole::Warning,
                                    tr("▲ Kept until the program ends: this run uses no keychain. "
                                       "Copy the value now if it is to last.")));
        break;
    case TokenValue::State::NotSaved:
        m_state->setText(RichText::colored(
            ColorRole::Danger,
            tr("▲ Not saved: %1 Nobody can show this value again once the window is closed.")
                .arg(ErrorText::line(*m_value->error()))));
        break;
    case TokenValue::State::Declined:
        m_state->setText(RichText::colored(ColorRole::Muted, tr("Not kept on this computer")));
        break;
    }
}

void HandOverDialog::showCopyButton()
{
    m_copied = m_copied && m_clipboard.isLent();
    if (!m_copied)
        m_copy->setText(tr("Copy value"));
    else if (m_clipboard.secondsLeft() > 0)
        m_copy->setText(tr("Copied: clears in %n s", nullptr, m_clipboard.secondsLeft()));
    else
        m_copy->setText(tr("Copied"));
}

void HandOverDialog::copy()
{
    m_copied = true;
    m_clipboard.copy(m_value->value());
    showCopyButton();
}

void HandOverDialog::reject()
{
    if (m_value->state() == TokenValue::State::Saving
        || m_value->state() == TokenValue::State::NotSaved)
        askBeforeClosing();
    else
        QDialog::reject();
}

void HandOverDialog::askBeforeClosing()
{
    auto *question = new ConfirmDialog(
        { .title = tr("Close without saving the value?"),
          .about = tr("The value of %1 is not in the keychain.")
                       .arg(NameText::inSentence(NameText::token(m_value->token()), Markup::Html)),
          .consequence = tr("Nobody can show it again. If it was not copied, the token has to be "
                            "replaced or deleted."),
          .verb = tr("Close anyway") },
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_value->decline();
        QDialog::reject();
    });
    question->open();
}

} // namespace itm
