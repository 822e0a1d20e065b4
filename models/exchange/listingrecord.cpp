// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/listingrecord.h"

#include "models/access/permissionpath.h"

#include <algorithm>
#include <optional>

namespace itm {

namespace {

constexpr qsizetype IdLength = 16;
/// 64 random bytes in base64: what a server makes (fact sheet §4).
constexpr qsizetype GeneratedLength = 88;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

bool isId(QByteArrayView text)
{
    return text.size() == IdLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

bool isGenerated(QByteArrayView value)
{
    return value.size() == GeneratedLength && value.endsWith("==")
        && std::all_of(value.begin(), value.end() - 2, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '-' || c == '_' || c == '+' || c == '/';
           });
}

bool isMarker(QByteArrayView value)
{
    return value == QByteArrayView("REDACTED") || value == QByteArrayView("N/A");
}

QByteArray without(QByteArrayView text, char dropped)
{
    QByteArray kept;
    kept.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [dropped](char c) { return c != dropped; });
    return kept;
}

/// Pieces between runs of separators, none empty.
template <class IsSeparator>
QList<QByteArrayView> pieces(QByteArrayView text, IsSeparator isSeparator)
{
    QList<QByteArrayView> found;
    for (qsizetype at = 0; at < text.size();) {
        const auto *first = std::find_if_not(text.begin() + at, text.end(), isSeparator);
        const auto *last = std::find_if(first, text.end(), isSeparator);
        if (first != last)
            found.append(QByteArrayView(first, last));
        at = last - text.begin();
    }
    return found;
}

/// Without breaks at the edges: there the separator says enough.
QByteArrayView stripped(QByteArrayView piece)
{
    while (piece.startsWith(SoftBreak))
        piece = piece.sliced(1);
    while (piece.endsWith(SoftBreak))
        piece.chop(1);
    return piece;
}

template <class IsSeparator>
QList<QByteArrayView> strippedPieces(QByteArrayView text, IsSeparator isSeparator)
{
    QList<QByteArrayView> found;
    for (const QByteArrayView piece : pieces(text, isSeparator)) {
        if (!stripped(piece).isEmpty())
            found.append(stripped(piece));
    }
    return found;
}

QList<QByteArrayView> wordsOf(QByteArrayView text)
{
    return strippedPieces(text, isBlank);
}

QString plain(QByteArrayView text)
{
    return QString::fromUtf8(without(text, SoftBreak)).simplified();
}

std::optional<PermissionList> permissionsIn(QByteArrayView text)
{
    PermissionList list;
    for (const QByteArrayView word : wordsOf(text)) {
        const auto permission = permissionFromPath(QString::fromUtf8(word));
        if (!permission)
            return std::nullopt;
        list.append(*permission);
    }
    return list;
}

struct Permissions final
{
    PermissionList list;
    bool isCut = false;
    /// Where the bracket stands.
    qsizetype at = 0;
};

/// No permission holds a bracket: the last one opens the list, whatever a description says.
std::optional<Permissions> permissionsAtEnd(QByteArrayView text)
{
    text = text.trimmed();
    const qsizetype bracket = text.lastIndexOf('[');
    if (bracket < 0)
        return std::nullopt;
    const bool isWhole = text.endsWith(']');
    QByteArray inside = without(text.sliced(bracket + 1).chopped(isWhole ? 1 : 0), SoftBreak);
    if (!isWhole) {
        // The last word is part of one.
        const auto last = std::find_if(inside.rbegin(), inside.rend(), isBlank);
        inside.truncate(inside.rend() - last);
        if (wordsOf(inside).isEmpty())
            return std::nullopt;
    }
    auto list = permissionsIn(inside);
    if (!list)
        list = permissionsIn(without(inside, '\n'));
    if (!list)
        return std::nullopt;
    return Permissions{ *list, !isWhole, bracket };
}

/// What stands between the ID and the permissions.
struct Middle final
{
    QString userName;
    UserId user;
    /// Description and value in pieces, the value last.
    QList<QByteArrayView> rest;
};

std::optional<UserId> userIdIn(QByteArrayView text)
{
    const QByteArray whole = without(text, SoftBreak);
    return isId(whole) ? UserId::fromString(QString::fromLatin1(whole)) : std::nullopt;
}

std::optional<Middle> middleFrom(const QList<QByteArrayView> &found, qsizetype user)
{
    const auto id = userIdIn(found.at(user));
    if (!id)
        return std::nullopt;
    QStringList name;
    for (qsizetype i = 0; i < user; ++i)
        name << plain(found.at(i));
    return Middle{ name.join(u' '), *id, found.sliced(user + 1) };
}

/// Name and user ID stand first, and the name is missing where its column is blank.
std::optional<Middle> middleBetweenTabs(QByteArrayView text)
{
    const auto fields = strippedPieces(text, [](char c) { return c == '\t'; });
    if (fields.size() < 2)
        return std::nullopt;
    const bool isBlankName = text.startsWith("\t\t");
    const bool isFirst = userIdIn(fields.at(0)).has_value();
    const bool isSecond = userIdIn(fields.at(1)).has_value();
    if (isFirst && isSecond && !isBlankName)
        return std::nullopt;
    if (isFirst)
        return middleFrom(fields, 0);
    return middleFrom(fields, 1);
}

/// Names and descriptions have blanks of their own: there has to be exactly one user ID.
std::optional<Middle> middleBetweenBlanks(QByteArrayView text)
{
    const QList<QByteArrayView> words = wordsOf(text);
    qsizetype user = -1;
    for (qsizetype i = 0; i < words.size() - 1; ++i) {
        if (!userIdIn(words.at(i)))
            continue;
        if (user >= 0)
            return std::nullopt;
        user = i;
    }
    return user < 0 ? std::nullopt : middleFrom(words, user);
}

/// Puts a value together that line ends have broken, or finds that it cannot be done for certain.
/// `end`: where the permissions begin.
void takeValue(RecoveryRecord &record, QList<QByteArrayView> rest, const char *end, bool isTrusted)
{
    const QByteArrayView last = rest.takeLast();
    const char *before = rest.isEmpty() ? nullptr : rest.constLast().end();
    const bool isAfterBreak = before && std::find(before, last.begin(), '\n') != last.begin();
    const bool isBeforeBreak = std::find(last.end(), end, '\n') != end;
    const bool isBroken
        = isAfterBreak || isBeforeBreak || last.contains(SoftBreak) || last.contains('\n');
    QByteArray value = without(without(last, SoftBreak), '\n');
    const auto isCertain = [](QByteArrayView text) { return isMarker(text) || isGenerated(text); };
    if ((isBroken || !isTrusted) && !isCertain(value)) {
        QByteArray joined
            = isAfterBreak ? without(rest.constLast(), SoftBreak) + value : QByteArray();
        const QByteArrayView tail = last.sliced(last.lastIndexOf(SoftBreak) + 1);
        if (isCertain(joined)) {
            value.swap(joined);
            rest.removeLast();
        } else if (last.contains(SoftBreak) && isCertain(tail)) {
            rest.append(last.chopped(tail.size()));
            wipe(value);
            value = tail.toByteArray();
        } else {
            record.shown = RecoveryRecord::Shown::Unreadable;
        }
        wipe(joined);
    }
    QStringList description;
    for (const QByteArrayView piece : rest)
        description << plain(piece);
    record.description = description.join(u' ');
    if (record.shown == RecoveryRecord::Shown::Unreadable)
        return wipe(value);
    if (value == "REDACTED") {
        record.shown = RecoveryRecord::Shown::Redacted;
    } else if (value == "N/A") {
        record.shown = RecoveryRecord::Shown::NotAvailable;
    } else {
        record.shown = RecoveryRecord::Shown::Raw;
        record.value = Secret::take(value);
    }
}

} // namespace

