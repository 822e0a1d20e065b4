// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace itm {

/// Says what an operator token means and asks to type that it is meant.
class OperatorConsent final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperatorConsent)

public:
    explicit OperatorConsent(QWidget *parent = nullptr);
    ~OperatorConsent() override;

    [[nodiscard]] bool isGiven() const;
    /// What is missing.
    [[nodiscard]] static QString request();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_answer;
};

} // namespace itm
