// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenrowfactory.h"

#include "models/access/summary.h"
#include "models/words/kindtext.h"
#include "models/words/nametext.h"
#include "models/words/statustext.h"
#include "models/words/summarytext.h"

namespace itm {

namespace {

ValuePlace placeOf(const RowSource &source, const Token &token)
{
    if (source.savedValues.contains({ source.server, token.store, token.id }))
        return ValuePlace::InKeychain;
    return token.serverValue == ServerValue::Readable ? ValuePlace::OnServer : ValuePlace::Nowhere;
}

QByteArray searchTextOf(const TokenRowFacts &facts, const PermissionList &permissions)
{
    QStringList fields{ facts.kindText, facts.mayDo, facts.ownerName, facts.organizationName };
    QSet<ResourceId> named;
    for (const Permission &permission : permissions) {
        if (permission.id.isNull() || named.contains(permission.id))
            continue;
        named.insert(permission.id);
        fields << permission.name << permission.id.toString();
    }
    return fields.join(u'\n').toCaseFolded().toUtf8();
}

/// The server keeps names with this beginning for itself (fact sheet §8.2).
bool isSystemBucket(const QString &name)
{
    return name.startsWith(u'_');
}

TokenRowFacts factsOf(const RowSource &source, const Token &token)
{
    TokenRowFacts facts{ .session = source.session,
                         .organization = token.organization,
                         .organizationName = NameText::organization(token),
                         .owner = token.owner,
                         .ownerName = NameText::owner(token),
                         .tokenClass = classify(token, source.types) };
    if (const auto owner = source.users.constFind(token.owner); owner != source.users.cend())
        facts.ownerStatus = *owner;
    const TokenSummary summary = summarize(token, facts.tokenClass, source.types);
    facts.kindText = KindText::label(facts.tokenClass);
    facts.mayDo = SummaryText::line(summary, token);
    facts.remarks = KindText::remarks(facts.tokenClass);
    if (facts.ownerStatus == UserStatus::Inactive)
        facts.remarks << StatusText::ownerIsInactive();
    facts.searchText = searchTextOf(facts, token.permissions);
    return facts;
}

} // namespace

RowSource RowSource::of(ServerSession &session)
{
    RowSource source{ .session = &session,
                      .tokens = session.tokens().tokens(),
                      .savedValues = session.tokens().savedValues(),
                      .types = session.capabilities().resourceTypes,
                      .server = session.connection().server };
    for (const User &user : session.catalog().users())
        source.users.insert(user.id, user.status);
    return source;
}

TokenRow TokenRowFactory::row(const RowSource &source, const Token &token, quint32 position)
{
    return { .facts = facts(source, token),
             .id = token.id,
             .ownText = token.description.toCaseFolded().toUtf8(),
             .position = position,
             .store = token.store,
             .value = placeOf(source, token) };
}

const TokenRowFacts *TokenRowFactory::facts(const RowSource &source, const Token &token)
{
    const FactsKey key{ source.session, token.permissions, token.organization, token.owner };
    const TokenRowFacts *&known = m_known[key];
    if (!known) {
        auto &all = m_shared.facts;
        all.push_back(factsOf(source, token));
        share(all.back());
        all.back().number = static_cast<quint32>(all.size() - 1);
        noteBuckets(token.permissions);
        known = &all.back();
    }
    return known;
}

/// Few different texts stand in very many rows.
void TokenRowFactory::share(TokenRowFacts &facts)
{
    for (QString *text :
         { &facts.organizationName, &facts.ownerName, &facts.kindText, &facts.mayDo })
        *text = *m_strings.insert(*text);
}

void TokenRowFactory::noteBuckets(const PermissionList &permissions)
{
    for (const Permission &permission : permissions) {
        const BucketId id(permission.id.value());
        if (permission.type == types::buckets && !permission.name.isEmpty())
            m_shared.buckets.insert(
                id,
                { id, permission.organization, permission.name, isSystemBucket(permission.name) });
    }
}

} // namespace itm
