// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;

namespace itm {

/// Asks for another description. Does not send it.
class DescriptionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DescriptionDialog)

public:
    DescriptionDialog(const QString &current, QWidget *parent);
    ~DescriptionDialog() override;

    [[nodiscard]] QString description() const;

private:
    QLineEdit *m_edit;
};

} // namespace itm
