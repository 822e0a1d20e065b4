// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/runningreplacements.h"

#include "models/session/serversession.h"

#include <algorithm>

namespace itm {

namespace {

QList<TokenId> tokensOf(const Replacement &replacement)
{
    return { replacement.oldToken, replacement.newToken };
}

TokenPresence presenceOf(const Token &token)
{
    return token.isActive() ? TokenPresence::Active : TokenPresence::Inactive;
}

/// A token whose owner or organization was deleted is still there, although the server can neither
/// list nor show it (fact sheet §6).
TokenPresence presenceOf(const Error &error)
{
    const bool isOrphan = error.serverMessage == QLatin1String("user not found")
        || error.serverMessage == QLatin1String("organization not found");
    return error.kind == ErrorKind::NotFound && !isOrphan ? TokenPresence::Gone
                                                          : TokenPresence::Unknown;
}

} // namespace

RunningReplacements::RunningReplacements(ServerSession &session)
    : m_session(session)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { reconcile(); });
    connect(&session, &ServerSession::refreshingChanged, this, [this] {
        if (m_session.isRefreshing())
            m_askedAfter = m_unsure;
    });
    connect(&session, &ServerSession::refreshed, this, &RunningReplacements::listCame);
    const auto follow = [this](const TokenKey &key) {
        if (ofToken(key.id))
            m_later.start();
    };
    connect(&session.tokens(), &TokenRepository::changed, this, follow);
    connect(&session.tokens(), &TokenRepository::removed, this, follow);
}

RunningReplacements::~RunningReplacements() = default;

