// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/reviewqueuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

ReviewEntry entryOf(quint64 id, ReviewState state, const QString &name = u"Telegraf"_s)
{
    ReviewEntry entry{ .key = { {}, TokenStore::V2, TokenId(id) }, .name = name, .state = state };
    if (state == ReviewState::Decided || state == ReviewState::Done)
        entry.decision = ReviewDecision{ .verdict = ReviewVerdict::Delete };
    return entry;
}

QString said(const ReviewQueueModel &model, int row)
{
    return model.index(row).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class TestReviewQueueModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsSaidInWords();
    void sameTokensKeepTheirRows();
    void theNextOpenOneIsFoundAroundTheEnd();
};

void TestReviewQueueModel::everyStateIsSaidInWords()
{
    ReviewQueueModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    using enum ReviewState;
    ReviewEntry bad = entryOf(1, Open);
    bad.weight = { FindingSeverity::Danger, 2 };
    model.setQueue({ bad, entryOf(2, Changed), entryOf(3, Decided), entryOf(4, Done),
                     entryOf(5, Gone), entryOf(6, Done, {}) },
                   { entryOf(6, Done).key });
    QVERIFY(said(model, 0).contains(u"open"_s) && said(model, 0).contains(u"Serious"_s));
    QVERIFY(said(model, 1).contains(u"changed since"_s));
    QVERIFY(said(model, 2).contains(u"Delete: to be done"_s));
    QVERIFY(said(model, 3).contains(u"Delete: done"_s));
    QVERIFY(said(model, 4).contains(u"no longer listed"_s));
    QVERIFY(said(model, 5).contains(u"not saved"_s));
    // One without a description is known by its id.
    QVERIFY(model.index(5).data().toString().contains(u"0000000000000006"_s));
    QSet<QString> signs;
    for (int row = 0; row < model.rowCount(); ++row)
        signs.insert(model.index(row).data().toString().left(1));
    QCOMPARE(signs.size(), 6);
}

void TestReviewQueueModel::sameTokensKeepTheirRows()
{
    ReviewQueueModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.setQueue({ entryOf(1, ReviewState::Open), entryOf(2, ReviewState::Open) }, {});
    const QPersistentModelIndex second = model.index(1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setQueue({ entryOf(1, ReviewState::Done), entryOf(2, ReviewState::Open) }, {});
    QCOMPARE(changed.size(), 1);
    QVERIFY(second.isValid());
    QCOMPARE(model.index(0).data(ReviewQueueModel::StateRole).toInt(),
             static_cast<int>(ReviewState::Done));
    model.setQueue({ entryOf(2, ReviewState::Open) }, {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.indexOf(entryOf(2, ReviewState::Open).key).row(), 0);
    QVERIFY(!model.indexOf(entryOf(1, ReviewState::Open).key).isValid());
    model.setQueue({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestReviewQueueModel::theNextOpenOneIsFoundAroundTheEnd()
{
    ReviewQueueModel model(nullptr);
    QVERIFY(!model.nextOpen(-1).isValid());
    using enum ReviewState;
    model.setQueue({ entryOf(1, Open), entryOf(2, Done), entryOf(3, Changed), entryOf(4, Gone) },
                   {});
    QCOMPARE(model.nextOpen(-1).row(), 0);
    QCOMPARE(model.nextOpen(0).row(), 2);
    QCOMPARE(model.nextOpen(2).row(), 0);
    model.setQueue({ entryOf(2, Done), entryOf(4, Gone) }, {});
    QVERIFY(!model.nextOpen(0).isValid());
}

QTEST_GUILESS_MAIN(TestReviewQueueModel)
#include "tst_reviewqueuemodel.moc"
