// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/clientneed.h"

#include <QCoreApplication>

namespace itm {

/// What a client needs beside what a token has.
struct NeedLine final
{
    QString text;
    /// Nothing that is needed is missing.
    bool isMet = true;
};

class NeedText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::NeedText)

public:
    /// "Needs write on telegraf: this token has it", plain. `bucket`: null where none is known.
    [[nodiscard]] static NeedLine line(const ClientNeed &need, const Bucket &bucket,
                                       const Token &token, const QString &language);
    /// For a client whose use decides.
    [[nodiscard]] static NeedLine byUse(const Bucket &bucket, const Token &token);
};

} // namespace itm
