// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/snippetdialog.h"

#include "ui/common/richtext.h"
#include "ui/handover/snippetpanel.h"

#include "models/words/nametext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

SnippetDialog::SnippetDialog(ServerSession &session, const Token &token, SecretClipboard &clipboard,
                             std::shared_ptr<TokenValue> value, SnippetLibrary &library,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("snippetDialog"));
    setWindowTitle(tr("Snippets"));
    auto *title = new QLabel(
        tr("How clients use %1").arg(NameText::inSentence(NameText::token(token), Markup::Html)));
    title->setTextFormat(Qt::RichText);
    title->setWordWrap(true);
    auto *note = new QLabel(
        RichText::colored(ColorRole::Muted,
                          tr("The value of this token is not known here: every snippet says where "
                             "the client finds it.")));
    note->setWordWrap(true);
    note->setVisible(!value);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(
        new SnippetPanel(session, token, clipboard, std::move(value), library, nullptr), 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36);
}

} // namespace itm
