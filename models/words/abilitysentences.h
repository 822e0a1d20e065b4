// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/words/abilitytext.h"

namespace itm {

/// The single sentences of AbilityText, for one token.
class AbilitySentences final
{
    Q_DECLARE_TR_FUNCTIONS(itm::AbilitySentences)

public:
    AbilitySentences(const Token &token, const OrganizationNames &names, Markup markup);

    [[nodiscard]] QList<Statement> tokens(const Grant &grant, const Abilities &abilities) const;
    /// Buckets, tasks, secrets, users, organizations and `instance`.
    [[nodiscard]] QList<Statement> special(const Grant &grant) const;
    /// Grants of the same mode, reach and organization, of types without sentences of their own.
    [[nodiscard]] Statement others(const QList<Grant> &grants) const;
    [[nodiscard]] QString limit(Limit limit, const Abilities &abilities) const;
    [[nodiscard]] QString uselessGrant(const Grant &grant) const;
    /// Whether a grant on tokens lacks its other half, the permission on a user.
    [[nodiscard]] bool isInVain(const Grant &grant, const Abilities &abilities) const;

private:
    [[nodiscard]] QString thing(const Grant &grant) const;
    [[nodiscard]] QString together(const QList<Grant> &grants) const;
    [[nodiscard]] QList<Statement> buckets(const Grant &grant) const;
    [[nodiscard]] Statement tasks(const Grant &grant) const;
    [[nodiscard]] Statement secrets(const Grant &grant) const;
    [[nodiscard]] QList<Statement> users(const Grant &grant) const;
    [[nodiscard]] QList<Statement> organizations(const Grant &grant) const;
    [[nodiscard]] QString deletionOf(const Grant &grant) const;
    [[nodiscard]] QString outOfReach(const QList<Organization> &organizations) const;
    [[nodiscard]] QString inSentence(const QString &name) const;

    const Token &m_token;
    const OrganizationNames m_names;
    const Markup m_markup;
};

} // namespace itm
