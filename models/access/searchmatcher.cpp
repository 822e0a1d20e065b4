// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/searchmatcher.h"

#include "models/access/aboveorganizations.h"
#include "models/access/casefolding.h"
#include "models/access/createdfromid.h"
#include "models/access/findings.h"
#include "models/access/noterules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace itm {

namespace {

bool isNamed(const SearchTerm &term, const QString &name)
{
    const QString folded = caseFolded(name);
    return term.isExact ? folded == term.text : folded.contains(term.text);
}

bool isNamed(const SearchTerm &term, const QString &name, const QString &id)
{
    return isNamed(term, name) || id == term.text;
}

/// Whether the 16 digits of an id contain a text; without making a string of them.
bool isInHexDigits(quint64 id, QByteArrayView text)
{
    std::array<char, 16> digits{};
    for (size_t i = digits.size(); i > 0; --i, id >>= 4)
        digits[i - 1] = "0123456789abcdef"[id & 0xf];
    return text.size() <= 16
        && std::string_view(digits.data(), digits.size())
               .find(std::string_view(text.data(), static_cast<size_t>(text.size())))
        != std::string_view::npos;
}

bool hasKind(const SearchTerm &term, const TokenClass &tokenClass)
{
    const bool isReadWrite = tokenClass.kind == TokenKind::ReadWrite;
    if (term.text == QLatin1String("operator"))
        return tokenClass.kind == TokenKind::Operator;
    if (term.text == QLatin1String("older"))
        return tokenClass.kind == TokenKind::OlderOperator;
    if (term.text == QLatin1String("allaccess"))
        return tokenClass.kind == TokenKind::AllAccess;
    if (term.text == QLatin1String("read"))
        return isReadWrite && tokenClass.bucketAccess == AccessMode::Read;
    if (term.text == QLatin1String("write"))
        return isReadWrite && tokenClass.bucketAccess == AccessMode::Write;
    if (term.text == QLatin1String("readwrite"))
        return isReadWrite;
    if (term.text == QLatin1String("v1"))
        return tokenClass.kind == TokenKind::V1Credential;
    return tokenClass.kind == TokenKind::Custom;
}

bool hasValue(const SearchTerm &term, ValuePlace value)
{
    if (term.text == QLatin1String("keychain"))
        return isSaved(value);
    return value
        == (term.text == QLatin1String("server") ? ValuePlace::OnServer : ValuePlace::Nowhere);
}

/// Terms hold only what findingKind() knows.
bool hasFinding(const SearchTerm &term, quint32 findings)
{
    const auto kind = findingKind(term.text);
    return kind && ((findings >> static_cast<int>(*kind)) & 1U) != 0;
}

bool isWithin(const SearchTerm &term, const QDateTime &time)
{
    return time.isValid() && (!term.from.isValid() || time >= term.from)
        && (!term.until.isValid() || time < term.until);
}

bool isSeen(const SearchTerm &term, const SearchSubject &subject)
{
    const TokenSighting &sighting = subject.sighting;
    if (term.text == QLatin1String("never"))
        return subject.hasLogs && sighting.seenAt == 0;
    if (term.text == QLatin1String("leaked"))
        return sighting.leakedAt > 0;
    return sighting.seenAt > 0
        && isWithin(term, QDateTime::fromMSecsSinceEpoch(sighting.seenAt, Qt::UTC));
}

bool isNoted(const SearchTerm &term, const SearchSubject &subject)
{
    const TokenNote none;
    const TokenNote &note = subject.note ? *subject.note : none;
    if (term.field == SearchField::Note)
        return caseFolded(note.text).contains(term.text);
    if (term.field == SearchField::Tag)
        return std::any_of(note.tags.begin(), note.tags.end(),
                           [&term](const QString &tag) { return isNamed(term, tag); });
    if (term.text == QLatin1String("overdue"))
        return isReviewOverdue(note, subject.today);
    if (term.text == QLatin1String("due"))
        return isReviewDue(note, subject.today);
    return note.reviewBy.isValid() == (term.text == QLatin1String("set"));
}

/// An organization-wide entry for `orgs` or `users` allows nothing (§7.4).
bool hasEffect(const Permission &permission)
{
    return !isAboveOrganizations(permission.type) || permission.organization.isNull()
        || !permission.id.isNull();
}

bool anyPermission(const Token &token, const std::function<bool(const Permission &)> &condition)
{
    return std::any_of(token.permissions.begin(), token.permissions.end(), condition);
}

bool namesBucket(const SearchTerm &term, const Token &token)
{
    return anyPermission(token, [&term](const Permission &permission) {
        return permission.type == types::buckets && !permission.id.isNull()
            && isNamed(term, permission.name, permission.id.toString());
    });
}

bool hasType(const SearchTerm &term, const Token &token)
{
    return anyPermission(token, [&term](const Permission &permission) {
        return isNamed(term, permission.type.name);
    });
}

bool isInIds(const QByteArray &text, const Token &token)
{
    const bool isHex = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    return isHex && anyPermission(token, [&text](const Permission &permission) {
               return !permission.id.isNull() && isInHexDigits(permission.id.value(), text);
           });
}

bool hasId(const SearchTerm &term, const Token &token)
{
    const auto is = [&term](const QString &id) { return id.contains(term.text); };
    return is(token.owner.toString()) || is(token.organization.toString())
        || anyPermission(
               token, [&](const Permission &permission) { return is(permission.id.toString()); });
}

QList<Bucket> bucketsNamed(const SearchTerm &term, const QList<Bucket> &buckets)
{
    QList<Bucket> exact;
    QList<Bucket> partly;
    for (const Bucket &bucket : buckets) {
        const QString name = caseFolded(bucket.name);
        if (name == term.text || bucket.id.toString() == term.text)
            exact.append(bucket);
        else if (!term.isExact && name.contains(term.text))
            partly.append(bucket);
    }
    if (!exact.isEmpty())
        return exact;
    if (const auto id = BucketId::fromString(term.text))
        return { Bucket{ .id = *id } };
    return partly;
}

} // namespace

