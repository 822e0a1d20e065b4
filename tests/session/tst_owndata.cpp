// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/owndatajson.h"
#include "models/session/owndatamerge.h"
#include "models/session/owndatashelf.h"
#include "models/store/appsettings.h"
#include "models/store/connectionstore.h"
#include "models/store/templatestore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

namespace {

const QString Generated = QString(86, u'x') + QStringLiteral("==");

Connection connection(const QString &name, const QString &url)
{
    return { .id = ConnectionId::create(),
             .server = ServerId::create(),
             .name = name,
             .url = QUrl(url),
             .color = ConnectionColor::Red,
             .isReadOnly = true };
}

OwnData sample()
{
    return { .connections = { connection(QStringLiteral("plant"), QStringLiteral("http://plant")),
                              connection(QStringLiteral("lab"), QStringLiteral("https://lab/x")) },
             .templates = { { .id = TemplateId::create(),
                              .name = QStringLiteral("reader"),
                              .entries = { { .type = types::buckets } } } },
             .searches = { { QStringLiteral("old"), QStringLiteral("updated:>90d") } },
             .snippets
             = { { QStringLiteral("mine"), QStringLiteral("{\"title\": \"Mine\"}\n") } } };
}

OwnDataIssue::Kind issueOf(const QByteArray &bytes)
{
    const auto read = ownDataFromJson(bytes);
    const auto *issue = std::get_if<OwnDataIssue>(&read);
    return issue ? issue->kind : OwnDataIssue::Kind(99);
}

QByteArray fileWith(const QByteArray &lists, const QByteArray &version = "1")
{
    return R"({"format": "influx-token-manager-data", "version": )" + version + ", " + lists + "}";
}

} // namespace

class TestOwnData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsReadTheSame();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void damageIsRefusedOrReadWhole();
    void nothingThatLooksLikeAValueLeaves();
    void newSameAndDifferentAreTold();
    void theChoicesAreFollowed();
    void noCredentialComesToAnotherAddress();
    void allIsPut();
    void whatCannotBeWrittenTakesAllBack();
    void cutShortItIsPutAtTheNextStart();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<TemplateStore> m_templates;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<OwnDataShelf> m_shelf;
};

void TestOwnData::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestOwnData::open()
{
    m_settings.reset();
    m_connections
        = std::make_unique<ConnectionStore>(path(QStringLiteral("connections.json")), nullptr);
    m_templates = std::make_unique<TemplateStore>(path(QStringLiteral("templates.json")), nullptr);
    m_settings = std::make_unique<AppSettings>(path(QStringLiteral("settings.ini")));
    m_shelf = std::make_unique<OwnDataShelf>(*m_connections, *m_templates, *m_settings,
                                             path(QStringLiteral("snippets")),
                                             path(QStringLiteral("pending.json")));
}

void TestOwnData::whatIsWrittenIsReadTheSame()
{
    const OwnData data = sample();
    const auto read = ownDataFromJson(ownDataToJson(data));
    QVERIFY(std::holds_alternative<OwnData>(read));
    QCOMPARE(std::get<OwnData>(read), data);
    QVERIFY(std::get<OwnData>(ownDataFromJson(ownDataToJson({}))).size() == 0);
}

