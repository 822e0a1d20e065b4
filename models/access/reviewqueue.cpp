// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/reviewqueue.h"

#include "models/access/breadth.h"
#include "models/access/createdfromid.h"
#include "models/access/findings.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace itm {

namespace {

struct Ranked
{
    ReviewEntry entry;
    int breadth = 0;
    qint64 made = 0;
};

/// Once for all tokens that share a list of permissions.
class Breadths final
{
public:
    explicit Breadths(const ReviewScene &scene)
        : m_scene(scene)
    {
    }

    int of(const Token &token)
    {
        const auto [known, isNew]
            = m_known.try_emplace({ token.permissions.constData(), token.owner, token.store });
        if (isNew)
            known->second = rank(token);
        return known->second;
    }

private:
    [[nodiscard]] int rank(const Token &token) const
    {
        constexpr int Operators = 30;
        constexpr int AboveOrganizations = 20;
        constexpr int WholeOrganizations = 10;
        const TokenClass tokenClass = classify(token, m_scene.types);
        const auto marks
            = static_cast<int>(breadthOf(token, tokenClass, m_scene.valueStorage).size());
        if (tokenClass.kind == TokenKind::Operator || tokenClass.kind == TokenKind::OlderOperator)
            return Operators + marks;
        if (tokenClass.crossOrganization)
            return AboveOrganizations + marks;
        return tokenClass.kind == TokenKind::AllAccess ? WholeOrganizations + marks : marks;
    }

    const ReviewScene &m_scene;
    std::map<std::tuple<const Permission *, UserId, TokenStore>, int> m_known;
};

Token activated(Token token)
{
    token.status = TokenStatus::Active;
    return token;
}

/// What was decided on, or what came of it.
bool isAsDecided(const ReviewDecision &decision, const Token &token)
{
    if (reviewFingerprint(token) == decision.fingerprint)
        return true;
    const bool mayStop
        = decision.verdict != ReviewVerdict::Keep && decision.verdict != ReviewVerdict::AskOwner;
    return mayStop && !token.isActive()
        && reviewFingerprint(activated(token)) == decision.fingerprint;
}

bool isDone(const ReviewDecision &decision, const Token &token, const ReviewScene &scene)
{
    switch (decision.verdict) {
    case ReviewVerdict::Keep:
        return true;
    case ReviewVerdict::Narrow:
        return decision.actedAt.isValid()
            || (token.store == TokenStore::V2 && scene.replaced.contains(token.id));
    case ReviewVerdict::Deactivate:
        return !token.isActive();
    case ReviewVerdict::Delete:
    case ReviewVerdict::AskOwner:
        return false;
    }
    return false;
}

ReviewState stateOf(const ReviewEntry &entry, const Token &token, const ReviewScene &scene)
{
    if (!entry.decision)
        return ReviewState::Open;
    if (!isAsDecided(*entry.decision, token))
        return ReviewState::Changed;
    return isDone(*entry.decision, token, scene) ? ReviewState::Done : ReviewState::Decided;
}

/// Of one that no list shows.
ReviewState stateWithout(const ReviewEntry &entry, bool isListed)
{
    if (!isListed)
        return entry.decision ? ReviewState::Decided : ReviewState::Open;
    const bool isMeant = entry.decision
        && (entry.decision->verdict == ReviewVerdict::Delete
            || entry.decision->verdict == ReviewVerdict::Narrow);
    return isMeant ? ReviewState::Done : ReviewState::Gone;
}

void addMissing(const ReviewScene &scene, const QSet<TokenKey> &there, QList<ReviewEntry> &queue)
{
    QList<ReviewEntry> missing;
    for (const ReviewedToken &token : scene.seen) {
        const TokenKey key{ scene.server, token.store, token.id };
        if (there.contains(key))
            continue;
        ReviewEntry entry{ .key = key, .name = token.name, .appeared = token.appeared };
        if (const auto decision = scene.decisions.constFind(key);
            decision != scene.decisions.cend())
            entry.decision = *decision;
        entry.state = stateWithout(
            entry, token.store == TokenStore::V1 ? scene.isV1Listed : scene.isListed);
        missing.append(entry);
    }
    std::sort(missing.begin(), missing.end(), [](const ReviewEntry &a, const ReviewEntry &b) {
        return std::tie(a.name, a.key.store, a.key.id) < std::tie(b.name, b.key.store, b.key.id);
    });
    queue += missing;
}

bool comesBefore(const Ranked &a, const Ranked &b)
{
    const auto worth = [](const Ranked &one) {
        const bool isFound = one.entry.weight.findings > 0;
        return std::tuple(isFound ? static_cast<int>(one.entry.weight.worst) : -1,
                          one.entry.weight.findings, one.breadth, -one.made);
    };
    const auto first = worth(a);
    const auto second = worth(b);
    return first != second
        ? first > second
        : std::tie(a.entry.key.store, a.entry.key.id) < std::tie(b.entry.key.store, b.entry.key.id);
}

} // namespace

