// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/findingtext.h"

#include "models/words/nametext.h"
#include "models/words/timetext.h"

namespace itm {

namespace {

QDateTime timeOf(const FindingHit &hit)
{
    return QDateTime::fromMSecsSinceEpoch(hit.number, Qt::UTC);
}

QString listed(const FindingGroup &group, const FindingHit &hit)
{
    return NameText::list(group.namesOf(hit), Markup::Plain);
}

} // namespace

QString FindingText::title(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ReadsOtherValues:
        return tr("Can read the values of other tokens");
    case FindingKind::BucketElsewhere:
        return tr("Reach a bucket of another organization");
    case FindingKind::Unscoped:
        return tr("Reach every organization without being an operator");
    case FindingKind::OperatorExtra:
        return tr("Operator tokens beyond the first");
    case FindingKind::AllAccessCollector:
        return tr("All Access for a single job");
    case FindingKind::OwnerInactive:
        return tr("The owner is inactive");
    case FindingKind::Orphan:
        return tr("In the database, but in no list");
    case FindingKind::OperatorSingle:
        return tr("No spare operator token");
    case FindingKind::OperatorOlder:
        return tr("Operator tokens of an older InfluxDB");
    case FindingKind::BroaderThanRecipe:
        return tr("Broader than the job needs");
    case FindingKind::ReplacementOverdue:
        return tr("Replaced, but not deleted yet");
    case FindingKind::BucketRecreated:
        return tr("The bucket was made again under its name");
    case FindingKind::Dangling:
        return tr("Permissions on what no longer exists");
    case FindingKind::MadeElsewhere:
        return tr("Made outside this program since the last look");
    case FindingKind::Duplicate:
        return tr("Several alike");
    case FindingKind::InactiveLong:
        return tr("Inactive for a long time");
    case FindingKind::Old:
        return tr("Old, and never replaced");
    case FindingKind::NoDescription:
        return tr("No description of its own");
    case FindingKind::V1Undescribed:
        return tr("v1 credentials without a description");
    case FindingKind::Useless:
        return tr("Entries without effect");
    case FindingKind::WriteDeletesBucket:
        return tr("Whoever writes may delete the bucket");
    case FindingKind::ValueInLog:
        return tr("The value stands in a server log");
    }
    return {};
}

QString FindingText::sentence(const FindingGroup &group, const FindingHit &hit,
                              const QDateTime &now)
{
    const auto count = static_cast<int>(hit.number);
    switch (group.kind) {
    case FindingKind::ReadsOtherValues:
        return tr("It can read the values of %n other token(s).", nullptr, count);
    case FindingKind::BucketElsewhere:
        //: %1: names of buckets.
        return tr("It reaches %1 in another organization than the entry says.")
            .arg(listed(group, hit));
    case FindingKind::Unscoped:
        //: %1: types of resources, as the server spells them.
        return tr("It reaches these in every organization: %1.").arg(listed(group, hit));
    case FindingKind::OperatorExtra:
        return tr("It is one of %n operator tokens that work.", nullptr, count);
    case FindingKind::AllAccessCollector:
        return tr("Its name says one job, yet it may do everything in its organization.");
    case FindingKind::OwnerInactive:
        //: %1: a user.
        return tr("Its owner %1 is inactive: the server refuses the token meanwhile.")
            .arg(listed(group, hit));
    case FindingKind::Orphan:
        //: %1: a description.
        return tr("“%1” is stored, but no list shows it.").arg(listed(group, hit));
    case FindingKind::OperatorSingle:
        if (count == 0)
            return tr("No operator token works any more.");
        return count == 1 ? tr("It is the only operator token that works.")
                          : tr("Beside it only operator tokens of an older InfluxDB work.");
    case FindingKind::OperatorOlder:
        //: %1: types of resources.
        return tr("It lacks what newer servers added: %1.").arg(listed(group, hit));
    case FindingKind::BroaderThanRecipe:
        //: %1: types of resources.
        return tr("The job that its name says does not need its permissions on %1.")
            .arg(listed(group, hit));
    case FindingKind::ReplacementOverdue:
        //: %1: a date.
        return tr("Its successor works; it can be deleted since %1.")
            .arg(TimeText::date(timeOf(hit)));
    case FindingKind::BucketRecreated:
        //: %1: names of buckets.
        return tr("%1 has another ID now, so the token no longer reaches it.")
            .arg(listed(group, hit));
    case FindingKind::Dangling:
        //: %1: names or IDs.
        return tr("It names what is gone: %1.").arg(listed(group, hit));
    case FindingKind::MadeElsewhere:
        //: %1: a time ago.
        return tr("It was made %1, not by this program.").arg(TimeText::age(timeOf(hit), now));
    case FindingKind::Duplicate:
        return tr("It is one of %n tokens with the same owner, description and permissions.",
                  nullptr, count);
    case FindingKind::InactiveLong:
        //: %1: a time ago.
        return tr("It is inactive and was last changed %1.").arg(TimeText::age(timeOf(hit), now));
    case FindingKind::Old:
        //: %1: a time ago.
        return tr("It was made %1 and still has the same value.")
            .arg(TimeText::age(timeOf(hit), now));
    case FindingKind::NoDescription:
        return group.namesOf(hit).isEmpty()
            ? tr("It has no description.")
            //: %1: a description.
            : tr("“%1” is what a program wrote by itself.").arg(listed(group, hit));
    case FindingKind::V1Undescribed:
        //: %1: a user name.
        return tr("Nobody wrote down what “%1” is for.").arg(listed(group, hit));
    case FindingKind::Useless:
        //: %1: types of resources.
        return tr("Its entries for %1 of an organization allow nothing.").arg(listed(group, hit));
    case FindingKind::WriteDeletesBucket:
        return tr("It may also delete the buckets that it may write to.");
    case FindingKind::ValueInLog:
        //: %1: a date and time.
        return tr("It stands in a log of %1.").arg(TimeText::dateTime(timeOf(hit)));
    }
    return {};
}

