// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/creationnews.h"

#include "ui/common/messagebar.h"
#include "ui/mainwindow/candidatedialog.h"
#include "ui/tokens/tokencommands.h"

#include "models/session/runningreplacements.h"
#include "models/words/addresstext.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"

#include <QMessageBox>
#include <QPushButton>

namespace itm {

CreationNews::CreationNews(Workspace &workspace, MessageBar &messages, TokenCommands &commands,
                           QWidget &window)
    : QObject(&window)
    , m_messages(messages)
    , m_commands(commands)
    , m_window(window)
{
    for (ServerSession *session : workspace.sessions())
        follow(session);
    connect(&workspace, &Workspace::sessionAdded, this, &CreationNews::follow);
}

CreationNews::~CreationNews() = default;

void CreationNews::follow(ServerSession *session)
{
    auto *creations = new UnfinishedCreations(*session, session);
    connect(session, &ServerSession::refreshed, creations, &UnfinishedCreations::look);
    connect(creations, &UnfinishedCreations::found, this,
            [this, creations, session](const CreationFate &fate) {
                tell(*creations, fate);
                // Some are successors of tokens that are being replaced.
                session->replacements().look();
            });
    if (session->refreshedAt().isValid())
        creations->look();
}

void CreationNews::tell(UnfinishedCreations &creations, const CreationFate &fate)
{
    const QString name = NameText::shown(fate.intent.draft.description);
    const auto forget = [guard = QPointer(&creations), id = fate.intent.id] {
        if (guard)
            guard->close(id);
    };
    switch (fate.kind) {
    case CreationFate::Kind::NothingMade:
        return m_messages.show(
            MessageBar::Kind::Info,
            tr("Creating “%1” was interrupted before the server made it. Nothing is left over.")
                .arg(name));
    case CreationFate::Kind::NotSeenYet:
        return m_messages.show(MessageBar::Kind::Warning,
                               tr("Creating “%1” was interrupted, and the server does not list the "
                                  "token. It may still "
                                  "be made: each refresh looks for it.")
                                   .arg(name));
    case CreationFate::Kind::ValueSaved:
    case CreationFate::Kind::ValueRescued:
        return m_messages.show(
            MessageBar::Kind::Success,
            tr("Creating “%1” was interrupted, but the token was made and its value is safe.")
                .arg(name));
    case CreationFate::Kind::ValueLost:
        return tellLost(creations, fate);
    case CreationFate::Kind::Several:
        return m_messages.show(
            MessageBar::Kind::Warning,
            tr("Creating “%1” was interrupted, and %n tokens look like it. Say which one it was.",
               nullptr, static_cast<int>(fate.candidates.size()))
                .arg(name),
            tr("Which one…"), [this, guard = QPointer(&creations), fate] {
                if (guard)
                    askWhich(*guard, fate);
            });
    case CreationFate::Kind::ValueUnsafe:
        return m_messages.show(MessageBar::Kind::Warning,
                               //: %2: why, in sentences.
                               tr("Creating “%1” was interrupted: the token was made, but its "
                                  "value is not saved yet. %2 This is tried again with every "
                                  "refresh.")
                                   .arg(name, ErrorText::line(*fate.error)));
    case CreationFate::Kind::AskedElsewhere:
        return m_messages.show(MessageBar::Kind::Warning,
                               tr("Creating “%1” was interrupted at %2, and the connection leads "
                                  "elsewhere by now. Look there whether the token was made.")
                                   .arg(name, AddressText::shown(fate.intent.url)),
                               tr("I have looked"), forget);
    case CreationFate::Kind::CannotTell:
        return m_messages.show(MessageBar::Kind::Warning,
                               tr("Creating “%1” was interrupted, and your credential cannot see "
                                  "whether it was made. Look with one that may list tokens.")
                                   .arg(name),
                               tr("I have looked"), forget);
    }
}

void CreationNews::tellLost(UnfinishedCreations &creations, const CreationFate &fate)
{
    m_messages.show(MessageBar::Kind::Warning,
                    tr("Creating “%1” was interrupted: the token was made, its value was "
                       "not saved and cannot be had again.")
                        .arg(NameText::shown(fate.intent.draft.description)),
                    tr("What to do…"), [this, guard = QPointer(&creations), fate] {
                        if (guard)
                            askWhat(*guard, fate);
                    });
}

void CreationNews::askWhat(UnfinishedCreations &creations, const CreationFate &fate)
{
    const TokenKey key{ fate.intent.server, TokenStore::V2, fate.candidates.constFirst().id };
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("The value is lost"),
                                //: %1: a token's description.
                                tr("The token “%1” was made, but nobody has its value.")
                                    .arg(NameText::token(fate.candidates.constFirst())),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("lostValueBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It cannot be shown again. Nothing uses the token, so it can be "
                               "deleted, or another one made in its place."));
    const auto add = [box](const QString &text, const char *name) {
        QPushButton *button = box->addButton(text, QMessageBox::AcceptRole);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    const QPushButton *replace = add(tr("Replace it…"), "replaceButton");
    const QPushButton *remove = add(tr("Delete it…"), "deleteButton");
    box->addButton(tr("Decide later"), QMessageBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelButton"));
    const auto settle = [guard = QPointer(&creations), id = fate.intent.id] {
        if (guard)
            guard->close(id);
    };
    connect(replace, &QPushButton::clicked, this, [this, key, settle] {
        settle();
        Q_EMIT replaceRequested(key);
    });
    connect(remove, &QPushButton::clicked, this, [this, key, settle] {
        settle();
        m_commands.remove({ key });
    });
    box->open();
}

void CreationNews::askWhich(UnfinishedCreations &creations, const CreationFate &fate)
{
    auto *dialog = new CandidateDialog(fate, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CandidateDialog::chosen, &creations,
            [&creations, fate](const Token &token) { creations.choose(fate.intent, token); });
    connect(dialog, &CandidateDialog::noneChosen, &creations,
            [&creations, fate] { creations.close(fate.intent.id); });
    dialog->open();
}

} // namespace itm
