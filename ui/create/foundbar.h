// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/permission.h"

#include <QWidget>

class QLabel;

namespace itm {

/// How many things a search has found, and buttons to choose all of them. Hidden while there are
/// none.
class FoundBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundBar)

public:
    explicit FoundBar(QWidget *parent = nullptr);
    ~FoundBar() override;

    void setCount(int count);

Q_SIGNALS:
    void allChosen(itm::PermissionAction action);

private:
    void addButton(const char *name, const QString &text, PermissionAction action);

    QLabel *m_count;
};

} // namespace itm
