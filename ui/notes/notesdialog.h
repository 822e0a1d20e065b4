// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/noterules.h"
#include "models/session/workspace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace itm {

class DayEdit;

/// Edits what the user notes about tokens: of one all of it, of several the tags and the date. What
/// looks like the value of a token is refused. The workspace outlives it.
class NotesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesDialog)

public:
    /// `tokens`: at least one, of open servers.
    NotesDialog(Workspace &workspace, QList<TokenKey> tokens, QWidget *parent);
    ~NotesDialog() override;

    void accept() override;

Q_SIGNALS:
    /// On disk; the window closes.
    void saved();

private:
    enum class Review : quint8 { Unchanged, None, Date };

    void arrange();
    void nameParts();
    void addTagRows(QFormLayout &form);
    void fill();
    void check();
    void put();
    [[nodiscard]] bool isOne() const { return m_tokens.size() == 1; }
    [[nodiscard]] const TokenNote *known(const TokenKey &key) const;
    [[nodiscard]] NoteChange change() const;
    [[nodiscard]] QList<KeyedNote> notes() const;

    Workspace &m_workspace;
    const QList<TokenKey> m_tokens;
    std::vector<RequestHandle> m_saving;
    size_t m_open = 0;
    QString m_failure;
    QLineEdit *m_tags;
    QLineEdit *m_removedTags;
    QComboBox *m_review;
    DayEdit *m_date;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace itm
