// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/accessloss.h"

namespace itm {

namespace {

bool isAdministrators(TokenKind kind)
{
    return kind == TokenKind::Operator || kind == TokenKind::OlderOperator
        || kind == TokenKind::AllAccess;
}

/// Read and Write: nobody loses a deletion alone.
constexpr BucketAccess Shown = BucketDeed::Read | BucketDeed::Write;

AccessLeft leftFor(BucketDeed deed, BucketAccess lost, BucketAccess others,
                   BucketAccess administrators)
{
    if (!lost.testFlag(deed) || others.testFlag(deed))
        return AccessLeft::Others;
    return administrators.testFlag(deed) ? AccessLeft::OnlyAdministrators : AccessLeft::Nobody;
}

class LossFinder final
{
public:
    LossFinder(const AccessGrid &grid, const QList<qsizetype> &going)
        : m_grid(grid)
        , m_isGoing(static_cast<size_t>(grid.tokens().size()))
        , m_isOwner(static_cast<size_t>(grid.owners().size()))
    {
        for (const qsizetype token : going) {
            m_isGoing[static_cast<size_t>(token)] = true;
            m_isOwner[static_cast<size_t>(grid.tokens().at(token).owner)] = true;
        }
        m_going = going;
    }

    [[nodiscard]] AccessLoss find()
    {
        for (const qsizetype token : m_going)
            m_loss.idle += m_grid.tokens().at(token).idleness == Idleness::Works ? 0 : 1;
        for (qsizetype bucket = 0; bucket < m_grid.buckets().size(); ++bucket)
            look(bucket);
        for (qsizetype owner = 0; owner < m_grid.owners().size(); ++owner) {
            if (const auto lost = m_owners.constFind(owner); lost != m_owners.cend())
                m_loss.owners.append({ owner, *lost });
        }
        return m_loss;
    }

private:
    void look(qsizetype bucket)
    {
        BucketAccess lost;
        for (const qsizetype token : m_going)
            lost |= m_grid.tokenCell(token, bucket).now;
        if (!(lost & Shown))
            return;
        ++m_loss.reached;
        BucketAccess others;
        BucketAccess administrators;
        for (qsizetype token = 0; token < m_grid.tokens().size(); ++token) {
            if (m_isGoing[static_cast<size_t>(token)] || (others & Shown) == Shown)
                continue;
            const bool isWide = isAdministrators(m_grid.tokens().at(token).tokenClass.kind);
            (isWide ? administrators : others) |= m_grid.tokenCell(token, bucket).now;
        }
        const BucketLoss loss{ bucket, leftFor(BucketDeed::Read, lost, others, administrators),
                               leftFor(BucketDeed::Write, lost, others, administrators) };
        if (loss.reading != AccessLeft::Others || loss.writing != AccessLeft::Others)
            m_loss.buckets.append(loss);
        lookAtOwners(bucket);
    }

    void lookAtOwners(qsizetype bucket)
    {
        for (qsizetype owner = 0; owner < m_grid.owners().size(); ++owner) {
            if (!m_isOwner[static_cast<size_t>(owner)])
                continue;
            BucketAccess kept;
            for (const qsizetype token : m_grid.owners().at(owner).tokens) {
                if (!m_isGoing[static_cast<size_t>(token)])
                    kept |= m_grid.tokenCell(token, bucket).now;
            }
            const BucketAccess lost = m_grid.ownerCell(owner, bucket).now & ~kept;
            if (lost)
                m_owners[owner].append({ bucket, lost });
        }
    }

    const AccessGrid &m_grid;
    QList<qsizetype> m_going;
    std::vector<bool> m_isGoing;
    std::vector<bool> m_isOwner;
    QHash<qsizetype, QList<std::pair<qsizetype, BucketAccess>>> m_owners;
    AccessLoss m_loss;
};

} // namespace

AccessLoss lossWithout(const AccessGrid &grid, const QList<qsizetype> &going)
{
    return LossFinder(grid, going).find();
}

} // namespace itm
