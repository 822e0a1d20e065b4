// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/descriptionpattern.h"

#include <QCoreApplication>

namespace itm {

/// What a description pattern can hold and what is wrong with one. Plain text.
class PatternText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::PatternText)

public:
    [[nodiscard]] static QString hint();
    [[nodiscard]] static QString problem(const PatternProblem &problem);
};

} // namespace itm
