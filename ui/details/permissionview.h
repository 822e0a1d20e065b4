// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace itm {

class GrantModel;
class PermissionTableModel;
class SegmentedChoice;
struct TokenRow;

/// What a token may do, as sentences, as a tree, entry by entry or as JSON: the user chooses, and
/// the choice stays for the next token.
class PermissionView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionView)

public:
    explicit PermissionView(QWidget *parent = nullptr);
    ~PermissionView() override;

    void showToken(const TokenRow &row);

private:
    enum View { Words, Tree, Table, Json };

    void setUpTree();
    void setUpTable();
    void setUpJson();
    void choose(int view);
    void showWords(const TokenRow &row);

    SegmentedChoice *m_choice;
    QStackedWidget *m_stack;
    QLabel *m_words;
    QTreeView *m_tree;
    QTableView *m_table;
    QPlainTextEdit *m_json;
    GrantModel *m_grants;
    PermissionTableModel *m_entries;
};

} // namespace itm
