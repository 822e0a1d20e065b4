// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/noterules.h"
#include "models/session/runningreplacements.h"
#include "models/session/tokennotes.h"
#include "models/store/localdatabase.h"
#include "models/store/notestore.h"
#include "models/words/notetext.h"

#include "tests/support/sessionfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const TokenNote Note{ QStringLiteral("Ask Bob\nfirst"),
                      { QStringLiteral("hall7"), QStringLiteral("old") },
                      QDate(2026, 12, 1) };

} // namespace

class TestTokenNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsAreReadAsTyped();
    void secretsAndFloodsAreRefused();
    void severalAreChangedTogether();
    void datesAreJudged();
    void notesAreKept();
    void anEmptyOneIsNone();
    void whatCannotBeWrittenIsNotShown();
    void aSuccessorGetsACopy();

private:
    bool put(ServerSession &session, TokenStore store, quint64 id, const TokenNote &note);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    std::unique_ptr<NoteStore> m_store;
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestTokenNotes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database
        = std::make_unique<LocalDatabase>(m_folder->filePath(QStringLiteral("local.sqlite")));
    m_store = std::make_unique<NoteStore>(*m_database);
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->services.notes = m_store.get();
}

void TestTokenNotes::cleanup()
{
    m_fixture.reset();
    m_store.reset();
    m_database.reset();
}

bool TestTokenNotes::put(ServerSession &session, TokenStore store, quint64 id,
                         const TokenNote &note)
{
    std::optional<bool> isDone;
    session.notes()
        .put({ { { session.connection().server, store, TokenId(id) }, note } }, this,
             [&isDone](const Result<Done> &answer) { isDone = answer.isOk(); })
        .detach();
    if (!QTest::qWaitFor([&isDone] { return isDone.has_value(); }))
        qFatal("not answered");
    return *isDone;
}

void TestTokenNotes::tagsAreReadAsTyped()
{
    const QStringList tags{ QStringLiteral("a-b"), QStringLiteral("hall7"), QStringLiteral("old") };
    QCOMPARE(tagsFrom(QStringLiteral(" #Old, hall7;; A-b  old ,#")), tags);
    QCOMPARE(tagsFrom(tagLine(tags)), tags);
    QVERIFY(tagsFrom({}).isEmpty());
}

void TestTokenNotes::secretsAndFloodsAreRefused()
{
    const QString value = QString(86, u'x') + QStringLiteral("==");
    QCOMPARE(noteProblem(Note), NoteProblem::None);
    QCOMPARE(noteProblem({ .text = u"its value: " + value }), NoteProblem::TokenValue);
    QCOMPARE(noteProblem({ .tags = { value } }), NoteProblem::TokenValue);
    QCOMPARE(noteProblem({ .text = QString(LongestNote + 1, u' ') }), NoteProblem::TooLong);
    QCOMPARE(noteProblem({ .tags = { QString(LongestTag + 1, u'a') } }), NoteProblem::TooLong);
    QStringList many;
    for (int i = 0; i <= MostTags; ++i)
        many << QString::number(i);
    QCOMPARE(noteProblem({ .tags = many }), NoteProblem::TooManyTags);
    for (const NoteProblem problem :
         { NoteProblem::TokenValue, NoteProblem::TooLong, NoteProblem::TooManyTags })
        QVERIFY(!NoteText::problem(problem).isEmpty());
}

void TestTokenNotes::severalAreChangedTogether()
{
    const NoteChange change{ .addedTags = { QStringLiteral("new"), QStringLiteral("hall7") },
                             .removedTags = { QStringLiteral("old") } };
    const TokenNote changed = changedNote(Note, change);
    QCOMPARE(changed.text, Note.text);
    QCOMPARE(changed.reviewBy, Note.reviewBy);
    QCOMPARE(changed.tags, (QStringList{ QStringLiteral("hall7"), QStringLiteral("new") }));
    QVERIFY(!changedNote(Note, { .reviewBy = QDate() }).reviewBy.isValid());
}

