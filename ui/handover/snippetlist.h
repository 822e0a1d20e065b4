// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"
#include "models/report/snippet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace itm {

class SnippetLibrary;

/// The clients that there are snippets for, to be searched by title, and the way to the user's own
/// ones. One is always chosen while any is shown.
class SnippetList final : public QWidget
{
    Q_OBJECT

public:
    /// The library outlives this.
    /// Those for what is in this store.
    SnippetList(SnippetLibrary &library, TokenStore store, QWidget *parent = nullptr);

    /// Null where the search finds none.
    [[nodiscard]] const Snippet *current() const;

Q_SIGNALS:
    void currentChanged();

private:
    void arrange();
    void fill();
    void showOwnFolder();

    SnippetLibrary &m_library;
    QList<Snippet> m_snippets;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_problems;
};

} // namespace itm
