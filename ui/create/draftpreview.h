// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace itm {

class ServerSession;

/// What a draft will be able to do, in words, and the permissions exactly as they will be sent;
/// always in step with the draft. Says why it cannot be sent yet.
class DraftPreview final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftPreview)

public:
    explicit DraftPreview(QWidget *parent = nullptr);
    ~DraftPreview() override;

    void show(const ServerSession &session, const TokenDraft &draft);
    /// Whether the draft shown last can be sent.
    [[nodiscard]] bool isSendable() const { return m_sendable; }
    /// The server's answer to sending it, or empty.
    void showFailure(const QString &plainSentences);

private:
    void showVerdict(const ServerSession &session, const TokenDraft &draft);

    QLabel *m_words;
    QLabel *m_count;
    QPlainTextEdit *m_json;
    QLabel *m_verdict;
    bool m_sendable = false;
};

} // namespace itm
