// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/sparebook.h"

namespace itm {

/// Looks after spare operator tokens without being asked: goes on with one whose making was cut
/// short, as soon as an operator's list is there, and tests those that are due. GUI thread.
class SpareWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpareWatch)

public:
    /// The book outlives this.
    SpareWatch(SpareBook &book, QObject *parent);
    ~SpareWatch() override;

    /// Once, at the start. A server that does not answer is left for the next one.
    void testDue(const QList<Connection> &connections);

Q_SIGNALS:
    /// A test found the spare unusable. Told once for each.
    void failed(itm::ServerId server, const QString &connection);

private:
    void follow(ServerSession *session);
    void look(ServerSession &session);
    /// False: nothing of it is known for certain, or it was given up.
    [[nodiscard]] bool findToken(const ServerSession &session, SpareOperator &spare);

    void removeIfNothingWasMade(const ServerSession &session, const SpareOperator &spare);

    SpareBook &m_book;
};

} // namespace itm
