// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grantcheck.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace itm {

class PermissionTableModel;
class SegmentedChoice;
class ServerSession;

/// What a draft will and will not be able to do, in words; what of it is broader than most jobs
/// need; and the permissions exactly as they will be sent, as JSON or as a table. Always in step
/// with the draft. Says why it cannot be sent yet.
class DraftPreview final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftPreview)

public:
    explicit DraftPreview(QWidget *parent = nullptr);
    ~DraftPreview() override;

    /// `blocker`: what the window misses before the draft can be sent, plain; or empty.
    void show(const ServerSession &session, const TokenDraft &draft, const QString &blocker = {});
    /// Whether the draft shown last can be sent, and if not, why: plain.
    [[nodiscard]] bool isSendable() const { return m_reason.isEmpty(); }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// What the credential may grant of the draft shown last, as far as that is known.
    [[nodiscard]] const GrantCheck &check() const { return m_check; }
    /// For the description: what the draft shown last does.
    [[nodiscard]] const QString &suggestion() const { return m_suggestion; }
    /// The server's answer to sending it, or empty.
    void showFailure(const QString &plainSentences);

private:
    enum View { Json, Table };

    void setUpEntries();
    [[nodiscard]] QString words(const ServerSession &session, const Token &preview);
    void showVerdict(const ServerSession &session, const TokenDraft &draft, const QString &blocker);

    QLabel *m_words;
    QLabel *m_count;
    SegmentedChoice *m_choice;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_json;
    QTableView *m_table;
    PermissionTableModel *m_entries;
    QLabel *m_verdict;
    QString m_reason;
    QString m_suggestion;
    GrantCheck m_check;
};

} // namespace itm
