// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/owndatajson.h"
#include "models/session/owndatamerge.h"
#include "models/session/owndatashelf.h"
#include "models/store/appsettings.h"
#include "models/store/connectionstore.h"
#include "models/store/localdatabase.h"
#include "models/store/notestore.h"
#include "models/store/templatestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

namespace {

const ServerId Server = ServerId::create();

KeyedNote note(ServerId server, quint64 token, const QString &text)
{
    return { { server, TokenStore::V2, TokenId(token) },
             { text, { QStringLiteral("hall7"), QStringLiteral("old") }, QDate(2026, 12, 1) } };
}

Connection connection(ServerId server)
{
    return { .id = ConnectionId::create(),
             .server = server,
             .name = QStringLiteral("plant"),
             .url = QUrl(QStringLiteral("http://plant")) };
}

OwnData taken(const OwnData &mine, const OwnData &theirs, OwnDataChoice choice)
{
    QList<OwnDataItem> items = compareOwnData(mine, theirs);
    for (OwnDataItem &item : items)
        item.choice = choice;
    return chosenOwnData(mine, theirs, items);
}

} // namespace

/// Notes on their way to another computer.
class TestOwnNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsWrittenIsReadTheSame();
    void whatIsNoNoteIsRefused_data();
    void whatIsNoNoteIsRefused();
    void noValueLeaves();
    void serversAreKnownByTheirConnections();
    void twoNotesBecomeOne();
    void theyArePutAndRead();
    void whatCannotBeWrittenIsTriedAgain();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QList<KeyedNote> read();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<TemplateStore> m_templates;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<NoteStore> m_store;
    std::unique_ptr<OwnDataShelf> m_shelf;
    int m_troubles = 0;
};

void TestOwnNotes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_connections
        = std::make_unique<ConnectionStore>(path(QStringLiteral("connections.json")), nullptr);
    m_templates = std::make_unique<TemplateStore>(path(QStringLiteral("templates.json")), nullptr);
    m_settings = std::make_unique<AppSettings>(path(QStringLiteral("settings.ini")));
    m_database = std::make_unique<LocalDatabase>(path(QStringLiteral("local.sqlite")));
    m_store = std::make_unique<NoteStore>(*m_database);
    m_shelf = std::make_unique<OwnDataShelf>(*m_connections, *m_templates, *m_settings,
                                             path(QStringLiteral("snippets")),
                                             path(QStringLiteral("pending.json")));
    m_troubles = 0;
    m_shelf->setNotes(m_store.get(), [this](const Error &) { ++m_troubles; });
}

void TestOwnNotes::cleanup()
{
    m_shelf.reset();
    m_store.reset();
    m_database.reset();
}

QList<KeyedNote> TestOwnNotes::read()
{
    bool isRead = false;
    m_shelf->readNotes([&isRead] { isRead = true; });
    if (!QTest::qWaitFor([&isRead] { return isRead; }))
        qFatal("the notes were not read");
    return m_shelf->gather().notes;
}

void TestOwnNotes::whatIsWrittenIsReadTheSame()
{
    OwnData data{ .notes = { note(Server, 1, QStringLiteral("Ask \"Bob\"\nfirst")) } };
    data.notes.append({ { Server, TokenStore::V1, TokenId(1) }, { .text = QStringLiteral("x") } });
    const auto read = ownDataFromJson(ownDataToJson(data));
    QVERIFY(std::holds_alternative<OwnData>(read));
    QCOMPARE(std::get<OwnData>(read), data);
}

void TestOwnNotes::whatIsNoNoteIsRefused_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray server = "\"server\": \"" + Server.toString().toLatin1() + "\", ";
    const QByteArray token = R"("store": "v2", "id": "0a1b2c3d4e5f6071")";
    QTest::newRow("nothing noted") << QByteArray(server + token);
    QTest::newRow("no server") << QByteArray(token + R"(, "text": "x")");
    QTest::newRow("no token") << QByteArray(server + R"("store": "v2", "text": "x")");
    QTest::newRow("no store") << QByteArray(server + R"("id": "0a1b2c3d4e5f6071", "text": "x")");
    QTest::newRow("no date") << QByteArray(server + token + R"(, "text": "x", "reviewBy": "soon")");
    QTest::newRow("too long") << QByteArray(server + token + R"(, "text": ")"
                                            + QByteArray(100'000, 'x') + '"');
}

