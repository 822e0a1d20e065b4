// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QTableView;

namespace itm {

class EmptyState;
class ServerSession;
class TokenSelection;
class TokenTableModel;

/// The table of tokens, or in its place why there is none: not connected, connecting, failed,
/// nothing visible, nothing found. Owns the view; the model is the window's.
class TokensPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokensPage)

public:
    TokensPage(TokenTableModel &model, QWidget *parent);
    ~TokensPage() override;

    [[nodiscard]] TokenSelection &selection() { return *m_selection; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    /// `session`: the one in view, or null.
    void showState(const ServerSession *session);
    /// The actions of a right click; the page takes no ownership.
    void setContextActions(const QList<QAction *> &actions);

    [[nodiscard]] QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);

Q_SIGNALS:
    void connectionsRequested();
    void retryRequested();
    void searchCleared();
    void newTokenRequested();
    void activated();

private:
    void setUpView();
    void setDefaultWidths();
    void showColumnMenu(QPoint position);
    void showFailure(const ServerSession &session);
    void showNothingVisible(const ServerSession &session);

    TokenTableModel &m_model;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    TokenSelection *m_selection;
};

} // namespace itm