const Replacement *RunningReplacements::find(ReplacementId id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(),
                                    [id](const Replacement &one) { return one.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

const Replacement *RunningReplacements::ofToken(TokenId id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [id](const Replacement &one) {
        return one.oldToken == id || one.newToken == id;
    });
    return found == m_all.cend() || id.isNull() ? nullptr : &*found;
}

ReplacementFacts RunningReplacements::facts(const Replacement &replacement) const
{
    return { .oldToken = presence(replacement.oldToken),
             .newToken = presence(replacement.newToken),
             .isValueSaved = m_session.tokens().hasSavedValue(TokenStore::V2, replacement.newToken),
             .isCreationOpen = !m_closedCreations.contains(replacement.creation) };
}

ReplacementOffers RunningReplacements::offers(const Replacement &replacement) const
{
    if (isLeftAlone(replacement.id) || m_session.state() != ServerSession::State::Ready)
        return {};
    ReplacementOffers offers
        = offersFor(replacement, facts(replacement), m_session.services().clock.now());
    if (!m_session.mayChange())
        offers.deactivateOld = offers.reactivateOld = offers.deleteOld = false;
    return offers;
}

bool RunningReplacements::isOverdue(const Replacement &replacement) const
{
    return itm::isOverdue(replacement, m_session.services().clock.now());
}

void RunningReplacements::listCame()
{
    m_asked.clear();
    m_unsure -= std::exchange(m_askedAfter, {});
    look();
    if (!m_unsure.isEmpty())
        m_session.refresh();
}

/// Creations first: one that is closed by then has told its replacement what it made, so that the
/// reading behind it cannot miss that.
void RunningReplacements::look()
{
    m_read.cancel();
    m_busyWhileReading = m_busy;
    m_readCreations = m_session.services().intents.open(
        m_session.connection().server, this, [this](const Result<QList<Intent>> &answer) {
            if (!answer)
                return;
            QSet<IntentId> open;
            for (const Intent &intent : answer.value())
                open.insert(intent.id);
            read(open);
        });
}

void RunningReplacements::read(const QSet<IntentId> &openCreations)
{
    m_read = m_session.services().replacements.all(
        m_session.connection().server, this,
        [this, openCreations](const Result<QList<Replacement>> &answer) {
            if (!answer)
                return;
            for (const Replacement &one : answer.value()) {
                if (!m_busyWhileReading.contains(one.id) && !openCreations.contains(one.creation))
                    m_closedCreations.insert(one.creation);
            }
            take(answer.value());
        });
}

void RunningReplacements::take(const QList<Replacement> &written)
{
    for (const Replacement &one : written) {
        if (!m_busy.contains(one.id) && !m_over.contains(one.id))
            remember(one);
    }
    reconcile();
}

void RunningReplacements::remember(const Replacement &replacement)
{
    const auto known = std::find_if(m_all.begin(), m_all.end(), [&](const Replacement &one) {
        return one.id == replacement.id;
    });
    if (known == m_all.end())
        m_all.append(replacement);
    else if (*known == replacement)
        return;
    else
        *known = replacement;
    Q_EMIT changed(tokensOf(replacement));
}

void RunningReplacements::reconcile()
{
    if (!m_session.isLive() || m_session.state() != ServerSession::State::Ready)
        return;
    const QList<Replacement> before = m_all;
    for (const Replacement &replacement : before) {
        if (!isLeftAlone(replacement.id))
            reconcile(replacement);
    }
}

void RunningReplacements::reconcile(const Replacement &replacement)
{
    for (const TokenId id : tokensOf(replacement))
        askAbout(id);
    const ReplacementFinding finding = judge(replacement, facts(replacement));
    if (finding.end)
        return end(replacement.id, *finding.end);
    if (finding.stage == replacement.stage)
        return;
    Replacement next = replacement;
    next.stage = finding.stage;
    next.changedAt = m_session.services().clock.now();
    // Not written down it is found again at the next list.
    write(next, this, [](const Result<Done> &) {}).detach();
}

void RunningReplacements::askAbout(TokenId id)
{
    if (id.isNull() || m_session.tokens().find(TokenStore::V2, id) || m_asked.contains(id))
        return;
    m_asked.insert(id, TokenPresence::Unknown);
    m_session.api()
        .token(id, this,
               [this, id](const Result<Token> &answer) {
                   m_asked.insert(id,
                                  answer ? presenceOf(answer.value()) : presenceOf(answer.error()));
                   m_later.start();
               })
        .detach();
}

TokenPresence RunningReplacements::presence(TokenId id) const
{
    if (const Token *token = m_session.tokens().find(TokenStore::V2, id))
        return presenceOf(*token);
    return m_asked.value(id, TokenPresence::Unknown);
}

void RunningReplacements::acknowledge(ReplacementId id)
{
    const Replacement *known = find(id);
    if (!known || known->stage != ReplacementStage::Made)
        return;
    Replacement next = *known;
    next.stage = ReplacementStage::BothWork;
    next.changedAt = m_session.services().clock.now();
    write(next, this, [](const Result<Done> &) {}).detach();
}

void RunningReplacements::forget(ReplacementId id)
{
    if (!m_busy.contains(id))
        end(id, ReplacementEnd::Forgotten);
}

void RunningReplacements::setBusy(ReplacementId id, bool busy)
{
    if (busy) {
        m_busy.insert(id);
        m_busyWhileReading.insert(id);
    } else if (m_busy.remove(id)) {
        m_later.start();
        if (const Replacement *known = find(id))
            Q_EMIT changed(tokensOf(*known));
    }
}

void RunningReplacements::leaveToNextList(ReplacementId id)
{
    m_unsure.insert(id);
    m_session.refresh();
}

RequestHandle RunningReplacements::write(const Replacement &replacement, QObject *context,
                                         Callback<Done> callback)
{
    return m_session.services().replacements.put(
        replacement, context,
        [this, replacement, callback = std::move(callback)](const Result<Done> &answer) {
            if (answer && !m_over.contains(replacement.id))
                remember(replacement);
            callback(answer);
        });
}

void RunningReplacements::end(ReplacementId id, ReplacementEnd end)
{
    const Replacement *known = find(id);
    if (!known)
        return;
    const Replacement over = *known;
    m_over.insert(id);
    m_busy.remove(id);
    m_all.removeOne(over);
    m_session.services().replacements.remove(id, this, [](const Result<Done> &) {}).detach();
    Q_EMIT changed(tokensOf(over));
    Q_EMIT ended(over, end);
}

} // namespace itm
