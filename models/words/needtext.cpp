// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/needtext.h"

#include "models/words/nametext.h"
#include "models/words/resourcetext.h"

namespace itm {

namespace {

QString objectOf(const ClientNeed &need, const Bucket &bucket)
{
    if (need.type == types::organizations)
        return NeedText::tr("the organization", "what a permission is about");
    if (need.type != types::buckets)
        return ResourceText::plural(need.type);
    return bucket.id.isNull() ? NeedText::tr("a bucket", "what a permission is about")
                              : NameText::shown(bucket.name);
}

} // namespace

NeedLine NeedText::line(const ClientNeed &need, const Bucket &bucket, const Token &token,
                        const QString &language)
{
    const bool isMet = itm::isMet(need, bucket, token);
    const QString object = objectOf(need, bucket);
    const bool isWrite = need.action == PermissionAction::Write;
    if (need.isExtra) {
        //: Of a permission. %1: such as "the organization".
        const QString what = isWrite ? tr("Write on %1").arg(object)
                                     //: Of a permission. %1: such as "the organization".
                                     : tr("Read on %1").arg(object);
        //: %1: such as "Read on the organization"; %2: what for, such as "lets Grafana list the
        //: buckets".
        return { isMet ? tr("%1 %2: this token has it").arg(what, need.why.in(language))
                       : tr("%1 %2: not necessary, and this token lacks it")
                             .arg(what, need.why.in(language)),
                 true };
    }
    //: Of a permission. %1: such as a bucket's name.
    const QString what = isWrite ? tr("Needs write on %1").arg(object)
                                 //: Of a permission. %1: such as a bucket's name.
                                 : tr("Needs read on %1").arg(object);
    //: %1: such as "Needs write on telegraf".
    return { isMet ? tr("%1: this token has it ✓").arg(what)
                   //: %1: such as "Needs write on telegraf".
                   : tr("%1: this token lacks it").arg(what),
             isMet };
}

NeedLine NeedText::byUse(const Bucket &bucket, const Token &token)
{
    const BucketPowers powers = powersOn(bucket, token.permissions);
    if (bucket.id.isNull() && powers == BucketPowers{})
        return { tr("This token reaches no bucket that has a name here"), false };
    const QString name = bucket.id.isNull() ? tr("any bucket", "what a token may read or write")
                                            : NameText::shown(bucket.name);
    if (powers.reads && powers.writes)
        return { tr("This token may read and write %1 ✓").arg(name), true };
    if (powers.writes)
        return { tr("This token may write to %1, not read it ✓").arg(name), true };
    if (powers.reads)
        return { tr("This token may read %1, not write to it ✓").arg(name), true };
    return { tr("This token may neither read nor write %1").arg(name), false };
}

} // namespace itm
