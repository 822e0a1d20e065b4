// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/grantcheck.h"
#include "models/access/permissionsets.h"

#include "tests/support/askingbench.h"
#include "tests/support/referencerule.h"

#include <QRandomGenerator>

namespace itm::test {

/// Where the answer to a POST puts the request in the table of fact sheet §5.2.
inline reference::CreationEnd endOf(const Result<CreatedToken> &answer)
{
    using reference::CreationEnd;
    if (answer)
        return CreationEnd::Stored;
    const Error &error = answer.error();
    if (error.httpStatus == 403)
        return CreationEnd::NotCovered;
    if (error.httpStatus == 401)
        return error.missingPermission && error.missingPermission->type == types::users
            ? CreationEnd::MayNotWriteOwner
            : CreationEnd::MayNotWriteTokens;
    if (error.httpStatus == 500)
        return CreationEnd::Instance;
    if (error.serverMessage.contains(QLatin1String("must include permissions")))
        return CreationEnd::NoPermissions;
    // A draft without an organization is sent with an empty id, which row 2 refuses already.
    if (error.serverMessage.contains(QLatin1String("id must have a length")))
        return CreationEnd::NoOrganization;
    return CreationEnd::OtherOrganization;
}

inline GrantRefusal refusalFor(reference::CreationEnd end)
{
    using reference::CreationEnd;
    switch (end) {
    case CreationEnd::NoPermissions:
        return GrantRefusal::NoPermissions;
    case CreationEnd::NoOrganization:
        return GrantRefusal::NoOrganization;
    case CreationEnd::MayNotWriteTokens:
        return GrantRefusal::MayNotMakeTokens;
    case CreationEnd::MayNotWriteOwner:
        return GrantRefusal::MayNotActForOwner;
    case CreationEnd::NotCovered:
        return GrantRefusal::NotHeld;
    case CreationEnd::Instance:
        return GrantRefusal::Instance;
    case CreationEnd::OtherOrganization:
        return GrantRefusal::OtherOrganization;
    case CreationEnd::Stored:
        break;
    }
    return GrantRefusal::None;
}

/// "Can you grant this?", asked three times: of the product, of the rule written from the fact
/// sheet alone, and of a server. Every caller with every request.
class GrantMatrix final
{
public:
    explicit GrantMatrix(AskingBench &bench)
        : m_bench(bench)
    {
    }

    /// Asks the server for what the requests are made of.
    void load();
    /// The three say the same.
    void compare();

private:
    [[nodiscard]] QList<PermissionList> callers() const;
    [[nodiscard]] QList<TokenDraft> requests() const;
    [[nodiscard]] PermissionList randomSet(QRandomGenerator &random, int count) const;

    AskingBench &m_bench;
    QList<Organization> m_organizations;
    QList<User> m_users;
    UserId m_me;
};

inline void GrantMatrix::load()
{
    m_organizations
        = m_bench.ask<QList<Organization>>(*m_bench.api, &InfluxApi::organizations).takeValue();
    m_users = m_bench.ask<QList<User>>(*m_bench.api, &InfluxApi::users).takeValue();
    m_me = m_bench.ask<User>(*m_bench.api, &InfluxApi::me).value().id;
    QVERIFY(m_organizations.size() >= 2 && m_users.size() >= 2);
}

inline PermissionList GrantMatrix::randomSet(QRandomGenerator &random, int count) const
{
    const QList<ResourceType> kinds{ types::buckets, types::authorizations, types::users,
                                     types::organizations,
                                     ResourceType{ QStringLiteral("tasks") } };
    PermissionList set;
    for (int i = 0; i < count; ++i) {
        Permission entry{ random.bounded(2) ? PermissionAction::Read : PermissionAction::Write,
                          kinds[random.bounded(kinds.size())] };
        if (random.bounded(3) == 0)
            entry.id = ResourceId(entry.type == types::users ? m_users[random.bounded(2)].id.value()
                                                             : 0xb0 + random.bounded(2U));
        if (random.bounded(3) != 0)
            entry.organization = m_organizations[random.bounded(10) ? 0 : 1].id;
        set.append(entry);
    }
    return set;
}

inline QList<PermissionList> GrantMatrix::callers() const
{
    const OrganizationId home = m_organizations[0].id;
    const QList<ResourceType> &known = knownResourceTypes();
    QList<PermissionList> found{
        operatorPermissions(known),
        allAccessPermissions(known, home, m_me),
        readEverythingPermissions(known, home, m_me),
        bucketPermissions(home, { { {}, {}, true, true } }),
    };
    PermissionList forOthers = allAccessPermissions(known, home, m_me);
    forOthers.append({ PermissionAction::Write, types::users });
    found.append(forOthers);
    QRandomGenerator random(52);
    for (int i = 0; i < 9; ++i) {
        PermissionList set = randomSet(random, 6);
        set.removeIf([home](const Permission &p) {
            return !p.organization.isNull() && p.organization != home;
        });
        // Half of them get as far as what they ask for.
        if (i % 2) {
            set.append({ PermissionAction::Write, types::authorizations, {}, home });
            set.append({ PermissionAction::Write, types::users, ResourceId(m_me.value()) });
        }
        set.append({ PermissionAction::Read, types::buckets, {}, home });
        found.append(set);
    }
    return found;
}

inline QList<TokenDraft> GrantMatrix::requests() const
{
    QRandomGenerator random(113);
    QList<TokenDraft> found;
    for (int i = 0; i < 60; ++i) {
        TokenDraft draft{ .description = QStringLiteral("request %1").arg(i),
                          .permissions = randomSet(random, random.bounded(4)) };
        if (random.bounded(10) || draft.permissions.isEmpty())
            draft.organization = m_organizations[random.bounded(6) ? 0 : 1].id;
        if (random.bounded(3) == 0)
            draft.owner = m_users[random.bounded(2)].id;
        found.append(draft);
    }
    return found;
}

inline void GrantMatrix::compare()
{
    using reference::CreationEnd;
    QMap<GrantRefusal, int> seen;
    const QList<TokenDraft> drafts = requests();
    for (const PermissionList &held : callers()) {
        const TokenDraft self{ .description = QStringLiteral("caller"),
                               .organization = m_organizations[0].id,
                               .permissions = held };
        auto caller = m_bench.ask<CreatedToken>(*m_bench.api, &InfluxApi::createToken, self);
        QVERIFY2(caller, qPrintable(caller ? QString() : caller.error().serverMessage));
        const auto api = m_bench.signedIn(std::move(caller.value().value));
        const auto answers = m_bench.createAll(*api, drafts);
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const TokenDraft &draft = drafts[i];
            const Result<CreatedToken> &answer = *answers.at(static_cast<size_t>(i));
            const GrantCheck found = checkGrant(held, m_me, draft);
            const reference::Creation expected = reference::create(held, m_me, draft);
            QCOMPARE(found.refusal, refusalFor(expected.end));
            QCOMPARE(static_cast<int>(endOf(answer)), static_cast<int>(expected.end));
            if (expected.end == CreationEnd::NotCovered)
                QCOMPARE(answer.error().missingPermission, found.permission);
            ++seen[found.refusal];
        }
    }
    // All but `instance`, which no token can hold.
    QCOMPARE(seen.size(), 7);
    for (const int count : std::as_const(seen))
        QVERIFY(count >= 5);
}

} // namespace itm::test
