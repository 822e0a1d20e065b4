// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/eraselocaldata.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace itm {

class KeyringPanel;
class LocalDataPanel;

/// What the command line of this run has decided, whatever is set.
struct SettingsOverride final
{
    bool language = false;
    bool theme = false;
};

/// The preferences, one row each with a line that says what it does; the state of the keyring; the
/// local data. A change holds at once, there is nothing to confirm. GUI thread.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    /// `localData` outlives this.
    SettingsDialog(const LocalData &localData, SettingsOverride fixed, QWidget *parent);
    ~SettingsDialog() override;

Q_SIGNALS:
    /// Something in the settings is another now, or all of them are erased.
    void changed();

private:
    void arrange();
    void addValues(QVBoxLayout &column);
    void addWindows(QVBoxLayout &column);
    void showSettings();
    void connectChoices();

    AppSettings &m_settings;
    SettingsOverride m_fixed;
    QComboBox *m_clipboard;
    QComboBox *m_lock;
    QComboBox *m_refresh;
    QComboBox *m_language;
    QComboBox *m_theme;
    KeyringPanel *m_keyring;
    LocalDataPanel *m_local;
};

} // namespace itm
