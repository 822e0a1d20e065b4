// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokencolumns.h"

#include "models/access/createdfromid.h"
#include "models/items/serverstatetext.h"
#include "models/words/kindtext.h"
#include "models/words/lastseentext.h"
#include "models/words/nametext.h"
#include "models/words/notetext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"

#include <array>

namespace itm {

namespace {

constexpr std::array<const char *, TokenColumnCount> StoredNames{
    "description", "kind",    "maydo", "owner",  "organization", "status", "created",  "updated",
    "value",       "remarks", "id",    "server", "lastseen",     "notes",  "reviewby",
};

QString ownerCell(const TokenRowFacts &facts)
{
    if (!facts.holder->ownerStatus || *facts.holder->ownerStatus == UserStatus::Active)
        return facts.holder->ownerName;
    return TokenColumnText::tr("%1 (%2)", "owner's name and the user's state")
        .arg(facts.holder->ownerName, StatusText::user(*facts.holder->ownerStatus));
}

QDate todayOf(const TokenRow &row)
{
    return row.facts->holder->session->services().clock.now().toLocalTime().date();
}

} // namespace

QString TokenColumnText::header(TokenColumn column)
{
    switch (column) {
    case DescriptionColumn:
        return tr("Description", "column of the token table");
    case KindColumn:
        return tr("Kind", "column of the token table");
    case MayDoColumn:
        return tr("May do", "column of the token table");
    case OwnerColumn:
        return tr("Owner", "column of the token table");
    case OrganizationColumn:
        return tr("Organization", "column of the token table");
    case StatusColumn:
        return tr("Status", "column of the token table");
    case CreatedColumn:
        return tr("Created", "column of the token table");
    case UpdatedColumn:
        return tr("Updated", "column of the token table");
    case ValueColumn:
        return tr("Value", "column of the token table");
    case RemarksColumn:
        return tr("Remarks", "column of the token table");
    case IdColumn:
        return tr("ID", "column of the token table");
    case ServerColumn:
        return tr("Server", "column of the token table");
    case LastSeenColumn:
        return LastSeenText::head({});
    case NotesColumn:
        return tr("Notes", "column of the token table");
    case ReviewByColumn:
        return tr("Review by", "column of the token table");
    }
    return {};
}

QString TokenColumnText::headerExplanation(TokenColumn column)
{
    switch (column) {
    case MayDoColumn:
        return tr("R reads, W writes, changes and deletes.");
    case CreatedColumn:
        return tr("As the server says, or else as the token’s ID tells.");
    case UpdatedColumn:
        return tr("When description or status last changed. InfluxDB does not record when a token "
                  "was last used.");
    case ValueColumn:
        return tr("Where the secret value can still be had.");
    case NotesColumn:
    case ReviewByColumn:
        return NoteText::explanation();
    default:
        return {};
    }
}

QString TokenColumnText::cell(const TokenRow &row, const Token &token, TokenColumn column)
{
    switch (column) {
    case DescriptionColumn:
        return NameText::token(token);
    case KindColumn:
        return row.facts->nature->kindText;
    case MayDoColumn:
        return row.facts->mayDo();
    case OwnerColumn:
        return ownerCell(*row.facts);
    case OrganizationColumn:
        return row.facts->holder->organizationName;
    case StatusColumn:
        return row.replacement()
            //: %1: the status of a token that is being replaced, or that replaces one.
            ? tr("%1 ⇄").arg(StatusText::token(token.status))
            : StatusText::token(token.status);
    case CreatedColumn:
        return TimeText::date(creationTime(token));
    case UpdatedColumn:
        return TimeText::date(token.updatedAt);
    case ValueColumn:
        return StatusText::value(row.value);
    case RemarksColumn:
        return row.remarks().join(u' ');
    case IdColumn:
        return token.id.toString();
    case ServerColumn:
        return ServerStateText::cell(*row.facts->holder->session);
    case LastSeenColumn:
        return LastSeenText::cell(row.sighting(), row.logPeriods());
    case NotesColumn:
        return row.note() ? NoteText::line(*row.note()) : QString();
    case ReviewByColumn:
        return row.note() ? NoteText::reviewBy(*row.note(), todayOf(row)) : QString();
    }
    return {};
}

QString TokenColumnText::toolTip(const TokenRow &row, const Token &token, TokenColumn column)
{
    switch (column) {
    case DescriptionColumn:
    case MayDoColumn:
        return cell(row, token, column);
    case KindColumn:
        return KindText::explanation(row.facts->nature->tokenClass.kind);
    case StatusColumn:
        return row.replacement() ? row.remarks().constLast() : QString();
    case CreatedColumn:
        return TimeText::dateTime(creationTime(token));
    case UpdatedColumn:
        return TimeText::dateTime(token.updatedAt);
    case ValueColumn:
        if (token.store == TokenStore::V1)
            return StatusText::passwordExplanation(row.value);
        return StatusText::valueExplanation(row.value);
    case RemarksColumn:
        return row.remarks().join(u'\n');
    case NotesColumn:
        return row.note() ? row.note()->text : QString();
    case ServerColumn:
        return ServerStateText::sentence(*row.facts->holder->session);
    case LastSeenColumn:
        return LastSeenText::sentence(row.sighting(), row.logPeriods(),
                                      row.facts->holder->session->services().clock.now());
    default:
        return {};
    }
}

QString TokenColumnText::storedName(TokenColumn column)
{
    return QLatin1String(StoredNames[static_cast<size_t>(column)]);
}

std::optional<TokenColumn> TokenColumnText::fromStoredName(const QString &name)
{
    for (size_t i = 0; i < StoredNames.size(); ++i) {
        if (name == QLatin1String(StoredNames[i]))
            return static_cast<TokenColumn>(i);
    }
    return std::nullopt;
}

} // namespace itm
