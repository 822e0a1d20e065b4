// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/selftesttext.h"

#include "models/words/errortext.h"
#include "models/words/resourcetext.h"

#include <algorithm>

namespace itm {

QString SelfTestText::step(const SelfTestRow &row)
{
    const QString bucket = NameText::shown(row.bucket.name);
    switch (row.step) {
    case SelfTestStep::SignIn:
        return tr("sign in", "what is tried with a token");
    case SelfTestStep::ReadBucket:
        return tr("read %1", "what is tried with a token; %1 is a bucket").arg(bucket);
    case SelfTestStep::WriteBucket:
        return tr("write to %1", "what is tried with a token; %1 is a bucket").arg(bucket);
    case SelfTestStep::SeeTokens:
        return tr("see tokens", "what is tried with a token");
    case SelfTestStep::SeeOrganization:
        break;
    }
    return tr("see the organization %1", "what is tried with a token")
        .arg(NameText::shown(row.organization.name));
}

QString SelfTestText::expectation(const SelfTestRow &row)
{
    return row.isExpected ? tr("allowed", "what a token should meet with")
                          : tr("refused", "what a token should meet with");
}

QString SelfTestText::verdict(const SelfTestResult &result)
{
    switch (result.verdict) {
    case SelfTestVerdict::AsExpected:
        return result.row.isExpected ? tr("✓ allowed", "as expected")
                                     : tr("✓ refused", "as expected");
    case SelfTestVerdict::Less:
        //: %1: the reason, a sentence.
        return tr("▲ refused: %1").arg(ErrorText::message(*result.error).explanation);
    case SelfTestVerdict::More:
        return tr("▲ allowed, although its permissions do not say so");
    case SelfTestVerdict::NotTried:
        break;
    }
    //: %1: the reason, a sentence.
    return tr("not tried: %1").arg(ErrorText::message(*result.error).explanation);
}

QString SelfTestText::summary(const QList<SelfTestResult> &results)
{
    const auto count = [&results](SelfTestVerdict verdict) {
        return static_cast<int>(std::count_if(
            results.cbegin(), results.cend(),
            [verdict](const SelfTestResult &result) { return result.verdict == verdict; }));
    };
    const int less = count(SelfTestVerdict::Less);
    const int more = count(SelfTestVerdict::More);
    const int notTried = count(SelfTestVerdict::NotTried);
    if (less + more + notTried == 0)
        return tr("✓ The token does what it should and nothing more that was tried.");
    QStringList sentences;
    if (more > 0)
        sentences << tr("%n things are allowed that should not be.", nullptr, more);
    if (less > 0)
        sentences << tr("%n things are refused that should be allowed.", nullptr, less);
    if (notTried > 0)
        sentences << tr("%n things could not be tried.", nullptr, notTried);
    return QStringLiteral("▲ ") + sentences.join(u' ');
}

QString SelfTestText::leftOut(const SelfTestPlan &plan)
{
    QStringList sentences;
    if (plan.bucketsLeftOut > 0)
        sentences << tr("%n more granted buckets are not tried.", nullptr, plan.bucketsLeftOut);
    if (!plan.typesLeftOut.isEmpty()) {
        QStringList names;
        for (const ResourceType &type : plan.typesLeftOut)
            names << ResourceText::plural(type);
        //: %1: a list of types of things.
        sentences << tr("Granted, but not tried: %1.").arg(NameText::list(names, Markup::Plain));
    }
    return sentences.join(u' ');
}

} // namespace itm
