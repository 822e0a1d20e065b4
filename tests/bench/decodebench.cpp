// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/decodebench.h"

#include "models/api/tokenlistdecoder.h"

#include "tests/bench/figure.h"
#include "tests/bench/tokenlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm::bench {

namespace {

constexpr int ListedTokens = 10'000;
constexpr qsizetype ReadSize = 64 * 1024;

double decode(const QByteArray &json)
{
    return timed([&] {
        TokenListDecoder decoder(TokenStore::V2);
        for (qsizetype at = 0; at < json.size(); at += ReadSize) {
            decoder.feed(QByteArrayView(json).sliced(at, std::min(ReadSize, json.size() - at)));
        }
        const Result<TokenListing> listing = decoder.finish();
        if (!listing.isOk() || listing.value().tokens.size() != ListedTokens)
            qFatal("the decoder did not read the list");
    });
}

double parseAndWalk(const QByteArray &json)
{
    return timed([&] {
        qsizetype seen = 0;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonArray tokens = document.object()[u"authorizations"].toArray();
        for (const auto &token : tokens) {
            seen += token[u"id"].toString().size() + token[u"description"].toString().size();
            const QJsonArray permissions = token[u"permissions"].toArray();
            for (const auto &permission : permissions) {
                seen += permission[u"action"].toString().size()
                    + permission[u"resource"][u"type"].toString().size();
            }
        }
        if (seen == 0)
            qFatal("QJsonDocument did not read the list");
    });
}

} // namespace

void benchDecoding(const std::function<void(const Figure &)> &report)
{
    const QByteArray json = tokenListJson(ListedTokens);
    const Compared times
        = compare([&] { return decode(json); }, [&] { return parseAndWalk(json); });
    report({ QStringLiteral("decode %1 tokens as they arrive").arg(ListedTokens),
             QStringLiteral("QJsonDocument, parse and walk: %1 ms").arg(times.reference, 0, 'f', 1),
             times.ratio(), 0.25, QStringLiteral("×") });
}

} // namespace itm::bench
