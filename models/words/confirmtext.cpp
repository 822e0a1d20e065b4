// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/confirmtext.h"

namespace itm {

namespace {

QString about(const Token &token, const QString &summary, Markup markup)
{
    const QString what = markup == Markup::Html ? summary.toHtmlEscaped() : summary;
    const QString organization = NameText::inSentence(NameText::organization(token), markup);
    const QString owner = NameText::inSentence(NameText::owner(token), markup);
    //: %1: a user, %2: an organization, %3: what the token may do, such as "W telegraf · R tasks".
    return ConfirmText::tr("It belongs to %1 in the organization %2. It may: %3.")
        .arg(owner, organization, what);
}

/// The description if it can be typed, else the id.
QString typedAnswer(const Token &token)
{
    constexpr qsizetype LongestAnswer = 40;
    const QString shown = NameText::shown(token.description);
    const bool isTypable = !shown.isEmpty() && shown == token.description
        && shown.size() <= LongestAnswer && !shown.isRightToLeft();
    return isTypable ? shown : token.id.toString();
}

void demandTyping(const Token &token, Markup markup, Confirmation &confirmation)
{
    confirmation.typedAnswer = typedAnswer(token);
    //: %1: what the user has to type.
    confirmation.typedRequest = ConfirmText::tr("Type %1 to go on:")
                                    .arg(NameText::inSentence(confirmation.typedAnswer, markup));
}

QString deactivation(Guard guard)
{
    switch (guard) {
    case Guard::OwnCredential:
        return ConfirmText::tr(
            "This is the token you are signed in with. Once it is inactive it cannot activate "
            "itself: you will see nothing here until another token, the web page or influxd "
            "recovery activates it.");
    case Guard::PerhapsOwnCredential:
        return ConfirmText::tr(
            "This may be the token you are signed in with: the server keeps values hashed and does "
            "not tell. If it is, you will see nothing here until another token, the web page or "
            "influxd recovery activates it.");
    case Guard::LastOperator:
        return ConfirmText::tr(
            "This is the last active operator token that can be seen. Without one, users, "
            "organizations and back-ups can only be managed after influxd recovery.");
    case Guard::None:
        break;
    }
    return ConfirmText::tr("Whatever uses this token is refused from then on. You can activate it "
                           "again at any time.");
}

QString removal(Guard guard)
{
    switch (guard) {
    case Guard::OwnCredential:
        return ConfirmText::tr(
            "This is the token you are signed in with. Once it is deleted you are signed out, and "
            "nobody can bring it back: have another way to sign in first.");
    case Guard::PerhapsOwnCredential:
        return ConfirmText::tr(
            "This may be the token you are signed in with: the server keeps values hashed and does "
            "not tell. If it is, you are signed out, and nobody can bring it back: have another "
            "way to sign in first.");
    case Guard::LastOperator:
        return ConfirmText::tr(
            "This is the last active operator token that can be seen. Once it is deleted, users, "
            "organizations and back-ups can only be managed after influxd recovery.");
    case Guard::None:
        break;
    }
    return ConfirmText::tr("Whatever uses this token is refused from then on. It cannot be brought "
                           "back: a new token has another value.");
}

/// The tokens of a batch by name, each with its organization.
QString aboutSeveral(const TokenList &tokens, Markup markup)
{
    constexpr qsizetype MostNames = 8;
    QStringList lines;
    for (const Token &token : tokens.first(qMin(MostNames, tokens.size()))) {
        //: %1: a token, %2: its organization.
        lines << ConfirmText::tr("%1 in %2")
                     .arg(NameText::inSentence(NameText::token(token), markup),
                          NameText::inSentence(NameText::organization(token), markup));
    }
    if (tokens.size() > MostNames) {
        lines << ConfirmText::tr("and %n more", nullptr,
                                 static_cast<int>(tokens.size() - MostNames));
    }
    return lines.join(markup == Markup::Html ? QStringLiteral("<br>") : QStringLiteral("\n"));
}

QString consequenceOf(const QString &plain, const QString &guarded, const Token *token,
                      Markup markup)
{
    if (!token)
        return plain;
    return NameText::inSentence(NameText::token(*token), markup) + QStringLiteral(": ") + guarded;
}

} // namespace

Confirmation ConfirmText::deactivate(const Token &token, const QString &summary, Guard guard,
                                     Markup markup)
{
    Confirmation confirmation{
        //: %1: a token's description.
        .title = tr("Deactivate “%1”?").arg(NameText::token(token)),
        .about = about(token, summary, markup),
        .consequence = deactivation(guard),
        //: On a button.
        .verb = tr("Deactivate"),
    };
    if (guard != Guard::None)
        demandTyping(token, markup, confirmation);
    return confirmation;
}

Confirmation ConfirmText::remove(const Token &token, const QString &summary, Guard guard,
                                 Markup markup)
{
    Confirmation confirmation{
        //: %1: a token's description.
        .title = tr("Delete “%1”?").arg(NameText::token(token)),
        .about = about(token, summary, markup),
        .consequence = removal(guard),
        //: On a button.
        .verb = tr("Delete"),
    };
    if (guard != Guard::None)
        demandTyping(token, markup, confirmation);
    return confirmation;
}

Confirmation ConfirmText::deactivateSeveral(const TokenList &tokens, const Token *guarded,
                                            Guard guard, Markup markup)
{
    Confirmation confirmation{
        .title = tr("Deactivate %n tokens?", nullptr, static_cast<int>(tokens.size())),
        .about = aboutSeveral(tokens, markup),
        .consequence
        = consequenceOf(deactivation(Guard::None), deactivation(guard), guarded, markup),
        //: On a button.
        .verb = tr("Deactivate"),
    };
    if (guarded)
        demandTyping(*guarded, markup, confirmation);
    return confirmation;
}

Confirmation ConfirmText::removeSeveral(const TokenList &tokens, const Token *guarded, Guard guard,
                                        Markup markup)
{
    Confirmation confirmation{
        .title = tr("Delete %n tokens?", nullptr, static_cast<int>(tokens.size())),
        .about = aboutSeveral(tokens, markup),
        .consequence = consequenceOf(removal(Guard::None), removal(guard), guarded, markup),
        //: On a button.
        .verb = tr("Delete"),
    };
    if (guarded)
        demandTyping(*guarded, markup, confirmation);
    return confirmation;
}

} // namespace itm
