// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/keychainline.h"

#include "ui/common/richtext.h"

#include "models/words/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

KeychainLine::KeychainLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel)
    , m_retry(new QPushButton(tr("Save again")))
{
    m_state->setObjectName(QStringLiteral("keychainState"));
    m_state->setAccessibleName(tr("State of the keychain"));
    m_state->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_value->save(); });
}

void KeychainLine::setValue(std::shared_ptr<TokenValue> value)
{
    if (m_value)
        disconnect(m_value.get(), nullptr, this, nullptr);
    m_value = std::move(value);
    connect(m_value.get(), &TokenValue::stateChanged, this, &KeychainLine::showState);
    showState();
}

void KeychainLine::showState()
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

QString KeychainLine::word(const TokenValue &value)
{
    switch (value.state()) {
    case TokenValue::State::Saving:
        return tr("saving…", "a value in a list");
    case TokenValue::State::Saved:
        return value.savedForGood() ? tr("✓ saved", "a value in a list")
                                    : tr("▲ until the program ends", "a value in a list");
    case TokenValue::State::NotSaved:
        return tr("▲ not saved", "a value in a list");
    case TokenValue::State::Declined:
        break;
    }
    return tr("not kept", "a value in a list");
}

} // namespace itm
