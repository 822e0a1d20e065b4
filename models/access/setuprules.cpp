// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/setuprules.h"

#include <algorithm>

namespace itm {

namespace {

constexpr qsizetype ShortestPassword = 8;
constexpr qsizetype LongestPassword = 72;
/// Random values have 88 characters; fewer than this can be guessed.
constexpr qsizetype ShortestToken = 32;
constexpr qint64 ShortestRetention = 3'600;
/// A hundred years. The server counts nanoseconds in 64 bits.
constexpr qint64 LongestRetention = qint64(36'500) * 86'400;

bool isBlank(const QString &name)
{
    return name.trimmed().isEmpty();
}

bool hasControls(const QString &name)
{
    return std::any_of(name.cbegin(), name.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

} // namespace

QList<SetupIssue> issuesOf(const ServerSetup &setup)
{
    QList<SetupIssue> issues;
    const auto add = [&issues](bool applies, SetupIssue issue) {
        if (applies)
            issues.append(issue);
    };
    add(isBlank(setup.userName), SetupIssue::UserMissing);
    // Signing in sends user:password.
    add(setup.userName.contains(u':'), SetupIssue::UserColon);
    add(isBlank(setup.organization), SetupIssue::OrganizationMissing);
    add(isBlank(setup.bucket), SetupIssue::BucketMissing);
    add(setup.bucket.startsWith(u'_'), SetupIssue::BucketUnderscore);
    add(setup.bucket.contains(u'"'), SetupIssue::BucketQuote);
    add(hasControls(setup.userName) || hasControls(setup.organization) || hasControls(setup.bucket),
        SetupIssue::ControlCharacter);
    const qint64 kept = setup.retentionSeconds;
    add(kept != 0 && kept < ShortestRetention, SetupIssue::RetentionShort);
    add(kept > LongestRetention, SetupIssue::RetentionLong);
    return issues;
}

std::optional<SetupIssue> passwordIssue(QStringView password)
{
    // The server counts bytes of UTF-8.
    qsizetype bytes = 0;
    for (const QChar character : password) {
        // Half of a pair stands for half of four bytes.
        bytes += character.isSurrogate() ? 2
            : character < u'\x80'        ? 1
            : character < u'\x800'       ? 2
                                         : 3;
    }
    if (bytes == 0)
        return std::nullopt;
    if (bytes < ShortestPassword)
        return SetupIssue::PasswordShort;
    return bytes > LongestPassword ? std::optional(SetupIssue::PasswordLong) : std::nullopt;
}

std::optional<SetupIssue> tokenValueIssue(QStringView value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar character) {
        // 1.x clients send user:token, and a header ends at a blank.
        return character > u' ' && character < u'\x7f' && character != u':' && character != u'"'
            && character != u'\\';
    });
    if (!isPlain)
        return SetupIssue::TokenCharacters;
    if (value.size() < ShortestToken)
        return SetupIssue::TokenShort;
    // Refused as a JSON Web Token without being looked up (§2.1).
    return value.count(u'.') == 2 ? std::optional(SetupIssue::TokenLikeJwt) : std::nullopt;
}

int characterClasses(QStringView password)
{
    const auto any = [password](auto &&is) {
        return std::any_of(password.begin(), password.end(), is) ? 1 : 0;
    };
    return any([](QChar c) { return c.isUpper(); }) + any([](QChar c) { return c.isLower(); })
        + any([](QChar c) { return c >= u'0' && c <= u'9'; })
        + any([](QChar c) { return QStringView(u"!@#$%^&*()_+").contains(c); });
}

} // namespace itm