SearchMatcher::SearchMatcher(const SearchQuery &query, const QList<Bucket> &buckets)
    : m_terms(query.terms)
    , m_asksForReplacements(query.needsReplacements())
    , m_asksForFindings(query.needsFindings())
    , m_asksForSightings(query.needsSightings())
    , m_asksForNotes(query.needsNotes())
{
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const SearchTerm &term = m_terms.at(i);
        m_texts.append(term.text.toUtf8());
        if (term.field == SearchField::Can && term.object == SearchField::Bucket)
            m_reaches.insert(i, BucketReach(term.action, bucketsNamed(term, buckets)));
    }
}

quint64 SearchMatcher::sharedHits(const Token &token, const TokenClass &tokenClass,
                                  SearchTexts sharedTexts) const
{
    quint64 hits = 0;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        if (isShared(i, token, tokenClass, sharedTexts))
            hits |= 1ULL << i;
    }
    return hits;
}

bool SearchMatcher::isShared(qsizetype number, const Token &token, const TokenClass &tokenClass,
                             SearchTexts sharedTexts) const
{
    const SearchTerm &term = m_terms.at(number);
    switch (term.field) {
    case SearchField::Words:
        return std::any_of(sharedTexts.begin(), sharedTexts.end(),
                           [&](QByteArrayView text) { return text.contains(m_texts.at(number)); })
            || isInIds(m_texts.at(number), token);
    case SearchField::Owner:
        return isNamed(term, token.ownerName, token.owner.toString());
    case SearchField::Organization:
        return isNamed(term, token.organizationName, token.organization.toString());
    case SearchField::Kind:
        return hasKind(term, tokenClass);
    case SearchField::Type:
        return hasType(term, token);
    case SearchField::Bucket:
        return namesBucket(term, token);
    case SearchField::Id:
        return hasId(term, token);
    case SearchField::Can:
        return canDo(number, token);
    default:
        return false;
    }
}

bool SearchMatcher::canDo(qsizetype number, const Token &token) const
{
    const SearchTerm &term = m_terms.at(number);
    if (term.object == SearchField::Bucket)
        return m_reaches.constFind(number)->isReachedBy(token.permissions);
    return anyPermission(token, [&term](const Permission &permission) {
        return permission.action == term.action && hasEffect(permission)
            && (term.object == SearchField::Words || permission.type == types::instance
                || isNamed(term, permission.type.name));
    });
}

bool SearchMatcher::isOwn(qsizetype number, const SearchSubject &subject) const
{
    const SearchTerm &term = m_terms.at(number);
    switch (term.field) {
    case SearchField::Words:
        return subject.ownText.contains(m_texts.at(number))
            || isInHexDigits(subject.token.id.value(), m_texts.at(number));
    case SearchField::Status:
        return subject.token.isActive() == (term.text == QLatin1String("active"));
    case SearchField::Is:
        if (term.text == QLatin1String("v1"))
            return subject.token.store == TokenStore::V1;
        return subject.part
            == (term.text == QLatin1String("replaced") ? ReplacementPart::Old
                                                       : ReplacementPart::New);
    case SearchField::Id:
        return subject.token.id.toString().contains(term.text);
    case SearchField::Value:
        return hasValue(term, subject.value);
    case SearchField::Finding:
        return hasFinding(term, subject.findings);
    case SearchField::Created:
        return isWithin(term, creationTime(subject.token));
    case SearchField::Updated:
        return isWithin(term, subject.token.updatedAt);
    case SearchField::Seen:
        return isSeen(term, subject);
    case SearchField::Tag:
    case SearchField::Note:
    case SearchField::Review:
        return isNoted(term, subject);
    default:
        return false;
    }
}

bool SearchMatcher::matches(quint64 shared, const SearchSubject &subject) const
{
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const bool hit = ((shared >> i) & 1) != 0 || isOwn(i, subject);
        if (hit == m_terms.at(i).isNegated)
            return false;
    }
    return true;
}

} // namespace itm
