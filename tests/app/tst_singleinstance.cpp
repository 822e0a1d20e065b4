// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartWithTheSameFolderRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path(), nullptr);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QVERIFY(!first.raiseOther());

        SingleInstance second(folder.path() + QStringLiteral("/."), nullptr);
        QVERIFY(second.raiseOther());
        QTRY_COMPARE(raised.count(), 1);
    }

    void otherFoldersStandAlone()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        SingleInstance first(one.path(), nullptr);
        QVERIFY(!first.raiseOther());
        SingleInstance second(two.path(), nullptr);
        QVERIFY(!second.raiseOther());
    }

    void aFolderIsFreeAgainAfterTheFirstEnded()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path(), nullptr);
            QVERIFY(!first.raiseOther());
        }
        SingleInstance second(folder.path(), nullptr);
        QVERIFY(!second.raiseOther());
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
