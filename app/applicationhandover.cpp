// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of Application that opens the windows in which values and passwords are handed over.
#include "app/application.h"

#include "ui/common/messagebar.h"
#include "ui/handover/handoverdialog.h"
#include "ui/handover/snippetdialog.h"
#include "ui/tokens/tokencommands.h"
#include "ui/v1/v1createdialog.h"
#include "ui/v1/v1handoverdialog.h"
#include "ui/v1/v1passworddialog.h"

#include "models/session/fetchtokenvalue.h"
#include "models/words/v1text.h"

#include <algorithm>

namespace itm {

void Application::showNewV1(ServerSession *session, OrganizationId organization)
{
    auto *dialog = new V1CreateDialog(*session, organization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &V1CreateDialog::created, this,
        [this, server = session->connection().server](const std::shared_ptr<CreatedV1> &created) {
            m_window.showToken({ server, TokenStore::V1, created->credential.id });
            if (created->value)
                return void(showHandOver(created->value));
            m_window.messages().show(
                created->passwordTrouble ? MessageBar::Kind::Error : MessageBar::Kind::Warning,
                V1Text::withoutPassword(created->credential, created->passwordTrouble));
        });
    dialog->open();
}

void Application::showPassword(ServerSession *session, const Token &credential)
{
    auto *dialog = new V1PasswordDialog(*session, credential, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &V1PasswordDialog::passwordSet, this, &Application::showHandOver);
    dialog->open();
}

/// Nothing where the server was closed meanwhile: the password is in the keychain.
QDialog *Application::showV1HandOver(const std::shared_ptr<TokenValue> &value)
{
    ServerSession *session = m_workspace.sessionOf(value->key().server);
    if (!session)
        return nullptr;
    auto *dialog = new V1HandOverDialog(*session, value, m_clipboard, m_snippets, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // It is in the keychain already.
    connect(&m_idle, &IdleWatch::idle, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

QDialog *Application::showHandOver(const std::shared_ptr<TokenValue> &value)
{
    if (value->key().store == TokenStore::V1)
        return showV1HandOver(value);
    return showCreated(value, {});
}

QDialog *Application::showCreated(const std::shared_ptr<TokenValue> &value,
                                  const QStringList &differences)
{
    const TokenKey key = value->key();
    m_window.showToken(key);
    HandOverDialog *dialog = openHandOver({ value });
    dialog->showDifference(differences);
    connect(dialog, &HandOverDialog::deleteRequested, this,
            [this, key] { m_window.commands().remove({ key }); });
    return dialog;
}

void Application::showHandOverAll(const QList<std::shared_ptr<TokenValue>> &values)
{
    openHandOver(values);
}

/// Those of one server.
HandOverDialog *Application::openHandOver(const QList<std::shared_ptr<TokenValue>> &values)
{
    ServerSession *session = m_workspace.sessionOf(values.constFirst()->key().server);
    auto *dialog = new HandOverDialog(values.constFirst(), m_clipboard, session, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &value : values.mid(1))
        dialog->addValue(value);
    dialog->showSnippets(m_snippets);
    // One that is not safe yet stays: nobody could show it again.
    connect(&m_idle, &IdleWatch::idle, dialog, [dialog, values] {
        if (std::all_of(values.cbegin(), values.cend(), [](const auto &value) {
                return value->state() == TokenValue::State::Saved;
            }))
            dialog->reject();
    });
    dialog->open();
    return dialog;
}

void Application::showSnippets(ServerSession *session, const Token &token, bool hasValue)
{
    if (!hasValue || session->state() != ServerSession::State::Ready)
        return openSnippets(*session, token, nullptr);
    // Without the value there is less to be shown, but not nothing.
    fetchTokenValue(*session, token, session,
                    [this, session, token](const Result<std::shared_ptr<TokenValue>> &answer) {
                        openSnippets(*session, token, answer ? answer.value() : nullptr);
                    })
        .detach();
}

void Application::openSnippets(ServerSession &session, const Token &token,
                               const std::shared_ptr<TokenValue> &value)
{
    auto *dialog = new SnippetDialog(session, token, m_clipboard, value, m_snippets, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace itm
