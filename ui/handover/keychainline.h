// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenvalue.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace itm {

/// Says in words whether a value is safe in the keychain; with another try where it is not.
class KeychainLine final : public QWidget
{
    Q_OBJECT

public:
    explicit KeychainLine(QWidget *parent = nullptr);

    void setValue(std::shared_ptr<TokenValue> value);
    /// A few words for a list.
    [[nodiscard]] static QString word(const TokenValue &value);

private:
    void showState();

    std::shared_ptr<TokenValue> m_value;
    QLabel *m_state;
    QPushButton *m_retry;
};

} // namespace itm
