// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenscope.h"

#include <QTreeView>

namespace itm {

class NavigationModel;

/// Servers and organizations at the left; always has one of them current as long as there is one.
class NavigationPane final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationPane)

public:
    NavigationPane(NavigationModel &model, QWidget *parent);
    ~NavigationPane() override;

    /// Null ids where all servers are meant, or none is open.
    [[nodiscard]] TokenScope scope() const;
    void select(const TokenScope &scope);

Q_SIGNALS:
    void scopeChanged(const itm::TokenScope &scope);

private:
    void keepOneCurrent();

    NavigationModel &m_model;
};

} // namespace itm
