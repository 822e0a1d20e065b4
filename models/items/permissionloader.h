// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/permissiontreemodel.h"
#include "models/session/serversession.h"

#include <map>

namespace itm {

/// Fetches the lists that a permission tree wants, for one organization at a time. A list that
/// fails stays failed until retry(). The model and the session outlive it. GUI thread.
class PermissionLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionLoader)

public:
    PermissionLoader(ServerSession &session, PermissionTreeModel &model, QObject *parent);
    ~PermissionLoader() override;

    /// Gives the model its scope; what is under way for another organization is cancelled.
    void setOrganization(OrganizationId organization);
    void retry();
    [[nodiscard]] bool isLoading() const { return has(PermissionBranch::List::Loading); }
    [[nodiscard]] bool hasFailed() const { return has(PermissionBranch::List::Failed); }
    /// Of the list that failed last, and its type.
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const ResourceType &failedType() const { return m_failedType; }

Q_SIGNALS:
    void changed();

private:
    void load(const ResourceType &type);
    void loaded(const ResourceType &type, const Result<QList<ResourceObject>> &answer);
    [[nodiscard]] bool has(PermissionBranch::List state) const;

    ServerSession &m_session;
    PermissionTreeModel &m_model;
    OrganizationId m_organization;
    Error m_error;
    ResourceType m_failedType;
    /// By the name of the type; dropping one cancels it.
    std::map<QString, RequestHandle> m_requests;
};

} // namespace itm
