// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/reviewrecords.h"
#include "models/store/reviewstore.h"

#include <QObject>

namespace itm {

class Workspace;

/// Kept reviews as reports tell them. Who owns a token is not written down with a decision: it is
/// told of those that the open session still lists. Findings of now are left to GatherReport. GUI
/// thread.
class ReviewRecorder final : public QObject, public ReviewRecords
{
    Q_OBJECT

public:
    /// Both outlive this.
    ReviewRecorder(const Workspace &workspace, ReviewStore &store);
    ~ReviewRecorder() override;

    RequestHandle newest(ServerId server, OrganizationId organization, QObject *context,
                         Callback<std::optional<ReviewRecord>> callback) override;
    RequestHandle one(ServerId server, ReviewId review, QObject *context,
                      Callback<std::optional<ReviewRecord>> callback) override;

private:
    /// The last one for which `isMeant` holds.
    RequestHandle last(ServerId server, std::function<bool(const Review &)> isMeant,
                       QObject *context, Callback<std::optional<ReviewRecord>> callback);
    [[nodiscard]] ReviewRecord record(const Review &review, const ReviewContents &contents) const;

    const Workspace &m_workspace;
    ReviewStore &m_store;
};

} // namespace itm
