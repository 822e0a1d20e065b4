// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultcell.h"

#include "models/words/errortext.h"

#include "tests/faults/course.h"

#include <QSet>

namespace itm::test {

namespace {

bool isWriting(const QByteArray &request)
{
    return !request.isEmpty() && !request.startsWith("GET ");
}

/// What must not come twice.
QString repeatedRequest(const FaultWorld &world, qsizetype before)
{
    QSet<QByteArray> seen;
    for (const SeenRequest &request : world.proxy.requests().mid(before)) {
        const QByteArray whole = request.method + ' ' + request.target + ' ' + request.body;
        if (request.method != "GET" && seen.contains(whole))
            return QString::fromLatin1(whole);
        seen.insert(whole);
    }
    return {};
}

QList<Error> allTold(const FaultWorld &world, const Outcome &outcome)
{
    QList<Error> errors = outcome.told + world.notices;
    if (outcome.error)
        errors.append(*outcome.error);
    return errors;
}

QString describe(const Moment &moment)
{
    const QString what
        = moment.request.isEmpty() ? QStringLiteral("all") : QString::fromLatin1(moment.request);
    return QStringLiteral("%1 after %2%3")
        .arg(what)
        .arg(moment.skip)
        .arg(moment.isLasting ? QString() : QStringLiteral(", that only"));
}

} // namespace

FaultCell::FaultCell(const Operation &operation, const WorldFault &fault)
    : m_operation(operation)
    , m_fault(fault)
{
}

bool FaultCell::isApplicable(const Operation &operation, const WorldFault &fault)
{
    return (operation.places & fault.places) != Places();
}

QString FaultCell::run()
{
    const QString trouble = knownCourseOf(m_operation).trouble;
    if (!trouble.isEmpty())
        return trouble;
    for (const Moment &moment : moments()) {
        ++m_attempts;
        const QString wrong = attempt(moment);
        if (!wrong.isEmpty())
            return describe(moment) + QStringLiteral(": ") + wrong;
    }
    // Else it would count as tried.
    return m_isMet ? QString() : QStringLiteral("it never met the fault");
}

QList<Moment> FaultCell::moments() const
{
    const Course &course = knownCourseOf(m_operation);
    QList<Moment> all;
    if (m_fault.places == Place::Keychain) {
        for (int skip = 0; skip < course.keychainCalls; ++skip)
            all.append({ {}, skip });
    } else if (m_fault.begins == WorldFault::Begins::AtOnce) {
        all.append(Moment{});
    } else if (m_fault.begins == WorldFault::Begins::BetweenRequests) {
        for (qsizetype at = 0; at < course.requests.size(); ++at) {
            const QByteArray &request = course.requests.at(at);
            if (course.requests.first(at).count(request) < 2)
                all.append({ request, static_cast<int>(at) });
        }
    } else {
        QByteArrayList kinds;
        for (const QByteArray &request : course.requests) {
            if (kinds.contains(request))
                continue;
            kinds.append(request);
            all.append({ request });
            // Each of the others would take its deadline.
            if (m_fault.isWaitedFor)
                continue;
            if (isWriting(request))
                all.append({ request, 0, false });
            if (course.requests.count(request) > 1)
                all.append({ request, 1 });
        }
    }
    return all;
}

QString FaultCell::attempt(const Moment &moment)
{
    FaultWorld world(m_fault.way, m_operation.server);
    if (const QString trouble = make(m_operation, world); !trouble.isEmpty())
        return trouble;
    if (m_fault.isWaitedFor && !world.becomeImpatient())
        return QStringLiteral("it does not connect by short deadlines");
    const bool isFilled = m_operation.server != ServerSort::Empty;
    const TokenList before = isFilled ? world.allOnServer() : TokenList();
    const qsizetype requestsBefore = world.proxy.requests().size();
    world.settle();
    world.notices.clear();
    m_fault.strike(world, moment);
    const auto outcome = begin(m_operation, world);
    if (!isEnded(outcome))
        return QStringLiteral("it does not end");
    world.settle();
    m_isMet = m_isMet || m_fault.met(world) > 0;
    if (QString wrong = judge(world, *outcome, moment); !wrong.isEmpty())
        return wrong;
    if (const QString twice = repeatedRequest(world, requestsBefore); !twice.isEmpty())
        return QStringLiteral("sent twice: ") + twice;
    lift(world);
    const QStringList lost = isFilled ? world.lostValues(before, *outcome) : QStringList();
    if (!lost.isEmpty())
        return QStringLiteral("value lost of: ") + lost.join(u',');
    if (!world.saveAgain(*outcome))
        return QStringLiteral("a value in hand cannot be saved");
    return tryAgain(world);
}

QString FaultCell::judge(FaultWorld &world, const Outcome &outcome, const Moment &moment)
{
    const QList<Error> errors = allTold(world, outcome);
    for (const Error &error : errors) {
        if (const QString wrong = judgeError(error, moment); !wrong.isEmpty())
            return wrong;
        if (error.kind == ErrorKind::NotCarriedOut && m_operation.isDone
            && m_operation.isDone(world))
            return QStringLiteral("it says that nothing was carried out");
    }
    if (!errors.isEmpty())
        return {};
    const QStringList &struck = world.keyring->struck();
    // What nothing depends on: saved secrets are recognised by it.
    const bool isOnlyDigests = std::all_of(struck.begin(), struck.end(), [](const QString &entry) {
        return entry == QLatin1String("digest-key");
    });
    const bool isMet = m_fault.met(world) > 0 && (struck.isEmpty() || !isOnlyDigests);
    if (outcome.isGapTold)
        m_read.insert(QStringLiteral("says what is missing"));
    else if (!isMet || isQuiet(moment))
        return {};
    else if (m_operation.isDone && m_operation.isDone(world))
        m_read.insert(QStringLiteral("done"));
    else
        return QStringLiteral("it says that all is well");
    return {};
}

QString FaultCell::judgeError(const Error &error, const Moment &moment)
{
    const ErrorMessage said = ErrorText::message(error);
    if (!m_fault.kinds.contains(error.kind))
        return QStringLiteral("says “%1” (kind %2)").arg(said.title).arg(int(error.kind));
    if (said.title.isEmpty() || said.explanation.isEmpty() || said.action.isEmpty())
        return QStringLiteral("says nothing of kind %1").arg(int(error.kind));
    const bool isLost
        = error.kind == ErrorKind::DeadlineExceeded || error.kind == ErrorKind::ConnectionLost;
    const QString unsure
        = ErrorText::message({ .kind = error.kind, .subject = QStringLiteral("POST /") }).action;
    if (isLost && isWriting(moment.request) && said.action != unsure)
        return QStringLiteral("does not say that it may have been carried out");
    m_read.insert(said.title);
    return {};
}

bool FaultCell::isQuiet(const Moment &moment) const
{
    return (m_operation.quietAbout & m_fault.places) != Places()
        || m_operation.quietRequests.contains(moment.request);
}

QString FaultCell::tryAgain(FaultWorld &world)
{
    if (!world.recover())
        return QStringLiteral("the session does not come back");
    world.notices.clear();
    const auto outcome = begin(m_operation, world);
    if (!isEnded(outcome))
        return QStringLiteral("it does not end once the fault is gone");
    world.settle();
    const QList<Error> errors = allTold(world, *outcome);
    if (!errors.isEmpty())
        return QStringLiteral("once the fault is gone it says: ")
            + ErrorText::message(errors.constFirst()).title;
    if (m_operation.isDone && !m_operation.isDone(world))
        return QStringLiteral("it is not done once the fault is gone");
    return {};
}

} // namespace itm::test
