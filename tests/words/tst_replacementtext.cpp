// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/replacementtext.h"

#include <QTest>

using namespace itm;

namespace {

using Stage = ReplacementStage;
using Presence = TokenPresence;

const QDateTime Now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

Replacement at(Stage stage)
{
    return { .oldToken = TokenId(5),
             .newToken = TokenId(9),
             .stage = stage,
             .description = QStringLiteral("Telegraf\nline 4"),
             .observedUntil = Now.addDays(7) };
}

} // namespace

class TestReplacementText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStageHasAStateAndAnAdvice()
    {
        QSet<QString> states;
        constexpr int Stages = 8;
        for (int stage = 0; stage < Stages; ++stage) {
            const Replacement one = at(static_cast<Stage>(stage));
            const ReplacementFacts facts{ Presence::Active, Presence::Active };
            states.insert(ReplacementText::state(one, facts, Now));
            QVERIFY(ReplacementText::advice(one, facts, Now).endsWith(u'.'));
            for (const TokenId token : { one.oldToken, one.newToken })
                QVERIFY(ReplacementText::remark(one, token, Now).endsWith(u'.'));
        }
        QVERIFY(!states.contains(QString()));
        QCOMPARE(states.size(), Stages);
    }

    void timeThatIsOverSaysSo()
    {
        const Replacement one = at(Stage::Observing);
        const ReplacementFacts facts{ Presence::Inactive, Presence::Active };
        for (const auto text : { &ReplacementText::state, &ReplacementText::advice })
            QVERIFY(text(one, facts, Now) != text(one, facts, one.observedUntil));
        QVERIFY(ReplacementText::state(one, facts, Now).contains(QStringLiteral("2 Dec 2026")));
        QVERIFY(ReplacementText::remark(one, one.oldToken, Now)
                != ReplacementText::remark(one, one.oldToken, one.observedUntil));
    }

    /// The time ends, the deactivation does not.
    void watchingReactivatesNothing()
    {
        const Replacement one = at(Stage::Observing);
        const ReplacementFacts facts{ Presence::Inactive, Presence::Active };
        QVERIFY(ReplacementText::state(one, facts, Now).contains(QStringLiteral("watched until")));
        QVERIFY(ReplacementText::advice(one, facts, Now)
                    .endsWith(QStringLiteral("stays off until you activate or delete it.")));
    }

    void whatIsWrongComesFirst()
    {
        const Replacement one = at(Stage::Observing);
        const ReplacementFacts fine{ Presence::Inactive, Presence::Active };
        const ReplacementFacts neither{ Presence::Inactive, Presence::Gone };
        QVERIFY(ReplacementText::state(one, neither, Now)
                != ReplacementText::state(one, fine, Now));
        QVERIFY(ReplacementText::advice(one, neither, Now).contains(QStringLiteral("Reactivate")));
    }

    void onlyWhatOthersDidIsTold()
    {
        const Replacement one = at(Stage::BothWork);
        for (const auto end : { ReplacementEnd::Finished, ReplacementEnd::Forgotten })
            QVERIFY(ReplacementText::ended(one, end).isEmpty());
        for (const auto end : { ReplacementEnd::NothingMade, ReplacementEnd::OldGone,
                                ReplacementEnd::SuccessorGone }) {
            const QString text = ReplacementText::ended(one, end);
            QVERIFY(text.contains(QStringLiteral("Telegraf")));
            QVERIFY(!text.contains(u'\n'));
        }
    }
};

QTEST_GUILESS_MAIN(TestReplacementText)
#include "tst_replacementtext.moc"
