// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/identitytext.h"

#include "models/words/nametext.h"
#include "models/words/timetext.h"

#include <QLocale>

namespace itm {

namespace {

QString nameOf(const Identity &identity)
{
    return identity.userName.isEmpty() ? identity.user.toString()
                                       : NameText::shown(identity.userName);
}

QString credential(const IdentityFacts &facts)
{
    if (facts.isSession)
        //: What somebody signed in with.
        return IdentityText::tr("user and password");
    if (facts.identity.isOperator)
        //: What somebody signed in with.
        return IdentityText::tr("operator token");
    if (facts.kind == TokenKind::AllAccess)
        //: What somebody signed in with.
        return IdentityText::tr("All Access token");
    if (facts.kind == TokenKind::ReadWrite)
        //: What somebody signed in with.
        return IdentityText::tr("Read/Write token");
    if (facts.identity.isNarrow)
        //: What somebody signed in with: a token with few permissions.
        return IdentityText::tr("narrow token");
    //: What somebody signed in with.
    return IdentityText::tr("token");
}

/// What lists leave out, or the credential does not see.
QString unseen(const IdentityFacts &facts)
{
    const qint64 unseen = *facts.storedTokens - facts.visibleTokens;
    if (facts.identity.isOperator)
        return IdentityText::tr("%n more belong(s) to deleted users or organizations", nullptr,
                                static_cast<int>(unseen));
    return IdentityText::tr("%n more belong(s) to others, or to deleted users or organizations",
                            nullptr, static_cast<int>(unseen));
}

QString visibility(const IdentityFacts &facts)
{
    const auto count = static_cast<int>(facts.visibleTokens);
    if (facts.storedTokens && *facts.storedTokens > facts.visibleTokens)
        //: %1: a number; %2: a number; %3: such as "3 more belong to deleted users".
        return IdentityText::tr("sees %1 of %2 stored tokens: %3")
            .arg(QLocale().toString(count), QLocale().toString(*facts.storedTokens), unseen(facts));
    if (facts.identity.isOperator)
        return IdentityText::tr("sees all %n token(s)", nullptr, count);
    if (count == 0)
        return IdentityText::tr("sees no tokens");
    return IdentityText::tr("sees %n token(s)", nullptr, count);
}

} // namespace

QStringList IdentityText::pieces(const IdentityFacts &facts, const QDateTime &now)
{
    QStringList pieces;
    const QString name = nameOf(facts.identity);
    if (name.isEmpty())
        //: %1: such as "operator token".
        pieces.append(tr("signed in (%1)").arg(credential(facts)));
    else
        //: %1: a user; %2: such as "operator token".
        pieces.append(tr("signed in as %1 (%2)").arg(name, credential(facts)));
    if (facts.isInTheClear)
        pieces.append(tr("not encrypted: http can be read on the way"));
    pieces.append(visibility(facts));
    if (facts.v1Credentials > 0)
        pieces.append(tr("%n v1 credential(s)", nullptr, static_cast<int>(facts.v1Credentials)));
    if (facts.valueStorage == ValueStorage::Hashed)
        pieces.append(tr("the server keeps values hashed"));
    else if (facts.valueStorage == ValueStorage::Raw)
        pieces.append(tr("the server keeps values readable"));
    if (facts.refreshedAt.isValid())
        //: %1: such as "12 s ago".
        pieces.append(tr("refreshed %1").arg(TimeText::age(facts.refreshedAt, now)));
    return pieces;
}

QString IdentityText::line(const IdentityFacts &facts, const QDateTime &now)
{
    return pieces(facts, now).join(QStringLiteral(" · "));
}

} // namespace itm
