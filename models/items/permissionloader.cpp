// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/permissionloader.h"

#include "models/session/resourceobjects.h"

#include <algorithm>

namespace itm {

PermissionLoader::PermissionLoader(ServerSession &session, PermissionTreeModel &model,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    connect(&model, &PermissionTreeModel::objectsWanted, this, &PermissionLoader::load);
}

PermissionLoader::~PermissionLoader() = default;

void PermissionLoader::setOrganization(OrganizationId organization)
{
    m_requests.clear();
    m_organization = organization;
    m_model.setScope({ .organization = organization,
                       .organizationNames = m_session.catalog().organizationNames(),
                       .types = m_session.capabilities().resourceTypes,
                       .isListable = hasObjectList });
    Q_EMIT changed();
}

void PermissionLoader::load(const ResourceType &type)
{
    m_requests[type.name] = listObjects(
        m_session, type, m_organization, this,
        [this, type](const Result<QList<ResourceObject>> &answer) { loaded(type, answer); });
    Q_EMIT changed();
}

void PermissionLoader::loaded(const ResourceType &type, const Result<QList<ResourceObject>> &answer)
{
    if (answer)
        m_model.setObjects(type, answer.value());
    if (!answer && answer.error().kind != ErrorKind::Cancelled) {
        m_error = answer.error();
        m_failedType = type;
        m_model.setObjectsFailed(type);
    }
    Q_EMIT changed();
}

void PermissionLoader::retry()
{
    for (const ResourceType &type : m_session.capabilities().resourceTypes) {
        if (m_model.listState(type) == PermissionBranch::List::Failed)
            m_model.wantObjects(type);
    }
}

bool PermissionLoader::has(PermissionBranch::List state) const
{
    const QList<ResourceType> &types = m_session.capabilities().resourceTypes;
    return std::any_of(types.begin(), types.end(), [this, state](const ResourceType &type) {
        return m_model.listState(type) == state;
    });
}

} // namespace itm
