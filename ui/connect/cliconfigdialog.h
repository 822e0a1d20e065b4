// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connect/cliconfigstart.h"

#include "models/session/cliprofilewriter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace itm {

class DifferenceView;

/// Puts a profile into the configs file of the influx CLI: shows the difference before it writes,
/// and says that the file holds the value in clear text. The keychain outlives it.
class CliConfigDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliConfigDialog)

public:
    CliConfigDialog(const CliConfigStart &start, const QString &path, CredentialStore &credentials,
                    QWidget *parent);
    ~CliConfigDialog() override;

    /// Not while the keychain is asked for the value.
    void reject() override;

Q_SIGNALS:
    /// The file holds it; the dialog has closed.
    void written(const QString &profile);

private:
    void arrange(const CliConfigStart &start);
    void addForm(QVBoxLayout &column, const CliConfigStart &start);
    void addButtons(QVBoxLayout &column);
    [[nodiscard]] CliProfile profile() const;
    void look();
    void showState();
    void write();

    const QString m_url;
    CliProfileWriter m_writer;
    CliConfigsPreview m_preview;
    /// Why the last attempt to write failed; empty once something is changed.
    QString m_failure;
    QLineEdit *m_name = nullptr;
    QComboBox *m_organization = nullptr;
    QCheckBox *m_activate = nullptr;
    QCheckBox *m_replace = nullptr;
    QLabel *m_state = nullptr;
    DifferenceView *m_difference = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace itm
