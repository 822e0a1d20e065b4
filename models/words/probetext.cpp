// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/probetext.h"

#include <algorithm>

namespace itm {

namespace {

QString nameOf(const Identity &identity)
{
    return identity.userName.isEmpty() ? identity.user.toString()
                                       : NameText::shown(identity.userName);
}

QString operatorAnswer(const ProbeFacts &facts)
{
    if (facts.product == ServerProduct::Cloud)
        return ProbeText::tr("It is no operator: there are none in the cloud.");
    if (!facts.tellsOperator)
        return ProbeText::tr("This server does not say whether it is an operator.");
    if (!facts.identity.isOperator)
        return ProbeText::tr("It is no operator: it does not see the whole server.");
    switch (facts.valueStorage) {
    case ValueStorage::Hashed:
        return ProbeText::tr("It is an operator; the server keeps values hashed and cannot show "
                             "them again.");
    case ValueStorage::Raw:
        return ProbeText::tr("It is an operator; the server keeps values readable.");
    case ValueStorage::Unknown:
        break;
    }
    return ProbeText::tr("It is an operator.");
}

/// Of the interface that both kinds share with InfluxDB 2 (field §4.2).
QString cloudLimit(const ProbeFacts &facts)
{
    //: %1: such as "InfluxDB Cloud Serverless".
    return ProbeText::tr("%1 has no operator tokens and shows no value again, and this program was "
                         "never tried with it. Its own web page manages tokens too, and users and "
                         "organizations besides.")
        .arg(ProbeText::product(facts));
}

QString organizationsAnswer(const ProbeFacts &facts)
{
    QStringList names;
    for (const Organization &organization : facts.organizations)
        names.append(NameText::shown(organization.name));
    if (names.isEmpty())
        return ProbeText::tr("It sees no organization.");
    //: %1: names, such as "factory, weather and 2 more".
    return ProbeText::tr("It sees %n organization(s): %1", nullptr, static_cast<int>(names.size()))
        .arg(NameText::list(names, Markup::Plain));
}

} // namespace

QString ProbeText::asking(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Reach:
        return tr("Reaching the server…");
    case ProbeStep::SetUp:
        return tr("Asking whether it was set up…");
    case ProbeStep::SignIn:
        return tr("Trying the credential…");
    case ProbeStep::Identify:
        return tr("Asking whose it is…");
    case ProbeStep::Operator:
        return tr("Asking whether it is an operator…");
    case ProbeStep::Organizations:
        return tr("Asking for the organizations…");
    }
    return {};
}

QString ProbeText::waiting(int seconds)
{
    return tr("The server asks to wait %n s…", nullptr, seconds);
}

QString ProbeText::product(const ProbeFacts &facts)
{
    if (facts.product == ServerProduct::InfluxDb2)
        return QStringLiteral("InfluxDB ") + NameText::shown(facts.version);
    const auto isKept = [&facts](QLatin1String storage) {
        return !facts.organizations.isEmpty()
            && std::all_of(facts.organizations.begin(), facts.organizations.end(),
                           [&](const Organization &one) { return one.storage == storage; });
    };
    if (isKept(QLatin1String("iox")))
        return QStringLiteral("InfluxDB Cloud Serverless");
    return isKept(QLatin1String("tsm")) ? QStringLiteral("InfluxDB Cloud (TSM)")
                                        : QStringLiteral("InfluxDB Cloud");
}

QString ProbeText::answer(ProbeStep step, const ProbeFacts &facts)
{
    switch (step) {
    case ProbeStep::Reach:
        //: %1: such as "InfluxDB 2.9.1".
        return tr("Reached: %1").arg(product(facts));
    case ProbeStep::SetUp:
        return tr("It was set up.");
    case ProbeStep::SignIn:
        return facts.isSession ? tr("User and password are right.") : tr("The token is valid.");
    case ProbeStep::Identify:
        //: %1: a user's name or ID.
        return facts.identity.isNarrow
            ? tr("It belongs to the user %1, whom it may not read.").arg(nameOf(facts.identity))
            : tr("It belongs to the user %1.").arg(nameOf(facts.identity));
    case ProbeStep::Operator:
        return operatorAnswer(facts);
    case ProbeStep::Organizations:
        return organizationsAnswer(facts);
    }
    return {};
}

QString ProbeText::verdict(const ProbeFacts &facts)
{
    const QString server = product(facts);
    if (!facts.hasCredential)
        //: %1: such as "InfluxDB 2.9.1".
        return tr("%1 answers; there is no credential to try.").arg(server);
    if (facts.identity.isOperator)
        //: %1: such as "InfluxDB 2.9.1", %2: a user.
        return tr("%1, signed in as %2, an operator.").arg(server, nameOf(facts.identity));
    if (facts.identity.isNarrow)
        //: %1: such as "InfluxDB 2.9.1", %2: a user.
        return tr("%1, signed in for %2 with few permissions.").arg(server, nameOf(facts.identity));
    //: %1: such as "InfluxDB 2.9.1", %2: a user.
    return tr("%1, signed in as %2, no operator.").arg(server, nameOf(facts.identity));
}

QStringList ProbeText::can(const ProbeFacts &facts)
{
    if (!facts.hasCredential)
        return {};
    if (facts.identity.isOperator)
        return { tr("It can see, make, change and delete all tokens of all organizations.") };
    if (facts.identity.isNarrow)
        return { tr("It can do what its own few permissions say, such as write to a bucket.") };
    return { tr("It can see tokens of its organizations as far as its permissions reach, and make "
                "tokens that may do no more than it may itself.") };
}

QStringList ProbeText::cannot(const ProbeFacts &facts)
{
    QStringList sentences;
    if (!facts.hasCredential)
        return sentences;
    if (facts.identity.isNarrow)
        sentences.append(
            tr("It will hardly see any token here. That takes an All Access token of the "
               "organization, or an operator token."));
    else if (facts.product == ServerProduct::Cloud)
        sentences.append(cloudLimit(facts));
    else if (!facts.tellsOperator)
        sentences.append(
            tr("Servers before 2.2 do not say who is an operator: what is said here of operators "
               "and of hashed values may be incomplete. An upgrade helps."));
    else if (!facts.identity.isOperator)
        sentences.append(tr("It cannot see all organizations or make operator tokens. That takes "
                            "an operator token."));
    if (facts.isSession)
        sentences.append(sessionAdvice());
    return sentences;
}

QString ProbeText::sessionAdvice()
{
    return tr("With user and password each request makes the server read all of its tokens. For "
              "work on many tokens sign in with a token.");
}

} // namespace itm
