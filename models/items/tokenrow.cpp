// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenrow.h"

#include "models/access/summary.h"
#include "models/words/kindtext.h"
#include "models/words/summarytext.h"

namespace itm {

ValuePlace TokenRow::valuePlace() const
{
    if (hasSavedValue())
        return ValuePlace::InKeychain;
    const Token *known = token();
    return known && known->serverValue == ServerValue::Readable ? ValuePlace::OnServer
                                                                : ValuePlace::Nowhere;
}

TokenRow TokenRowFactory::row(ServerSession &session, const Token &token)
{
    TokenRow row{ .session = &session,
                  .key = { session.connection().server, token.store, token.id },
                  .organization = token.organization,
                  .facts = facts(session, token) };
    const QStringList fields{ token.description,   token.ownerName,  token.organizationName,
                              row.facts->kindText, row.facts->mayDo, token.id.toString() };
    row.searchText = fields.join(u'\n').toCaseFolded();
    return row;
}

std::shared_ptr<const TokenRowFacts> TokenRowFactory::facts(const ServerSession &session,
                                                            const Token &token)
{
    const FactsKey key{ token.permissions, token.organization, token.owner };
    auto &known = m_facts[key];
    if (!known) {
        const auto &types = session.capabilities().resourceTypes;
        const TokenClass tokenClass = classify(token, types);
        const TokenSummary summary = summarize(token, tokenClass, types);
        known = std::make_shared<TokenRowFacts>(TokenRowFacts{
            tokenClass, KindText::label(tokenClass), SummaryText::line(summary, token) });
    }
    return known;
}

} // namespace itm
