// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenvalue.h"

#include <QDialog>

namespace itm {

class SecretClipboard;
class ServerSession;
class SnippetLibrary;

/// The snippets of a token that exists already, with its value where that is known.
class SnippetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// As for SnippetPanel.
    SnippetDialog(ServerSession &session, const Token &token, SecretClipboard &clipboard,
                  std::shared_ptr<TokenValue> value, SnippetLibrary &library, QWidget *parent);
};

} // namespace itm
