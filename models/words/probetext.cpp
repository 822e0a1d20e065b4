// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/probetext.h"

namespace itm {

namespace {

QString nameOf(const Identity &identity)
{
    return identity.userName.isEmpty() ? identity.user.toString()
                                       : NameText::shown(identity.userName);
}

QString operatorAnswer(const ProbeFacts &facts)
{
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

QString ProbeText::answer(ProbeStep step, const ProbeFacts &facts)
{
    switch (step) {
    case ProbeStep::Reach:
        //: %1: a version.
        return tr("Reached: InfluxDB %1").arg(NameText::shown(facts.version));
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
    const QString version = NameText::shown(facts.version);
    if (!facts.hasCredential)
        //: %1: a version.
        return tr("InfluxDB %1 answers; there is no credential to try.").arg(version);
    if (facts.identity.isOperator)
        //: %1: a version, %2: a user.
        return tr("InfluxDB %1, signed in as %2, an operator.")
            .arg(version, nameOf(facts.identity));
    if (facts.identity.isNarrow)
        //: %1: a version, %2: a user.
        return tr("InfluxDB %1, signed in for %2 with few permissions.")
            .arg(version, nameOf(facts.identity));
    //: %1: a version, %2: a user.
    return tr("InfluxDB %1, signed in as %2, no operator.").arg(version, nameOf(facts.identity));
}

QStringList ProbeText::can(const ProbeFacts &facts)
{
    if (!facts.hasCredential)
        return {};
    if (facts.identity.isOperator)
        return { tr("It can see, make, change and delete all tokens of all organizations.") };
    if (facts.identity.isNarrow)
        return { tr("It can do what its own few permissions say, such as write to a bucket.") };
    return { tr("It can see tokens of the organizations above as far as its permissions reach, and "
                "make tokens that may do no more than it may itself.") };
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
    else if (!facts.identity.isOperator)
        sentences.append(tr("It cannot see all organizations or make operator tokens. That takes "
                            "an operator token."));
    if (facts.isSession)
        sentences.append(
            tr("With user and password each request makes the server read all of its tokens. For "
               "work on many tokens sign in with a token."));
    return sentences;
}

} // namespace itm