QString reviewFingerprint(const Token &token)
{
    QStringList permissions;
    for (const Permission &one : token.permissions) {
        permissions << QStringLiteral("%1 %2 %3 %4")
                           .arg(static_cast<int>(one.action))
                           .arg(one.type.name.toString(), one.id.toString(),
                                one.organization.toString());
    }
    permissions.sort();
    permissions.removeDuplicates();
    // The description last: it may hold anything.
    const QString text
        = (QStringList{ QString::number(static_cast<int>(token.status)), token.owner.toString() }
           + permissions + QStringList{ QString(), token.description })
              .join(u'\n');
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<ReviewEntry> reviewQueue(const ReviewScene &scene)
{
    QHash<TokenKey, bool> seen;
    for (const ReviewedToken &token : scene.seen)
        seen.insert({ scene.server, token.store, token.id }, token.appeared);
    Breadths breadths(scene);
    std::vector<Ranked> ranked;
    QSet<TokenKey> there;
    for (const Token &token : scene.tokens) {
        if (token.organization != scene.organization)
            continue;
        const TokenKey key{ scene.server, token.store, token.id };
        ReviewEntry entry{ .key = key,
                           .name = token.store == TokenStore::V1 && token.description.isEmpty()
                               ? token.v1UserName.toString()
                               : token.description,
                           .appeared = seen.value(key, !seen.isEmpty()),
                           .weight = scene.weights.value(key) };
        if (const auto decision = scene.decisions.constFind(key);
            decision != scene.decisions.cend())
            entry.decision = *decision;
        entry.state = stateOf(entry, token, scene);
        there.insert(key);
        ranked.push_back({ entry, breadths.of(token), creationTime(token).toMSecsSinceEpoch() });
    }
    std::sort(ranked.begin(), ranked.end(), comesBefore);
    QList<ReviewEntry> queue;
    for (Ranked &one : ranked)
        queue.append(std::move(one.entry));
    addMissing(scene, there, queue);
    return queue;
}

ReviewProgress reviewProgress(const QList<ReviewEntry> &queue)
{
    ReviewProgress progress{ .total = static_cast<int>(queue.size()) };
    for (const ReviewEntry &entry : queue) {
        switch (entry.state) {
        case ReviewState::Open:
        case ReviewState::Changed:
            ++progress.open;
            break;
        case ReviewState::Decided:
            ++progress.decided;
            break;
        case ReviewState::Done:
            ++progress.done;
            break;
        case ReviewState::Gone:
            ++progress.gone;
            break;
        }
    }
    return progress;
}

ReviewWeights reviewWeights(const FindingReport &report, ServerId server)
{
    ReviewWeights weights;
    for (const FindingGroup &group : report.groups) {
        const FindingSeverity severity = findingRule(group.kind).severity;
        for (const FindingHit &hit : group.hits) {
            if (hit.token.isNull())
                continue;
            ReviewWeight &weight = weights[{ server, hit.store, hit.token }];
            weight.worst = weight.findings == 0 ? severity : std::max(weight.worst, severity);
            ++weight.findings;
        }
    }
    return weights;
}

bool isReviewDue(const Review &last, const QDate &today)
{
    if (!last.isSigned() || !last.nextDue.isValid())
        return false;
    return today >= last.nextDue || last.signedAt.toLocalTime().date() > today.addDays(1);
}

} // namespace itm
