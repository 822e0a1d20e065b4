// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingsection.h"

#include "models/store/keyringtest.h"

#include <memory>

class QPushButton;

namespace itm {

/// Who keeps the secrets, and whether that works: found out when asked for. The store outlives
/// this.
class KeyringPanel final : public SettingSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringPanel)

public:
    explicit KeyringPanel(CredentialStore &store, QWidget *parent = nullptr);
    ~KeyringPanel() override;

private:
    void run();
    void showReport(const KeyringReport &report);
    [[nodiscard]] static QString backEnd(KeyringBackEnd backEnd);

    CredentialStore &m_store;
    QLabel *m_state;
    QPushButton *m_test;
    std::unique_ptr<KeyringTest> m_running;
    RequestHandle m_finding;
};

} // namespace itm
