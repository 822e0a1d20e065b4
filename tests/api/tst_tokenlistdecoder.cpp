// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tokenlistdecoder.h"

#include "tests/api/goldenexchange.h"
#include "tests/support/goldentokens.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using namespace itm::test;

// Above the texts: moc 6.4 loses its way in raw strings.
class TestTokenListDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreReadWhole();
    void anySplitGivesTheSame();
    void oneByteAtATimeGivesTheSame();
    void goldenListsAreReadAsTheServerMeantThem();
    void valueIsComparedAndDropped();
    void v1ListNamesTheUser();
    void equalTextsAndPermissionsAreShared();
    void listsBeyondOneBufferAreRead();
    void whatIsNoListIsMalformed_data();
    void whatIsNoListIsMalformed();
    void unfinishedListIsMalformed();
    void damagedListsNeverCrash();
};

namespace {

/// As the server writes it (§3.3), with what makes cutting hard: escapes and braces in texts.
const QByteArray Tabbed = R"json({
	"links": {
		"self": "/api/v2/authorizations",
		"odd": "\"authorizations\":[{"
	},
	"authorizations": [
		{
			"id": "0b3f1c2d4e5f6000",
			"token": "",
			"status": "active",
			"description": "a \"brace\" } and \\ and \u003cü\u003e",
			"orgID": "f5b10cd031b12e01",
			"org": "example-org",
			"userID": "0b3f1c2d4e5f7000",
			"user": "alice",
			"permissions": [
				{
					"action": "read",
					"resource": {
						"type": "buckets",
						"id": "3c1d5e7f90ab1234",
						"orgID": "f5b10cd031b12e01",
						"name": "telegraf",
						"org": "example-org"
					}
				},
				{
					"action": "write",
					"resource": {
						"type": "never-heard-of"
					}
				}
			],
			"links": {
				"self": "/api/v2/authorizations/0b3f1c2d4e5f6000"
			},
			"createdAt": "2026-05-11T13:30:49.123456789+02:00",
			"updatedAt": "0001-01-01T00:00:00Z"
		},
		{
			"id": "0B3F1C2D4E5F6001",
			"token": "va\"lu\u003ce",
			"status": "inactive",
			"description": "",
			"permissions": []
		}
	]
})json";

Result<TokenListing> decode(QByteArrayView bytes, qsizetype split, Secret credential = {})
{
    TokenListDecoder decoder(TokenStore::V2, std::move(credential));
    decoder.feed(bytes.first(split));
    decoder.feed(bytes.sliced(split));
    return decoder.finish();
}

Result<TokenListing> decode(QByteArrayView bytes)
{
    return decode(bytes, bytes.size());
}

/// Two records that share everything but id and description.
QByteArray listOf(int count)
{
    QByteArray records;
    for (int i = 1; i <= count; ++i) {
        records += (i == 1 ? "" : ",") + QByteArray(R"({"id":")")
            + QByteArray::number(i).rightJustified(16, '0')
            + R"(","org":"lab","user":"bob","permissions":[{"action":"read",)"
              R"("resource":{"type":"buckets","orgID":"00000000000000aa"}}]})";
    }
    return R"({"authorizations":[)" + records + "]}";
}

} // namespace

void TestTokenListDecoder::recordsAreReadWhole()
{
    const auto listing = decode(Tabbed);
    QVERIFY(listing);
    const TokenList &tokens = listing.value().tokens;
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(tokens[0].id, TokenId(0x0b3f1c2d4e5f6000));
    QCOMPARE(tokens[0].description, QStringLiteral("a \"brace\" } and \\ and <ü>"));
    QCOMPARE(tokens[0].organizationName, QStringLiteral("example-org"));
    QCOMPARE(tokens[0].owner, UserId(0x0b3f1c2d4e5f7000));
    QCOMPARE(tokens[0].createdAt.toString(Qt::ISODateWithMs),
             QStringLiteral("2026-05-11T11:30:49.123Z"));
    QVERIFY(!tokens[0].updatedAt.isValid());
    QVERIFY(tokens[0].isActive());
    QVERIFY(tokens[0].serverValue == ServerValue::Hidden);
    QCOMPARE(tokens[0].permissions.size(), 2);
    QCOMPARE(tokens[0].permissions[0].name, QStringLiteral("telegraf"));
    QCOMPARE(tokens[0].permissions[0].id, ResourceId(0x3c1d5e7f90ab1234));
    QCOMPARE(tokens[0].permissions[1].type.name, QStringLiteral("never-heard-of"));
    QVERIFY(tokens[0].permissions[1].isUnscoped());
    QVERIFY(tokens[0].permissions[1].action == PermissionAction::Write);
    QVERIFY(!tokens[1].isActive());
    QVERIFY(tokens[1].serverValue == ServerValue::Readable);
    QVERIFY(tokens[1].permissions.isEmpty());
}

