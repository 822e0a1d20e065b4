// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/v1credential.h"
#include "models/report/renderedsnippet.h"
#include "models/session/tokenvalue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace itm {

class SecretClipboard;
class SegmentedChoice;
class ServerSession;
class SnippetLibrary;
class SnippetList;

/// Ready text for the client at hand: without the secret unless somebody chooses otherwise, and
/// beside it what that client needs and whether the token has it. Shows a value never; it is put
/// into the text on its way to the clipboard or to a file.
class SnippetPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `value`: null where it is not known; then there is only the form without it. Library and
    /// clipboard outlive this, the session may be closed before.
    SnippetPanel(ServerSession &session, const Token &token, SecretClipboard &clipboard,
                 std::shared_ptr<TokenValue> value, SnippetLibrary &library, QWidget *parent);
    ~SnippetPanel() override;

    /// How clients of InfluxDB 1.x call the buckets, for the snippets of a v1 credential.
    void setMappings(const QList<DatabaseMapping> &mappings);

private:
    void arrange();
    [[nodiscard]] QLayout *makeTop();
    [[nodiscard]] QLayout *makeButtons();
    void fillBuckets(ServerSession &session);
    void addBuckets(const QList<Bucket> &buckets);
    void takeBucket();
    void showSnippet();
    void showChoices(const Snippet &snippet);
    void showNeeds(const Snippet &snippet);
    void showText(const Snippet &snippet);
    [[nodiscard]] bool withSecret() const;
    /// The text with the value; tells where that cannot be.
    [[nodiscard]] std::optional<Secret> textWithValue();
    void copy();
    void save();
    void saveTo(const QString &path);
    void tell(bool isGood, const QString &sentence);

    const Token m_token;
    SecretClipboard &m_clipboard;
    /// Shared with the window around this.
    std::shared_ptr<TokenValue> m_value;
    SnippetLibrary &m_library;
    SnippetFacts m_facts;
    QList<Bucket> m_buckets;
    QList<DatabaseMapping> m_databases;
    std::optional<RenderedSnippet> m_rendered;
    SnippetList *m_list;
    SegmentedChoice *m_form;
    int m_formCount = 0;
    QLabel *m_needs;
    QLabel *m_bucketLabel;
    QComboBox *m_bucket;
    QPlainTextEdit *m_text;
    QLabel *m_about;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_outcome;
    RequestHandle m_request;
};

} // namespace itm
