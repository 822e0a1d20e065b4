// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace itm {

struct TokenKey;

class ContentsBanner;
class EmptyState;
class FacetBar;
class RescueBanner;
class ServerSession;
class TokenHeader;
class TokenSelection;
class TokenTableModel;

/// The table of tokens with the facets above it, or in its place why there is none: not connected,
/// connecting, failed, nothing visible, nothing found. Owns the view; the model is the window's.
class TokensPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokensPage)

public:
    TokensPage(TokenTableModel &model, QWidget *parent);
    ~TokensPage() override;

    [[nodiscard]] TokenSelection &selection() { return *m_selection; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] TokenHeader &header() { return *m_header; }
    /// The one in view, all of them, or none.
    void showState(const QList<ServerSession *> &inView);
    /// The actions of a right click; the page takes no ownership.
    void setContextActions(const QList<QAction *> &actions);
    /// Opens the description's cell for typing; false where it is not visible.
    [[nodiscard]] bool editDescription(const TokenKey &key);

Q_SIGNALS:
    void connectionsRequested();
    void retryRequested();
    void searchCleared();
    /// The user asks for another search.
    void searchChanged(const QString &text);
    void newTokenRequested();
    void rescueRequested();
    void activated();
    void descriptionEntered(const itm::TokenKey &key, const QString &description);

private:
    void setUpView();
    void setUpSearch();
    void countLater();
    void showCounts();
    void showFailure(const QList<ServerSession *> &inView);
    void showNothingVisible(const QList<ServerSession *> &inView);
    void showConnecting(const QList<ServerSession *> &inView);
    [[nodiscard]] QWidget *pageFor(const QList<ServerSession *> &inView);
    [[nodiscard]] QLineEdit *openEditor() const;
    void keepEditor();
    void restoreEditor();

    /// What was being typed when the rows were replaced.
    struct Interrupted final
    {
        TokenKey key;
        bool isModified = false;
        QString text;
        int cursor = 0;
    };

    TokenTableModel &m_model;
    ContentsBanner *m_banner;
    RescueBanner *m_rescue;
    FacetBar *m_facets;
    QLabel *m_problem;
    QStackedWidget *m_stack;
    QTableView *m_view;
    TokenHeader *m_header;
    EmptyState *m_empty;
    TokenSelection *m_selection;
    QTimer m_countTimer;
    std::optional<Interrupted> m_interrupted;
};

} // namespace itm
