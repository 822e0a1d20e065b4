// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/guardtext.h"

#include <algorithm>

namespace itm {

namespace {

/// Whether it is deactivated or deleted.
QString onlyFewLeft(Guard guard)
{
    return guard == Guard::LastFullOperator
        ? GuardText::tr(
            "Of the operator tokens that can be seen only those of an older InfluxDB would work, "
            "and these cannot make a full one again.")
        : GuardText::tr(
            "Of the operator tokens that can be seen only the spare one of this computer could "
            "take its place: after that “Use the spare operator”, in “Connections”, is the way "
            "back in.");
}

QString deactivationOf(Guard guard)
{
    switch (guard) {
    case Guard::OwnCredential:
        return GuardText::tr(
            "This is the token you are signed in with. Once it is inactive it cannot activate "
            "itself: you will see nothing here until another token, the web page or influxd "
            "recovery activates it.");
    case Guard::LikelyOwnCredential:
        return GuardText::tr(
            "This is most likely the token you are signed in with: the server does not tell, and "
            "no other one fits. If it is, you will see nothing here until another token, the web "
            "page or influxd recovery activates it.");
    case Guard::PerhapsOwnCredential:
        return GuardText::tr(
            "This may be the token you are signed in with: the server does not tell, and several "
            "fit. If it is, you will see nothing here until another token, the web page or influxd "
            "recovery activates it.");
    case Guard::LastOperator:
        return GuardText::tr(
            "No operator token that can be seen would work any more. Without one, users, "
            "organizations and back-ups can only be managed after influxd recovery.");
    case Guard::LastFullOperator:
    case Guard::LastDailyOperator:
        return onlyFewLeft(guard);
    case Guard::SpareOperator:
        return GuardText::tr(
            "This is the spare operator token that this computer keeps for the day when no other "
            "works. While it is inactive it leads nobody back in.");
    case Guard::OtherConnection:
    case Guard::PerhapsOtherConnection:
    case Guard::SavedValue:
        break;
    }
    return {};
}

QString removalOf(Guard guard)
{
    switch (guard) {
    case Guard::OwnCredential:
        return GuardText::tr(
            "This is the token you are signed in with. Once it is deleted you are signed out, and "
            "nobody can bring it back: have another way to sign in first.");
    case Guard::LikelyOwnCredential:
        return GuardText::tr(
            "This is most likely the token you are signed in with: the server does not tell, and "
            "no other one fits. If it is, you are signed out, and nobody can bring it back: have "
            "another way to sign in first.");
    case Guard::PerhapsOwnCredential:
        return GuardText::tr(
            "This may be the token you are signed in with: the server does not tell, and several "
            "fit. If it is, you are signed out, and nobody can bring it back: have another way to "
            "sign in first.");
    case Guard::LastOperator:
        return GuardText::tr(
            "No operator token that can be seen would work any more. From then on users, "
            "organizations and back-ups can only be managed after influxd recovery.");
    case Guard::LastFullOperator:
    case Guard::LastDailyOperator:
        return onlyFewLeft(guard);
    case Guard::SpareOperator:
        return GuardText::tr(
            "This is the spare operator token that this computer keeps for the day when no other "
            "works. Without it a lost operator token can only be made good by influxd recovery. "
            "Its value is removed from the keychain with “Server ▸ Spare operator…”.");
    case Guard::OtherConnection:
    case Guard::PerhapsOtherConnection:
    case Guard::SavedValue:
        break;
    }
    return {};
}

/// `connection`, `perhaps`: what is said of other connections, with a place for their names.
QString sentences(const GuardedToken &guarded, QString (*of)(Guard), const QString &connection,
                  const QString &perhaps, Markup markup)
{
    QStringList said;
    for (const Guard guard : guarded.guards) {
        if (guard == Guard::OtherConnection)
            said << connection.arg(NameText::list(guarded.connections, markup));
        else if (guard == Guard::PerhapsOtherConnection)
            said << perhaps.arg(NameText::list(guarded.perhapsConnections, markup));
        else if (const QString sentence = of(guard); !sentence.isEmpty())
            said << sentence;
    }
    return said.join(u' ');
}

/// All of them by name, up to a number that can be read.
QString savedNames(const GuardedTokens &guarded, Markup markup)
{
    constexpr qsizetype MostNames = 20;
    QStringList names;
    int more = 0;
    for (const GuardedToken &entry : guarded) {
        if (!entry.guards.contains(Guard::SavedValue))
            continue;
        if (names.size() < MostNames)
            names << NameText::inSentence(NameText::token(entry.token), markup);
        else
            ++more;
    }
    if (more > 0)
        names << GuardText::tr("%n more", "tokens, at the end of a list of names", more);
    return names.join(QLatin1String(", "));
}

} // namespace

bool GuardedToken::cutsAccess() const
{
    return std::any_of(guards.cbegin(), guards.cend(),
                       [](Guard guard) { return guard != Guard::SavedValue; });
}

QString GuardText::deactivation(const GuardedToken &guarded, Markup markup)
{
    return sentences(guarded, deactivationOf,
                     //: %1: names of saved connections.
                     tr("Saved connections that sign in with it: %1. They will not connect until "
                        "it is active again."),
                     //: %1: names of saved connections.
                     tr("Saved connections that may sign in with it, which the server does not "
                        "tell: %1. Those that do will not connect until it is active again."),
                     markup);
}

QString GuardText::removal(const GuardedToken &guarded, Markup markup)
{
    return sentences(guarded, removalOf,
                     //: %1: names of saved connections.
                     tr("Saved connections that sign in with it: %1. They will not connect any "
                        "more until they are given another token."),
                     //: %1: names of saved connections.
                     tr("Saved connections that may sign in with it, which the server does not "
                        "tell: %1. Those that do will not connect any more until they are given "
                        "another token."),
                     markup);
}

QString GuardText::savedDeactivation(const GuardedTokens &guarded, bool named, Markup markup)
{
    const QString names = savedNames(guarded, markup);
    if (names.isEmpty())
        return {};
    //: %1: names of tokens.
    return named ? tr("Values saved on this computer stay saved: %1.").arg(names)
                 : tr("Its value is saved on this computer and stays saved.");
}

QString GuardText::savedRemoval(const GuardedTokens &guarded, bool named, Markup markup)
{
    const QString names = savedNames(guarded, markup);
    if (names.isEmpty())
        return {};
    //: %1: names of tokens.
    return named ? tr("Values saved on this computer are removed too: %1.").arg(names)
                 : tr("Its value is saved on this computer and is removed too.");
}

} // namespace itm
