// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/spareoperator.h"
#include "models/session/workspace.h"
#include "models/store/sparestore.h"

namespace itm {

/// What this computer knows of the spare operator tokens of its servers, one each, and
/// which of them is being worked on. Holds no value of a token. GUI thread.
class SpareBook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpareBook)

public:
    /// Both outlive this.
    SpareBook(Workspace &workspace, SpareStore &store, QObject *parent);
    ~SpareBook() override;

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const SessionServices &services() const { return m_workspace.services(); }
    [[nodiscard]] std::optional<SpareOperator> find(ServerId server) const;
    [[nodiscard]] QList<SpareOperator> all() const { return m_store.spares(); }
    /// Null: there is none, or nobody knows yet.
    [[nodiscard]] TokenId tokenOf(ServerId server) const;
    /// The same, and whether it can be counted on.
    [[nodiscard]] SpareToken spareToken(ServerId server) const;
    /// Its value is sealed: it may be tried.
    [[nodiscard]] bool canLeadBack(ServerId server) const;
    /// How the one of a server stands. A live list of an operator tells more than the last test.
    [[nodiscard]] SpareState state(ServerId server) const;

    /// An error (StoreFull, StoreReadOnly): not on disk, it holds for this run.
    std::optional<Error> put(const SpareOperator &spare);
    void remove(ServerId server);
    /// An operation looks after it: nobody else goes on with it.
    void setBusy(ServerId server, bool busy);
    [[nodiscard]] bool isBusy(ServerId server) const { return m_busy.contains(server); }

Q_SIGNALS:
    void changed(itm::ServerId server);

private:
    Workspace &m_workspace;
    SpareStore &m_store;
    QSet<ServerId> m_busy;
};

/// The time for a test has come.
[[nodiscard]] bool isTestDue(const SpareOperator &spare, const QDateTime &now);

} // namespace itm
