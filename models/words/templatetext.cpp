// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/templatetext.h"

#include "models/words/nametext.h"
#include "models/words/resourcetext.h"

#include <algorithm>

namespace itm {

namespace {

QString reasonText(const TemplateMiss &miss)
{
    switch (miss.reason) {
    case TemplateMiss::Reason::TypeUnknown:
        return TemplateText::tr("this server does not offer the type");
    case TemplateMiss::Reason::NotListed:
        return TemplateText::tr("what is there could not be listed");
    case TemplateMiss::Reason::SeveralNamed:
        return TemplateText::tr("more than one has this name");
    case TemplateMiss::Reason::NoMatch:
        break;
    }
    return miss.entry.scope == TemplateScope::Pattern ? TemplateText::tr("nothing matches")
        : miss.entry.scope == TemplateScope::Name     ? TemplateText::tr("nothing has this name")
                                                      : TemplateText::tr("nothing has this ID");
}

} // namespace

QString TemplateText::action(PermissionAction action)
{
    return action == PermissionAction::Read ? tr("read", "what a permission allows")
                                            : tr("write", "what a permission allows");
}

QString TemplateText::what(const TemplateEntry &entry)
{
    switch (entry.scope) {
    case TemplateScope::Organization:
        //: %1: a resource type, such as "buckets".
        return tr("all %1 of the organization").arg(ResourceText::plural(entry.type));
    case TemplateScope::Pattern:
        //: %1: a resource type, such as "buckets"; %2: a pattern, such as "prod-*".
        return tr("%1 named %2").arg(ResourceText::plural(entry.type), NameText::shown(entry.name));
    case TemplateScope::Name:
        return ResourceText::single(entry.type, NameText::shown(entry.name));
    case TemplateScope::Id:
        //: %1: such as "bucket 0a1b2c3d4e5f6071".
        return tr("%1 (ID of one server)")
            .arg(ResourceText::single(entry.type, entry.id.toString()));
    case TemplateScope::Itself:
        return entry.type == types::users ? tr("the owner itself") : tr("the organization itself");
    case TemplateScope::Everywhere:
        //: %1: a resource type, such as "buckets".
        return tr("all %1 of every organization").arg(ResourceText::plural(entry.type));
    }
    return {};
}

QString TemplateText::entry(const TemplateEntry &entry)
{
    //: A permission. %1: "read" or "write"; %2: such as "bucket telegraf".
    return tr("%1 %2", "action and what it is about").arg(action(entry.action), what(entry));
}

QString TemplateText::size(const TokenTemplate &made)
{
    return tr("%n entries", "of a template", static_cast<int>(made.entries.size()));
}

QStringList TemplateText::misses(const QList<TemplateMiss> &missed)
{
    constexpr qsizetype MostLines = 4;
    QStringList lines;
    for (const TemplateMiss &miss : missed.first(qMin(MostLines, missed.size())))
        //: %1: such as "read bucket telegraf"; %2: why it is left out.
        lines.append(tr("Left out: %1; %2.").arg(entry(miss.entry), reasonText(miss)));
    if (const auto rest = static_cast<int>(missed.size() - lines.size()))
        lines.append(tr("%n more are left out.", nullptr, rest));
    return lines;
}

QString TemplateText::expanded(qsizetype permissions, const QString &organization)
{
    //: %1: an organization.
    return tr("Gives %n permissions in %1.", nullptr, static_cast<int>(permissions))
        .arg(NameText::shown(organization));
}

QString TemplateText::leftOut(qsizetype count)
{
    return count == 0 ? QString()
                      : tr("%n permissions are about another organization: a template cannot say "
                           "them, so they are left out.",
                           nullptr, static_cast<int>(count));
}

QString TemplateText::keepsIds(const QList<TemplateEntry> &entries)
{
    const auto count = std::count_if(entries.begin(), entries.end(), [](const TemplateEntry &e) {
        return e.scope == TemplateScope::Id;
    });
    return count == 0 ? QString()
                      : tr("%n things have no name of their own and are kept by ID: on another "
                           "server or in another organization they are not found.",
                           nullptr, static_cast<int>(count));
}

QString TemplateText::effect(const PatternEffect &effect, const ResourceType &type)
{
    const QString matched = ResourceText::counted(type, effect.matched);
    if (effect.replaced == 0)
        //: %1: such as "3 buckets".
        return tr("Matches %1 here, but none that the template names.").arg(matched);
    //: %1: such as "3 buckets".
    const QString base = tr("Takes the place of %n entries and matches %1 here.", nullptr,
                            static_cast<int>(effect.replaced))
                             .arg(matched);
    if (effect.added == 0)
        return base;
    return base
        + u' '
        //: %1: such as "3 buckets".
        + tr("That is wider by %1.").arg(ResourceText::counted(type, effect.added));
}

QString TemplateText::issue(const TemplateIssue &issue)
{
    const QString detail = NameText::shown(issue.detail);
    switch (issue.kind) {
    case TemplateIssue::Kind::TooLarge:
        return tr("The file is too large to be a file of templates.");
    case TemplateIssue::Kind::NotJson:
        return tr("The file is not JSON, or was cut off.");
    case TemplateIssue::Kind::NotTemplates:
        return tr("The file holds no templates of this program.");
    case TemplateIssue::Kind::NewerVersion:
        return tr("A newer version of this program wrote the file: this one cannot read it.");
    case TemplateIssue::Kind::UnknownMember:
        return tr("The file says something that this version does not know: “%1”. Nothing was "
                  "read.")
            .arg(detail);
    case TemplateIssue::Kind::TokenValue:
        return tr("The file holds what looks like the value of a token, in “%1”. A template never "
                  "has one: take it out of the file, and replace the token if the file was passed "
                  "on.")
            .arg(detail);
    case TemplateIssue::Kind::MissingName:
        return tr("A template of the file has no name, or one that is too long.");
    case TemplateIssue::Kind::TooMuch:
        return tr("The file holds more templates or entries than this program takes.");
    case TemplateIssue::Kind::BadEntry:
        return tr("The template “%1” has an entry that means nothing, or none at all.").arg(detail);
    }
    return {};
}

} // namespace itm
