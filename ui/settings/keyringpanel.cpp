// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/keyringpanel.h"

#include "models/words/errortext.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace itm {

KeyringPanel::KeyringPanel(CredentialStore &store, QWidget *parent)
    : SettingSection(tr("Keyring"), parent)
    , m_store(store)
    , m_state(new QLabel)
    , m_test(new QPushButton(tr("&Test")))
{
    m_state->setObjectName(u"keyringState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_test->setObjectName(u"keyringTestButton"_s);
    m_test->setAutoDefault(false);
    m_test->setAccessibleName(tr("Test the keyring"));
    addWide(m_state);
    addRow(tr("Try the keyring"), m_test,
           tr("Writes an entry of its own, reads it back and removes it. A locked keyring may ask "
              "for its password."));
    connect(m_test, &QPushButton::clicked, this, &KeyringPanel::run);
    connect(&m_store, &CredentialStore::waitingChanged, this, [this](bool isWaiting) {
        if (isWaiting && m_running)
            m_state->setText(tr("Still waiting for the keyring: a window of it may be asking for "
                                "its password."));
    });
    if (!m_store.isPersistent()) {
        m_state->setText(backEnd(KeyringBackEnd::Memory));
        return;
    }
    m_state->setText(tr("Looking…"));
    m_finding = findKeyringBackEnd(this, [this](const Result<KeyringBackEnd> &answer) {
        if (answer && !m_running)
            m_state->setText(backEnd(answer.value()) + u' ' + tr("Not tested yet."));
    });
}

KeyringPanel::~KeyringPanel() = default;

void KeyringPanel::run()
{
    m_test->setEnabled(false);
    m_state->setText(tr("Testing…"));
    m_running = std::make_unique<KeyringTest>(m_store, nullptr);
    m_running->start([this](const Result<KeyringReport> &answer) {
        if (answer)
            showReport(answer.value());
    });
}

void KeyringPanel::showReport(const KeyringReport &report)
{
    const QString outcome = report.trouble ? ErrorText::line(*report.trouble)
                                           //: %1: a number of milliseconds.
                                           : tr("Works: written, read back and removed in %1 ms.")
                                                 .arg(QLocale().toString(report.milliseconds));
    m_state->setText(backEnd(report.backEnd) + u' ' + outcome);
    m_test->setEnabled(true);
    m_running.release()->deleteLater();
}

QString KeyringPanel::backEnd(KeyringBackEnd backEnd)
{
    switch (backEnd) {
    case KeyringBackEnd::Memory:
        return tr("This run keeps secrets in memory only; they are gone when it ends.");
    case KeyringBackEnd::SecretService:
        return tr("The Secret Service of the desktop answers (GNOME Keyring, KeePassXC or the "
                  "like).");
    case KeyringBackEnd::KWallet:
        return tr("KWallet answers.");
    case KeyringBackEnd::None:
        return tr("No keyring is running on this desktop.");
    }
    Q_UNREACHABLE();
}

} // namespace itm
