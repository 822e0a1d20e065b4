// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace itm {

class DayEdit;

/// Asks why a finding is accepted, and until when.
class AcceptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AcceptDialog)

public:
    /// `today`: in local time.
    AcceptDialog(const QString &finding, int tokens, const QDate &today, QWidget *parent);
    ~AcceptDialog() override;

    [[nodiscard]] QString reason() const;
    /// The end of the chosen day, UTC.
    [[nodiscard]] QDateTime until() const;

private:
    void updateButton();

    QLineEdit *m_reason;
    DayEdit *m_until;
    QPushButton *m_accept;
};

} // namespace itm
