// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/changehistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace itm;

namespace {

const ServerId Plant = ServerId::create();

TokenEdit deactivation(quint64 id)
{
    return { TokenId(id), { .status = TokenStatus::Inactive }, {} };
}

TokenOutcome done(quint64 id, std::optional<TokenStatus> before)
{
    return { .id = TokenId(id), .result = TokenResult::Done, .before = { .status = before } };
}

TokenOutcome refused(quint64 id)
{
    return { .id = TokenId(id),
             .result = TokenResult::Refused,
             .error = Error{ .kind = ErrorKind::PermissionMissing } };
}

} // namespace

class TestChangeHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactlyWhatChangedIsTakenBack()
    {
        ChangeHistory history(nullptr);
        const quint64 number = history.record(
            Plant, BatchAction::Deactivate, { deactivation(1), deactivation(2), deactivation(3) },
            { done(1, TokenStatus::Active), refused(2), done(3, {}) });
        const UndoableChange change = *history.take(number);
        QCOMPARE(change.back.size(), 1);
        const TokenEdit &back = change.back.constFirst();
        QCOMPARE(back.id, TokenId(1));
        QCOMPARE(back.change.status, TokenStatus::Active);
        QCOMPARE(back.onlyIf.status, TokenStatus::Inactive);
        QVERIFY(!back.change.description && !back.onlyIf.description);
        QVERIFY(!history.take(number));
    }

    void whatChangedNothingIsNotKept()
    {
        ChangeHistory history(nullptr);
        const QSignalSpy changed(&history, &ChangeHistory::changed);
        QCOMPARE(
            history.record(Plant, BatchAction::Deactivate, { deactivation(1) }, { refused(1) }),
            quint64(0));
        QVERIFY(!history.last());
        QCOMPARE(changed.count(), 0);
    }

    void theLastOneIsTakenBackFirst()
    {
        ChangeHistory history(nullptr);
        for (const quint64 id : { 1U, 2U, 3U }) {
            history.record(Plant, BatchAction::Deactivate, { deactivation(id) },
                           { done(id, TokenStatus::Active) });
        }
        QVERIFY(history.take(2));
        QCOMPARE(history.last()->number, quint64(3));
        QCOMPARE(history.take(0)->number, quint64(3));
        QCOMPARE(history.take(0)->number, quint64(1));
        QVERIFY(!history.take(0));
    }

    void whatCouldNotBeTakenBackIsKept()
    {
        ChangeHistory history(nullptr);
        history.record(Plant, BatchAction::Deactivate, { deactivation(1), deactivation(2) },
                       { done(1, TokenStatus::Active), done(2, TokenStatus::Active) });
        const quint64 later = history.record(Plant, BatchAction::Deactivate, { deactivation(3) },
                                             { done(3, TokenStatus::Active) });
        const UndoableChange change = *history.take(1);
        history.putBack(change, { done(1, {}), refused(2) });
        // At its old place.
        QCOMPARE(history.last()->number, later);
        const UndoableChange left = *history.take(1);
        QCOMPARE(left.back.size(), 1);
        QCOMPARE(left.back.constFirst().id, TokenId(2));
    }

    void aClosedServerIsForgotten()
    {
        ChangeHistory history(nullptr);
        const ServerId other = ServerId::create();
        for (const ServerId &server : { Plant, other }) {
            history.record(server, BatchAction::Deactivate, { deactivation(1) },
                           { done(1, TokenStatus::Active) });
        }
        history.forget(other);
        QCOMPARE(history.last()->server, Plant);
    }
};

QTEST_GUILESS_MAIN(TestChangeHistory)
#include "tst_changehistory.moc"