bool FindingText::isRemark(FindingKind kind)
{
    return kind == FindingKind::OwnerInactive || kind == FindingKind::OperatorOlder
        || kind == FindingKind::ReplacementOverdue || kind == FindingKind::ValueInLog;
}

QStringList FindingText::ofToken(const QList<TokenFinding> &findings, const QDateTime &now)
{
    QStringList sentences;
    for (const TokenFinding &found : findings) {
        if (!isRemark(found.group->kind))
            sentences << sentence(*found.group, *found.hit, now);
    }
    return sentences;
}

QStringList FindingText::explained(const QList<TokenFinding> &findings, const QDateTime &now)
{
    QStringList lines;
    for (const TokenFinding &found : findings) {
        const FindingKind kind = found.group->kind;
        QStringList said;
        if (!isRemark(kind))
            said << sentence(*found.group, *found.hit, now);
        //: %1: what was found; %2: sentences.
        lines << tr("%1: %2").arg(title(kind), (said << why(kind)).join(u' '));
    }
    return lines;
}

QString FindingText::why(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ReadsOtherValues:
        return tr("This server still shows values. Whoever holds such a token can take over the "
                  "tokens it sees, an operator’s too (CVE-2024-30896). Narrow it, or upgrade to a "
                  "server that hashes values.");
    case FindingKind::BucketElsewhere:
        return tr("The server looks at the bucket’s ID alone, so that the organization beside it "
                  "is no fence. Replace it by a token that names buckets of its organization.");
    case FindingKind::Unscoped:
        return tr("Such an entry holds for organizations that do not exist yet, too. Replace it "
                  "by one with an organization or single objects.");
    case FindingKind::OperatorExtra:
        return tr("Each one can do everything, everywhere. One for work and one locked away are "
                  "enough.");
    case FindingKind::AllAccessCollector:
        return tr("Who gets hold of the collector’s configuration can read and delete everything "
                  "in the organization. Replace it by a token for this job.");
    case FindingKind::OwnerInactive:
        return tr("What uses it stands still, and works again as soon as somebody activates the "
                  "owner. Replace it under another owner, or delete it.");
    case FindingKind::Orphan:
        return tr("Its owner or organization was deleted, the token was not. Nobody sees it, and "
                  "only “influxd recovery” lists it.");
    case FindingKind::OperatorSingle:
        return tr("If it is lost, only “influxd recovery” on the server’s computer leads back. "
                  "Make a second one and lock it away.");
    case FindingKind::OperatorOlder:
        return tr("Back-ups and administration ask for all types and refuse it. Make a new "
                  "operator token in its place.");
    case FindingKind::BroaderThanRecipe:
        return tr("What a client does not need only helps whoever finds its token.");
    case FindingKind::ReplacementOverdue:
        return tr("Its observation time is over, and nobody missed it.");
    case FindingKind::BucketRecreated:
        return tr(
            "Permissions hold IDs. A bucket that is deleted and made again has a new one, and "
            "old tokens do not follow.");
    case FindingKind::Dangling:
        return tr("It does no harm and no good. Often the whole token can go.");
    case FindingKind::MadeElsewhere:
        return tr("Somebody, or some program, made it. Find out who, and describe it.");
    case FindingKind::Duplicate:
        return tr("Nobody can tell which one is in use. Tell them apart by description; "
                  "deactivate one, and see who misses it.");
    case FindingKind::InactiveLong:
        return tr("Whoever missed it would have said so. It can be activated again by anyone who "
                  "may write tokens.");
    case FindingKind::Old:
        return tr("InfluxDB has no expiry. The longer a value is in use, the more places it has "
                  "been copied to.");
    case FindingKind::NoDescription:
        return tr("In a year nobody knows what it is for.");
    case FindingKind::V1Undescribed:
        return tr("A user name alone says little about which client uses it.");
    case FindingKind::Useless:
        return tr("Users and organizations are above organizations; only an entry with an ID or "
                  "without any limit has an effect.");
    case FindingKind::WriteDeletesBucket:
        return tr("InfluxDB has one permission for writing data and for deleting the bucket; it "
                  "cannot be narrowed further. Keep a back-up, and the value where only the "
                  "client reads it.");
    case FindingKind::ValueInLog:
        return tr("Whoever reads the log or a copy of it can use the value until the token is "
                  "deactivated. Replace the token, and guard or delete the log.");
    }
    return {};
}

