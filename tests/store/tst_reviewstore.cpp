// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/localdatabase.h"
#include "models/store/sqlitejournalstore.h"
#include "models/store/sqlitereviewstore.h"

#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace itm;

namespace {

const ServerId Plant{ QUuid(QStringLiteral("7d444840-9dc0-11d1-b245-5ffdce74fad2")) };
const QDateTime Now(QDate(2026, 11, 26), QTime(3, 30, 15, 250), Qt::UTC);

Review reviewOf(OrganizationId organization)
{
    return { .id = ReviewId::create(),
             .server = Plant,
             .organization = organization,
             .organizationName = QStringLiteral("factory \"north\""),
             .startedAt = Now,
             .startedBy = QStringLiteral("admin"),
             .due = QDate(2026, 12, 1) };
}

ReviewDecision decisionAbout(const Review &review, TokenId token, ReviewVerdict verdict)
{
    return { .review = review.id,
             .token = { Plant, TokenStore::V2, token },
             .name = QStringLiteral("Telegraf"),
             .verdict = verdict,
             .note = QStringLiteral("ask\nMia's team; 'quoted'"),
             .by = QStringLiteral("admin"),
             .decidedAt = Now,
             .fingerprint = QStringLiteral("abc") };
}

JournalEntry entryAbout(const ReviewDecision &decision)
{
    return { .time = decision.decidedAt,
             .operation = QUuid::createUuid(),
             .action = JournalAction::ReviewDecision,
             .token = decision.token.id };
}

/// What the store answers, waited for.
template <class T, class Call>
Result<T> answerOf(Call &&call)
{
    QObject context;
    std::optional<Result<T>> answer;
    RequestHandle handle
        = call(&context, Callback<T>([&answer](Result<T> result) { answer = std::move(result); }));
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000))
        qFatal("not answered");
    return std::move(*answer);
}

/// A store over a file, with its calls waited for.
struct Opened
{
    explicit Opened(const QString &path)
        : database(path)
        , store(database)
    {
    }

    Result<Review> begin(const Review &review)
    {
        return answerOf<Review>([&](QObject *context, auto callback) {
            return store.begin(review, context, callback);
        });
    }
    Result<Done> decide(ReviewId review, const QList<ReviewDecision> &decisions)
    {
        JournalEntries entries;
        for (const ReviewDecision &decision : decisions)
            entries << entryAbout(decision);
        return answerOf<Done>([&](QObject *context, auto callback) {
            return store.decide(review, decisions, entries, context, callback);
        });
    }
    /// Ids of the tokens in it.
    QSet<TokenId> journalled()
    {
        SqliteJournalStore journal(database);
        const auto entries = answerOf<JournalEntries>(
            [&](QObject *context, auto callback) { return journal.newest(0, context, callback); });
        QSet<TokenId> ids;
        for (const JournalEntry &entry : entries.value())
            ids << entry.token;
        return ids;
    }
    Result<Done> execute(const QString &statement)
    {
        return answerOf<Done>([&](QObject *context, auto callback) {
            const auto work = [statement](QSqlDatabase &file) -> Result<Done> {
                if (!QSqlQuery(file).exec(statement))
                    return Error{ .kind = ErrorKind::StoreFailed };
                return Done();
            };
            return database.run<Done>(work, context, callback);
        });
    }
    Result<Done> see(ReviewId review, const QList<ReviewedToken> &tokens)
    {
        return answerOf<Done>([&](QObject *context, auto callback) {
            return store.see(review, tokens, context, callback);
        });
    }
    Result<Done> signOff(const Review &review)
    {
        return answerOf<Done>([&](QObject *context, auto callback) {
            return store.signOff(review, context, callback);
        });
    }
    QList<Review> all(ServerId server)
    {
        return answerOf<QList<Review>>([&](QObject *context, auto callback) {
                   return store.all(server, context, callback);
               })
            .value();
    }
    ReviewContents contents(ReviewId review)
    {
        return answerOf<ReviewContents>([&](QObject *context, auto callback) {
                   return store.contents(review, Plant, context, callback);
               })
            .value();
    }

    LocalDatabase database;
    SqliteReviewStore store;
};

} // namespace

class TestReviewStore final : public QObject
{
    Q_OBJECT

public:
    /// A process that decides and never comes to an end by itself.
    static int decideForEver(const QString &path)
    {
        Opened opened(path);
        const Review review = opened.begin(reviewOf(OrganizationId(1))).value();
        for (quint64 token = 1;; ++token) {
            if (!opened.decide(review.id,
                               { decisionAbout(review, TokenId(token), ReviewVerdict::Keep) }))
                return 1;
            QTextStream(stdout) << token << Qt::endl;
        }
    }

private Q_SLOTS:
    void whatWasDecidedIsThereAfterARestart();
    void anOrganizationHasOneOpenReview();
    void whatIsSignedOffStays();
    void aDeathLosesNoDecision();
    void whatTheJournalCannotTakeIsNotDecided();
    void aDatabaseThatCannotBeWrittenIsTold();
};

