// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/nametext.h"

#include <QLocale>

namespace itm {

namespace {

constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestExcerpt = 300;

bool isHarmful(QChar c)
{
    const ushort code = c.unicode();
    const bool changesDirection = (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
    return changesDirection || c.category() == QChar::Other_Control;
}

QString onOneLine(const QString &text, qsizetype longest)
{
    QString line = text.left(4 * longest).simplified();
    line.removeIf(isHarmful);
    if (line.size() > longest)
        line = line.left(longest - 1).trimmed() + QChar(0x2026);
    // Keeps a name written from right to left from turning the words around it.
    return line.isRightToLeft() ? QChar(0x2068) + line + QChar(0x2069) : line;
}

} // namespace

QString NameText::shown(const QString &name)
{
    return onOneLine(name, LongestName);
}

QString NameText::excerpt(const QString &text)
{
    return onOneLine(text, LongestExcerpt);
}

QString NameText::inSentence(const QString &name, Markup markup)
{
    if (markup == Markup::Plain)
        return shown(name);
    return QLatin1String("<b>") + shown(name).toHtmlEscaped() + QLatin1String("</b>");
}

QString NameText::token(const Token &token)
{
    const QString name = shown(token.description);
    if (!token.v1UserName.isEmpty()) {
        const QString user = shown(token.v1UserName);
        //: %1: the user name of a v1 credential, %2: its description.
        return name.isEmpty() ? user : tr("%1 (%2)", "v1 credential").arg(user, name);
    }
    //: Stands where a token has no description.
    return name.isEmpty() ? tr("(no description)") : name;
}

QString NameText::owner(const Token &token)
{
    return token.ownerName.isEmpty() ? token.owner.toString() : token.ownerName.toString();
}

QString NameText::organization(const Token &token)
{
    return token.organizationName.isEmpty() ? token.organization.toString()
                                            : token.organizationName.toString();
}

QString NameText::organization(OrganizationId id, const OrganizationNames &names)
{
    const QString name = names.value(id);
    return name.isEmpty() ? id.toString() : name;
}

QString NameText::list(const QStringList &names, Markup markup)
{
    constexpr qsizetype MostNames = 3;
    QStringList said;
    for (const QString &name : names.first(qMin(MostNames, names.size())))
        said.append(inSentence(name, markup));
    const auto rest = static_cast<int>(names.size() - said.size());
    if (rest == 0)
        return QLocale().createSeparatedList(said);
    //: The end of a list of names. %1: the first ones, separated by commas.
    return tr("%1 and %n more", nullptr, rest).arg(said.join(QLatin1String(", ")));
}

} // namespace itm
