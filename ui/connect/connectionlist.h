// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace itm {

class ConnectionStore;

/// The saved connections in the user's order, "New connection" above them, and what can be done
/// with one. Follows the store, which outlives it; the order is changed here. One that is being
/// removed says so and is not to be removed again.
class ConnectionList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionList)

public:
    explicit ConnectionList(ConnectionStore &connections, QWidget *parent = nullptr);
    ~ConnectionList() override;

    /// Empty for "New connection".
    [[nodiscard]] std::optional<Connection> selected() const;
    void select(ConnectionId id);
    void selectNew();

Q_SIGNALS:
    void currentChanged();
    /// By a double click or the Enter key.
    void activated();
    void duplicateRequested(const itm::Connection &connection);
    void removeRequested(const itm::Connection &connection);
    void importRequested();
    void demoRequested();

private:
    void arrange();
    [[nodiscard]] QPushButton *makeButton(const char *name, const QString &text);
    void fill();
    [[nodiscard]] QString label(const Connection &connection) const;
    void move(int by);
    void updateButtons();

    ConnectionStore &m_connections;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
};

} // namespace itm