void TestTokenListDecoder::anySplitGivesTheSame()
{
    const TokenList expected = decode(Tabbed).takeValue().tokens;
    for (qsizetype split = 0; split <= Tabbed.size(); ++split) {
        const auto listing = decode(Tabbed, split);
        QVERIFY2(listing && listing.value().tokens == expected, qPrintable(QString::number(split)));
    }
}

void TestTokenListDecoder::oneByteAtATimeGivesTheSame()
{
    TokenListDecoder decoder(TokenStore::V2);
    for (const char &byte : Tabbed)
        QVERIFY(decoder.feed(QByteArrayView(&byte, 1)));
    QCOMPARE(decoder.finish().value().tokens, decode(Tabbed).value().tokens);
}

void TestTokenListDecoder::goldenListsAreReadAsTheServerMeantThem()
{
    QHash<QString, TokenList> expected;
    for (const GoldenToken &golden : goldenTokens())
        expected[golden.place].append(golden.token);
    int lists = 0;
    for (const GoldenExchange &exchange : goldenExchanges()) {
        const QString place = exchange.section + QLatin1String(": ") + exchange.name;
        if (!exchange.body.contains("\"authorizations\":[")
            || exchange.path.startsWith(QLatin1String("/private"))
            || exchange.body.contains("(same as before")
            || exchange.name == QLatin1String("link map"))
            continue;
        const auto listing = decode(exchange.body);
        QVERIFY2(listing, qPrintable(exchange.place()));
        // Both files have the same places: the records of the second follow those of the first.
        TokenList &wanted = expected[place];
        for (const Token &token : listing.value().tokens) {
            Token withoutTimes = token;
            QVERIFY(token.createdAt.isValid() && token.updatedAt.isValid());
            withoutTimes.createdAt = withoutTimes.updatedAt = QDateTime();
            withoutTimes.serverValue = ServerValue::Hidden;
            QVERIFY2(!wanted.isEmpty() && withoutTimes == wanted.takeFirst(),
                     qPrintable(exchange.place()));
            const bool isReadable = token.serverValue == ServerValue::Readable;
            QCOMPARE(isReadable, exchange.file == QLatin1String("raw"));
        }
        ++lists;
    }
    QVERIFY(lists > 20);
}

void TestTokenListDecoder::valueIsComparedAndDropped()
{
    const auto plain
        = decode(goldenBody(QStringLiteral("raw"), QStringLiteral("operator sees all")), 0,
                 Secret(GoldenOperatorValue));
    QVERIFY(plain);
    QCOMPARE(plain.value().matchesCredential, TokenId(goldenId(QStringLiteral("opId"))));
    const qsizetype value = Tabbed.indexOf("va\\\"");
    for (qsizetype split = value - 2; split < value + 20; ++split)
        QCOMPARE(decode(Tabbed, split, Secret("va\"lu<e")).value().matchesCredential,
                 TokenId(0x0b3f1c2d4e5f6001));
    QVERIFY(decode(Tabbed, 0, Secret("another")).value().matchesCredential.isNull());
    QVERIFY(decode(Tabbed, 0, Secret()).value().matchesCredential.isNull());
}

void TestTokenListDecoder::v1ListNamesTheUser()
{
    TokenListDecoder decoder(TokenStore::V1, Secret("grafana"));
    decoder.feed(R"({"authorizations":[{"id":"00000000000000aa","token":"grafana"}]})");
    const auto listing = decoder.finish();
    QVERIFY(listing);
    const Token &token = listing.value().tokens.constFirst();
    QCOMPARE(token.v1UserName, QStringLiteral("grafana"));
    QVERIFY(token.store == TokenStore::V1);
    QVERIFY(token.serverValue == ServerValue::Hidden);
    QVERIFY(listing.value().matchesCredential.isNull());
}

