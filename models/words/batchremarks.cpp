// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of BatchText about single rows.
#include "models/words/batchtext.h"
#include "models/words/drafttext.h"
#include "models/words/errortext.h"
#include "models/words/granttext.h"
#include "models/words/templatetext.h"

namespace itm {

QString BatchText::remark(const BatchRemark &remark, const OrganizationNames &names)
{
    using Kind = BatchRemark::Kind;
    const QString name = NameText::shown(remark.name);
    switch (remark.kind) {
    case Kind::TooManyCells:
        return tr("The row has more cells than there are columns: text with a separator in it "
                  "belongs in quotes.");
    case Kind::NoDescription:
        return tr("It has no description.");
    case Kind::ValueAsDescription:
        return ErrorText::line({ .kind = ErrorKind::ValueAsDescription });
    case Kind::NoOrganization:
        return tr("It names no organization.");
    case Kind::UnknownOrganization:
        return tr("There is no organization “%1”.").arg(name);
    case Kind::BucketsNotListed:
        return tr("The server would not list the buckets of %1.").arg(name);
    case Kind::UnknownOwner:
        return tr("There is no user “%1”, or your credential may not see it.").arg(name);
    case Kind::InactiveOwner:
        return DraftText::ownerIsInactive(remark.name);
    case Kind::UnknownStatus:
        return tr("“%1” is no status: write active or inactive.").arg(name);
    case Kind::UnknownTask:
        return tr("There is no task “%1”.").arg(name);
    case Kind::OperatorTask:
        return tr("“%1” needs an operator token, which is made one at a time.").arg(name);
    case Kind::TaskWithoutBucket:
        return tr("“%1” needs a bucket in the column “buckets”.").arg(name);
    case Kind::BucketsWithoutTask:
        return tr("The column “buckets” is for tasks that need one; use “read” and “write”.");
    case Kind::UnknownBucket:
        return tr("There is no bucket “%1” there. Several are separated by |.").arg(name);
    case Kind::SeveralBuckets:
        return tr("Several buckets are called “%1”: write its ID.").arg(name);
    case Kind::SystemBucket:
        return tr("“%1” is a system bucket, which no permission on buckets reaches.").arg(name);
    case Kind::NoMatch:
        return tr("No bucket matches “%1”.").arg(name);
    case Kind::NothingGranted:
        return tr("It grants nothing: “read”, “write” and “task” are empty.");
    case Kind::NotGrantable:
        return GrantText::line(remark.check, names);
    case Kind::DescriptionInUse:
        return DraftText::duplicate(remark.number);
    case Kind::DescriptionTwice:
        return tr("Line %1 has the same description.").arg(remark.number);
    case Kind::Broad:
        return DraftText::breadth(remark.breadth);
    case Kind::NothingMatches:
        return tr("Nothing that it may do has a counterpart there.");
    case Kind::LeftOut: {
        QStringList lines = TemplateText::misses(remark.missed);
        if (remark.number > 0)
            lines << tr("%n permissions about another organization are left out.", nullptr,
                        remark.number);
        return lines.join(u' ');
    }
    }
    return {};
}

} // namespace itm
