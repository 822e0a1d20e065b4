// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenrowfactory.h"

#include "models/access/casefolding.h"
#include "models/access/summary.h"
#include "models/session/logsightings.h"
#include "models/session/runningreplacements.h"
#include "models/session/tokennotes.h"
#include "models/words/kindtext.h"
#include "models/words/lastseentext.h"
#include "models/words/nametext.h"
#include "models/words/replacementtext.h"
#include "models/words/statustext.h"
#include "models/words/summarytext.h"

#include <algorithm>

namespace itm {

namespace {

ValuePlace placeOf(const RowSource &source, const Token &token)
{
    return source.savedValues.contains({ source.server, token.store, token.id })
        ? source.savedPlace
        : placeOnServer(token.serverValue);
}

QByteArray folded(const QString &text)
{
    return caseFolded(text).toUtf8();
}

/// The names in its permissions that the summary leaves out, a line each.
QByteArray namesBeyond(QByteArrayView summary, const PermissionList &permissions)
{
    QByteArray names;
    for (const Permission &permission : permissions) {
        if (permission.id.isNull() || permission.name.isEmpty())
            continue;
        const QByteArray name = folded(permission.name);
        if (!summary.contains(name) && !names.contains(name))
            names += '\n' + name;
    }
    return names;
}

/// The server keeps names with this beginning for itself (fact sheet §8.2).
bool isSystemBucket(const QString &name)
{
    return name.startsWith(u'_');
}

} // namespace

QStringList TokenRowFacts::remarks() const
{
    QStringList all = nature->remarks;
    if (holder->ownerStatus == UserStatus::Inactive)
        all << StatusText::ownerIsInactive();
    return all;
}

QStringList TokenRow::remarks() const
{
    QStringList all = facts->remarks();
    if (const Replacement *running = replacement())
        all << ReplacementText::remark(*running, id,
                                       facts->holder->session->services().clock.now());
    const QString leak = LastSeenText::leak(sighting());
    if (!leak.isEmpty())
        all << leak;
    return all;
}

const TokenNote *TokenRow::note() const
{
    return facts->holder->session->notes().of(store, id);
}

TokenSighting TokenRow::sighting() const
{
    return facts->holder->session->sightings().of(id);
}

const LogPeriods &TokenRow::logPeriods() const
{
    return facts->holder->session->sightings().periods();
}

const Replacement *TokenRow::replacement() const
{
    return store == TokenStore::V2 ? facts->holder->session->replacements().ofToken(id) : nullptr;
}

RowSource RowSource::of(ServerSession &session)
{
    RowSource source{ .session = &session,
                      .tokens = session.tokens().tokens(),
                      .savedValues = session.tokens().savedValues(),
                      .savedPlace = session.services().credentials.isPersistent()
                          ? ValuePlace::InKeychain
                          : ValuePlace::InThisRun,
                      .types = session.capabilities().resourceTypes,
                      .server = session.connection().server,
                      .serverName = session.connection().name };
    for (const User &user : session.catalog().users())
        source.users.insert(user.id, user.status);
    return source;
}

TokenRow TokenRowFactory::row(const RowSource &source, const Token &token, quint32 position)
{
    // What a v1 credential is known by is its user name.
    const QByteArrayView ownText
        = keep(folded(token.v1UserName.isEmpty()
                          ? token.description
                          : QString(token.description + u'\n' + token.v1UserName.toString())));
    return { .facts = facts(source, token),
             .id = token.id,
             .ownTextBegin = ownText.data(),
             .ownTextSize = static_cast<quint32>(ownText.size()),
             .position = position,
             .store = token.store,
             .value = placeOf(source, token) };
}

const TokenRowFacts *TokenRowFactory::facts(const RowSource &source, const Token &token)
{
    const TokenHolder *itsHolder = holder(source, token);
    const TokenRowFacts *&known = m_facts[{ itsHolder, token.permissions, token.store }];
    if (known)
        return known;
    TokenRowFacts &made = m_shared.facts.emplace_back();
    made.number = static_cast<quint32>(m_shared.facts.size() - 1);
    made.holder = itsHolder;
    made.nature = nature(source, token);
    const TokenSummary summary = summarize(token, made.nature->tokenClass, source.types);
    const SummaryTexts &texts = textsOf(SummaryText::line(summary, token));
    made.mayDoBegin = texts.shown.data();
    made.mayDoSize = static_cast<quint32>(texts.shown.size());
    const QByteArray names = namesBeyond(texts.folded, token.permissions);
    const QByteArrayView searchText
        = names.isEmpty() ? texts.folded : keep(QByteArray(texts.folded.toByteArray() + names));
    made.searchBegin = searchText.data();
    made.searchSize = static_cast<quint32>(searchText.size());
    noteBuckets(token.permissions);
    known = &made;
    return known;
}

const TokenRowFactory::SummaryTexts &TokenRowFactory::textsOf(const QString &summary)
{
    SummaryTexts &texts = m_summaries[summary];
    if (texts.shown.isNull())
        texts = { keep(summary.toUtf8()), keep(folded(summary)) };
    return texts;
}

const TokenHolder *TokenRowFactory::holder(const RowSource &source, const Token &token)
{
    const TokenHolder *&known = m_holders[{ source.session, token.organization, token.owner }];
    if (known)
        return known;
    TokenHolder &made = m_shared.holders.emplace_back();
    made = { .session = source.session,
             .serverName = source.serverName,
             .organization = token.organization,
             .organizationName = NameText::organization(token),
             .owner = token.owner,
             .ownerName = NameText::owner(token) };
    if (const auto owner = source.users.constFind(token.owner); owner != source.users.cend())
        made.ownerStatus = *owner;
    made.searchText = folded(made.ownerName + u'\n' + made.organizationName);
    known = &made;
    return known;
}

const TokenNature *TokenRowFactory::nature(const RowSource &source, const Token &token)
{
    const TokenClass tokenClass = classify(token, source.types);
    const TokenNature *&known = m_natures[{ tokenClass }];
    if (known)
        return known;
    const QString kind = KindText::label(tokenClass);
    known = &m_shared.natures.emplace_back(
        TokenNature{ tokenClass, kind, KindText::remarks(tokenClass), folded(kind) });
    return known;
}

QByteArrayView TokenRowFactory::keep(QByteArrayView text)
{
    if (text.isEmpty())
        return { "", 0 };
    const auto size = static_cast<size_t>(text.size());
    char *kept = static_cast<char *>(m_shared.memory.allocate(size, 1));
    std::copy_n(text.data(), size, kept);
    return { kept, text.size() };
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