void TestOwnData::whatIsNoneIsRefused_data()
{
    using Kind = OwnDataIssue::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::NotJson;
    QTest::newRow("cut") << ownDataToJson(sample()).chopped(5) << Kind::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << Kind::NotOwnData;
    QTest::newRow("templates") << QByteArray(R"({"format": "influx-token-manager-templates"})")
                               << Kind::NotOwnData;
    QTest::newRow("no version") << QByteArray(R"({"format": "influx-token-manager-data"})")
                                << Kind::NotOwnData;
    QTest::newRow("newer") << fileWith(R"("connections": [])", "2") << Kind::NewerVersion;
    QTest::newRow("no list") << fileWith(R"("connections": 1)") << Kind::NotOwnData;
    QTest::newRow("no address") << fileWith(R"("connections": [{"name": "x"}])") << Kind::BadEntry;
    QTest::newRow("a file elsewhere")
        << fileWith(R"("snippets": [{"name": "../../x", "text": "y"}])") << Kind::BadEntry;
    QTest::newRow("a hidden file")
        << fileWith(R"("snippets": [{"name": ".x", "text": "y"}])") << Kind::BadEntry;
    QTest::newRow("twice") << fileWith(
        R"("searches": [{"name": "a", "text": "b"}, {"name": "a", "text": "c"}])")
                           << Kind::BadEntry;
    QTest::newRow("a value") << fileWith(R"("searches": [{"name": "a", "text": ")"
                                         + Generated.toLatin1() + R"("}])")
                             << Kind::TokenValue;
    QByteArray many = R"("searches": [)";
    for (int i = 0; i < 10'000; ++i)
        many += R"({"name": ")" + QByteArray::number(i) + R"(", "text": "x"},)";
    QTest::newRow("10 000 entries") << fileWith(many.chopped(1) + ']') << Kind::TooMany;
    QTest::newRow("too large") << QByteArray(LargestOwnData + 1, ' ') << Kind::TooLarge;
}

void TestOwnData::whatIsNoneIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const OwnDataIssue::Kind, kind);
    QCOMPARE(issueOf(bytes), kind);
}

void TestOwnData::damageIsRefusedOrReadWhole()
{
    QRandomGenerator random(20261126);
    const QByteArray whole = ownDataToJson(sample());
    for (int round = 0; round < 500; ++round) {
        QByteArray damaged = whole;
        const qsizetype at = random.bounded(damaged.size());
        if (round % 3 == 0)
            damaged[at] = static_cast<char>(random.bounded(256));
        else if (round % 3 == 1)
            damaged.remove(at, random.bounded(1, 40));
        else
            damaged.insert(at, whole.mid(random.bounded(whole.size()), 30));
        const auto read = ownDataFromJson(damaged);
        if (const auto *data = std::get_if<OwnData>(&read)) {
            const auto again = ownDataFromJson(ownDataToJson(*data));
            QVERIFY(std::holds_alternative<OwnData>(again));
            QCOMPARE(std::get<OwnData>(again), *data);
        }
    }
}

void TestOwnData::nothingThatLooksLikeAValueLeaves()
{
    OwnData data = sample();
    QVERIFY(takeOutSecrets(data).isEmpty());
    data.snippets.append({ QStringLiteral("careless"), QString(u"token = " + Generated) });
    data.connections[0].userName = Generated;
    const QStringList names{ QStringLiteral("plant"), QStringLiteral("careless") };
    QCOMPARE(takeOutSecrets(data), names);
    QCOMPARE(data.size(), sample().size() - 1);
    QVERIFY(!ownDataToJson(data).contains(Generated.toLatin1()));
}

void TestOwnData::newSameAndDifferentAreTold()
{
    const OwnData mine = sample();
    OwnData theirs = mine;
    theirs.connections[0].color = ConnectionColor::Green;
    theirs.connections[1].id = ConnectionId::create();
    theirs.templates[0].name = QStringLiteral("Another");
    theirs.snippets[0].text = QStringLiteral("other");
    const QList<OwnDataItem> items = compareOwnData(mine, theirs);
    QStringList told;
    for (const OwnDataItem &item : items)
        told << QStringLiteral("%1 %2 %3")
                    .arg(item.name)
                    .arg(int(item.news))
                    .arg(QLatin1String(item.isTaken() ? "+" : "-"));
    QCOMPARE(told.join(QLatin1String(", ")),
             QStringLiteral("plant 2 -, lab 1 -, Another 0 +, old 1 -, mine 2 -"));
}

