// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/reportparts.h"

#include "models/access/naturalkey.h"
#include "models/words/kindtext.h"
#include "models/words/nametext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"

#include <algorithm>
#include <tuple>

namespace itm::reports {

namespace {

QJsonValue isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

ReportCell typed(const QString &text)
{
    return { NameText::excerpt(text), text };
}

ReportCell time(const QDateTime &time)
{
    // Read elsewhere, too: of which zone it is.
    const QString zone = time.toLocalTime().timeZoneAbbreviation();
    return { time.isValid() ? TimeText::dateTime(time) + u' ' + zone : QString(), isoTime(time) };
}

ReportCell date(const QDateTime &time)
{
    return { TimeText::date(time), isoTime(time) };
}

ReportCell day(const QDate &date)
{
    return { TimeText::date(date.startOfDay()), date.toString(Qt::ISODate) };
}

QString kindName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Operator:
        return QStringLiteral("operator");
    case TokenKind::OlderOperator:
        return QStringLiteral("olderOperator");
    case TokenKind::AllAccess:
        return QStringLiteral("allAccess");
    case TokenKind::ReadWrite:
        return QStringLiteral("readWrite");
    case TokenKind::Custom:
        return QStringLiteral("custom");
    case TokenKind::V1Credential:
        return QStringLiteral("v1Credential");
    }
    return {};
}

QString storeName(TokenStore store)
{
    return store == TokenStore::V1 ? QStringLiteral("v1") : QStringLiteral("v2");
}

QList<ReportColumn> tokenColumns()
{
    return { { ReportField::Token },           { ReportField::IdOfToken },
             { ReportField::Store, false },    { ReportField::Kind },
             { ReportField::Status },          { ReportField::Owner },
             { ReportField::IdOfOwner, false } };
}

ReportRow tokenCells(const Token &token, const ReportFacts &facts)
{
    const TokenClass tokenClass = classify(token, facts.types);
    const QString id = token.id.toString();
    const QString name
        = token.v1UserName.isEmpty() ? token.description : token.v1UserName.toString();
    return { { NameText::token(token), name },
             { id, id },
             { {}, storeName(token.store) },
             { KindText::label(tokenClass), kindName(tokenClass.kind) },
             { StatusText::token(token.status),
               token.isActive() ? QStringLiteral("active") : QStringLiteral("inactive") },
             { NameText::shown(NameText::owner(token)), token.ownerName.toString() },
             { {}, token.owner.toString() } };
}

QList<ReportColumn> organizationColumns()
{
    return { { ReportField::Organization, false }, { ReportField::IdOfOrganization, false } };
}

ReportRow organizationCells(OrganizationId id, const QString &name)
{
    return { typed(name), { id.toString(), id.toString() } };
}

TokenList tokensInOrder(const ReportFacts &facts)
{
    using Key = std::tuple<QString, OrganizationId, QString, TokenStore, TokenId>;
    std::vector<std::pair<Key, qsizetype>> order;
    for (qsizetype i = 0; i < facts.tokens.size(); ++i) {
        const Token &token = facts.tokens.at(i);
        if (facts.organization && token.organization != facts.organization->id)
            continue;
        order.emplace_back(Key{ naturalKey(NameText::organization(token)), token.organization,
                                naturalKey(token.description), token.store, token.id },
                           i);
    }
    std::sort(order.begin(), order.end());
    TokenList tokens;
    for (const auto &[key, i] : order)
        tokens.append(facts.tokens.at(i));
    return tokens;
}

} // namespace itm::reports
