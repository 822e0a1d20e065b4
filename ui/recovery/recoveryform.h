// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recoveryguide.h"
#include "models/core/recoveryrecord.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace itm {

/// How the server is installed, where its files are, and whose the new token shall be. GUI thread.
class RecoveryForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryForm)

public:
    explicit RecoveryForm(QWidget *parent = nullptr);
    ~RecoveryForm() override;

    [[nodiscard]] const RecoveryGuide &guide() const;
    /// Of the fields that are shown.
    [[nodiscard]] RecoveryValues values() const;
    [[nodiscard]] QString address() const;
    void setAddress(const QString &address);
    /// Offers users and organizations that were read; takes a single one where none was typed.
    void offer(const QList<RecoveryName> &names);

Q_SIGNALS:
    void guideChanged();
    void valuesChanged();

private:
    void showFields();
    [[nodiscard]] QWidget *makeField(const RecoveryGuide::Field &field);
    [[nodiscard]] QComboBox *makeNames(const char *name);

    QList<RecoveryGuide> m_guides;
    QFormLayout *m_layout;
    QLineEdit *m_address;
    QComboBox *m_installation;
    QComboBox *m_users;
    QComboBox *m_organizations;
    /// Those of the installation, by their ids.
    QHash<QString, QLineEdit *> m_edits;
};

} // namespace itm
