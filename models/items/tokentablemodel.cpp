// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokentablemodel.h"

#include "models/session/logsightings.h"
#include "models/session/runningreplacements.h"
#include "models/session/tokennotes.h"
#include "models/words/lastseentext.h"

#include <algorithm>

namespace itm {

namespace {

/// More than this take longer than a frame to become rows.
constexpr qsizetype MostRowsAtOnce = 4'000;
constexpr std::chrono::seconds MarkTime{ 4 };

} // namespace

TokenTableModel::TokenTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    m_unmark.setSingleShot(true);
    m_unmark.setInterval(MarkTime);
    connect(&m_unmark, &QTimer::timeout, this, &TokenTableModel::unmark);
    for (ServerSession *session : workspace.sessions())
        add(session);
    connect(&workspace, &Workspace::sessionAdded, this, [this](ServerSession *session) {
        add(session);
        rebuild();
    });
    connect(&workspace, &Workspace::sessionAboutToClose, this, &TokenTableModel::removeSession);
    connect(&workspace, &Workspace::sessionClosed, this, &TokenTableModel::rebuild);
    rebuild();
}

TokenTableModel::~TokenTableModel() = default;

void TokenTableModel::add(ServerSession *session)
{
    TokenRepository *tokens = &session->tokens();
    connect(tokens, &TokenRepository::reset, this, &TokenTableModel::rebuild);
    connect(tokens, &TokenRepository::inserted, this,
            [this, session](const TokenKey &key) { insertRow(session, key); });
    connect(tokens, &TokenRepository::changed, this,
            [this, session](const TokenKey &key) { changeRow(session, key); });
    connect(tokens, &TokenRepository::removed, this,
            [this, session](const TokenKey &key) { removeRow(session, key); });
    connect(tokens, &TokenRepository::updatedByServer, this, &TokenTableModel::mark);
    connect(&session->catalog(), &CatalogRepository::usersChanged, this, &TokenTableModel::rebuild);
    connect(&session->replacements(), &RunningReplacements::changed, this,
            [this, session](const QList<TokenId> &ids) { repaint(session, ids); });
    connect(session, &ServerSession::stateChanged, this, [this, session] { followState(session); });
    connect(&session->notes(), &TokenNotes::changed, this,
            [this, session](const QList<TokenKey> &keys) { followNotes(session, keys); });
    connect(&session->sightings(), &LogSightings::changed, this, &TokenTableModel::followSightings);
}

void TokenTableModel::removeSession(ServerSession *session)
{
    disconnect(&session->tokens(), nullptr, this, nullptr);
    disconnect(&session->catalog(), nullptr, this, nullptr);
    disconnect(&session->replacements(), nullptr, this, nullptr);
    disconnect(&session->sightings(), nullptr, this, nullptr);
    disconnect(&session->notes(), nullptr, this, nullptr);
    disconnect(session, nullptr, this, nullptr);
    m_types.remove(session);
    m_asides.remove(session);
    m_names.remove(session);
    // At once: the rows refer to the session. They are made anew once it has gone.
    m_building.cancel();
    m_marked.clear();
    beginResetModel();
    m_tokens.removeServer(session);
    m_tokens.filter();
    endResetModel();
    Q_EMIT countsChanged();
}

void TokenTableModel::rebuild()
{
    QList<RowSource> sources;
    qsizetype count = 0;
    for (ServerSession *session : m_workspace.sessions()) {
        sources.append(RowSource::of(*session));
        count += sources.last().tokens.size();
        m_types.insert(session, sources.last().types);
        m_names.insert(session, sources.last().serverName);
    }
    m_building.cancel();
    m_touched.clear();
    if (count <= MostRowsAtOnce)
        return adopt(TokenRows::build(sources, m_order));
    m_isBuilding = true;
    using Rows = std::shared_ptr<TokenRows>;
    m_building = m_worker.run<Rows>(
        [sources, order = m_order]() -> Result<Rows> { return TokenRows::build(sources, order); },
        this,
        [this](Result<Rows> built) {
            if (built)
                adopt(built.takeValue());
        });
}

void TokenTableModel::adopt(std::shared_ptr<TokenRows> rows)
{
    m_isBuilding = false;
    m_marked.clear();
    beginResetModel();
    // Whatever went while they were built.
    rows->removeVanished();
    m_tokens.setRows(std::move(rows));
    if (m_tokens.rows().order() != m_order)
        m_tokens.rows().sort(m_order);
    collectBuckets();
    m_tokens.filter();
    endResetModel();
    for (const auto &[session, key] : std::exchange(m_touched, {})) {
        if (!session)
            continue;
        removeRow(session, key);
        if (session->tokens().find(key.store, key.id))
            insertRow(session, key);
    }
    if (m_query.needsBuckets())
        loadBuckets();
    Q_EMIT countsChanged();
}

void TokenTableModel::refilter()
{
    beginResetModel();
    m_tokens.filter();
    endResetModel();
    Q_EMIT countsChanged();
}

void TokenTableModel::setScope(const TokenScope &scope)
{
    if (scope == m_tokens.scope())
        return;
    m_tokens.setScope(scope);
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, LastSeenColumn, LastSeenColumn);
}

