// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/templaterecord.h"

#include "models/access/aboveorganizations.h"
#include "models/access/tokenvaluepattern.h"

#include <QJsonArray>
#include <QSet>

#include <array>

namespace itm {

namespace {

constexpr qsizetype MostEntries = 5'000;
constexpr qsizetype LongestText = 1'000;

const auto Id = QStringLiteral("id");
const auto Name = QStringLiteral("name");
const auto Note = QStringLiteral("note");
const auto Entries = QStringLiteral("entries");
const auto Action = QStringLiteral("action");
const auto Type = QStringLiteral("type");
const auto By = QStringLiteral("by");
const auto Read = QStringLiteral("read");
const auto Write = QStringLiteral("write");

/// In the order of TemplateScope.
constexpr std::array ScopeNames{ "organization", "pattern", "name", "id", "itself", "everywhere" };

std::optional<TemplateScope> scopeFrom(const QString &name)
{
    for (size_t at = 0; at < ScopeNames.size(); ++at) {
        if (name == QLatin1String(ScopeNames.at(at)))
            return static_cast<TemplateScope>(at);
    }
    return std::nullopt;
}

QString unknownMember(const QJsonObject &object, const QSet<QString> &known)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!known.contains(member.key()))
            return member.key();
    }
    return {};
}

QJsonObject toJson(const TemplateEntry &entry)
{
    QJsonObject object{
        { Action, entry.action == PermissionAction::Read ? Read : Write },
        { Type, entry.type.name.toString() },
        { By, QLatin1String(ScopeNames.at(static_cast<size_t>(entry.scope))) },
    };
    if (!entry.name.isEmpty())
        object.insert(Name, entry.name);
    if (!entry.id.isNull())
        object.insert(Id, entry.id.toString());
    return object;
}

/// Whether the parts go together.
bool isSound(const TemplateEntry &entry, const QJsonObject &object)
{
    const bool isPattern = entry.scope == TemplateScope::Pattern;
    const bool isNamed = isPattern || entry.scope == TemplateScope::Name;
    const bool isWild = entry.name.contains(u'*') || entry.name.contains(u'?');
    return !entry.type.name.isEmpty() && entry.type != types::instance
        && isNamed == object.contains(Name) && isNamed != entry.name.isEmpty()
        && (!isPattern || isWild) && entry.name.size() <= LongestText
        && (entry.scope == TemplateScope::Id) == object.contains(Id)
        && (entry.scope == TemplateScope::Id) != entry.id.isNull()
        && (entry.scope != TemplateScope::Itself || isAboveOrganizations(entry.type));
}

std::optional<TemplateEntry> entryFrom(const QJsonObject &object)
{
    const QString action = object.value(Action).toString();
    const auto scope = scopeFrom(object.value(By).toString());
    if (!scope || (action != Read && action != Write))
        return std::nullopt;
    TemplateEntry entry{ action == Read ? PermissionAction::Read : PermissionAction::Write,
                         ResourceType{ object.value(Type).toString() }, *scope,
                         object.value(Name).toString() };
    entry.id = ResourceId::fromString(object.value(Id).toString()).value_or(ResourceId());
    return isSound(entry, object) ? std::optional(entry) : std::nullopt;
}

std::optional<TemplateIssue> readEntries(const QJsonArray &list, TokenTemplate &into)
{
    if (list.size() > MostEntries)
        return TemplateIssue{ TemplateIssue::Kind::TooMuch, into.name };
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        if (const QString unknown = unknownMember(object, { Action, Type, By, Name, Id });
            !unknown.isEmpty())
            return TemplateIssue{ TemplateIssue::Kind::UnknownMember, unknown };
        const auto entry = entryFrom(object);
        if (!entry)
            return TemplateIssue{ TemplateIssue::Kind::BadEntry, into.name };
        if (!into.entries.contains(*entry))
            into.entries.append(*entry);
    }
    return std::nullopt;
}

bool isSecretName(const QString &name)
{
    static const QSet<QString> names{ QStringLiteral("token"), QStringLiteral("secret"),
                                      QStringLiteral("password"), QStringLiteral("value"),
                                      QStringLiteral("hashedtoken") };
    return names.contains(name.toLower());
}

} // namespace

QJsonObject templateToJson(const TokenTemplate &made)
{
    QJsonArray entries;
    for (const TemplateEntry &entry : made.entries)
        entries.append(toJson(entry));
    QJsonObject object{ { Id, made.id.toString() }, { Name, made.name }, { Entries, entries } };
    if (!made.note.isEmpty())
        object.insert(Note, made.note);
    return object;
}

std::variant<TokenTemplate, TemplateIssue> templateFromJson(const QJsonObject &object)
{
    if (const QString member = memberWithTokenValue(object); !member.isEmpty())
        return TemplateIssue{ TemplateIssue::Kind::TokenValue, member };
    if (const QString unknown = unknownMember(object, { Id, Name, Note, Entries });
        !unknown.isEmpty())
        return TemplateIssue{ TemplateIssue::Kind::UnknownMember, unknown };
    TokenTemplate made{ .id = { QUuid::fromString(object.value(Id).toString()) },
                        .name = object.value(Name).toString().trimmed(),
                        .note = object.value(Note).toString() };
    if (made.name.isEmpty() || made.name.size() > LongestText)
        return TemplateIssue{ TemplateIssue::Kind::MissingName };
    if (made.id.isNull())
        made.id = TemplateId::create();
    if (const auto issue = readEntries(object.value(Entries).toArray(), made))
        return *issue;
    if (made.entries.isEmpty())
        return TemplateIssue{ TemplateIssue::Kind::BadEntry, made.name };
    return made;
}

QString memberWithTokenValue(const QJsonValue &value, const QString &name)
{
    if (isSecretName(name) || (value.isString() && holdsTokenValue(value.toString())))
        return name;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &one : list) {
            if (const QString found = memberWithTokenValue(one, name); !found.isEmpty())
                return found;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (holdsTokenValue(member.key()))
            return QStringLiteral("?");
        if (const QString found = memberWithTokenValue(member.value(), member.key());
            !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace itm
