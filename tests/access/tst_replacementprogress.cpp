// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/replacementprogress.h"

#include <QTest>

using namespace itm;

namespace {

using Stage = ReplacementStage;
using Presence = TokenPresence;
using End = ReplacementEnd;

const QDateTime Now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

Replacement at(Stage stage)
{
    return { .id = ReplacementId::create(),
             .oldToken = TokenId(0x11),
             .newToken = stage == Stage::Making ? TokenId() : TokenId(0x22),
             .stage = stage,
             .observedUntil = Now };
}

ReplacementFacts tokens(Presence old, Presence successor)
{
    return { .oldToken = old, .newToken = successor };
}

QString words(const ReplacementOffers &offers)
{
    QStringList all;
    if (offers.acknowledge)
        all << QStringLiteral("acknowledge");
    if (offers.deactivateOld)
        all << QStringLiteral("deactivate");
    if (offers.reactivateOld)
        all << QStringLiteral("reactivate");
    if (offers.deleteOld)
        all << QStringLiteral("delete");
    return all.join(u' ');
}

} // namespace

class TestReplacementProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerTellsDecides_data();
    void whatTheServerTellsDecides();
    void whatOthersDeletedEndsIt_data();
    void whatOthersDeletedEndsIt();
    void withoutASuccessorTheCreationDecides();
    void aSavedValueIsHandedOver();
    void whatCanBeDoneNext_data();
    void whatCanBeDoneNext();
    void nothingIsDeletedBeforeItsTime();
};

void TestReplacementProgress::whatTheServerTellsDecides_data()
{
    QTest::addColumn<Stage>("written");
    QTest::addColumn<Presence>("old");
    QTest::addColumn<Stage>("expected");
    const auto row = [](const char *name, Stage written, Presence old, Stage expected) {
        QTest::newRow(name) << written << old << expected;
    };
    row("deactivating was not sent", Stage::Deactivating, Presence::Active, Stage::BothWork);
    row("deactivating was done", Stage::Deactivating, Presence::Inactive, Stage::Observing);
    row("observed in peace", Stage::Observing, Presence::Inactive, Stage::Observing);
    row("reactivated elsewhere", Stage::Observing, Presence::Active, Stage::Reactivated);
    row("reactivating was not sent", Stage::Reactivating, Presence::Inactive, Stage::Observing);
    row("reactivating was done", Stage::Reactivating, Presence::Active, Stage::Reactivated);
    row("deleting was not done", Stage::Deleting, Presence::Inactive, Stage::Observing);
    row("reactivated while it was to be deleted", Stage::Deleting, Presence::Active,
        Stage::Reactivated);
    row("both work", Stage::BothWork, Presence::Active, Stage::BothWork);
    row("deactivated elsewhere", Stage::BothWork, Presence::Inactive, Stage::BothWork);
    row("works again", Stage::Reactivated, Presence::Active, Stage::Reactivated);
    row("value not passed on", Stage::Made, Presence::Active, Stage::Made);
    row("not in the list", Stage::Deactivating, Presence::Unknown, Stage::Deactivating);
}

void TestReplacementProgress::whatTheServerTellsDecides()
{
    QFETCH(Stage, written);
    QFETCH(Presence, old);
    QFETCH(Stage, expected);
    const ReplacementFinding finding = judge(at(written), tokens(old, Presence::Active));
    QVERIFY(!finding.end);
    QCOMPARE(static_cast<int>(finding.stage), static_cast<int>(expected));
}

