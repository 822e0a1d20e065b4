// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// The JSON of users, organizations and buckets (fact sheet §8.1 to §8.3); members as the server
/// orders them.
void writeUser(JsonWriter &json, const UserRecord &user, std::string_view role = {});
void writeOrganization(JsonWriter &json, const OrganizationRecord &organization);
void writeBucket(JsonWriter &json, const BucketRecord &bucket);

/// "Find options" of lists (§8.0).
struct Paging final
{
    int limit = 20;
    int offset = 0;
    Id after = 0;
    bool isDescending = false;
    std::string sortBy;
};

[[nodiscard]] Refusal readPaging(const Query &query, Paging &paging);

/// `{"prev":…,"self":…,"next":…}` for a page that holds `count` items after filtering.
void writePagingLinks(JsonWriter &json, const std::string &path, const Paging &paging,
                      std::map<std::string, std::string> parameters, int count);

} // namespace itm::demo
