// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demorequest.h"

namespace itm::demo {

/// One bucket (fact sheet §8.2).
[[nodiscard]] Answer getBucket(Call &call);
[[nodiscard]] Answer createBucket(Call &call);
[[nodiscard]] Answer patchBucket(Call &call);
[[nodiscard]] Answer deleteBucket(Call &call);

/// For buckets of users: the server makes its own ones past this rule.
[[nodiscard]] Refusal checkBucketName(const std::string &name);
/// System buckets are read through the organization (§7.4).
[[nodiscard]] Permission readingBucket(const BucketRecord &bucket);

} // namespace itm::demo
