// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultcell.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

void askKeychain(FaultWorld &world, const std::shared_ptr<Outcome> &outcome)
{
    world.credentials.check(world.context.get(), ending<Done>(outcome)).detach();
}

void writeNothing(FaultWorld &, const std::shared_ptr<Outcome> &outcome)
{
    outcome->finish();
}

bool isTrue(FaultWorld &)
{
    return true;
}

Operation sound(const char *name)
{
    return { .name = name,
             .places = Place::Keychain,
             .isConnected = false,
             .start = askKeychain,
             .isReading = true };
}

const WorldFault &fault(const QByteArray &name)
{
    const QList<WorldFault> &all = worldFaults();
    return *std::find_if(all.begin(), all.end(),
                         [&name](const WorldFault &each) { return each.name == name; });
}

} // namespace

/// What would count as tried although nothing was.
class TestFaultCell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundOneIsTried()
    {
        const Operation operation = sound("sound");
        FaultCell cell(operation, fault("slow keyring"));
        QCOMPARE(cell.run(), QString());
        QCOMPARE(cell.attempts(), 1);
    }

    void aFaultThatIsNeverMetIsTold()
    {
        // A locked keychain answers this.
        const Operation operation = sound("never met");
        QCOMPARE(FaultCell(operation, fault("locked keyring")).run(),
                 QStringLiteral("it never met the fault"));
    }

    void aPlaceThatIsNotWorkedWithIsTold()
    {
        Operation operation = sound("asks no server");
        operation.places |= Place::Server;
        QCOMPARE(FaultCell(operation, fault("cut")).run(),
                 QStringLiteral("its places are wrong about the server"));
        operation = sound("asks no keychain");
        operation.start = writeNothing;
        QCOMPARE(FaultCell(operation, fault("slow keyring")).run(),
                 QStringLiteral("its places are wrong about the keychain"));
        operation = sound("writes nothing");
        operation.places |= Place::File;
        QCOMPARE(FaultCell(operation, fault("full disk")).run(),
                 QStringLiteral("its places are wrong about the disk"));
    }

    void aPlaceThatIsKeptQuietIsTold()
    {
        Operation operation = sound("asks the keychain");
        operation.places = Place::File;
        operation.start = [](FaultWorld &world, const std::shared_ptr<Outcome> &outcome) {
            world.connections.put(world.connection());
            askKeychain(world, outcome);
        };
        QCOMPARE(FaultCell(operation, fault("full disk")).run(),
                 QStringLiteral("its places are wrong about the keychain"));
    }

    void aChangeHasToShow()
    {
        Operation operation = sound("neither reads nor changes");
        operation.isReading = false;
        QVERIFY(FaultCell(operation, fault("slow keyring")).run().contains(u"isDone"));
        operation = sound("is done already");
        operation.isReading = false;
        operation.isDone = isTrue;
        QCOMPARE(FaultCell(operation, fault("slow keyring")).run(),
                 QStringLiteral("it is done before it begins"));
    }
};

QTEST_GUILESS_MAIN(TestFaultCell)
#include "tst_faultcell.moc"
