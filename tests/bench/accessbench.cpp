// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/accessbench.h"

#include "ui/access/accessgridview.h"
#include "ui/access/accessshapes.h"

#include "models/items/accessgridmodel.h"

#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace itm::bench {

namespace {

constexpr quint64 Side = 500;
constexpr quint64 BucketsPerOrganization = 50;
constexpr int Frames = 60;

OrganizationId organizationOf(quint64 bucket)
{
    return OrganizationId(1 + bucket / BucketsPerOrganization);
}

/// Every tenth token for all buckets of an organization, the others for up to twelve.
AccessSource source()
{
    AccessSource source;
    for (quint64 bucket = 0; bucket < Side; ++bucket)
        source.buckets.append({ BucketId(bucket + 1), organizationOf(bucket),
                                QStringLiteral("line %1").arg(bucket), false });
    for (quint64 id = 0; id < Side; ++id) {
        Token token;
        token.id = TokenId(id + 1);
        token.organization = organizationOf(id);
        token.description = QStringLiteral("collector of hall %1").arg(id);
        token.owner = UserId(1 + id % 40);
        token.ownerName = QStringLiteral("user-%1").arg(id % 40);
        token.status = id % 17 == 0 ? TokenStatus::Inactive : TokenStatus::Active;
        for (quint64 entry = 0; entry < 1 + id % 12; ++entry) {
            const auto action = entry % 2 == 0 ? PermissionAction::Read : PermissionAction::Write;
            const quint64 bucket = (id * 7 + entry) % Side;
            token.permissions.append({ action, types::buckets,
                                       id % 10 == 0 ? ResourceId() : ResourceId(bucket + 1),
                                       organizationOf(bucket) });
        }
        // Some are for everything: their cells are all filled.
        if (id % 25 == 0)
            token.permissions = { { PermissionAction::Read, types::buckets },
                                  { PermissionAction::Write, types::buckets } };
        source.tokens.append(token);
    }
    return source;
}

/// The whole frame, after each step of the scroll bars.
double scrolledFrame(AccessGridView &view)
{
    std::vector<double> frames;
    frames.reserve(Frames);
    view.verticalScrollBar()->setValue(0);
    view.horizontalScrollBar()->setValue(0);
    for (int frame = 0; frame < Frames; ++frame) {
        frames.push_back(timed([&view] {
            view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            view.horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            view.viewport()->repaint();
        }));
    }
    return median(frames);
}

} // namespace

void benchAccess(const std::function<void(const Figure &)> &report)
{
    const AccessSource from = source();
    std::shared_ptr<const AccessGrid> grid;
    AccessArrangement arrangement;
    std::vector<double> made;
    made.reserve(Runs);
    for (int run = 0; run < Runs; ++run)
        made.push_back(timed([&] {
            grid = std::make_shared<const AccessGrid>(from);
            arrangement = arrangeAccess(
                *grid, { .order = AccessView::Order::MostAccess, .hidesEmpty = true });
        }));
    const QString size = QStringLiteral("%1 × %1").arg(Side);
    report({ QStringLiteral("who may do what, %1, made off the GUI thread").arg(size),
             QStringLiteral("a tenth of a second"), median(made), 100, QStringLiteral("ms") });

    AccessGridModel model(nullptr);
    AccessGridView view(model, nullptr);
    view.resize(1600, 1000);
    view.show();
    model.show(grid, arrangeAccess(*grid, {}), {});
    for (const int cell :
         { view.largestCell(), AccessShapes::sizeForLetters(view.font()), 10, 4 }) {
        view.setCellSize(cell);
        QCoreApplication::processEvents();
        report({ QStringLiteral("the same scrolled, cells of %1 pixels").arg(cell),
                 QStringLiteral("one frame"), scrolledFrame(view), 16, QStringLiteral("ms") });
    }
}

} // namespace itm::bench
