// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/secretclipboard.h"

#include "models/session/tokenvalue.h"

#include <QWidget>

class QPushButton;
class QLabel;

namespace itm {

class SecretField;

/// A value, masked, and the ways it may leave: lent to the clipboard as it is, as a header or as a
/// line of an environment, or written to a file that the user names.
class ValueRow final : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard outlives this.
    explicit ValueRow(SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setValue(std::shared_ptr<TokenValue> value);
    void copy(SecretForm form = SecretForm::Value);
    /// Writes to a file without asking for its name.
    void saveTo(const QString &path, bool replaces);

private:
    void fillMenu();
    void askForFile();
    void showCopyButton();

    SecretClipboard &m_clipboard;
    std::shared_ptr<TokenValue> m_value;
    SecretField *m_field;
    QPushButton *m_more;
    QPushButton *m_copy;
    QLabel *m_file;
    /// What was lent last came from here, so that the countdown is this value's.
    bool m_copied = false;
};

} // namespace itm
