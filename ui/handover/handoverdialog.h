// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/tokenvalue.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace itm {

class KeychainLine;
class SecretClipboard;
class SegmentedChoice;
class SelfTestPanel;
class SelfTestTable;
struct SelfTestReport;
class ServerSession;
class SnippetLibrary;
class SnippetPanel;
class ValueList;
class ValueRow;

/// Passes values on: says first whether they are safe in the keychain, then shows one masked, lends
/// it to the clipboard and tries it. Closing with an unsaved value asks once. The clipboard
/// outlives this; a session that goes leaves the values.
class HandOverDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOverDialog)

public:
    HandOverDialog(std::shared_ptr<TokenValue> value, SecretClipboard &clipboard,
                   ServerSession *session, QWidget *parent);
    ~HandOverDialog() override;

    /// Another value of the same server: from two on there is a list to choose from.
    void addValue(const std::shared_ptr<TokenValue> &value);
    /// How the server's record differs from what was asked for, plain sentences; none: nothing.
    void showDifference(const QStringList &sentences);
    /// Adds ready texts for clients. The library outlives this.
    void showSnippets(SnippetLibrary &library);

    void reject() override;

Q_SIGNALS:
    /// The user does not want a token that differs; this window has closed.
    void deleteRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void growToFit();
    void nameParts();
    [[nodiscard]] QLayout *makeDifferenceRow();
    [[nodiscard]] QLayout *makeAbilities();
    [[nodiscard]] QLayout *makeBottom();
    void showValue(int row);
    void showAbilities();
    void refreshSnippets();
    void showTest(const SelfTestReport &report);
    void forgetTest();
    [[nodiscard]] QList<std::shared_ptr<TokenValue>> unsaved() const;
    void askBeforeClosing(const QList<std::shared_ptr<TokenValue>> &unsaved);

    std::shared_ptr<TokenValue> m_value;
    SecretClipboard &m_clipboard;
    QPointer<ServerSession> m_session;
    /// Null: no snippets.
    SnippetLibrary *m_library = nullptr;
    ValueList *m_values;
    QLabel *m_title;
    KeychainLine *m_state;
    ValueRow *m_row;
    QLabel *m_may;
    QLabel *m_mayNot;
    QLabel *m_difference;
    QPushButton *m_delete;
    SelfTestPanel *m_test;
    SelfTestTable *m_tested;
    /// Snippets or what was tried; hidden where there are no snippets.
    SegmentedChoice *m_page;
    QStackedWidget *m_pages;
    SnippetPanel *m_snippets = nullptr;
};

} // namespace itm
