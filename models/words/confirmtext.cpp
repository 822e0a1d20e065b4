// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/confirmtext.h"

#include "models/access/createdfromid.h"
#include "models/words/timetext.h"

#include <algorithm>

namespace itm {

namespace {

QString lineBreak(Markup markup)
{
    return markup == Markup::Html ? QStringLiteral("<br>") : QStringLiteral("\n");
}

QString about(const Token &token, const QString &summary, Markup markup)
{
    const QString what = markup == Markup::Html ? summary.toHtmlEscaped() : summary;
    const QString organization = NameText::inSentence(NameText::organization(token), markup);
    const QString owner = NameText::inSentence(NameText::owner(token), markup);
    //: %1: a user, %2: an organization, %3: what the token may do, such as "W telegraf · R tasks".
    return ConfirmText::tr("It belongs to %1 in the organization %2. It may: %3.")
        .arg(owner, organization, what);
}

/// What the tokens of a batch are called where their names do not tell them apart.
class TokenNames final
{
public:
    TokenNames(const TokenList &tokens, Markup markup)
        : m_markup(markup)
    {
        for (const Token &token : tokens)
            ++m_counts[placed(token)];
        for (const Token &token : tokens) {
            if (isAmbiguous(token))
                ++m_counts[dated(token, placed(token))];
        }
    }

    [[nodiscard]] QString withOrganization(const Token &token) const
    {
        return toldApart(token, placed(token));
    }
    [[nodiscard]] QString name(const Token &token) const
    {
        return toldApart(token, NameText::inSentence(NameText::token(token), m_markup));
    }

private:
    [[nodiscard]] QString placed(const Token &token) const
    {
        //: %1: a token, %2: its organization.
        return ConfirmText::tr("%1 in %2")
            .arg(NameText::inSentence(NameText::token(token), m_markup),
                 NameText::inSentence(NameText::organization(token), m_markup));
    }
    [[nodiscard]] QString dated(const Token &token, const QString &name) const
    {
        const QString owner = NameText::shown(NameText::owner(token));
        //: %1: a token; %2: its owner; %3: a date.
        return ConfirmText::tr("%1 (of %2, made %3)")
            .arg(name, m_markup == Markup::Html ? owner.toHtmlEscaped() : owner,
                 TimeText::date(creationTime(token)));
    }
    [[nodiscard]] bool isAmbiguous(const Token &token) const
    {
        return token.description.isEmpty() || m_counts.value(placed(token)) > 1;
    }
    [[nodiscard]] QString toldApart(const Token &token, const QString &name) const
    {
        if (!isAmbiguous(token))
            return name;
        return m_counts.value(dated(token, placed(token))) > 1
            //: %1: a token.
            ? ConfirmText::tr("%1 (ID %2)").arg(name, token.id.toString())
            : dated(token, name);
    }

