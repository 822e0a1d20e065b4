// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/successordraft.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace itm {

/// For each bucket that is gone, which one takes its place: the namesake is proposed, any other of
/// the organization can be chosen, or none.
class BucketMapping final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BucketMapping)

public:
    explicit BucketMapping(QWidget *parent = nullptr);
    ~BucketMapping() override;

    void setBuckets(const QList<LostBucket> &lost, const QList<Bucket> &existing);
    /// Those that something was chosen for.
    [[nodiscard]] QHash<BucketId, Bucket> successors() const;

Q_SIGNALS:
    void changed();

private:
    void add(const LostBucket &lost);

    QFormLayout *m_form;
    QList<Bucket> m_existing;
    QList<std::pair<BucketId, QComboBox *>> m_choices;
};

} // namespace itm
