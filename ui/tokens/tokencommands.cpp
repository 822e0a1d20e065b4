// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokencommands.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/messagebar.h"
#include "ui/tokens/descriptiondialog.h"
#include "ui/tokens/tokenquestions.h"

#include "models/session/fetchtokenvalue.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"

#include <QWidget>

#include <algorithm>

namespace itm {

TokenCommands::TokenCommands(Workspace &workspace, MessageBar &messages, QWidget &window)
    : m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
{
}

QList<TokenCommands::Target> TokenCommands::targets(const QList<TokenKey> &keys) const
{
    QList<Target> found;
    for (const TokenKey &key : keys) {
        ServerSession *session = m_workspace.sessionOf(key.server);
        const Token *token = session ? session->tokens().find(key.store, key.id) : nullptr;
        if (!token || session->state() != ServerSession::State::Ready)
            continue;
        if (found.isEmpty() || found.constLast().session != session)
            found.append(Target{ session, {} });
        found.last().tokens.append(*token);
    }
    return found;
}

void TokenCommands::activate(const QList<TokenKey> &keys)
{
    for (const Target &target : targets(keys)) {
        change(target, { .status = TokenStatus::Active },
               tr("%n tokens activated.", nullptr, static_cast<int>(target.tokens.size())));
    }
}

void TokenCommands::deactivate(const QList<TokenKey> &keys)
{
    for (const Target &target : targets(keys)) {
        confirm(deactivateQuestion(*target.session, target.tokens), [this, target] {
            change(target, { .status = TokenStatus::Inactive },
                   tr("%n tokens deactivated.", nullptr, static_cast<int>(target.tokens.size())));
        });
    }
}

void TokenCommands::remove(const QList<TokenKey> &keys)
{
    for (const Target &target : targets(keys)) {
        confirm(removeQuestion(*target.session, target.tokens), [this, target] {
            if (!target.session)
                return;
            QList<TokenId> ids;
            for (const Token &token : target.tokens)
                ids << token.id;
            const QString done
                = tr("%n tokens deleted.", nullptr, static_cast<int>(target.tokens.size()));
            TokenChangeOperation::remove(*target.session, ids, this,
                                         [this, done](Result<TokenOutcomes> answer) {
                                             if (answer)
                                                 tell(answer.value(), done);
                                         });
        });
    }
}

void TokenCommands::describe(const TokenKey &key)
{
    const QList<Target> found = targets({ key });
    if (found.isEmpty())
        return;
    const Target &target = found.constFirst();
    auto *dialog = new DescriptionDialog(target.tokens.constFirst().description, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, target] {
        change(target, { .description = dialog->description() }, tr("Description saved."));
    });
    dialog->open();
}

void TokenCommands::fetchValue(const TokenKey &key)
{
    const QList<Target> found = targets({ key });
    if (found.isEmpty())
        return;
    fetchTokenValue(*found.constFirst().session, found.constFirst().tokens.constFirst(), this,
                    [this](Result<std::shared_ptr<TokenValue>> answer) {
                        if (answer)
                            Q_EMIT valueFetched(answer.value());
                        else
                            m_messages.show(MessageBar::Kind::Error,
                                            ErrorText::line(answer.error()));
                    })
        .detach();
}

void TokenCommands::confirm(const Confirmation &confirmation, std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(confirmation, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(confirmed));
    dialog->open();
}

void TokenCommands::change(const Target &target, const TokenChange &change, const QString &done)
{
    if (!target.session)
        return;
    QList<TokenId> ids;
    for (const Token &token : target.tokens)
        ids << token.id;
    TokenChangeOperation::change(*target.session, ids, change, this,
                                 [this, done](Result<TokenOutcomes> answer) {
                                     if (answer)
                                         tell(answer.value(), done);
                                 });
}

void TokenCommands::tell(const TokenOutcomes &outcomes, const QString &done)
{
    const auto failed = std::find_if(outcomes.cbegin(), outcomes.cend(),
                                     [](const TokenOutcome &o) { return o.error.has_value(); });
    if (failed == outcomes.cend())
        return m_messages.show(MessageBar::Kind::Success, done);
    const auto failures = std::count_if(outcomes.cbegin(), outcomes.cend(),
                                        [](const TokenOutcome &o) { return o.error.has_value(); });
    const QString reason = ErrorText::line(*failed->error);
    if (outcomes.size() == 1)
        return m_messages.show(MessageBar::Kind::Error, reason);
    m_messages.show(MessageBar::Kind::Error,
                    tr("%1 of %2 tokens could not be changed. The first, “%3”: %4",
                       "%3 a description, %4 a sentence")
                        .arg(failures)
                        .arg(outcomes.size())
                        .arg(NameText::shown(failed->description), reason));
}

} // namespace itm
