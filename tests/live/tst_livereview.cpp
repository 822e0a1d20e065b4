// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/findingswatch.h"
#include "models/session/reviewbook.h"
#include "models/session/tokenchangeoperation.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlitereviewstore.h"

#include "tests/support/fakestores.h"
#include "tests/support/livebench.h"

#include <QTemporaryDir>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

/// A review of an organization of a real server: decided, carried out, signed off.
class TestLiveReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (LiveInfluxd::program().isEmpty())
            QSKIP("not run: ITM_TEST_INFLUXD is not set");
        QVERIFY2(m_bench.start(), m_bench.output().constData());
    }
    void anOrganizationIsReviewed();

private:
    TokenId make(const QString &description, const PermissionList &permissions)
    {
        const auto made = m_bench.createAll(*m_bench.api,
                                            { { .description = description,
                                                .organization = m_organization,
                                                .permissions = permissions } });
        return made.front()->value().token.id;
    }
    void finish(TokenOutcomes &outcomes, const std::function<void(Callback<TokenOutcomes>)> &start)
    {
        bool isOver = false;
        start([&](Result<TokenOutcomes> answer) {
            isOver = true;
            if (answer)
                outcomes = answer.takeValue();
        });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 20000);
    }

    LiveBench m_bench;
    OrganizationId m_organization;
};

void TestLiveReview::anOrganizationIsReviewed()
{
    m_organization = m_bench.ask<QList<Organization>>(*m_bench.api, &InfluxApi::organizations)
                         .value()
                         .constFirst()
                         .id;
    const PermissionList reading{
        { PermissionAction::Read, types::buckets, {}, m_organization, {} }
    };
    const TokenId stopped = make(u"to be stopped"_s, reading);
    const TokenId deleted = make(u"to be deleted"_s, reading);
    const TokenId kept = make(u"to be kept"_s, reading);

    FakeCredentialStore credentials;
    FakeIntentStore intents;
    FakeSavedValueIndex savedValues;
    FakeInventoryStore inventories;
    FakeReplacementStore replacements;
    const SystemClock clock;
    const SessionServices services{
        .makeApi = [](const Connection &connection) { return makeHttpInfluxApi(connection); },
        .credentials = credentials,
        .intents = intents,
        .savedValues = savedValues,
        .inventories = inventories,
        .replacements = replacements,
        .clock = clock
    };
    const QTemporaryDir folder;
    LocalDatabase database(folder.filePath(u"local.sqlite"_s));
    SqliteReviewStore store(database);
    Workspace workspace(services, nullptr);
    FindingsWatch watch(workspace, {}, nullptr);
    ReviewShelf shelf(workspace, store, nullptr);
    ServerSession &session = workspace.open({ .id = ConnectionId::create(),
                                              .server = ServerId::create(),
                                              .name = u"live"_s,
                                              .url = m_bench.url() });
    const ServerId server = session.connection().server;
    session.connectWith(Secret(QByteArrayView(LiveBench::OperatorToken)));
    QTRY_VERIFY_WITH_TIMEOUT(session.isLive() && shelf.isRead(server), 20000);

    ReviewBook book(session, watch, shelf, nullptr);
    book.open(m_organization);
    QTRY_COMPARE_WITH_TIMEOUT(book.progress().open, 4, 20000);
    for (const ReviewEntry &entry : QList<ReviewEntry>(book.queue()))
        book.decide(entry.key, ReviewVerdict::Keep, {});
    book.decide({ server, TokenStore::V2, stopped }, ReviewVerdict::Deactivate, u"unused"_s);
    book.decide({ server, TokenStore::V2, deleted }, ReviewVerdict::Delete, {});
    QTRY_VERIFY_WITH_TIMEOUT(book.notKept().isEmpty(), 20000);
    QCOMPARE(book.progress().decided, 2);

    TokenOutcomes outcomes;
    finish(outcomes, [&](const Callback<TokenOutcomes> &callback) {
        TokenChangeOperation::change(session, { stopped }, { .status = TokenStatus::Inactive },
                                     this, callback);
    });
    finish(outcomes, [&](const Callback<TokenOutcomes> &callback) {
        TokenChangeOperation::remove(session, QList<TokenId>{ deleted }, this, callback);
    });
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(book.progress().done, 4, 20000);
    // The change of its state was the one that was decided: the token does not come up again.
    QCOMPARE(book.progress().open, 0);
    QTRY_VERIFY_WITH_TIMEOUT(book.notKept().isEmpty(), 20000);
    book.signOff(u"Mia"_s, QDate::currentDate().addMonths(6));
    QTRY_VERIFY_WITH_TIMEOUT(book.review()->isSigned(), 20000);
    QCOMPARE(book.review()->leftOpen + book.review()->leftUndone, 0);

    const auto onServer
        = [this](TokenId id) { return m_bench.ask<Token>(*m_bench.api, &InfluxApi::token, id); };
    QCOMPARE(onServer(stopped).value().status, TokenStatus::Inactive);
    QCOMPARE(onServer(kept).value().status, TokenStatus::Active);
    QCOMPARE(onServer(deleted).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestLiveReview)
#include "tst_livereview.moc"
