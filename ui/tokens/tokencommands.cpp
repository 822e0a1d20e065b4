// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokencommands.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/messagebar.h"
#include "ui/tokens/descriptiondialog.h"
#include "ui/tokens/descriptionsdialog.h"
#include "ui/tokens/tokenquestions.h"

#include "models/session/fetchtokenvalue.h"
#include "models/session/forgetvalues.h"
#include "models/words/errortext.h"
#include "models/words/statustext.h"
#include "models/words/storedvaluetext.h"

#include <QMetaMethod>
#include <QWidget>

#include <algorithm>

namespace itm {

namespace {

TokenList activeOf(const TokenList &tokens)
{
    TokenList active;
    for (const Token &token : tokens) {
        if (token.isActive())
            active.append(token);
    }
    return active;
}

} // namespace

TokenCommands::TokenCommands(Workspace &workspace, MessageBar &messages, QWidget &window)
    : m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
    , m_runner(messages, window, nullptr)
{
    connect(&m_runner, &BatchRunner::undoRequested, this, &TokenCommands::undo);
    connect(&workspace, &Workspace::sessionAboutToClose, this, [this](ServerSession *session) {
        m_runner.history().forget(session->connection().server);
    });
}

QList<TokenCommands::Target> TokenCommands::targets(const QList<TokenKey> &keys) const
{
    QList<Target> found;
    for (const TokenKey &key : keys) {
        ServerSession *session = m_workspace.sessionOf(key.server);
        const Token *token = session ? session->tokens().find(key.store, key.id) : nullptr;
        if (!token || session->state() != ServerSession::State::Ready)
            continue;
        // Rows of several servers stand mixed.
        auto target = std::find_if(found.begin(), found.end(), [session](const Target &other) {
            return other.session == session;
        });
        if (target == found.end())
            target = found.insert(found.cend(), Target{ session, {} });
        target->tokens.append(*token);
    }
    return found;
}

void TokenCommands::askEach(QList<Target> targets,
                            const std::function<QDialog *(const Target &)> &ask)
{
    while (!targets.isEmpty()) {
        const Target next = targets.takeFirst();
        QDialog *dialog = next.session ? ask(next) : nullptr;
        if (!dialog)
            continue;
        // Queued: behind what the answer begins.
        connect(
            dialog, &QDialog::finished, this, [this, targets, ask] { askEach(targets, ask); },
            Qt::QueuedConnection);
        return;
    }
}

QString TokenCommands::nameOf(const ServerSession &session) const
{
    return m_workspace.sessions().size() > 1 ? session.connection().name : QString();
}

Confirmation TokenCommands::named(const Target &target, Confirmation question) const
{
    const QString name = nameOf(*target.session);
    if (!name.isEmpty())
        //: %1: a server.
        question.about = tr("On the server %1:").arg(NameText::inSentence(name, Markup::Html))
            + QStringLiteral("<br>") + question.about;
    return question;
}

Batch TokenCommands::batchOf(const Target &target, BatchAction action) const
{
    return { .session = target.session,
             .action = action,
             .serverName = target.session ? nameOf(*target.session) : QString() };
}

void TokenCommands::activate(const QList<TokenKey> &keys)
{
    for (const Target &target : targets(keys))
        run(target, BatchAction::Activate, { .status = TokenStatus::Active });
}

void TokenCommands::deactivate(const QList<TokenKey> &keys)
{
    askEach(targets(keys), [this](const Target &target) { return askToDeactivate(target); });
}

/// The question is about those that are active; the others are looked up, what is known of them may
/// be old.
QDialog *TokenCommands::askToDeactivate(const Target &target)
{
    const TokenList active = activeOf(target.tokens);
    return confirm(
        named(target,
              deactivateQuestion(*target.session, active.isEmpty() ? target.tokens : active,
                                 m_guards.of(*target.session))),
        [this, target] {
            run(target, BatchAction::Deactivate, { .status = TokenStatus::Inactive });
        });
}

void TokenCommands::remove(const QList<TokenKey> &keys)
{
    askEach(targets(keys), [this](const Target &target) { return askToRemove(target); });
}

QDialog *TokenCommands::askToRemove(const Target &target)
{
    const Confirmation question = named(
        target, removeQuestion(*target.session, target.tokens, m_guards.of(*target.session)));
    ConfirmDialog *dialog = confirm(question, [this, target] { removeConfirmed(target); });
    connect(dialog, &ConfirmDialog::alternativeChosen, this,
            [this, target] { deactivateInstead(target); });
    return dialog;
}

/// The click was the answer, unless there is something to be typed.
void TokenCommands::deactivateInstead(const Target &target)
{
    if (!target.session)
        return;
    const Target active{ target.session, activeOf(target.tokens) };
    if (!deactivateQuestion(*target.session, active.tokens, m_guards.of(*target.session))
             .typedAnswer.isEmpty()) {
        askToDeactivate(active);
        return;
    }
    run(active, BatchAction::Deactivate, { .status = TokenStatus::Inactive });
}

void TokenCommands::removeConfirmed(const Target &target)
{
    if (!target.session)
        return;
    Batch batch = batchOf(target, BatchAction::Delete);
    for (const Token &token : target.tokens)
        batch.edits.append({ token.id, {}, {}, token.store });
    if (target.tokens.size() == 1 && target.tokens.constFirst().store == TokenStore::V2
        && isSignalConnected(QMetaMethod::fromSignal(&TokenCommands::likeRequested))) {
        const Token &token = target.tokens.constFirst();
        const TokenKey key{ target.session->connection().server, token.store, token.id };
        batch.offerText = tr("Make one like it");
        batch.offer = [this, key, token] { Q_EMIT likeRequested(key, token); };
    }
    m_runner.run(batch);
}

void TokenCommands::describe(const QList<TokenKey> &keys)
{
    askEach(targets(keys), [this](const Target &target) {
        return target.tokens.size() > 1 ? describeSeveral(target) : describeOne(target);
    });
}

QDialog *TokenCommands::describeOne(const Target &target)
{
    const Token token = target.tokens.constFirst();
    auto *dialog = new DescriptionDialog(token.description, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, target, token] {
        runDescription(target, token, dialog->description());
    });
    dialog->open();
    return dialog;
}

