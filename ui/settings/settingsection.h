// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace itm {

/// A title and rows of settings under it: name and control, and below them what it does.
class SettingSection : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingSection)

public:
    explicit SettingSection(const QString &title, QWidget *parent = nullptr);
    ~SettingSection() override;

    /// `name` with a mnemonic; the control is spoken by it and described by the explanation.
    void addRow(const QString &name, QWidget *control, const QString &explanation);
    /// Over the whole width.
    void addWide(QWidget *widget);
    /// A muted paragraph, plain text.
    [[nodiscard]] static QLabel *note(const QString &text);

private:
    QGridLayout *m_grid;
};

} // namespace itm
