// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessarrangement.h"
#include "models/core/worker.h"
#include "models/session/allbuckets.h"

#include <QTimer>

namespace itm {

class AccessGridModel;

/// Keeps the table of who may do what up to date with one server: asks for the buckets, and makes
/// grid and order on a thread of its own. What was shown stays until the new is there. The model
/// outlives it. GUI thread.
class AccessGridLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessGridLoader)

public:
    AccessGridLoader(AccessGridModel &model, QObject *parent);
    ~AccessGridLoader() override;

    /// Null: none, and an empty table.
    void follow(ServerSession *session);
    void setView(const AccessView &view);
    [[nodiscard]] ServerSession *session() const { return m_session; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Organizations whose buckets are known by the tokens that name them only.
    [[nodiscard]] const QList<OrganizationId> &notListed() const { return m_notListed; }

Q_SIGNALS:
    /// Something is under way, or what is shown is another.
    void changed();

private:
    struct Made final
    {
        std::shared_ptr<const AccessGrid> grid;
        AccessArrangement arrangement;
    };

    void gatherLater();
    void gather();
    void take(const AllBuckets &buckets);
    void work();
    void show(const Made &made);

    AccessGridModel &m_model;
    QPointer<ServerSession> m_session;
    AccessView m_view;
    AccessSource m_source;
    /// Null where it is to be made from the source.
    std::shared_ptr<const AccessGrid> m_grid;
    QList<OrganizationId> m_notListed;
    bool m_isBusy = false;
    /// Buckets are asked for, or will be.
    bool m_isGathering = false;
    /// Many changes in a row become one.
    QTimer m_gathering;
    RequestHandle m_listing;
    RequestHandle m_working;
    Worker m_worker;
};

} // namespace itm
