// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/accesstext.h"

#include "models/words/permissiontext.h"

#include <QLocale>

namespace itm {

namespace {

constexpr BucketAccess ReadsAndWrites = BucketDeed::Read | BucketDeed::Write;

} // namespace

AccessText::AccessText(const AccessGrid &grid, const OrganizationNames &names)
    : m_grid(grid)
    , m_names(names)
{
}

QString AccessText::deeds(BucketAccess access)
{
    const bool deletes = access.testFlag(BucketDeed::Delete);
    if ((access & ReadsAndWrites) == ReadsAndWrites)
        //: As it follows "can".
        return deletes ? tr("read, write and delete") : tr("read and write");
    if (access.testFlag(BucketDeed::Write))
        //: As it follows "can".
        return deletes ? tr("write and delete") : tr("write");
    if (access.testFlag(BucketDeed::Read))
        //: As it follows "can".
        return tr("read");
    //: As it follows "can".
    return tr("do nothing with");
}

QString AccessText::letters(BucketAccess access)
{
    QString letters;
    if (access.testFlag(BucketDeed::Read))
        //: The letter for reading, in a cell.
        letters += tr("R");
    if (access.testFlag(BucketDeed::Write))
        //: The letter for writing, in a cell.
        letters += tr("W");
    return letters;
}

QString AccessText::bucket(qsizetype bucket) const
{
    const Bucket &named = m_grid.buckets().at(bucket).bucket;
    return named.name.isEmpty() ? named.id.toString() : NameText::shown(named.name);
}

QString AccessText::owner(qsizetype owner) const
{
    const AccessOwner &asked = m_grid.owners().at(owner);
    return asked.name.isEmpty() ? asked.id.toString() : NameText::shown(asked.name);
}

QString AccessText::bucketRemark(qsizetype bucket) const
{
    switch (m_grid.buckets().at(bucket).state) {
    case AccessBucket::State::Listed:
        return {};
    case AccessBucket::State::NotListed:
        return tr("Your credential does not list this bucket. It is here because tokens name it; "
                  "which organization it is in is only what they say.");
    case AccessBucket::State::Gone:
        return tr("This bucket is gone. What names it grants nothing.");
    }
    return {};
}

QString AccessText::idleness(Idleness idleness)
{
    switch (idleness) {
    case Idleness::Works:
        return {};
    case Idleness::TokenInactive:
        return tr("the token is inactive");
    case Idleness::OwnerInactive:
        return tr("its owner is inactive");
    }
    return {};
}

QString AccessText::because(qsizetype token, qsizetype bucket) const
{
    QStringList phrases;
    for (const Permission &granting : m_grid.grantsOf(token, bucket))
        phrases << PermissionText::phrase(granting, m_names);
    return QLocale().createSeparatedList(phrases);
}

QString AccessText::tokenCell(qsizetype token, qsizetype bucket) const
{
    const AccessCell cell = m_grid.tokenCell(token, bucket);
    const AccessToken &asked = m_grid.tokens().at(token);
    const QString name = NameText::token(asked.token);
    const QString on = this->bucket(bucket);
    if (cell.now)
        //: %1: a token; %2: "read and write"; %3: a bucket; %4: "read all buckets of factory".
        return tr("%1 can %2 %3, because it may %4.")
            .arg(name, deeds(cell.now), on, because(token, bucket));
    if (!cell.idle)
        //: %1: a token; %2: a bucket.
        return tr("%1 can neither read nor write %2.").arg(name, on);
    if (m_grid.buckets().at(bucket).state == AccessBucket::State::Gone)
        //: %1: a token; %2: a bucket; %3: "read the bucket b".
        return tr("%1 may %3, but %2 is gone: this grants nothing.")
            .arg(name, on, because(token, bucket));
    //: %1: a token; %2: "read and write"; %3: a bucket; %4: why not; %5: "read all buckets of …".
    return tr("%1 could %2 %3, but cannot now: %4. It may %5.")
        .arg(name, deeds(cell.idle), on, idleness(asked.idleness), because(token, bucket));
}

QString AccessText::ownerCell(qsizetype owner, qsizetype bucket) const
{
    const AccessCell cell = m_grid.ownerCell(owner, bucket);
    const QString name = this->owner(owner);
    const QString on = this->bucket(bucket);
    int with = 0;
    for (const qsizetype token : m_grid.owners().at(owner).tokens) {
        const AccessCell one = m_grid.tokenCell(token, bucket);
        with += bool(cell.now ? one.now : one.idle) ? 1 : 0;
    }
    if (cell.now)
        //: %1: a user; %2: "read and write"; %3: a bucket.
        return tr("%1 can %2 %3 with %n tokens.", nullptr, with).arg(name, deeds(cell.now), on);
    if (cell.idle && m_grid.buckets().at(bucket).state == AccessBucket::State::Gone)
        //: %1: a user; %2: a bucket.
        return tr("%1 has %n tokens that name %2, which is gone: they grant nothing there.",
                  nullptr, with)
            .arg(name, on);
    if (cell.idle)
        //: %1: a user; %2: "read and write"; %3: a bucket.
        return tr("%1 could %2 %3 with %n tokens, but cannot now: they or their owner are "
                  "inactive.",
                  nullptr, with)
            .arg(name, deeds(cell.idle), on);
    //: %1: a user; %2: a bucket.
    return tr("%1 has no token that reads or writes %2.").arg(name, on);
}

QString AccessText::bucketsLeftTo(const AccessLoss &loss, AccessLeft left, BucketDeed deed) const
{
    QStringList names;
    for (const BucketLoss &lost : loss.buckets) {
        if ((deed == BucketDeed::Read ? lost.reading : lost.writing) == left)
            names << bucket(lost.bucket);
    }
    return names.isEmpty() ? QString() : NameText::list(names, Markup::Plain);
}

QString AccessText::ownerLoss(const OwnerLoss &loss) const
{
    QStringList read;
    QStringList written;
    for (const auto &[place, lost] : loss.buckets) {
        if (lost.testFlag(BucketDeed::Read))
            read << bucket(place);
        if (lost.testFlag(BucketDeed::Write))
            written << bucket(place);
    }
    const QString reads = read.isEmpty() ? QString() : NameText::list(read, Markup::Plain);
    const QString writes = written.isEmpty() ? QString() : NameText::list(written, Markup::Plain);
    if (writes.isEmpty())
        //: %1: a user; %2: buckets.
        return tr("%1 could no longer read %2.").arg(owner(loss.owner), reads);
    if (reads.isEmpty())
        //: %1: a user; %2: buckets.
        return tr("%1 could no longer write %2.").arg(owner(loss.owner), writes);
    //: %1: a user; %2, %3: buckets.
    return tr("%1 could no longer read %2 and no longer write %3.")
        .arg(owner(loss.owner), reads, writes);
}

QStringList AccessText::loss(const AccessLoss &loss, qsizetype count) const
{
    QStringList lines;
    if (loss.idle == count)
        return { tr("Nothing would be lost: %n tokens that grant nothing now anyway.", nullptr,
                    int(count)) };
    if (loss.reached == 0)
        return { tr("No bucket would be lost to anybody.") };
    const auto add = [&lines](const QString &text, const QString &buckets) {
        if (!buckets.isEmpty())
            lines << text.arg(buckets);
    };
    //: %1: buckets.
    add(tr("▲ Nobody could write %1 any more."),
        bucketsLeftTo(loss, AccessLeft::Nobody, BucketDeed::Write));
    //: %1: buckets.
    add(tr("▲ Nobody could read %1 any more."),
        bucketsLeftTo(loss, AccessLeft::Nobody, BucketDeed::Read));
    //: %1: buckets.
    add(tr("▲ Only Operator and All Access tokens could still write %1."),
        bucketsLeftTo(loss, AccessLeft::OnlyAdministrators, BucketDeed::Write));
    //: %1: buckets.
    add(tr("▲ Only Operator and All Access tokens could still read %1."),
        bucketsLeftTo(loss, AccessLeft::OnlyAdministrators, BucketDeed::Read));
    if (lines.isEmpty())
        lines << tr("✓ Every bucket that would be concerned (%n) can still be read and written by "
                    "other tokens as before.",
                    nullptr, int(loss.reached));
    for (const OwnerLoss &owner : loss.owners)
        lines << ownerLoss(owner);
    return lines;
}

} // namespace itm