void TestOwnNotes::whatIsNoNoteIsRefused()
{
    QFETCH(const QByteArray, entry);
    const auto read = ownDataFromJson(
        R"({"format": "influx-token-manager-data", "version": 1, "notes": [{)" + entry + "}]}");
    const auto *issue = std::get_if<OwnDataIssue>(&read);
    QVERIFY(issue);
    QCOMPARE(issue->kind, OwnDataIssue::Kind::BadEntry);
    QCOMPARE(issue->detail, QStringLiteral("notes 1"));
}

void TestOwnNotes::noValueLeaves()
{
    OwnData data{ .notes = { note(Server, 1, QStringLiteral("fine")),
                             note(Server, 2, QString(86, u'x') + QStringLiteral("==")) } };
    QCOMPARE(takeOutSecrets(data), QStringList{ TokenId(2).toString() });
    QCOMPARE(data.notes.size(), 1);
}

void TestOwnNotes::serversAreKnownByTheirConnections()
{
    const ServerId elsewhere = ServerId::create();
    const OwnData mine{ .connections = { connection(Server) },
                        .notes = { note(Server, 1, QStringLiteral("a")) } };
    const OwnData theirs{ .connections = { connection(elsewhere) },
                          .notes = { note(elsewhere, 1, QStringLiteral("a")),
                                     note(elsewhere, 2, QStringLiteral("b")) } };
    const QList<OwnDataItem> items = compareOwnData(mine, theirs);
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(1).news, OwnDataNews::Same);
    QCOMPARE(items.at(2).news, OwnDataNews::New);
    QCOMPARE(chosenOwnData(mine, theirs, items).notes,
             (QList<KeyedNote>{ note(Server, 2, QStringLiteral("b")) }));
    // On an empty computer the notes follow their connection.
    const OwnData fresh = taken({}, theirs, OwnDataChoice::TakeTheirs);
    QCOMPARE(fresh.notes.constFirst().key.server, fresh.connections.constFirst().server);
}

void TestOwnNotes::twoNotesBecomeOne()
{
    const OwnData mine{ .notes = { note(Server, 1, QStringLiteral("mine")) } };
    OwnData theirs{ .notes = { note(Server, 1, QStringLiteral("theirs")) } };
    theirs.notes[0].note.tags = { QStringLiteral("new") };
    theirs.notes[0].note.reviewBy = QDate(2026, 11, 1);
    QVERIFY(taken(mine, theirs, OwnDataChoice::KeepMine).notes.isEmpty());
    QCOMPARE(taken(mine, theirs, OwnDataChoice::TakeTheirs).notes, theirs.notes);
    const TokenNote both = taken(mine, theirs, OwnDataChoice::KeepBoth).notes.constFirst().note;
    QCOMPARE(both.text, QStringLiteral("mine\ntheirs"));
    QCOMPARE(
        both.tags,
        (QStringList{ QStringLiteral("hall7"), QStringLiteral("new"), QStringLiteral("old") }));
    QCOMPARE(both.reviewBy, QDate(2026, 11, 1));
}

void TestOwnNotes::theyArePutAndRead()
{
    const OwnData data{ .notes = { note(Server, 1, QStringLiteral("a")) } };
    QVERIFY(!m_shelf->put(data));
    QCOMPARE(read(), data.notes);
    QTRY_VERIFY(!QFile::exists(path(QStringLiteral("pending.json"))));
    QCOMPARE(m_troubles, 0);
}

void TestOwnNotes::whatCannotBeWrittenIsTriedAgain()
{
    // A file in the place of the folder.
    QFile file(path(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LocalDatabase broken(path(QStringLiteral("plain/local.sqlite")));
    NoteStore store(broken);
    m_shelf->setNotes(&store, [this](const Error &) { ++m_troubles; });
    const OwnData data{ .notes = { note(Server, 1, QStringLiteral("a")) } };
    QVERIFY(!m_shelf->put(data));
    QTRY_COMPARE(m_troubles, 1);
    QVERIFY(QFile::exists(path(QStringLiteral("pending.json"))));
    // The next start finds a database that works.
    m_shelf->setNotes(m_store.get(), {});
    QVERIFY(m_shelf->goOn());
    QCOMPARE(read(), data.notes);
    QTRY_VERIFY(!QFile::exists(path(QStringLiteral("pending.json"))));
}

QTEST_GUILESS_MAIN(TestOwnNotes)
#include "tst_ownnotes.moc"