void TestReplacementProgress::whatOthersDeletedEndsIt_data()
{
    QTest::addColumn<Stage>("written");
    QTest::addColumn<Presence>("old");
    QTest::addColumn<Presence>("successor");
    QTest::addColumn<std::optional<End>>("end");
    const auto row
        = [](const char *name, Stage written, Presence old, Presence successor,
             std::optional<End> end) { QTest::newRow(name) << written << old << successor << end; };
    row("deleted as wanted", Stage::Deleting, Presence::Gone, Presence::Active, End::Finished);
    row("old deleted elsewhere", Stage::Observing, Presence::Gone, Presence::Active, End::OldGone);
    row("both deleted", Stage::BothWork, Presence::Gone, Presence::Gone, End::OldGone);
    row("successor deleted", Stage::BothWork, Presence::Active, Presence::Gone, End::SuccessorGone);
    row("successor deleted, old one off", Stage::Observing, Presence::Inactive, Presence::Gone, {});
    row("successor hidden", Stage::BothWork, Presence::Active, Presence::Unknown, {});
    row("old hidden", Stage::BothWork, Presence::Unknown, Presence::Active, {});
    row("old hidden, successor deleted", Stage::BothWork, Presence::Unknown, Presence::Gone, {});
}

void TestReplacementProgress::whatOthersDeletedEndsIt()
{
    QFETCH(Stage, written);
    QFETCH(Presence, old);
    QFETCH(Presence, successor);
    QFETCH(std::optional<End>, end);
    const ReplacementFinding finding = judge(at(written), tokens(old, successor));
    QVERIFY(finding.end == end);
    if (!end)
        QCOMPARE(static_cast<int>(finding.stage), static_cast<int>(written));
}

void TestReplacementProgress::withoutASuccessorTheCreationDecides()
{
    ReplacementFacts facts = tokens(Presence::Active, Presence::Unknown);
    QVERIFY(judge(at(Stage::Making), facts).end == End::NothingMade);
    facts.isCreationOpen = true;
    QVERIFY(!judge(at(Stage::Making), facts).end);
}

void TestReplacementProgress::aSavedValueIsHandedOver()
{
    ReplacementFacts facts = tokens(Presence::Active, Presence::Active);
    facts.isValueSaved = true;
    QVERIFY(judge(at(Stage::Made), facts).stage == Stage::BothWork);
}

void TestReplacementProgress::whatCanBeDoneNext_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Presence>("old");
    QTest::addColumn<Presence>("successor");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Stage stage, Presence old, Presence successor,
                        const char *expected) {
        QTest::newRow(name) << stage << old << successor << QString::fromLatin1(expected);
    };
    const auto on = Presence::Active;
    const auto off = Presence::Inactive;
    row("being made", Stage::Making, on, Presence::Unknown, "");
    row("not handed over", Stage::Made, on, on, "acknowledge");
    row("not handed over, gone", Stage::Made, on, Presence::Gone, "");
    row("both work", Stage::BothWork, on, on, "deactivate");
    row("successor is off", Stage::BothWork, on, off, "");
    row("successor is hidden", Stage::BothWork, on, Presence::Unknown, "");
    row("both are off", Stage::BothWork, off, off, "deactivate");
    row("was missed", Stage::Reactivated, on, on, "deactivate");
    row("being deactivated", Stage::Deactivating, on, on, "");
    row("time is over", Stage::Observing, off, on, "reactivate delete");
    row("time is over, successor off", Stage::Observing, off, off, "reactivate delete");
    row("neither works", Stage::Observing, off, Presence::Gone, "reactivate");
    row("being deleted", Stage::Deleting, off, on, "");
}

void TestReplacementProgress::whatCanBeDoneNext()
{
    QFETCH(Stage, stage);
    QFETCH(Presence, old);
    QFETCH(Presence, successor);
    QFETCH(QString, expected);
    QCOMPARE(words(offersFor(at(stage), tokens(old, successor), Now)), expected);
}

void TestReplacementProgress::nothingIsDeletedBeforeItsTime()
{
    const ReplacementFacts facts = tokens(Presence::Inactive, Presence::Active);
    const Replacement observed = at(Stage::Observing);
    QCOMPARE(words(offersFor(observed, facts, Now.addMSecs(-1))), QStringLiteral("reactivate"));
    QVERIFY(!isOverdue(observed, Now.addMSecs(-1)));
    QVERIFY(isOverdue(observed, Now));
}

QTEST_GUILESS_MAIN(TestReplacementProgress)
#include "tst_replacementprogress.moc"