QDialog *TokenCommands::describeSeveral(const Target &target)
{
    auto *dialog = new DescriptionsDialog(target.tokens, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = nameOf(*target.session);
    if (!name.isEmpty())
        //: A window's title. %1: what it is for; %2: a server.
        dialog->setWindowTitle(tr("%1: %2").arg(dialog->windowTitle(), NameText::shown(name)));
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, target] { runDescriptions(target, dialog->edits()); });
    dialog->open();
    return dialog;
}

void TokenCommands::setDescription(const TokenKey &key, const QString &description)
{
    for (const Target &target : targets({ key }))
        runDescription(target, target.tokens.constFirst(), description);
}

/// What somebody else has written meanwhile is not overwritten.
void TokenCommands::runDescription(const Target &target, const Token &token,
                                   const QString &description)
{
    if (description == token.description)
        return;
    runDescriptions(target,
                    { { token.id,
                        { .description = description },
                        { .description = token.description },
                        token.store } });
}

void TokenCommands::runDescriptions(const Target &target, const QList<TokenEdit> &edits)
{
    Batch batch = batchOf(target, BatchAction::Describe);
    batch.edits = edits;
    m_runner.run(batch);
}

void TokenCommands::fetchValue(const TokenKey &key)
{
    const QList<Target> found = targets({ key });
    if (found.isEmpty() || m_fetching.contains(key))
        return;
    m_fetching.insert(key);
    fetchTokenValue(*found.constFirst().session, found.constFirst().tokens.constFirst(), this,
                    [this, key](Result<std::shared_ptr<TokenValue>> answer) {
                        m_fetching.remove(key);
                        if (answer)
                            Q_EMIT valueFetched(answer.value());
                        else
                            m_messages.show(MessageBar::Kind::Error,
                                            ErrorText::line(answer.error()));
                    })
        .detach();
}

void TokenCommands::forgetValues(const QList<TokenKey> &keys)
{
    QList<TokenKey> saved;
    TokenList tokens;
    for (const TokenKey &key : keys) {
        const ServerSession *session = m_workspace.sessionOf(key.server);
        const Token *token = session ? session->tokens().find(key.store, key.id) : nullptr;
        if (!token || !session->tokens().hasSavedValue(key.store, key.id))
            continue;
        saved << key;
        tokens << *token;
    }
    if (!saved.isEmpty())
        confirm(StoredValueText::forget(tokens, Markup::Html),
                [this, saved] { forgetConfirmed(saved); });
}

void TokenCommands::forgetConfirmed(const QList<TokenKey> &keys)
{
    auto *work = new ForgetValues(m_workspace, keys, this);
    connect(work, &ForgetValues::ended, this, [this, work](const std::optional<Error> &error) {
        m_messages.show(error ? MessageBar::Kind::Error : MessageBar::Kind::Info,
                        StoredValueText::forgotten(work->forgotten(), error));
        work->deleteLater();
    });
    work->start();
}

ConfirmDialog *TokenCommands::confirm(const Confirmation &confirmation,
                                      std::function<void()> confirmed)
{
    auto *dialog = new ConfirmDialog(confirmation, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(confirmed));
    dialog->open();
    return dialog;
}

void TokenCommands::run(const Target &target, BatchAction action, const TokenChange &change)
{
    Batch batch = batchOf(target, action);
    for (const Token &token : target.tokens)
        batch.edits.append({ token.id, change, {}, token.store });
    m_runner.run(batch);
}

void TokenCommands::undo(quint64 number)
{
    const std::optional<UndoableChange> change = m_runner.history().take(number);
    if (!change)
        return;
    ServerSession *session = m_workspace.sessionOf(change->server);
    if (!session || session->state() != ServerSession::State::Ready) {
        m_messages.show(MessageBar::Kind::Error, StatusText::serverIsNotConnected());
        return m_runner.history().putBack(*change);
    }
    TokenList stopped;
    for (const TokenEdit &edit : change->back) {
        const Token *token = session->tokens().find(edit.store, edit.id);
        if (token && token->isActive() && edit.change.status == TokenStatus::Inactive)
            stopped.append(*token);
    }
    if (stopped.isEmpty())
        return takeBack(*session, *change);
    // Until the answer it can be taken back as before.
    m_runner.history().putBack(*change);
    confirm(
        named({ session, stopped }, deactivateQuestion(*session, stopped, m_guards.of(*session))),
        [this, guard = QPointer(session), number = change->number] {
            const auto confirmed = m_runner.history().take(number);
            if (guard && confirmed)
                takeBack(*guard, *confirmed);
        });
}

void TokenCommands::takeBack(ServerSession &session, const UndoableChange &change)
{
    m_runner.run({ .session = &session,
                   .action = BatchAction::TakeBack,
                   .edits = change.back,
                   .serverName = nameOf(session),
                   .takenBack = change });
}

} // namespace itm
