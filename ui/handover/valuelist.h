// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenvalue.h"

#include <QWidget>

class QTableWidget;

namespace itm {

/// Several values that are handed over together: which one is shown, what the keychain says of
/// each, and a copy button for each. Holds names and states, never a value's text.
class ValueList final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueList(QWidget *parent = nullptr);

    void add(const std::shared_ptr<TokenValue> &value);
    [[nodiscard]] const QList<std::shared_ptr<TokenValue>> &values() const { return m_values; }
    void select(int row);

Q_SIGNALS:
    void currentChanged(int row);
    void copyRequested(int row);

private:
    void showState(int row);

    QList<std::shared_ptr<TokenValue>> m_values;
    QTableWidget *m_table;
};

} // namespace itm
