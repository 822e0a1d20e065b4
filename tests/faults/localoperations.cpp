// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/findingswatch.h"
#include "models/session/importserverlogs.h"
#include "models/session/logsightings.h"
#include "models/session/owndatashelf.h"
#include "models/session/reviewbook.h"
#include "models/session/tokennotes.h"
#include "models/store/secretfile.h"
#include "models/store/userfile.h"

#include "tests/faults/operation.h"
#include "tests/faults/waiting.h"

#include <QFile>

namespace itm::test {

namespace {

const auto Reason = QStringLiteral("known");

TokenKey keyOf(FaultWorld &world)
{
    return { world.connection().server, TokenStore::V2,
             world.listed(QStringLiteral("Telegraf collector A")).id };
}

void writeNote(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.label = world.freshName(QStringLiteral("note"));
    world.session()
        .notes()
        .put({ { keyOf(world), { .text = world.label } } }, world.context.get(),
             ending<Done>(outcome))
        .detach();
}

bool isNoted(FaultWorld &world)
{
    const auto notes = answerOf<QList<KeyedNote>>(
        [&](auto callback) { return world.notes.all(world.context.get(), callback); });
    return notes && notes.value() == QList<KeyedNote>{ { keyOf(world), { .text = world.label } } };
}

void acceptFinding(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const AcceptedFinding finding{ .server = world.connection().server,
                                   .finding = QStringLiteral("operator"),
                                   .token = keyOf(world).id,
                                   .reason = Reason,
                                   .acceptedAt = world.clock.now(),
                                   .until = world.clock.now().addDays(9) };
    world.acceptedFindings.put({ finding }, world.context.get(), ending<Done>(outcome)).detach();
}

bool isAccepted(FaultWorld &world)
{
    const auto accepted = answerOf<QList<AcceptedFinding>>([&](auto callback) {
        return world.acceptedFindings.all(world.connection().server, world.context.get(), callback);
    });
    return accepted && accepted.value().size() == 1
        && accepted.value().constFirst().reason == Reason;
}

Review review(FaultWorld &world)
{
    return { .id = ReviewId::create(),
             .server = world.connection().server,
             .organization = world.organization(QStringLiteral("factory")),
             .organizationName = QStringLiteral("factory"),
             .startedAt = world.clock.now(),
             .startedBy = QStringLiteral("admin") };
}

JournalEntry keptEntry(FaultWorld &world)
{
    return world.journal.noted(JournalAction::ReviewDecision, world.connection(),
                               world.listed(QStringLiteral("Telegraf collector A")),
                               QStringLiteral("keep"));
}

void decide(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.reviews
        .begin(review(world), world.context.get(),
               [&world, outcome](const Result<Review> &begun) {
                   if (!begun)
                       return outcome->finish(begun.error());
                   const ReviewDecision decision{ .review = begun.value().id,
                                                  .token = keyOf(world),
                                                  .name = QStringLiteral("collector"),
                                                  .note = QStringLiteral("in use"),
                                                  .by = QStringLiteral("admin"),
                                                  .decidedAt = world.clock.now(),
                                                  .fingerprint = QStringLiteral("f") };
                   world.reviews
                       .decide(begun.value().id, { decision }, { keptEntry(world) },
                               world.context.get(), ending<Done>(outcome))
                       .detach();
               })
        .detach();
}

bool hasKeptEntry(FaultWorld &world)
{
    const auto newest = answerOf<JournalEntries>(
        [&](auto callback) { return world.journalStore.newest(1, world.context.get(), callback); });
    return newest && newest.value().size() == 1
        && newest.value().constFirst().action == JournalAction::ReviewDecision
        && newest.value().constFirst().token == keyOf(world).id;
}

/// With the journal's entry about it.
bool isDecided(FaultWorld &world)
{
    const ServerId server = world.connection().server;
    const auto begun = answerOf<QList<Review>>(
        [&](auto callback) { return world.reviews.all(server, world.context.get(), callback); });
    if (!begun || begun.value().isEmpty() || !hasKeptEntry(world))
        return false;
    const auto contents = answerOf<ReviewContents>([&](auto callback) {
        return world.reviews.contents(begun.value().constFirst().id, server, world.context.get(),
                                      callback);
    });
    return contents && contents.value().decisions.size() == 1;
}

void openReview(FaultWorld &world)
{
    QObject *context = world.context.get();
    auto *watch = new FindingsWatch(*world.workspace, {}, context);
    auto *shelf = new ReviewShelf(*world.workspace, world.reviews, context);
    auto *book = new ReviewBook(world.session(), *watch, *shelf, context);
    if (!happens([&] { return shelf->isRead(world.connection().server); }))
        qFatal("no reviews were read");
    book->open(world.organization(QStringLiteral("factory")));
    if (!happens([book] { return book->review() && !book->queue().isEmpty(); }))
        qFatal("no review was begun");
}

void signOff(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *book = world.context->findChild<ReviewBook *>();
    auto *listener = new QObject(book);
    QObject::connect(book, &ReviewBook::signedOff, listener, [outcome, listener] {
        listener->deleteLater();
        outcome->finish();
    });
    QObject::connect(book, &ReviewBook::failed, listener, [outcome, listener](const Error &error) {
        listener->deleteLater();
        outcome->finish(error);
    });
    book->signOff(QStringLiteral("admin"), world.clock.now().date().addDays(90));
}

bool isSignedOff(FaultWorld &world)
{
    const auto reviews = answerOf<QList<Review>>([&](auto callback) {
        return world.reviews.all(world.connection().server, world.context.get(), callback);
    });
    return reviews && !reviews.value().isEmpty() && reviews.value().constFirst().isSigned();
}

void writeJournal(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.journal.write(keptEntry(world));
    world.settle();
    outcome->finish();
}

void takeSnapshot(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.snapshots
        .take(world.connection().server, { .takenAt = world.clock.now() },
              world.session().tokens().tokens(), world.context.get(), ending<bool>(outcome))
        .detach();
}

/// Of every token that is listed.
bool isSnapshotTaken(FaultWorld &world)
{
    const ServerId server = world.connection().server;
    const auto taken = answerOf<Snapshots>(
        [&](auto callback) { return world.snapshots.all(server, world.context.get(), callback); });
    if (!taken || taken.value().size() != 1)
        return false;
    const auto tokens = answerOf<TokenList>([&](auto callback) {
        return world.snapshots.tokens(server, taken.value().constFirst().id, world.context.get(),
                                      callback);
    });
    return tokens && tokens.value().size() == world.session().tokens().tokens().size();
}

void keepLogs(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    LastSeen seen;
    seen.tokens.insert(keyOf(world).id, { .seenAt = world.clock.now().toMSecsSinceEpoch() });
    world.session().sightings().add(seen, world.context.get(), ending<Done>(outcome)).detach();
}

bool areLogsKept(FaultWorld &world)
{
    const auto seen = answerOf<LastSeen>([&](auto callback) {
        return world.lastSeen.all(world.connection().server, world.context.get(), callback);
    });
    return seen && !seen.value().tokens.isEmpty();
}

void importLogs(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const QString log
        = qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/influxd-debug.log";
    auto *import = new ImportServerLogs(world.session(), { log }, world.context.get());
    QObject::connect(import, &ImportServerLogs::ended, world.context.get(),
                     [outcome](const LogImport &ended) {
                         outcome->isGapTold = !ended.troubles.isEmpty();
                         outcome->finish(ended.error);
                     });
    import->start();
}

TokenTemplate templateNamed(const QString &name)
{
    return { .id = TemplateId::create(),
             .name = name,
             .entries = { { .type = ResourceType{ QStringLiteral("buckets") } } } };
}

void saveTemplate(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.label = world.freshName(QStringLiteral("template"));
    world.templates.put({ templateNamed(world.label) });
    outcome->finish();
}

bool isTemplateSaved(FaultWorld &world)
{
    return TemplateStore(world.folder.templatesFile(), nullptr).findNamed(world.label).has_value();
}

void saveConnection(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    Connection connection = world.connection();
    world.label = world.freshName(QStringLiteral("plant"));
    connection.name = world.label;
    world.connections.put(connection);
    outcome->finish();
}

bool isConnectionSaved(FaultWorld &world)
{
    const QList<Connection> saved = world.connectionsOnDisk();
    return saved.size() == 1 && saved.constFirst().name == world.label;
}

void importOwnData(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const auto shelf = std::make_shared<OwnDataShelf>(world.connections, world.templates,
                                                      world.settings, world.folder.snippetsFolder(),
                                                      world.folder.pendingImportFile());
    shelf->setNotes(&world.notes, [&world](const Error &error) { world.notices.append(error); });
    outcome->kept.append(shelf);
    world.label = world.freshName(QStringLiteral("imported"));
    OwnData data;
    data.templates = { templateNamed(world.label) };
    data.notes = { { keyOf(world), { .text = world.label } } };
    const auto error = shelf->put(data);
    world.settle();
    outcome->finish(error);
}

bool isOwnDataImported(FaultWorld &world)
{
    return isTemplateSaved(world) && isNoted(world);
}

/// Less than files are buffered by.
constexpr qsizetype ReportSize = 1'000;

QByteArray contentOf(FaultWorld &world, const QString &name)
{
    QFile file(world.file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In the words of the system, which the window shows.
void saveReport(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const QString trouble
        = writeUserFile(world.file(QStringLiteral("report.html")), QByteArray(ReportSize, 'r'));
    outcome->isGapTold = !trouble.isEmpty();
    outcome->finish();
}

bool isReportThere(FaultWorld &world)
{
    return contentOf(world, QStringLiteral("report.html")) == QByteArray(ReportSize, 'r');
}

void saveValue(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    ending<Done>(outcome)(SecretFile::write(world.file(QStringLiteral("value")), Secret("canary"),
                                            SecretFile::Existing::Replace));
}

bool isValueInFile(FaultWorld &world)
{
    return contentOf(world, QStringLiteral("value")).startsWith("canary");
}

} // namespace

Operations localOperations()
{
    const Places database = Place::Database;
    const Places file = Place::File;
    return {
        { .name = "write a note", .places = database, .start = writeNote, .isDone = isNoted },
        { .name = "accept a finding",
          .places = database,
          .start = acceptFinding,
          .isDone = isAccepted },
        { .name = "decide in a review", .places = database, .start = decide, .isDone = isDecided },
        { .name = "sign a review off",
          .places = database,
          .prepare = openReview,
          .start = signOff,
          .isDone = isSignedOff },
        { .name = "write the journal",
          .places = database,
          .start = writeJournal,
          .isDone = hasKeptEntry },
        { .name = "take a snapshot",
          .places = database,
          .start = takeSnapshot,
          .isDone = isSnapshotTaken },
        { .name = "keep what logs tell",
          .places = database,
          .start = keepLogs,
          .isDone = areLogsKept },
        { .name = "import logs", .places = database, .start = importLogs, .isDone = areLogsKept },
        { .name = "save a template",
          .places = file,
          .start = saveTemplate,
          .isDone = isTemplateSaved },
        { .name = "save a connection",
          .places = file,
          .start = saveConnection,
          .isDone = isConnectionSaved },
        { .name = "import own data",
          .places = file | database,
          .start = importOwnData,
          .isDone = isOwnDataImported },
        { .name = "save a report", .places = file, .start = saveReport, .isDone = isReportThere },
        { .name = "save a value to a file",
          .places = file,
          .start = saveValue,
          .isDone = isValueInFile },
    };
}

} // namespace itm::test
