// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/journalledcall.h"

#include "models/access/recordjson.h"
#include "models/words/errortext.h"

#include <QJsonDocument>

namespace itm {

QString journalRecord(const Token &token)
{
    return QString::fromUtf8(
        QJsonDocument::fromJson(recordJson(token)).toJson(QJsonDocument::Compact));
}

Token tokenFromDraft(const TokenDraft &draft)
{
    return { .status = draft.status,
             .description = draft.description,
             .organization = draft.organization,
             .owner = draft.owner,
             .permissions = draft.permissions };
}

JournalAction actionOf(const TokenChange &change)
{
    if (change.status && change.description)
        return JournalAction::Change;
    if (change.description)
        return JournalAction::Describe;
    return change.status == TokenStatus::Inactive ? JournalAction::Deactivate
                                                  : JournalAction::Activate;
}

JournalScribe::JournalScribe(const Connection &connection, Journal &journal)
    : m_connection(connection)
    , m_journal(journal)
    , m_user(std::make_shared<QString>(connection.userName))
{
}

JournalEntry JournalScribe::making(TokenStore store, const Token &token) const
{
    JournalEntry entry = plain(JournalAction::Create);
    entry.store = store;
    describe(entry, token);
    entry.after = journalRecord(token);
    return entry;
}

JournalEntry JournalScribe::about(JournalAction action, TokenStore store, TokenId id) const
{
    JournalEntry entry = plain(action);
    entry.store = store;
    entry.token = id;
    if (const auto token = known(store, id)) {
        describe(entry, *token);
        entry.before = journalRecord(*token);
    }
    return entry;
}

JournalEntry JournalScribe::changing(TokenStore store, TokenId id, const TokenChange &change) const
{
    JournalEntry entry = about(actionOf(change), store, id);
    auto token = known(store, id);
    if (!token)
        token = Token{ .id = id, .store = store };
    token->status = change.status.value_or(token->status);
    token->description = change.description.value_or(token->description);
    if (!entry.before.isEmpty() || change.description)
        entry.after = journalRecord(*token);
    return entry;
}

JournalEntry JournalScribe::changing(UserId id, UserStatus status) const
{
    JournalEntry entry = plain(status == UserStatus::Inactive ? JournalAction::DeactivateUser
                                                              : JournalAction::ActivateUser);
    entry.description = id.toString();
    return entry;
}

JournalEntry JournalScribe::plain(JournalAction action) const
{
    const auto &user = m_journal.facts().user;
    return { .operation = QUuid::createUuid(),
             .connection = m_connection.id,
             .server = m_connection.server,
             .connectionName = m_connection.name,
             .user = m_user->isEmpty() && user ? user(m_connection.server) : *m_user,
             .action = action,
             .result = JournalResult::Begun };
}

std::optional<Token> JournalScribe::known(TokenStore store, TokenId id) const
{
    const auto &find = m_journal.facts().token;
    return find ? find({ m_connection.server, store, id }) : std::nullopt;
}

void JournalScribe::describe(JournalEntry &entry, const Token &token) const
{
    const auto &name = m_journal.facts().organization;
    entry.description = entry.store == TokenStore::V1 && !token.v1UserName.isEmpty()
        ? QStringLiteral("%1 (%2)").arg(token.v1UserName.toString(), token.description)
        : token.description;
    entry.organization = token.organization;
    entry.organizationName = token.organizationName;
    if (entry.organizationName.isEmpty() && name)
        entry.organizationName = name(m_connection.server, token.organization);
}

void putOutcome(JournalEntry &entry, const Token &answer)
{
    entry.token = answer.id;
    if (!answer.organizationName.isEmpty())
        entry.organizationName = answer.organizationName;
    entry.after = journalRecord(answer);
}

void putOutcome(JournalEntry &entry, const User &answer)
{
    entry.description = QStringLiteral("%1 (%2)").arg(answer.name, answer.id.toString());
}

void putOutcome(JournalEntry &entry, const Error &error)
{
    entry.result = mayHaveHappened(error) ? JournalResult::Unanswered : JournalResult::Refused;
    entry.note = ErrorText::line(error);
}

} // namespace itm
