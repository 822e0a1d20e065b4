// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// Members and owners of one kind of resource (fact sheet §8.1). A user has one mapping per
/// resource, whatever it says.
struct MemberFamily final
{
    ResourceType type;
    bool isOwners = false;
};

[[nodiscard]] Answer listMembers(const MemberFamily &family, Call &call);
[[nodiscard]] Answer addMember(const MemberFamily &family, Call &call);
[[nodiscard]] Answer removeMember(const MemberFamily &family, Call &call);
/// Looks for the resource first, as every method does.
[[nodiscard]] Answer refuseMemberMethod(const MemberFamily &family, Call &call);

} // namespace itm::demo