void TestReviewStore::whatWasDecidedIsThereAfterARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("local.sqlite"));
    const Review review = reviewOf(OrganizationId(1));
    ReviewDecision acted = decisionAbout(review, TokenId(2), ReviewVerdict::Delete);
    acted.actedAt = Now.addSecs(60);
    ReviewDecision old = decisionAbout(review, TokenId(3), ReviewVerdict::Narrow);
    old.token.store = TokenStore::V1;
    acted.findings = QStringList();
    old.findings = QStringList{ QStringLiteral("old"), QStringLiteral("dangling") };
    const ReviewedToken seen{ TokenStore::V1, TokenId(3), QStringLiteral("board"), true };
    {
        Opened opened(path);
        QCOMPARE(opened.begin(review).value(), review);
        QVERIFY(opened.see(review.id, { seen }));
        // What is known stays.
        QVERIFY(opened.see(review.id, { { TokenStore::V1, TokenId(3), QStringLiteral("x") } }));
        QVERIFY(opened.decide(review.id,
                              { decisionAbout(review, TokenId(2), ReviewVerdict::Keep), old }));
        QVERIFY(opened.decide(review.id, { acted }));
    }
    Opened opened(path);
    QCOMPARE(opened.all(Plant), QList<Review>{ review });
    QCOMPARE(opened.all(ServerId::create()), QList<Review>());
    const ReviewContents contents = opened.contents(review.id);
    QCOMPARE(contents.tokens, QList<ReviewedToken>{ seen });
    QCOMPARE(contents.decisions, (QList<ReviewDecision>{ acted, old }));
}

void TestReviewStore::anOrganizationHasOneOpenReview()
{
    const QTemporaryDir folder;
    Opened opened(folder.filePath(QStringLiteral("local.sqlite")));
    Review first = reviewOf(OrganizationId(1));
    QCOMPARE(opened.begin(first).value().id, first.id);
    const Review second = reviewOf(OrganizationId(1));
    QCOMPARE(opened.begin(second).value().id, first.id);
    const Review other = reviewOf(OrganizationId(2));
    QCOMPARE(opened.begin(other).value().id, other.id);
    first.signedBy = QStringLiteral("Mia");
    first.signedAt = Now.addSecs(-5); // the clock went back
    first.nextDue = QDate(2027, 11, 26);
    first.leftOpen = 2;
    first.leftUndone = 1;
    QVERIFY(opened.signOff(first));
    QCOMPARE(opened.begin(second).value().id, second.id);
    QCOMPARE(opened.all(Plant), (QList<Review>{ first, other, second }));
}

void TestReviewStore::whatIsSignedOffStays()
{
    const QTemporaryDir folder;
    Opened opened(folder.filePath(QStringLiteral("local.sqlite")));
    Review review = reviewOf(OrganizationId(1));
    const ReviewDecision kept = decisionAbout(review, TokenId(1), ReviewVerdict::Keep);
    QVERIFY(opened.begin(review));
    QVERIFY(opened.decide(review.id, { kept }));
    review.signedAt = Now;
    QVERIFY(opened.signOff(review));
    const ReviewDecision late = decisionAbout(review, TokenId(1), ReviewVerdict::Delete);
    QCOMPARE(opened.decide(review.id, { late }).error().kind, ErrorKind::Conflict);
    QCOMPARE(opened.see(review.id, { ReviewedToken() }).error().kind, ErrorKind::Conflict);
    review.signedBy = QStringLiteral("somebody else");
    QCOMPARE(opened.signOff(review).error().kind, ErrorKind::Conflict);
    QCOMPARE(opened.contents(review.id).decisions, QList<ReviewDecision>{ kept });
    QVERIFY(opened.all(Plant).constFirst().signedBy.isEmpty());
}

void TestReviewStore::aDeathLosesNoDecision()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("local.sqlite"));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--decide"), path });
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += child.readAllStandardOutput()).count('\n') >= 5, 20000);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    told += child.readAllStandardOutput();
    Opened opened(path);
    const QList<Review> reviews = opened.all(Plant);
    QCOMPARE(reviews.size(), 1);
    QVERIFY(!reviews.constFirst().isSigned());
    const ReviewContents contents = opened.contents(reviews.constFirst().id);
    QVERIFY(contents.decisions.size() >= told.count('\n'));
    // Each with its entry in the journal, also the last one.
    QSet<TokenId> decided;
    for (const ReviewDecision &decision : contents.decisions)
        decided << decision.token.id;
    QCOMPARE(opened.journalled(), decided);
}

void TestReviewStore::whatTheJournalCannotTakeIsNotDecided()
{
    const QTemporaryDir folder;
    Opened opened(folder.filePath(QStringLiteral("local.sqlite")));
    const Review review = opened.begin(reviewOf(OrganizationId(1))).value();
    QVERIFY(opened.decide(review.id, { decisionAbout(review, TokenId(1), ReviewVerdict::Keep) }));
    QVERIFY(opened.execute(QStringLiteral("ALTER TABLE journal RENAME TO away")));
    QVERIFY(!opened.decide(review.id, { decisionAbout(review, TokenId(2), ReviewVerdict::Keep) }));
    QCOMPARE(opened.contents(review.id).decisions.size(), 1);
    QVERIFY(opened.execute(QStringLiteral("ALTER TABLE away RENAME TO journal")));
    QCOMPARE(opened.journalled(), QSet<TokenId>{ TokenId(1) });
}

void TestReviewStore::aDatabaseThatCannotBeWrittenIsTold()
{
    // No folder can be made there.
    Opened opened(QStringLiteral("/proc/none/local.sqlite"));
    const Review review = reviewOf(OrganizationId(1));
    QCOMPARE(opened.begin(review).error().kind, ErrorKind::StoreReadOnly);
    QCOMPARE(opened.decide(review.id, {}).error().kind, ErrorKind::StoreReadOnly);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--decide"))
        return TestReviewStore::decideForEver(arguments.at(2));
    TestReviewStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewstore.moc"