bool startsRecord(QByteArrayView line)
{
    line = line.trimmed();
    return line.size() >= IdLength && isId(line.first(IdLength))
        && (line.size() == IdLength || isBlank(line[IdLength]));
}

bool endsRecord(QByteArrayView text)
{
    const auto permissions = permissionsAtEnd(text);
    return permissions && !permissions->isCut;
}

bool isWithinPermissions(QByteArrayView text)
{
    const qsizetype bracket = text.lastIndexOf('[');
    const QByteArrayView inside = text.sliced(bracket + 1);
    return bracket >= 0 && (inside.startsWith("read:") || inside.startsWith("write:"))
        && !inside.contains(']');
}

std::variant<RecoveryRecord, RecoveryIssue::Kind> recordFromListing(QByteArrayView text,
                                                                    bool isTableKnown)
{
    using Kind = RecoveryIssue::Kind;
    text = text.trimmed();
    const auto id = TokenId::fromString(QString::fromLatin1(text.first(IdLength)));
    const auto permissions = permissionsAtEnd(text);
    if (!id || !permissions)
        return text.endsWith(']') ? Kind::BadPermission : Kind::CutOff;
    const QByteArrayView between = text.first(permissions->at).sliced(IdLength);
    const bool hasTabs = between.startsWith('\t');
    // A bracket within a description stands behind a blank.
    if (hasTabs && !between.endsWith('\t') && !between.endsWith(SoftBreak))
        return Kind::CutOff;
    const auto middle = hasTabs ? middleBetweenTabs(between) : middleBetweenBlanks(between);
    if (!middle)
        return Kind::NoUser;
    if (middle->rest.isEmpty())
        return Kind::CutOff;
    RecoveryRecord record{ .id = *id,
                           .userName = middle->userName,
                           .user = middle->user,
                           .permissions = permissions->list,
                           .isCut = permissions->isCut };
    takeValue(record, middle->rest, between.end(),
              isTableKnown && (hasTabs || !permissions->isCut));
    return record;
}

} // namespace itm