QString FindingText::severity(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Danger:
        return tr("Serious", "severity of a finding");
    case FindingSeverity::Warning:
        return tr("Warning", "severity of a finding");
    case FindingSeverity::Note:
        return tr("Note", "severity of a finding");
    }
    return {};
}

QString FindingText::remedy(FindingRemedy remedy)
{
    switch (remedy) {
    case FindingRemedy::MakeOperator:
        return tr("&Make a token…");
    case FindingRemedy::Replace:
        return tr("Re&place…");
    case FindingRemedy::Narrow:
        return tr("&Narrow…");
    case FindingRemedy::Deactivate:
        return tr("Deacti&vate…");
    case FindingRemedy::Describe:
        return tr("D&escribe…");
    case FindingRemedy::Delete:
        return tr("&Delete…");
    case FindingRemedy::MakeSpare:
        return tr("Spare &operator token…");
    }
    return {};
}

QString FindingText::accepted(const AcceptedFinding &finding)
{
    //: %1: a user; %2: a date; %3: a reason, as typed.
    return tr("Accepted by %1 until %2: %3")
        .arg(NameText::shown(finding.by), TimeText::date(finding.until),
             NameText::excerpt(finding.reason));
}

QString FindingText::notLookedAt(FindingNeed need)
{
    switch (need) {
    case FindingNeed::Nothing:
        return {};
    case FindingNeed::AllTokens:
        return tr("A spare operator token was not looked for: this credential does not see all "
                  "tokens.");
    case FindingNeed::Buckets:
        return tr("Which buckets exist was not looked at: not all could be listed.");
    case FindingNeed::Users:
        return tr("Inactive owners were not looked for: this credential does not see users.");
    case FindingNeed::ValueStorage:
        return tr("Who can read values was not looked at: it is not known how the server keeps "
                  "them.");
    case FindingNeed::EarlierList:
        return tr("New tokens were not looked for: there is no earlier list to compare with.");
    case FindingNeed::RecoveryListing:
        return tr("Tokens that no list shows were not looked for: “influxd recovery auth list” "
                  "tells them.");
    case FindingNeed::ServerLogs:
        return tr("Values in server logs were not looked for: no log was read.");
    }
    return {};
}

QString FindingText::count(int kinds)
{
    return kinds == 0 ? tr("No findings") : tr("%n findings", nullptr, kinds);
}

} // namespace itm
