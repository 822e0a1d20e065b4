// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/words/nametext.h"

namespace itm {

/// One permission as a phrase that can follow "may": "write the bucket telegraf", "read all tasks
/// of factory".
class PermissionText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::PermissionText)

public:
    [[nodiscard]] static QString phrase(const Permission &permission,
                                        const OrganizationNames &names = {},
                                        Markup markup = Markup::Plain);
};

} // namespace itm
