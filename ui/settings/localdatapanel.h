// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingsection.h"

#include "models/session/eraselocaldata.h"
#include "models/store/localfiles.h"

namespace itm {

/// Where the program keeps its data, how large each file is, and the way to erase it.
class LocalDataPanel final : public SettingSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalDataPanel)

public:
    /// `localData` outlives this.
    explicit LocalDataPanel(const LocalData &localData, QWidget *parent = nullptr);
    ~LocalDataPanel() override;

Q_SIGNALS:
    /// All or a part of it.
    void erased();

private:
    void addButtons();
    void showFiles();
    void askToErase();
    [[nodiscard]] static QString nameOf(LocalFileKind kind);

    LocalData m_data;
    QLabel *m_files;
};

} // namespace itm