void TokenTableModel::setSearch(const QString &text)
{
    ParsedSearch parsed = parseSearch(text, m_workspace.services().clock.now());
    m_search = text;
    m_problem = std::move(parsed.problem);
    m_query = std::move(parsed.query);
    if (m_query.needsBuckets())
        loadBuckets();
    applyQuery();
}

void TokenTableModel::applyQuery()
{
    m_tokens.setMatcher(SearchMatcher(m_query, m_buckets), m_findingsOf);
    refilter();
}

void TokenTableModel::setFindingsOf(const FindingsOf &findingsOf)
{
    m_findingsOf = findingsOf;
    if (m_query.needsFindings())
        applyQuery();
}

/// "Who can write to this bucket?" is only right with the buckets that no token names.
void TokenTableModel::loadBuckets()
{
    m_bucketRequests.clear();
    for (ServerSession *session : m_workspace.sessions()) {
        if (session->state() != ServerSession::State::Ready)
            continue;
        for (const Organization &organization : session->catalog().organizations()) {
            m_bucketRequests.push_back(session->buckets(
                organization.id, this, [this](const Result<QList<Bucket>> &answer) {
                    if (!answer)
                        return;
                    collectBuckets();
                    applyQuery();
                }));
        }
    }
}

void TokenTableModel::collectBuckets()
{
    QHash<BucketId, Bucket> known = m_tokens.rows().buckets();
    for (const ServerSession *session : m_workspace.sessions()) {
        for (const Bucket &bucket : session->catalog().knownBuckets())
            known.insert(bucket.id, bucket);
    }
    m_buckets = known.values();
}

const TokenRow *TokenTableModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_tokens.rows().at(m_tokens.numbers()[static_cast<size_t>(index.row())]);
}

const TokenRow *TokenTableModel::row(const TokenKey &key) const
{
    const auto number = find(key);
    return number ? &m_tokens.rows().at(*number) : nullptr;
}

std::optional<TokenTableModel::Number> TokenTableModel::find(const TokenKey &key) const
{
    ServerSession *session = m_workspace.sessionOf(key.server);
    return session ? m_tokens.rows().find(session, key.store, key.id) : std::nullopt;
}

QModelIndex TokenTableModel::indexOf(const TokenKey &key) const
{
    const auto number = find(key);
    const int position = number ? m_tokens.positionOf(*number) : -1;
    return position < 0 ? QModelIndex() : index(position, 0);
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.numbers().size());
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TokenColumnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    const TokenRow *found = row(index);
    const Token *token = found ? found->token() : nullptr;
    if (!token)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return TokenColumnText::cell(*found, *token, static_cast<TokenColumn>(index.column()));
    case Qt::ToolTipRole:
        return TokenColumnText::toolTip(*found, *token, static_cast<TokenColumn>(index.column()));
    case KindRole:
        return static_cast<int>(found->facts->nature->tokenClass.kind);
    case StatusRole:
        return static_cast<int>(token->status);
    case ValueRole:
        return static_cast<int>(found->value);
    case TokenIdRole:
        return found->id.toString();
    case FlaggedRole:
        return found->facts->nature->tokenClass.crossOrganization;
    case OwnerActiveRole:
        return found->facts->holder->ownerStatus.value_or(UserStatus::Active)
            != UserStatus::Inactive;
    case MarkedRole:
        return found->isMarked;
    case OfflineRole:
        return found->facts->holder->session->isOffline();
    default:
        return {};
    }
}

Qt::ItemFlags TokenTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    if (index.column() != DescriptionColumn)
        return plain;
    const TokenRow *found = row(index);
    const ServerSession *session = found ? m_workspace.sessionOf(found->key().server) : nullptr;
    return session && session->mayChange() ? plain | Qt::ItemIsEditable : plain;
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= TokenColumnCount)
        return {};
    if (section == LastSeenColumn && role == Qt::DisplayRole)
        return LastSeenText::head(logPeriodsInScope());
    if (section == LastSeenColumn && role == Qt::ToolTipRole)
        return LastSeenText::headExplanation(logPeriodsInScope());
    if (role == Qt::DisplayRole)
        return TokenColumnText::header(static_cast<TokenColumn>(section));
    if (role == Qt::ToolTipRole)
        return TokenColumnText::headerExplanation(static_cast<TokenColumn>(section));
    return {};
}

void TokenTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < TokenColumnCount)
        setOrder(sortedFirstBy({ static_cast<TokenColumn>(column), order }, m_order));
}

void TokenTableModel::setOrder(const TokenOrder &order)
{
    m_order = order;
    // The rows that are shown may have lost their tokens; those that are coming will be sorted.
    if (m_isBuilding)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<Number> oldNumbers;
    for (const QModelIndex &index : old)
        oldNumbers.push_back(m_tokens.numbers()[static_cast<size_t>(index.row())]);
    m_tokens.sort(order);
    std::vector<int> positions(m_tokens.rows().size(), -1);
    for (size_t i = 0; i < m_tokens.numbers().size(); ++i)
        positions[m_tokens.numbers()[i]] = static_cast<int>(i);
    QModelIndexList renewed;
    for (qsizetype i = 0; i < old.size(); ++i)
        renewed << index(positions[oldNumbers[static_cast<size_t>(i)]], old.at(i).column());
    changePersistentIndexList(old, renewed);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace itm