void TestTokenListDecoder::equalTextsAndPermissionsAreShared()
{
    const auto listing = decode(listOf(3));
    QVERIFY(listing);
    const TokenList &tokens = listing.value().tokens;
    QCOMPARE(tokens[2].description.constData(), tokens[0].description.constData());
    QCOMPARE(tokens[2].permissions.constData(), tokens[0].permissions.constData());
    QCOMPARE(tokens[1].permissions.constData(), tokens[0].permissions.constData());
}

void TestTokenListDecoder::listsBeyondOneBufferAreRead()
{
    const QByteArray bytes = listOf(20000);
    QVERIFY(bytes.size() > 2 * 1024 * 1024);
    for (const qsizetype piece : { qsizetype(777), qsizetype(65536), bytes.size() }) {
        TokenListDecoder decoder(TokenStore::V2);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            QVERIFY(decoder.feed(
                QByteArrayView(bytes).sliced(at).first(std::min(piece, bytes.size() - at))));
        const auto listing = decoder.finish();
        QVERIFY(listing);
        QCOMPARE(listing.value().tokens.size(), 20000);
    }
}

void TestTokenListDecoder::whatIsNoListIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isList");
    const auto row = [](const char *body, bool isList = false) {
        QTest::newRow(body) << QByteArray(body) << isList;
    };
    row(R"({"authorizations":[]})", true);
    row(" { \"authorizations\" :\t[ ] , \"links\":{\"a\":[1]} } ", true);
    row(R"({"authorizations":null})", true);
    row("");
    row("null");
    row("[]");
    row("{}");
    row("<html>");
    row(R"({"code":"unauthorized","message":"unauthorized access"})");
    row(R"({"authorizations":{}})");
    row(R"({"authorizations":[1]})");
    row(R"({"authorizations":[],})");
    row(R"({"authorizations":[]}x)");
    row(R"({"authorizations":[]}{})");
    row(R"({"links":{"authorizations":[]}})");
    row(R"({"authorizations":[],"authorizations":[{"id":"00000000000000aa"}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa"}]})", true);
    row(R"({"authorizations":[{"id":"00000000000000aa"},]})");
    row(R"({"authorizations":[,{"id":"00000000000000aa"}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa"}{"id":"00000000000000ab"}]})");
    row(R"({"authorizations":[{}]})");
    row(R"({"authorizations":[{"id":"0000000000000000"}]})");
    row(R"({"authorizations":[{"id":"aa"}]})");
    row(R"({"authorizations":[{"id":170}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","token":7}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","orgID":"x"}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","permissions":{}}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","permissions":[{}]}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","permissions":[{"action":"read"}]}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","permissions":)"
        R"([{"action":"own","resource":{"type":"buckets"}}]}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","permissions":)"
        R"([{"resource":{"type":"buckets"}}]}]})");
    row(R"({"authorizations":[{"id":"00000000000000aa","permissions":)"
        R"([{"action":"read","resource":{"type":"buckets","id":"1"}}]}]})");
    row("{\"authorizations\":[{\"id\":\"00000000000000aa\",\"org\":\"\xff\"}]}");
}

void TestTokenListDecoder::whatIsNoListIsMalformed()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isList);
    const auto listing = decode(body);
    QCOMPARE(listing.isOk(), isList);
    if (!isList)
        QVERIFY(listing.error().kind == ErrorKind::MalformedReply);
}

void TestTokenListDecoder::unfinishedListIsMalformed()
{
    for (qsizetype length = 0; length < Tabbed.size(); ++length)
        QVERIFY2(!decode(Tabbed.first(length)), qPrintable(QString::number(length)));
}

void TestTokenListDecoder::damagedListsNeverCrash()
{
    QRandomGenerator random(20260511);
    int malformed = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = Tabbed;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(bytes.size());
            if (random.bounded(4) == 0)
                bytes.remove(at, random.bounded(1, 40));
            else
                bytes[at] = "\"\\{}[],:0\0\xff\x80n"[random.bounded(13)];
        }
        const auto listing = decode(bytes, random.bounded(bytes.size()), Secret("va\"lu<e"));
        malformed += listing.isOk() ? 0 : 1;
    }
    QVERIFY(malformed > 750);
}

QTEST_GUILESS_MAIN(TestTokenListDecoder)
#include "tst_tokenlistdecoder.moc"