void TestOwnData::theChoicesAreFollowed()
{
    const OwnData mine = sample();
    OwnData theirs = mine;
    theirs.connections[0].isReadOnly = false;
    theirs.templates[0].note = QStringLiteral("theirs");
    theirs.searches[0].text = QStringLiteral("owner:bob");
    theirs.snippets[0].text = QStringLiteral("theirs");
    QList<OwnDataItem> items = compareOwnData(mine, theirs);
    QCOMPARE(chosenOwnData(mine, theirs, items), OwnData());
    items[0].choice = OwnDataChoice::TakeTheirs;
    items[2].choice = OwnDataChoice::TakeTheirs;
    items[3].choice = OwnDataChoice::KeepBoth;
    items[4].choice = OwnDataChoice::KeepBoth;
    const OwnData chosen = chosenOwnData(mine, theirs, items);
    QCOMPARE(chosen.connections.size(), 1);
    QCOMPARE(chosen.connections[0], theirs.connections[0]);
    QCOMPARE(chosen.templates, theirs.templates);
    QCOMPARE(chosen.searches[0].name, QStringLiteral("old (2)"));
    QCOMPARE(chosen.snippets[0].name, QStringLiteral("mine (2)"));
    QCOMPARE(chosen.snippets[0].text, QStringLiteral("theirs"));
}

/// A file may hold the ids of connections and servers whose secrets are in this keychain.
void TestOwnData::noCredentialComesToAnotherAddress()
{
    const OwnData mine = sample();
    OwnData theirs;
    theirs.connections
        = { mine.connections[0], connection(QStringLiteral("new"), QStringLiteral("http://new")) };
    theirs.connections[0].url = QUrl(QStringLiteral("http://elsewhere"));
    theirs.connections[1].credentialToken = TokenId(7);
    theirs.connections[1].credentialTraits.owner = UserId(7);
    const OwnData chosen = chosenOwnData(mine, theirs, compareOwnData(mine, theirs));
    QCOMPARE(chosen.connections.size(), 2);
    QVERIFY(chosen.connections[0].id != mine.connections[0].id);
    QVERIFY(chosen.connections[0].server != mine.connections[0].server);
    QVERIFY(chosen.connections[1].id != theirs.connections[1].id);
    QCOMPARE(chosen.connections[1].server, theirs.connections[1].server);
    QVERIFY(chosen.connections[1].credentialToken.isNull());
    QVERIFY(chosen.connections[1].credentialTraits.owner.isNull());
}

void TestOwnData::allIsPut()
{
    const OwnData data = sample();
    QVERIFY(!m_shelf->put(data));
    QVERIFY(!QFile::exists(path(QStringLiteral("pending.json"))));
    open();
    QCOMPARE(m_shelf->gather(), data);
    QVERIFY(!m_shelf->goOn());
}

void TestOwnData::whatCannotBeWrittenTakesAllBack()
{
    OwnData mine = sample();
    QVERIFY(!m_shelf->put(mine));
    OwnData theirs = mine;
    theirs.connections[0].color = ConnectionColor::Green;
    theirs.connections.append(connection(QStringLiteral("new"), QStringLiteral("http://new")));
    theirs.templates[0].note = QStringLiteral("theirs");
    theirs.snippets.append({ QStringLiteral("second"), QStringLiteral("text") });
    // The templates' file cannot be replaced by a file any more.
    QVERIFY(QFile::remove(path(QStringLiteral("templates.json"))));
    QVERIFY(QDir().mkpath(path(QStringLiteral("templates.json/full"))));
    const auto error = m_shelf->put(theirs);
    QVERIFY(error);
    QVERIFY(!QFile::exists(path(QStringLiteral("pending.json"))));
    QCOMPARE(m_shelf->gather(), mine);
    open();
    mine.templates.clear();
    QCOMPARE(m_shelf->gather(), mine);
}

void TestOwnData::cutShortItIsPutAtTheNextStart()
{
    OwnData data = sample();
    QFile pending(path(QStringLiteral("pending.json")));
    QVERIFY(pending.open(QIODevice::WriteOnly));
    pending.write(ownDataToJson(data));
    pending.close();
    // The first connection had been written when the program ended.
    m_connections->put(data.connections[0]);
    open();
    QVERIFY(m_shelf->goOn());
    QCOMPARE(m_shelf->gather(), data);
    QVERIFY(!pending.exists());
    QVERIFY(!m_shelf->goOn());
}

QTEST_GUILESS_MAIN(TestOwnData)
#include "tst_owndata.moc"
