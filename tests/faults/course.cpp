// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/course.h"

#include "models/words/errortext.h"

#include "tests/faults/fulldisk.h"
#include "tests/faults/waiting.h"

#include <QRegularExpression>

namespace itm::test {

namespace {

/// Without query and ids, which differ from run to run.
QByteArray kindOfRequest(const SeenRequest &request)
{
    static const QRegularExpression variable(QStringLiteral("\\?|[0-9a-f]{16}"));
    const QString line = QString::fromLatin1(request.method + ' ' + request.target);
    const auto found = variable.match(line);
    return line.left(found.hasMatch() ? found.capturedStart() : line.size()).toLatin1();
}

/// Before it begins: whether what it has to do shows at all.
QString troubleBefore(const Operation &operation, FaultWorld &world)
{
    if (operation.isReading == static_cast<bool>(operation.isDone))
        return QStringLiteral("either it only reads, or isDone looks at what it changed");
    if (operation.isDone && operation.isDone(world))
        return QStringLiteral("it is done before it begins");
    return {};
}

QString troubleAfter(const Operation &operation, FaultWorld &world, const Outcome &outcome)
{
    if (outcome.error)
        return QStringLiteral("it fails undisturbed: ") + ErrorText::message(*outcome.error).title;
    if (operation.isDone && !operation.isDone(world))
        return QStringLiteral("it is not done undisturbed");
    return {};
}

QString wrongPlaces(const Operation &operation, const Course &course)
{
    const auto isSaid
        = [&operation](Places places) { return (operation.places & places) != Places(); };
    const QString said = QStringLiteral("its places are wrong about the ");
    if (isSaid(Place::Server) == course.requests.isEmpty())
        return said + QStringLiteral("server");
    if (isSaid(Place::Keychain) != (course.keychainCalls > 0))
        return said + QStringLiteral("keychain");
    if (isSaid(Place::Database | Place::File) != (course.diskWrites > 0))
        return said + QStringLiteral("disk");
    return {};
}

void run(const Operation &operation, FaultWorld &world, Course &course)
{
    const qsizetype before = world.proxy.requests().size();
    const int writesBefore = FullDisk::writes();
    world.keyring->setMood(FaultyKeyring::Mood::Works);
    const auto outcome = begin(operation, world);
    if (!isEnded(outcome)) {
        course.trouble = QStringLiteral("it does not end undisturbed");
        return;
    }
    world.settle();
    course.diskWrites = FullDisk::writes() - writesBefore;
    course.keychainCalls = world.keyring->calls();
    for (const SeenRequest &request : world.proxy.requests().mid(before))
        course.requests.append(kindOfRequest(request));
    course.trouble = troubleAfter(operation, world, *outcome);
}

Course courseOf(const Operation &operation)
{
    FaultWorld world(Way::Straight, operation.server);
    Course course{ make(operation, world) };
    if (course.trouble.isEmpty())
        course.trouble = troubleBefore(operation, world);
    if (!course.trouble.isEmpty())
        return course;
    world.settle();
    run(operation, world, course);
    if (course.trouble.isEmpty())
        course.trouble = wrongPlaces(operation, course);
    return course;
}

} // namespace

const Course &knownCourseOf(const Operation &operation)
{
    static QHash<QByteArray, Course> known;
    const auto found = known.constFind(operation.name);
    return found != known.cend() ? *found : *known.insert(operation.name, courseOf(operation));
}

QString make(const Operation &operation, FaultWorld &world)
{
    if (operation.isConnected && !world.connect())
        return QStringLiteral("the world did not connect");
    if (operation.prepare)
        operation.prepare(world);
    return {};
}

std::shared_ptr<Outcome> begin(const Operation &operation, FaultWorld &world)
{
    auto outcome = std::make_shared<Outcome>();
    operation.start(world, outcome);
    return outcome;
}

bool isEnded(const std::shared_ptr<Outcome> &outcome)
{
    return happens([&outcome] { return outcome->isFinished; }, AttemptMs);
}

} // namespace itm::test