void TestTokenNotes::datesAreJudged()
{
    QVERIFY(!isReviewOverdue(Note, QDate(2026, 12, 1)));
    QVERIFY(isReviewOverdue(Note, QDate(2026, 12, 2)));
    QVERIFY(isReviewDue(Note, QDate(2026, 11, 1)));
    QVERIFY(!isReviewDue(Note, QDate(2026, 10, 31)));
    QVERIFY(!isReviewDue({}, QDate(2026, 12, 2)) && !isReviewOverdue({}, QDate(2026, 12, 2)));
    QVERIFY(NoteText::reviewBy(Note, QDate(2026, 12, 2)).contains(QStringLiteral("overdue")));
}

void TestTokenNotes::notesAreKept()
{
    ServerSession &session = m_fixture->connectTo({});
    QSignalSpy changed(&session.notes(), &TokenNotes::changed);
    QVERIFY(put(session, TokenStore::V2, 1, Note));
    QVERIFY(put(session, TokenStore::V1, 1, { .text = QStringLiteral("board") }));
    QCOMPARE(changed.size(), 2);
    const Connection connection = session.connection();
    m_fixture->workspace.close(connection.id);
    const ServerSession &later = m_fixture->workspace.open(connection);
    QTRY_VERIFY(!later.notes().isEmpty());
    QCOMPARE(*later.notes().of(TokenStore::V2, TokenId(1)), Note);
    QCOMPARE(later.notes().of(TokenStore::V1, TokenId(1))->text, QStringLiteral("board"));
    QCOMPARE(later.notes().tags(), Note.tags);
    QVERIFY(!later.notes().of(TokenStore::V2, TokenId(2)));
    QVERIFY(m_fixture->connectTo({}).notes().isEmpty());
}

void TestTokenNotes::anEmptyOneIsNone()
{
    ServerSession &session = m_fixture->connectTo({});
    QVERIFY(put(session, TokenStore::V2, 1, Note));
    QVERIFY(put(session, TokenStore::V2, 1, {}));
    QVERIFY(session.notes().isEmpty());
    std::optional<QList<KeyedNote>> kept;
    m_store->all(this, [&kept](const Result<QList<KeyedNote>> &answer) { kept = answer.value(); })
        .detach();
    QTRY_VERIFY(kept.has_value());
    QVERIFY(kept->isEmpty());
}

void TestTokenNotes::whatCannotBeWrittenIsNotShown()
{
    // A file in the place of the folder.
    QFile file(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LocalDatabase broken(m_folder->filePath(QStringLiteral("plain/local.sqlite")));
    NoteStore store(broken);
    m_fixture->services.notes = &store;
    ServerSession &session = m_fixture->connectTo({});
    QVERIFY(!put(session, TokenStore::V2, 1, Note));
    QVERIFY(session.notes().isEmpty());
    m_fixture->workspace.close(session.connection().id);
    m_fixture->services.notes = m_store.get();
}

void TestTokenNotes::aSuccessorGetsACopy()
{
    ServerSession &session
        = m_fixture->connectTo({ SessionFixture::token(1, QStringLiteral("old")),
                                 SessionFixture::token(2, QStringLiteral("new")),
                                 SessionFixture::token(3, QStringLiteral("other")) });
    QVERIFY(put(session, TokenStore::V2, 1, Note));
    QVERIFY(put(session, TokenStore::V2, 3, { .text = QStringLiteral("own") }));
    const auto replace = [&](quint64 by) {
        session.replacements()
            .write({ .id = ReplacementId::create(),
                     .server = session.connection().server,
                     .oldToken = TokenId(1),
                     .newToken = TokenId(by),
                     .creation = IntentId::create(),
                     .stage = ReplacementStage::Made,
                     .startedAt = m_fixture->clock.present,
                     .changedAt = m_fixture->clock.present },
                   this, [](const Result<Done> &) {})
            .detach();
    };
    replace(3);
    replace(2);
    QTRY_VERIFY(session.notes().of(TokenStore::V2, TokenId(2)));
    QCOMPARE(*session.notes().of(TokenStore::V2, TokenId(2)), Note);
    QCOMPARE(*session.notes().of(TokenStore::V2, TokenId(1)), Note);
    // It had a note already.
    QCOMPARE(session.notes().of(TokenStore::V2, TokenId(3))->text, QStringLiteral("own"));
}

QTEST_GUILESS_MAIN(TestTokenNotes)
#include "tst_tokennotes.moc"
