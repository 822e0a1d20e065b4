// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/creationnews.h"

#include "ui/common/messagebar.h"
#include "ui/tokens/tokencommands.h"

#include "models/words/nametext.h"

namespace itm {

CreationNews::CreationNews(Workspace &workspace, MessageBar &messages, TokenCommands &commands,
                           QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_commands(commands)
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
            [this, creations](const CreationFate &fate) { tell(*creations, fate); });
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
    case CreationFate::Kind::ValueSaved:
    case CreationFate::Kind::ValueRescued:
        return m_messages.show(
            MessageBar::Kind::Success,
            tr("Creating “%1” was interrupted, but the token was made and its value is safe.")
                .arg(name));
    case CreationFate::Kind::ValueLost: {
        const TokenKey key{ fate.intent.server, TokenStore::V2, fate.candidates.constFirst().id };
        return m_messages.show(
            MessageBar::Kind::Warning,
            tr("Creating “%1” was interrupted: the token was made, its value was "
               "not saved and cannot be had again. Delete it and make another.")
                .arg(name),
            tr("Delete it…"), [this, key, forget] {
                forget();
                m_commands.remove({ key });
            });
    }
    case CreationFate::Kind::Several:
        return m_messages.show(
            MessageBar::Kind::Warning,
            tr("Creating “%1” was interrupted, and %n tokens look like it. Delete "
               "those that nobody has the value of.",
               nullptr, static_cast<int>(fate.candidates.size()))
                .arg(name),
            tr("I have looked"), forget);
    case CreationFate::Kind::CannotTell:
        return m_messages.show(MessageBar::Kind::Warning,
                               tr("Creating “%1” was interrupted, and your credential cannot see "
                                  "whether it was made. Look with one that may list tokens.")
                                   .arg(name),
                               tr("I have looked"), forget);
    }
}

} // namespace itm
