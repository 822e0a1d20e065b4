// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/cliconfigstart.h"

#include "models/session/serversession.h"
#include "models/words/nametext.h"

namespace itm {

namespace {

QStringList organizationNames(const ServerSession &session)
{
    QStringList names;
    for (const Organization &organization : session.catalog().organizations())
        names << organization.name;
    names.sort();
    return names;
}

QString nameOf(const ServerSession &session, OrganizationId id)
{
    for (const Organization &organization : session.catalog().organizations()) {
        if (organization.id == id)
            return organization.name;
    }
    return {};
}

} // namespace

CliConfigStart cliStartOf(const ServerSession &session, OrganizationId organization)
{
    const Connection &connection = session.connection();
    return { .subject = connection.name,
             .profile = { .name = connection.name,
                          .url = connection.url.toString(),
                          .organization = nameOf(session, organization) },
             .organizations = organizationNames(session),
             .key = CredentialKey::connection(connection.id) };
}

CliConfigStart cliStartOf(const ServerSession &session, const Token &token)
{
    const Connection &connection = session.connection();
    return { .subject = token.description.isEmpty() ? token.id.toString() : token.description,
             .profile = { .name = connection.name,
                          .url = connection.url.toString(),
                          .organization = token.organizationName.toString() },
             .organizations = organizationNames(session),
             .key = CredentialKey::tokenValue(connection.server, token.store, token.id) };
}

} // namespace itm
