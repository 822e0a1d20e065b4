// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/searchcompletion.h"
#include "models/access/searchmatcher.h"

#include <cstdlib>

namespace {

using namespace itm;

const QDateTime Now(QDate(2026, 5, 11), QTime(12, 0), Qt::UTC);

Token sample()
{
    return { .id = TokenId(0xa1),
             .description = QStringLiteral("telegraf"),
             .organization = OrganizationId(0xe1),
             .organizationName = QStringLiteral("factory"),
             .owner = UserId(0xd1),
             .ownerName = QStringLiteral("alice"),
             .permissions = { { PermissionAction::Write, types::buckets, ResourceId(0xb1),
                                OrganizationId(0xe1), QStringLiteral("telegraf") } } };
}

bool isFound(const SearchQuery &query)
{
    const SearchMatcher matcher(
        query, { { BucketId(0xb1), OrganizationId(0xe1), QStringLiteral("telegraf"), false } });
    const Token token = sample();
    const quint64 shared = matcher.sharedHits(token, classify(token, {}), { "alice\nfactory" });
    return matcher.matches(shared, { token, "telegraf" });
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Whatever is typed: a problem lies within the text, more terms never find more, and a value that
/// is put in by a click is understood.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ParsedSearch parsed = parseSearch(text, Now);
    require(parsed.query.terms.size() <= MostSearchTerms);
    if (parsed.problem) {
        require(parsed.problem->position >= 0 && parsed.problem->length >= 0);
        require(parsed.problem->position + parsed.problem->length <= text.size());
    }
    SearchQuery fewer = parsed.query;
    const bool found = isFound(parsed.query);
    if (!fewer.terms.isEmpty()) {
        fewer.terms.removeLast();
        require(!found || isFound(fewer));
    }
    const ParsedSearch quoted = parseSearch(u"owner:" + quotedForSearch(text.left(64)), Now);
    require(!quoted.problem || text.left(64).remove(u'"').trimmed().isEmpty());
    return 0;
}
