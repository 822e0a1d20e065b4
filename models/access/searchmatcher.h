// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/bucketreach.h"
#include "models/access/kind.h"
#include "models/access/searchquery.h"
#include "models/core/lastseen.h"
#include "models/core/tokennote.h"

namespace itm {

/// The part of a token in a running replacement.
enum class ReplacementPart : quint8 { None, Old, New };

/// What a search looks at in one token beside what it shares with others.
struct SearchSubject final
{
    const Token &token;
    /// Case-folded, in UTF-8: the description.
    QByteArrayView ownText;
    ValuePlace value = ValuePlace::Nowhere;
    /// Counts only where asksForReplacements().
    ReplacementPart part = ReplacementPart::None;
    /// A bit for each kind of finding. Counts only where asksForFindings().
    quint32 findings = 0;
    /// Count only where asksForSightings(); without logs of its server nothing is known of it.
    TokenSighting sighting;
    bool hasLogs = false;
    /// Count only where asksForNotes(); null: nothing was noted.
    const TokenNote *note = nullptr;
    QDate today;
};

/// Texts that belong together; case-folded, in UTF-8.
using SearchTexts = std::initializer_list<QByteArrayView>;

/// A search made ready for many tokens. What depends only on permissions, organization and owner is
/// asked once per such set (sharedHits); the rest per token, without allocating.
class SearchMatcher final
{
public:
    SearchMatcher() = default;
    /// `buckets`: those that can be named behind can:. A name that one of them has means those; one
    /// that none has means those that contain it; an id needs no name.
    SearchMatcher(const SearchQuery &query, const QList<Bucket> &buckets);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] bool asksForReplacements() const { return m_asksForReplacements; }
    [[nodiscard]] bool asksForFindings() const { return m_asksForFindings; }
    [[nodiscard]] bool asksForSightings() const { return m_asksForSightings; }
    [[nodiscard]] bool asksForNotes() const { return m_asksForNotes; }
    /// One bit per term that is fulfilled already, negation not yet looked at. `sharedTexts`: kind,
    /// summary, names of owner, organization and in permissions; ids need not be among them.
    [[nodiscard]] quint64 sharedHits(const Token &token, const TokenClass &tokenClass,
                                     SearchTexts sharedTexts) const;
    /// `shared`: what sharedHits() said of this token's permissions, organization and owner.
    [[nodiscard]] bool matches(quint64 shared, const SearchSubject &subject) const;

private:
    [[nodiscard]] bool isShared(qsizetype number, const Token &token, const TokenClass &tokenClass,
                                SearchTexts sharedTexts) const;
    [[nodiscard]] bool isOwn(qsizetype number, const SearchSubject &subject) const;
    [[nodiscard]] bool canDo(qsizetype number, const Token &token) const;

    QList<SearchTerm> m_terms;
    bool m_asksForReplacements = false;
    bool m_asksForFindings = false;
    bool m_asksForSightings = false;
    bool m_asksForNotes = false;
    /// Their texts in UTF-8.
    QList<QByteArray> m_texts;
    /// Of the can: terms about buckets, by the term's number.
    QHash<qsizetype, BucketReach> m_reaches;
};

} // namespace itm
