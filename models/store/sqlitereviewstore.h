// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/reviewstore.h"

namespace itm {

class LocalDatabase;

/// Reviews in the local database, which outlives this.
class SqliteReviewStore final : public ReviewStore
{
public:
    explicit SqliteReviewStore(LocalDatabase &database);

    RequestHandle begin(const Review &review, QObject *context, Callback<Review> callback) override;
    RequestHandle see(ReviewId review, const QList<ReviewedToken> &tokens, QObject *context,
                      Callback<Done> callback) override;
    RequestHandle decide(ReviewId review, const QList<ReviewDecision> &decisions,
                         const JournalEntries &entries, QObject *context,
                         Callback<Done> callback) override;
    RequestHandle signOff(const Review &review, QObject *context, Callback<Done> callback) override;
    RequestHandle all(ServerId server, QObject *context, Callback<QList<Review>> callback) override;
    RequestHandle contents(ReviewId review, ServerId server, QObject *context,
                           Callback<ReviewContents> callback) override;

private:
    LocalDatabase &m_database;
};

} // namespace itm
