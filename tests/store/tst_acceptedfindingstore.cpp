// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/localdatabase.h"
#include "models/store/sqliteacceptedfindingstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;

namespace {

const ServerId Plant = ServerId::create();

AcceptedFinding findingAbout(TokenId token, const QString &reason)
{
    const QDateTime now(QDate(2026, 11, 26), QTime(3, 30, 15, 250), Qt::UTC);
    return { .server = Plant,
             .finding = QStringLiteral("operator-extra"),
             .token = token,
             .evidence = QStringLiteral("2\nspare \"one\""),
             .reason = reason,
             .by = QStringLiteral("admin"),
             .acceptedAt = now,
             .until = now.addYears(1) };
}

} // namespace

class TestAcceptedFindingStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcceptedIsThereAfterARestart();

private:
    static QList<AcceptedFinding> all(SqliteAcceptedFindingStore &store, ServerId server)
    {
        QObject context;
        std::optional<Result<QList<AcceptedFinding>>> answer;
        const RequestHandle handle
            = store.all(server, &context, [&answer](Result<QList<AcceptedFinding>> found) {
                  answer = std::move(found);
              });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }) || !*answer)
            return {};
        return answer->value();
    }
};

void TestAcceptedFindingStore::whatWasAcceptedIsThereAfterARestart()
{
    const auto ignored = [](const Result<Done> &) {};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("local.sqlite"));
    const AcceptedFinding first = findingAbout(TokenId(1), QStringLiteral("the spare one"));
    const AcceptedFinding whole = findingAbout(TokenId(), {});
    {
        LocalDatabase database(path);
        SqliteAcceptedFindingStore store(database);
        store.put({ findingAbout(TokenId(1), QStringLiteral("x")), whole }, this, ignored).detach();
        store.put({ first }, this, ignored).detach();
        QCOMPARE(all(store, Plant).size(), 2);
        QCOMPARE(all(store, ServerId::create()).size(), 0);
    }
    LocalDatabase database(path);
    SqliteAcceptedFindingStore store(database);
    QCOMPARE(all(store, Plant), (QList<AcceptedFinding>{ whole, first }));
    store.remove({ whole }, this, ignored).detach();
    QCOMPARE(all(store, Plant), QList<AcceptedFinding>{ first });
}

QTEST_GUILESS_MAIN(TestAcceptedFindingStore)
#include "tst_acceptedfindingstore.moc"
