// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchcompletion.h"

#include <QLineEdit>

class QCompleter;
class QMenu;
class QStandardItemModel;

namespace itm {

class AppSettings;
class TokenTableModel;

/// The search field: completes fields and values, underlines what cannot be read, remembers
/// searches and keeps those that were given a name. Searches nothing itself: follow textChanged().
class SearchEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchEdit)

public:
    /// Both outlive this.
    SearchEdit(TokenTableModel &model, AppSettings &settings, QWidget *parent);
    ~SearchEdit() override;

    /// Recent and saved searches, filled whenever it is shown.
    [[nodiscard]] QMenu &searchMenu() { return *m_menu; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpCompleter();
    void suggest();
    void apply(const SearchCompletion &completion);
    [[nodiscard]] SearchVocabulary vocabulary() const;
    void underlineProblem();
    void remember();
    void fillMenu();
    void askForName();

    TokenTableModel &m_model;
    AppSettings &m_settings;
    QCompleter *m_completer;
    QStandardItemModel *m_suggestions;
    QList<SearchCompletion> m_completions;
    QMenu *m_menu;
};

} // namespace itm
