// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/bucketmapping.h"

#include "models/words/nametext.h"

#include <QComboBox>
#include <QFormLayout>

namespace itm {

BucketMapping::BucketMapping(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("bucketMapping"));
    m_form->setContentsMargins({});
}

BucketMapping::~BucketMapping() = default;

void BucketMapping::setBuckets(const QList<LostBucket> &lost, const QList<Bucket> &existing)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_choices.clear();
    m_existing = existing;
    for (const LostBucket &one : lost)
        add(one);
    Q_EMIT changed();
}

void BucketMapping::add(const LostBucket &lost)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("bucketChoice"));
    choice->addItem(tr("leave the entry as it is: it reaches nothing"));
    for (qsizetype at = 0; at < m_existing.size(); ++at) {
        const Bucket &bucket = m_existing.at(at);
        const bool isFitting
            = lost.organization.isNull() || bucket.organization == lost.organization;
        if (!isFitting || bucket.isSystem)
            continue;
        choice->addItem(NameText::shown(bucket.name), at);
        if (bucket.id == lost.namesake)
            choice->setCurrentIndex(choice->count() - 1);
    }
    const QString label = lost.lastName.isEmpty()
        //: A bucket that does not exist any more. %1: its ID.
        ? tr("Instead of the bucket %1, which is gone:").arg(lost.id.toString())
        //: A bucket that does not exist any more. %1: its name, %2: its ID.
        : tr("Instead of the bucket %1 (%2), which is gone:")
              .arg(NameText::shown(lost.lastName), lost.id.toString());
    choice->setAccessibleName(label);
    m_form->addRow(label, choice);
    m_choices.append({ lost.id, choice });
    connect(choice, &QComboBox::currentIndexChanged, this, &BucketMapping::changed);
}

QHash<BucketId, Bucket> BucketMapping::successors() const
{
    QHash<BucketId, Bucket> chosen;
    for (const auto &[id, choice] : m_choices) {
        const QVariant at = choice->currentData();
        if (at.isValid())
            chosen.insert(id, m_existing.at(at.toLongLong()));
    }
    return chosen;
}

} // namespace itm
