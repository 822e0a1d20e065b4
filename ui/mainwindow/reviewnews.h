// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/reviewshelf.h"

namespace itm {

class MessageBar;

/// Says in the message bar which organizations are to be reviewed again, each once a run, also
/// when the day comes while the program runs.
class ReviewNews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewNews)

public:
    /// All outlive this.
    ReviewNews(Workspace &workspace, const ReviewShelf &shelf, MessageBar &messages,
               QObject *parent);

Q_SIGNALS:
    void reviewRequested(itm::ServerSession *session, itm::OrganizationId organization);

private:
    void follow(ServerSession *session);
    void look(ServerSession &session);

    const ReviewShelf &m_shelf;
    MessageBar &m_messages;
    QSet<ReviewId> m_told;
};

} // namespace itm
