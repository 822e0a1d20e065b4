// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/summary.h"
#include "models/core/inventory.h"

namespace itm {

/// Whose tokens a holder can see or make: both need a permission on tokens and one on the user
/// (fact sheet §3.5, §5.2).
enum class TokenPower : quint8 { None, OwnersTokens, EverybodysTokens };

/// What is worth saying that a token cannot do, in the order in which it is said.
enum class Limit : quint8 {
    Anything,
    ReadAnything,
    /// It reads something, but not everything that it may write to.
    ReadWhatItWrites,
    ChangeAnything,
    /// An older operator or All Access token: `missingTypes`.
    UseNewerTypes,
    /// A token for single buckets.
    AnythingButItsBuckets,
    /// A token for all buckets of an organization.
    AnythingButBuckets,
    /// Neither see nor make them.
    TouchTokens,
    SeeTokens,
    /// It sees those that it names by id.
    SeeOtherTokens,
    SeeOtherUsersTokens,
    MakeTokens,
    /// All three of the following at once.
    AdministerServer,
    CreateUsers,
    CreateOrganizations,
    BackUp,
    ReachOtherOrganizations,
    /// A v1 credential: it is for the endpoints of InfluxDB 1.x only.
    UseNewApi,
};

/// Facts for *May* and *May not*.
struct Abilities final
{
    TokenSummary summary;
    /// Everything everywhere, newer types perhaps excepted.
    bool isOperator = false;
    /// Passes the server's own test for administration: all types, both actions (§7.8).
    bool backsUp = false;
    /// Everything that has an effect; also for operator and All Access tokens.
    QList<Grant> may;
    QList<Grant> withoutEffect;
    TokenPower seesTokens = TokenPower::None;
    TokenPower makesTokens = TokenPower::None;
    bool createsUsers = false;
    bool createsOrganizations = false;
    QList<Limit> mayNot;
    /// With UseNewerTypes.
    QList<ResourceType> missingTypes;
    /// With ReachOtherOrganizations: those of the known ones that it cannot reach.
    QList<Organization> outOfReach;
};

/// By the matching rule. `known`: the organizations that the user can see, to name those out of
/// reach. `serverTypes` as for classify().
[[nodiscard]] Abilities abilitiesOf(const Token &token, const TokenClass &tokenClass,
                                    const QList<ResourceType> &serverTypes,
                                    const QList<Organization> &known);

/// The token that a draft would become, so that all that can be said of a token can be said of it
/// before it exists. `owner`: the caller where the draft names none.
[[nodiscard]] Token previewOf(const TokenDraft &draft, const Organization &organization,
                              const User &owner);

} // namespace itm
