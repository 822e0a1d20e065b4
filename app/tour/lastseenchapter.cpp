// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/lastseenchapter.h"

#include "app/application.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "ui/lastseen/importlogsdialog.h"
#include "ui/tokens/tokenheader.h"

#include <QTemporaryFile>

namespace itm {

namespace {

const auto Noted = QStringLiteral("Telegraf collector A");

QByteArray line(const QDateTime &time, const QByteArray &message, const QByteArray &members)
{
    return "ts=" + time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + " lvl=debug msg=" + message
        + " log_id=16jkIvj0000 " + members + '\n';
}

QByteArray request(const QDateTime &time, const QByteArray &query, TokenId id)
{
    return line(time, "Request",
                "service=http method=POST path=/write query=\"" + query
                    + "\" authenticated_id=" + id.toString().toLatin1() + " user_id=");
}

/// Of twelve days, in which some tokens were used; one sends its value in the address.
QByteArray debugLog(const ServerSession &session)
{
    const QDateTime now = session.services().clock.now();
    QByteArray log;
    for (int day = 12; day >= 0; --day) {
        const QDateTime time = now.addDays(-day).addSecs(-60);
        log += line(time, "\"Retention policy deletion check (start)\"", "service=retention");
        int number = 0;
        for (const Token &token : session.tokens().tokens()) {
            if (++number % 3 != 0)
                log += request(time, number % 20 == 5 ? "db=plant&p=example&u=x" : "bucket=plant",
                               token.id);
        }
    }
    return log;
}

void addLog(TourRunner &runner, Application &application)
{
    runner.add({ QStringLiteral("logs"),
                 [] { return tour::trigger(QStringLiteral("importLogsAction")); },
                 [] { return tour::isShown(QStringLiteral("addFilesButton")); },
                 {} });
    runner.add({ QStringLiteral("logs-read"),
                 [&application] {
                     auto *dialog = application.window().findChild<ImportLogsDialog *>();
                     auto *file = new QTemporaryFile(dialog);
                     const QByteArray log
                         = debugLog(*application.workspace().sessions().constFirst());
                     if (!file->open() || file->write(log) != log.size() || !file->flush())
                         return false;
                     dialog->addFiles({ file->fileName() });
                     return tour::click(QStringLiteral("readLogsButton"));
                 },
                 [] { return tour::isShown(QStringLiteral("leakedTokens")); },
                 {} });
    runner.add(
        { QStringLiteral("last-seen"),
          [] {
              return tour::click(QStringLiteral("closeButton"))
                  && tour::type(QStringLiteral("searchEdit"), QStringLiteral("seen:never"));
          },
          [] { return tour::isShown(QStringLiteral("tokenTable")) && tour::tokenRows() > 0; },
          {} });
}

void addNote(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::type(QStringLiteral("searchEdit"), {}); },
                 [] { return tour::selectToken(Noted); },
                 {} });
    runner.add({ QStringLiteral("notes"),
                 [] {
                     return tour::trigger(QStringLiteral("notesAction"))
                         && tour::type(QStringLiteral("tagsEdit"),
                                       QStringLiteral("hall7, ask-bob"));
                 },
                 [] { return tour::isShown(QStringLiteral("noteEdit")); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("saveButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
    runner.add(
        { QStringLiteral("noted"),
          [] { return tour::type(QStringLiteral("searchEdit"), QStringLiteral("tag:hall7")); },
          [] { return tour::tokenRows() == 1 && tour::selectToken(Noted); },
          {} });
}

} // namespace

void addLastSeen(TourRunner &runner, Application &application)
{
    addLog(runner, application);
    addNote(runner);
    runner.add({ {},
                 [&application] {
                     application.window().findChild<TokenHeader *>()->showDefaults();
                     return tour::type(QStringLiteral("searchEdit"), {});
                 },
                 [] { return tour::tokenRows() > 1; },
                 {} });
}

} // namespace itm
