// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faults.h"

#include "tests/faults/fulldisk.h"

namespace itm::test {

namespace {

using namespace std::chrono_literals;
using Kind = ErrorKind;
using Begins = WorldFault::Begins;

/// In the first line of the answer: the server has done what it was asked for.
constexpr qint64 Torn = 9;

WorldFault atRequest(const char *name, const Fault &fault, const QList<Kind> &kinds,
                     bool isWaitedFor = false)
{
    return { .name = name,
             .places = Place::Server,
             .isWaitedFor = isWaitedFor,
             .begins = Begins::AtRequest,
             .strike =
                 [fault](FaultWorld &world, const Moment &moment) {
                     if (moment.isLasting)
                         world.proxy.breakDown(fault, moment.request, moment.skip);
                     else
                         world.proxy.misbehave(fault, moment.request, -1, moment.skip);
                 },
             .met = [](const FaultWorld &world) { return world.proxy.met(); },
             // What is looked into afterwards may turn out so.
             .kinds = kinds + QList{ Kind::NotCarriedOut } };
}

WorldFault ofKeyring(const char *name, FaultyKeyring::Mood mood, const QList<Kind> &kinds)
{
    return { .name = name,
             .places = Place::Keychain,
             .strike = [mood](FaultWorld &world,
                              const Moment &moment) { world.keyring->setMood(mood, moment.skip); },
             .met = [](const FaultWorld &world) { return int(world.keyring->struck().size()); },
             .kinds = kinds };
}

const TestCertificate &another()
{
    static const TestCertificate made = makeCertificate({ .address = "127.0.0.1" });
    return made;
}

void after(int requests, FaultWorld &world, const std::function<void()> &breakIt)
{
    if (requests == 0)
        breakIt();
    else
        world.proxy.onRequest(requests, breakIt);
}

/// The next connection is shown another certificate; every request needs one.
WorldFault changedCertificate()
{
    return { .name = "TLS",
             .places = Place::Server,
             .way = Way::Tls,
             .begins = Begins::BetweenRequests,
             .strike =
                 [](FaultWorld &world, const Moment &moment) {
                     world.renewConnections();
                     world.proxy.setBrief(true);
                     after(moment.skip, world, [&world] { world.front->setIdentity(another()); });
                 },
             .met =
                 [](const FaultWorld &world) {
                     const bool isChanged
                         = world.front->identity().certificate == another().certificate;
                     return isChanged ? world.front->shown() : 0;
                 },
             .kinds = { Kind::TlsPinChanged } };
}

WorldFault lostProxy()
{
    constexpr auto Lost = TestProxy::Behaviour::Lost;
    return { .name = "proxy",
             .places = Place::Server,
             .way = Way::Proxy,
             .begins = Begins::BetweenRequests,
             .strike =
                 [](FaultWorld &world, const Moment &moment) {
                     after(moment.skip, world, [&world] { world.forward->behave(Lost); });
                 },
             .met =
                 [](const FaultWorld &world) {
                     return world.forward->behaviour() == Lost ? world.forward->answered() : 0;
                 },
             .kinds = { Kind::ProxyFailed } };
}

QList<WorldFault> makeFaults()
{
    return {
        atRequest("stall", Fault::stallAfter(Torn), { Kind::DeadlineExceeded }, true),
        atRequest("drip", Fault::drip(20ms), { Kind::DeadlineExceeded }, true),
        atRequest("cut", Fault::cutAfter(Torn), { Kind::ConnectionLost }),
        atRequest("reset", Fault::resetAfter(Torn), { Kind::ConnectionLost }),
        atRequest("HTML", Fault::html(), { Kind::NotInfluxDb }),
        atRequest("redirect", Fault::redirect(QUrl(QStringLiteral("https://example.org/"))),
                  { Kind::Redirected }),
        // Where no JSON is expected, JSON is as foreign as a web page.
        atRequest("wrong JSON", Fault::wrongJson(), { Kind::MalformedReply, Kind::NotInfluxDb }),
        atRequest("5xx", Fault::serverFault(), { Kind::ServerFault }),
        atRequest("429", Fault::tooManyRequests("3600"), { Kind::TooManyRequests }),
        changedCertificate(),
        lostProxy(),
        ofKeyring("slow keyring", FaultyKeyring::Mood::Slow, { Kind::KeyringTimeout }),
        ofKeyring("locked keyring", FaultyKeyring::Mood::Locked, { Kind::KeyringLocked }),
        { .name = "full disk",
          .places = Place::Database | Place::File,
          .strike = [](FaultWorld &, const Moment &) { FullDisk::setFull(true); },
          .met = [](const FaultWorld &) { return FullDisk::refused(); },
          .kinds = { Kind::StoreFull } },
    };
}

} // namespace

const QList<WorldFault> &worldFaults()
{
    static const QList<WorldFault> all = makeFaults();
    return all;
}

void lift(FaultWorld &world)
{
    world.proxy.behave();
    world.keyring->setMood(FaultyKeyring::Mood::Works);
    FullDisk::setFull(false);
    if (world.forward)
        world.forward->behave(TestProxy::Behaviour::Forward);
    if (world.front)
        world.front->setIdentity(FaultWorld::pinned());
    world.setPatient();
}

} // namespace itm::test
