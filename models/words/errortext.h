// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/words/nametext.h"

namespace itm {

/// What a person is told about a failure.
struct ErrorMessage final
{
    /// A few words, without a full stop.
    QString title;
    /// One sentence: what happened.
    QString explanation;
    /// One sentence: what to do now.
    QString action;

    friend bool operator==(const ErrorMessage &, const ErrorMessage &) = default;
};

/// Turns the facts of an Error into sentences. All of it is plain text: what a server sent stands
/// in it, so a window must not take it for markup.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::ErrorText)

public:
    [[nodiscard]] static ErrorMessage message(const Error &error,
                                              const OrganizationNames &names = {});
    /// Explanation and action in one line, for a message bar.
    [[nodiscard]] static QString line(const Error &error, const OrganizationNames &names = {});
};

} // namespace itm