    Markup m_markup;
    /// Of what would be said.
    QHash<QString, int> m_counts;
};

/// The tokens of a batch by name, each with its organization.
QString aboutSeveral(const TokenList &tokens, Markup markup)
{
    constexpr qsizetype MostNames = 8;
    const TokenNames names(tokens, markup);
    QStringList lines;
    for (const Token &token : tokens.first(qMin(MostNames, tokens.size())))
        lines << names.withOrganization(token);
    if (tokens.size() > MostNames) {
        lines << ConfirmText::tr("and %n more", nullptr,
                                 static_cast<int>(tokens.size() - MostNames));
    }
    return lines.join(lineBreak(markup));
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

GuardedTokens cutting(const GuardedTokens &guarded)
{
    GuardedTokens found;
    std::copy_if(guarded.cbegin(), guarded.cend(), std::back_inserter(found),
                 [](const GuardedToken &entry) { return entry.cutsAccess(); });
    return found;
}

/// The name of the one that cuts access; the verb and the number where there are several.
void demandTypingOf(const GuardedTokens &guarded, const QString &several, Markup markup,
                    Confirmation &confirmation)
{
    const GuardedTokens cut = cutting(guarded);
    if (cut.isEmpty())
        return;
    confirmation.typedAnswer = cut.size() == 1 ? typedAnswer(cut.constFirst().token) : several;
    //: %1: what the user has to type.
    confirmation.typedRequest = ConfirmText::tr("Type %1 to go on:")
                                    .arg(NameText::inSentence(confirmation.typedAnswer, markup));
}

/// Whether what is said of any token would be wrong for these: nobody here could take it back. An
/// older operator could activate a full one.
bool replacesPlain(const GuardedToken &guarded)
{
    return std::any_of(guarded.guards.cbegin(), guarded.guards.cend(), [](Guard guard) {
        return guard != Guard::LastFullOperator && guard != Guard::OtherConnection
            && guard != Guard::PerhapsOtherConnection && guard != Guard::SavedValue;
    });
}

using Sentence = QString (*)(const GuardedToken &guarded, Markup markup);

/// `plain`: what follows for a token without guards. `saved`: what becomes of values saved here.
QString consequence(const TokenList &tokens, const GuardedTokens &guarded, const QString &plain,
                    Sentence sentence, const QString &saved, Markup markup)
{
    const GuardedTokens cut = cutting(guarded);
    QStringList said;
    if (tokens.size() == 1) {
        if (cut.isEmpty() || !replacesPlain(cut.constFirst()))
            said << plain;
        if (!cut.isEmpty())
            said << sentence(cut.constFirst(), markup);
        if (!saved.isEmpty())
            said << saved;
        return said.join(u' ');
    }
    said << plain;
    const TokenNames names(tokens, markup);
    for (const GuardedToken &entry : cut) {
        //: %1: a token, %2: what follows for it.
        said << ConfirmText::tr("%1: %2").arg(names.name(entry.token), sentence(entry, markup));
    }
    if (!saved.isEmpty())
        said << saved;
    return said.join(lineBreak(markup) + lineBreak(markup));
}

QString aboutAll(const TokenList &tokens, const QString &summary, Markup markup)
{
    return tokens.size() == 1 ? about(tokens.constFirst(), summary, markup)
                              : aboutSeveral(tokens, markup);
}

} // namespace

Confirmation ConfirmText::deactivate(const TokenList &tokens, const QString &summary,
                                     const GuardedTokens &guarded, Markup markup)
{
    const int count = static_cast<int>(tokens.size());
    const bool isOne = count == 1;
    Confirmation confirmation{
        //: %1: a token's description.
        .title = isOne ? tr("Deactivate “%1”?").arg(NameText::token(tokens.constFirst()))
                       : tr("Deactivate %n tokens?", nullptr, count),
        .about = aboutAll(tokens, summary, markup),
        .consequence = consequence(
            tokens, guarded,
            isOne ? tr("Whatever uses this token is refused from then on. You can "
                       "activate it again at any time.")
                  : tr("Whatever uses these tokens is refused from then on. You can "
                       "activate them again at any time."),
            GuardText::deactivation, GuardText::savedDeactivation(guarded, !isOne, markup), markup),
        //: On a button.
        .verb = tr("Deactivate"),
    };
    //: To be typed, as it stands there.
    demandTypingOf(guarded, tr("deactivate %n tokens", nullptr, count), markup, confirmation);
    return confirmation;
}

Confirmation ConfirmText::remove(const TokenList &tokens, const QString &summary,
                                 const GuardedTokens &guarded, Markup markup)
{
    const int count = static_cast<int>(tokens.size());
    const bool isOne = count == 1;
    const bool isAnyActive
        = std::any_of(tokens.cbegin(), tokens.cend(), [](const Token &t) { return t.isActive(); });
    Confirmation confirmation{
        //: %1: a token's description.
        .title = isOne ? tr("Delete “%1”?").arg(NameText::token(tokens.constFirst()))
                       : tr("Delete %n tokens?", nullptr, count),
        .about = aboutAll(tokens, summary, markup),
        .consequence
        = consequence(tokens, guarded,
                      isOne ? tr("Whatever uses this token is refused from then on. It cannot be "
                                 "brought back: a new token has another value.")
                            : tr("Whatever uses these tokens is refused from then on. They cannot "
                                 "be brought back: a new token has another value."),
                      GuardText::removal, GuardText::savedRemoval(guarded, !isOne, markup), markup),
        //: On a button.
        .verb = tr("Delete"),
        //: On a button of the question before tokens are deleted.
        .alternative = isAnyActive ? tr("Deactivate instead") : QString(),
    };
    //: To be typed, as it stands there.
    demandTypingOf(guarded, tr("delete %n tokens", nullptr, count), markup, confirmation);
    return confirmation;
}

void ConfirmText::demandTyping(const GuardedToken &guarded, Markup markup, Confirmation &question)
{
    demandTypingOf({ guarded }, {}, markup, question);
}

Confirmation ConfirmText::sameServer(const Connection &added, const Connection &known,
                                     const QString &organization, Markup markup)
{
    const auto address = [markup](const Connection &connection) {
        const QString text = connection.url.toDisplayString();
        return markup == Markup::Html ? text.toHtmlEscaped() : text;
    };
    return {
        .title = tr("Is this the same server?"),
        //: %1, %3: connections; %2, %4: their addresses; %5: an organization.
        .about = tr("%1 (%2) shows the same organization as %3 (%4): %5, with the same ID.")
                     .arg(NameText::inSentence(added.name, markup), address(added),
                          NameText::inSentence(known.name, markup), address(known),
                          NameText::inSentence(organization, markup)),
        .consequence
        = tr("If it is the same, both connections share one list of tokens and the saved values, "
             "and one of them is open at a time. A copy that was restored from a backup is "
             "another server.")
            + u' ' + tr("The question is asked this once."),
        //: On a button.
        .verb = tr("The same server"),
        //: On a button.
        .alternative = tr("Another server"),
        .isDestructive = false,
    };
}

} // namespace itm
