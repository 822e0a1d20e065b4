// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QFrame>

class QLabel;

namespace itm {

class ServerSession;

/// The old token and its successor side by side, in words, and whether the caller may grant the
/// successor.
class SuccessorPreview final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorPreview)

public:
    explicit SuccessorPreview(QWidget *parent = nullptr);
    ~SuccessorPreview() override;

    void show(const ServerSession &session, const Token &old, const TokenDraft &successor);
    /// Whether the successor shown last can be made.
    [[nodiscard]] bool isSendable() const { return m_isSendable; }
    /// The server's answer to making it.
    void showFailure(const QString &plainSentences);

private:
    [[nodiscard]] QLabel *addWords(const char *name, const QString &accessibleName);
    void showVerdict(const ServerSession &session, const TokenDraft &successor);

    QLabel *m_old;
    QLabel *m_new;
    QLabel *m_difference;
    QLabel *m_verdict;
    bool m_isSendable = false;
};

} // namespace itm
