// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/core/acceptedfinding.h"
#include "models/session/serversession.h"

#include <QAbstractTableModel>

namespace itm {

/// The tokens that one kind of finding concerns, each with what was found.
class FindingTokenModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingTokenModel)

public:
    enum Column { TokenColumn, OrganizationColumn, FoundColumn, ColumnCount };

    explicit FindingTokenModel(QObject *parent);
    ~FindingTokenModel() override;

    /// Null: nothing. The session must be taken away before it goes.
    void setGroup(const ServerSession *session, const FindingGroup *group,
                  const QList<AcceptedFinding> &accepted = {});
    [[nodiscard]] QList<FindingHit> hits(const QModelIndexList &rows) const;
    [[nodiscard]] const FindingGroup &group() const { return m_group; }
    /// Of the tokens that are still there; all where none is named.
    [[nodiscard]] QList<TokenKey> keys(const QModelIndexList &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Token *token(const FindingHit &hit) const;

    const ServerSession *m_session = nullptr;
    FindingGroup m_group;
    QHash<TokenId, AcceptedFinding> m_accepted;
};

} // namespace itm
