// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/valuerow.h"

#include "ui/common/richtext.h"
#include "ui/common/secretfield.h"

#include "models/store/secretfile.h"
#include "models/words/errortext.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace itm {

ValueRow::ValueRow(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_field(new SecretField)
    , m_more(new QPushButton(tr("More")))
    , m_copy(new QPushButton)
    , m_file(new QLabel)
{
    m_field->setObjectName(QStringLiteral("valueField"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setAccessibleName(tr("More ways to hand over the value"));
    m_more->setAutoDefault(false);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setDefault(true);
    // The countdown changes the text every second; the button keeps its width.
    m_copy->setText(tr("Copied: clears in %n s", nullptr, 600));
    m_copy->setMinimumWidth(m_copy->sizeHint().width());
    m_file->setObjectName(QStringLiteral("fileState"));
    m_file->setAccessibleName(tr("What became of the file"));
    m_file->setWordWrap(true);
    m_file->hide();
    fillMenu();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_more, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(m_file, 1, 0, 1, 3);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(); });
    connect(m_field, &SecretField::copyRequested, this, [this] { copy(); });
    connect(&m_clipboard, &SecretClipboard::changed, this, &ValueRow::showCopyButton);
    showCopyButton();
}

void ValueRow::fillMenu()
{
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const char *name, const QString &text, auto run) {
        QAction *action = menu->addAction(text, this, run);
        action->setObjectName(QLatin1String(name));
    };
    add("copyHeaderAction", tr("Copy as HTTP &header"), [this] { copy(SecretForm::HttpHeader); });
    add("copyEnvironmentAction", tr("Copy as &environment line (INFLUX_TOKEN=…)"),
        [this] { copy(SecretForm::EnvironmentLine); });
    menu->addSeparator();
    add("saveFileAction", tr("&Save to a file…"), [this] { askForFile(); });
    m_more->setMenu(menu);
}

void ValueRow::setValue(std::shared_ptr<TokenValue> value)
{
    m_value = std::move(value);
    m_field->setSecret(m_value->value());
    // The other forms are those of a token.
    m_more->setVisible(m_value->token().store == TokenStore::V2);
    m_copied = false;
    m_file->hide();
    showCopyButton();
}

void ValueRow::copy(SecretForm form)
{
    m_copied = true;
    m_clipboard.copy(m_value->value(), form);
    showCopyButton();
}

void ValueRow::askForFile()
{
    // It asks before a file is replaced.
    auto *dialog = new QFileDialog(this, tr("Save the value to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { saveTo(path, QFile::exists(path)); });
    dialog->open();
}

void ValueRow::saveTo(const QString &path, bool replaces)
{
    const Result<Done> answer
        = SecretFile::write(path, m_value->value(),
                            replaces ? SecretFile::Existing::Replace : SecretFile::Existing::Keep);
    m_file->setText(
        answer ? RichText::colored(
            ColorRole::Ok,
            tr("✓ Written to %1, readable by you only.").arg(NameText::excerpt(path)))
               : RichText::colored(ColorRole::Danger,
                                   QStringLiteral("▲ ") + ErrorText::line(answer.error())));
    m_file->show();
}

void ValueRow::showCopyButton()
{
    m_copied = m_copied && m_clipboard.isLent();
    if (!m_copied)
        m_copy->setText(m_value && m_value->token().store == TokenStore::V1 ? tr("Copy password")
                                                                            : tr("Copy value"));
    else if (m_clipboard.secondsLeft() > 0)
        m_copy->setText(tr("Copied: clears in %n s", nullptr, m_clipboard.secondsLeft()));
    else
        m_copy->setText(tr("Copied"));
}

} // namespace itm
