// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/replacementnews.h"

#include "ui/common/messagebar.h"

#include "models/session/runningreplacements.h"
#include "models/words/replacementtext.h"

namespace itm {

ReplacementNews::ReplacementNews(Workspace &workspace, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
    for (ServerSession *session : workspace.sessions())
        follow(session);
    connect(&workspace, &Workspace::sessionAdded, this, &ReplacementNews::follow);
}

ReplacementNews::~ReplacementNews() = default;

void ReplacementNews::follow(ServerSession *session)
{
    const RunningReplacements *replacements = &session->replacements();
    connect(replacements, &RunningReplacements::ended, this,
            [this](const Replacement &replacement, ReplacementEnd end) {
                const QString text = ReplacementText::ended(replacement, end);
                if (!text.isEmpty())
                    m_messages.show(MessageBar::Kind::Info, text);
            });
    connect(replacements, &RunningReplacements::changed, this,
            [this, session] { tellOverdue(*session); });
}

void ReplacementNews::tellOverdue(const ServerSession &session)
{
    int count = 0;
    for (const Replacement &one : session.replacements().all()) {
        if (!session.replacements().offers(one).deleteOld || m_told.contains(one.id))
            continue;
        m_told.insert(one.id);
        ++count;
    }
    if (count > 0)
        m_messages.show(MessageBar::Kind::Info,
                        tr("Nobody has missed %n replaced tokens in their observation time. They "
                           "can be deleted.",
                           nullptr, count),
                        tr("Running replacements…"), [this] { Q_EMIT listRequested(); });
}

} // namespace itm
