// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/cliprofilewriter.h"
#include "models/session/eraselocaldata.h"
#include "models/session/findingswatch.h"
#include "models/session/forgetvalues.h"
#include "models/session/importserverlogs.h"
#include "models/session/learnvalues.h"
#include "models/session/logsightings.h"
#include "models/session/owndatashelf.h"
#include "models/session/reviewbook.h"
#include "models/session/tokennotes.h"
#include "models/store/keyringtest.h"
#include "models/store/secretfile.h"
#include "models/store/userfile.h"

#include "tests/faults/operation.h"
#include "tests/faults/waiting.h"

#include <QFile>

namespace itm::test {

namespace {

TokenKey keyOf(FaultWorld &world)
{
    return { world.connection().server, TokenStore::V2,
             world.listed(QStringLiteral("Telegraf collector A")).id };
}

void writeNote(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.session()
        .notes()
        .put({ { keyOf(world), { .text = world.freshName(QStringLiteral("note")) } } },
             world.context.get(), ending<Done>(outcome))
        .detach();
}

void acceptFinding(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const AcceptedFinding finding{ .server = world.connection().server,
                                   .finding = QStringLiteral("operator"),
                                   .token = keyOf(world).id,
                                   .reason = QStringLiteral("known"),
                                   .acceptedAt = world.clock.now(),
                                   .until = world.clock.now().addDays(9) };
    world.acceptedFindings.put({ finding }, world.context.get(), ending<Done>(outcome)).detach();
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
    return world.context->findChild<ReviewBook *>()->review()->isSigned();
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

void keepLogs(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    LastSeen seen;
    seen.tokens.insert(keyOf(world).id, { .seenAt = world.clock.now().toMSecsSinceEpoch() });
    world.session().sightings().add(seen, world.context.get(), ending<Done>(outcome)).detach();
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

void saveTemplate(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.templates.put(
        { { .id = TemplateId::create(), .name = world.freshName(QStringLiteral("template")) } });
    outcome->finish();
}

void saveConnection(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    Connection connection = world.connection();
    connection.name = world.freshName(QStringLiteral("plant"));
    world.connections.put(connection);
    outcome->finish();
}

void importOwnData(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const auto shelf = std::make_shared<OwnDataShelf>(world.connections, world.templates,
                                                      world.settings, world.folder.snippetsFolder(),
                                                      world.folder.pendingImportFile());
    shelf->setNotes(&world.notes, [&world](const Error &error) { world.notices.append(error); });
    outcome->kept.append(shelf);
    OwnData data;
    data.templates
        = { { .id = TemplateId::create(), .name = world.freshName(QStringLiteral("template")) } };
    data.notes = { { keyOf(world), { .text = QStringLiteral("imported") } } };
    const auto error = shelf->put(data);
    world.settle();
    outcome->finish(error);
}

/// Less than files are buffered by.
constexpr qsizetype ReportSize = 1'000;

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
    return QFile(world.file(QStringLiteral("report.html"))).size() == ReportSize;
}

void saveValue(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    ending<Done>(outcome)(SecretFile::write(world.file(QStringLiteral("value")), Secret("canary"),
                                            SecretFile::Existing::Replace));
}

void haveValue(FaultWorld &world)
{
    world.subjects = { world.makeToken(world.freshName(QStringLiteral("valued"))) };
}

TokenKey valued(FaultWorld &world)
{
    return { world.connection().server, TokenStore::V2, world.subjects.constFirst().id };
}

void writeCliConfigs(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    const TokenKey key = valued(world);
    auto *writer = new CliProfileWriter(world.file(QStringLiteral("configs")), world.credentials,
                                        CredentialKey::tokenValue(key.server, key.store, key.id),
                                        world.context.get());
    const CliConfigsPreview preview
        = writer->preview({ .name = QStringLiteral("plant"),
                            .url = world.connection().url.toString(),
                            .organization = QStringLiteral("factory") });
    if (!preview.canBeWritten())
        qFatal("no profile can be written");
    writer->write(ending<Done>(outcome));
}

bool areCliConfigsWritten(FaultWorld &world)
{
    QFile file(world.file(QStringLiteral("configs")));
    const TokenKey key = valued(world);
    return file.open(QIODevice::ReadOnly)
        && file.readAll().contains(
            world.keyring->valueOf(CredentialKey::tokenValue(key.server, key.store, key.id)));
}

template <class Values>
void treat(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *values = new Values(*world.workspace, { valued(world) }, world.context.get());
    QObject::connect(values, &Values::ended, world.context.get(),
                     [outcome](const std::optional<Error> &error) { outcome->finish(error); });
    values->start();
}

bool isForgotten(FaultWorld &world)
{
    return !world.hasValue(TokenStore::V2, valued(world).id);
}

void testKeyring(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    auto *test = new KeyringTest(world.credentials, world.context.get());
    test->start([outcome](const Result<KeyringReport> &answer) {
        outcome->finish(answer ? answer.value().trouble : std::optional(answer.error()));
    });
}

/// It closes the sessions first.
void erase(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.setSession(nullptr);
    auto *erase = new EraseLocalData(
        { *world.workspace, world.connections, world.templates, world.spares, world.settings,
          world.database, world.savedValues, world.folder },
        { .history = true, .connections = true, .values = true }, world.context.get());
    QObject::connect(erase, &EraseLocalData::ended, world.context.get(),
                     [outcome](const std::optional<Error> &error) { outcome->finish(error); });
    erase->start();
}

bool isErased(FaultWorld &world)
{
    return world.connections.connections().isEmpty() && isForgotten(world);
}

} // namespace

Operations localOperations()
{
    return {
        { .name = "write a note", .places = Place::Database, .start = writeNote },
        { .name = "accept a finding", .places = Place::Database, .start = acceptFinding },
        { .name = "decide in a review", .places = Place::Database, .start = decide },
        { .name = "sign a review off",
          .places = Place::Database,
          .prepare = openReview,
          .start = signOff,
          .isDone = isSignedOff },
        { .name = "write the journal", .places = Place::Database, .start = writeJournal },
        { .name = "take a snapshot", .places = Place::Database, .start = takeSnapshot },
        { .name = "keep what logs tell", .places = Place::Database, .start = keepLogs },
        { .name = "import logs", .places = Place::Database, .start = importLogs },
        { .name = "save a template", .places = Place::File, .start = saveTemplate },
        { .name = "save a connection", .places = Place::File, .start = saveConnection },
        { .name = "import own data",
          .places = Place::File | Place::Database,
          .start = importOwnData },
        { .name = "save a report",
          .places = Place::File,
          .start = saveReport,
          .isDone = isReportThere },
        { .name = "save a value to a file", .places = Place::File, .start = saveValue },
        { .name = "write the configs of the influx CLI",
          .places = Place::Keychain | Place::File,
          .prepare = haveValue,
          .start = writeCliConfigs,
          .isDone = areCliConfigsWritten },
        { .name = "forget saved values",
          .places = Place::Keychain | Place::Database,
          .prepare = haveValue,
          .start = treat<ForgetValues>,
          .isDone = isForgotten },
        { .name = "learn saved values",
          .places = Place::Keychain | Place::Database,
          .prepare = haveValue,
          .start = treat<LearnValues>,
          .quietAbout = Place::Database },
        { .name = "test the keyring", .places = Place::Keychain, .start = testKeyring },
        { .name = "erase local data",
          .places = Place::Keychain | Place::Database | Place::File,
          .prepare = haveValue,
          .start = erase,
          .isDone = isErased },
    };
}

} // namespace itm::test
