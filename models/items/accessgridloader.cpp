// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/accessgridloader.h"

#include "models/items/accessgridmodel.h"

namespace itm {

AccessGridLoader::AccessGridLoader(AccessGridModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(0);
    connect(&m_gathering, &QTimer::timeout, this, &AccessGridLoader::gather);
}

AccessGridLoader::~AccessGridLoader() = default;

void AccessGridLoader::follow(ServerSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->tokens().disconnect(this);
    }
    m_session = session;
    m_listing = {};
    m_working = {};
    if (session) {
        const TokenRepository &tokens = session->tokens();
        connect(session, &ServerSession::stateChanged, this, &AccessGridLoader::gatherLater);
        connect(session, &ServerSession::refreshed, this, &AccessGridLoader::gatherLater);
        connect(&tokens, &TokenRepository::reset, this, &AccessGridLoader::gatherLater);
        connect(&tokens, &TokenRepository::inserted, this, &AccessGridLoader::gatherLater);
        connect(&tokens, &TokenRepository::changed, this, &AccessGridLoader::gatherLater);
        connect(&tokens, &TokenRepository::removed, this, &AccessGridLoader::gatherLater);
    }
    gatherLater();
}

void AccessGridLoader::setView(const AccessView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    // What is being gathered will be arranged by it anyway.
    if (!m_isGathering)
        work();
}

void AccessGridLoader::gatherLater()
{
    m_gathering.start();
    m_isGathering = true;
    m_isBusy = true;
    Q_EMIT changed();
}

void AccessGridLoader::gather()
{
    if (!m_session)
        return take({});
    m_listing = listAllBuckets(*m_session, this, [this](const Result<AllBuckets> &answer) {
        if (answer)
            take(answer.value());
    });
}

void AccessGridLoader::take(const AllBuckets &buckets)
{
    m_isGathering = m_gathering.isActive();
    m_grid.reset();
    m_source = {};
    m_notListed = buckets.notListed;
    if (m_session)
        m_source = { .tokens = m_session->tokens().tokens(),
                     .organizations = m_session->catalog().organizations(),
                     .users = m_session->catalog().users(),
                     .buckets = buckets.buckets,
                     .lastNames = buckets.lastNames,
                     .serverTypes = m_session->capabilities().resourceTypes };
    work();
}

void AccessGridLoader::work()
{
    m_isBusy = true;
    Q_EMIT changed();
    m_working = m_worker.run<Made>(
        [grid = m_grid, source = m_source, view = m_view]() -> Result<Made> {
            const auto made = grid ? grid : std::make_shared<const AccessGrid>(source);
            return Made{ made, arrangeAccess(*made, view) };
        },
        this,
        [this](const Result<Made> &made) {
            if (made)
                show(made.value());
        });
}

void AccessGridLoader::show(const Made &made)
{
    m_grid = made.grid;
    // A later change is under way already.
    m_isBusy = m_isGathering;
    m_model.show(m_grid, made.arrangement,
                 m_session ? m_session->catalog().organizationNames() : OrganizationNames());
    Q_EMIT changed();
}

} // namespace itm
