// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/reviewchapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "models/words/journaltext.h"

namespace itm {

namespace {

const auto Start = QStringLiteral("startReviewButton");
const auto Queue = QStringLiteral("reviewQueue");
const auto Standing = QStringLiteral("reviewStanding");
const auto SignOff = QStringLiteral("signOffButton");

void add(TourRunner &runner, const QString &name, const QString &button, const QString &shown)
{
    runner.add({ name,
                 [button] { return tour::click(button); },
                 [shown] { return tour::isShown(shown); },
                 {} });
}

} // namespace

void addReview(TourRunner &runner)
{
    runner.add({ QStringLiteral("review-start"),
                 [] { return tour::trigger(QStringLiteral("reviewAction")); },
                 [] {
                     return tour::isShown(Start)
                         && tour::pick(QStringLiteral("reviewOrganizationCombo"),
                                       QStringLiteral("factory"));
                 },
                 {} });
    add(runner, QStringLiteral("review-token"), Start, Queue);
    // Keep, deactivate, delete, ask the owner.
    for (const char *verdict :
         { "verdictButton0", "verdictButton2", "verdictButton3", "verdictButton4" })
        add(runner, {}, QLatin1String(verdict), Queue);
    add(runner, QStringLiteral("review-decided"), QStringLiteral("beforeButton"), Standing);
    add(runner, {}, QStringLiteral("finishButton"), QStringLiteral("reviewNameEdit"));
    runner.add({ QStringLiteral("review-end"),
                 [] { return tour::click(QStringLiteral("leaveOpenCheck")); },
                 [] { return tour::isShown(SignOff); },
                 {} });
    runner.add({ QStringLiteral("review-signed"),
                 [] { return tour::click(SignOff); },
                 [] { return !tour::isShown(SignOff); },
                 {} });
    add(runner, QStringLiteral("review-report"), QStringLiteral("reviewReportButton"),
        QStringLiteral("saveReportButton"));
    add(runner, {}, QStringLiteral("closeButton"), QStringLiteral("reviewReportButton"));
    add(runner, {}, QStringLiteral("closeButton"), QStringLiteral("tokenTable"));
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("activityAction")); },
                 [] { return tour::isShown(QStringLiteral("journalTable")); },
                 {} });
    runner.add({ QStringLiteral("review-journal"),
                 [] {
                     return tour::type(
                         QStringLiteral("journalSearchEdit"),
                         JournalText::action(JournalAction::ReviewDecision, TokenStore::V2));
                 },
                 [] { return !tour::textOf(QStringLiteral("journalFacts")).isEmpty(); },
                 {} });
    add(runner, {}, QStringLiteral("closeButton"), QStringLiteral("tokenTable"));
}

} // namespace itm
