// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "models/store/memorycredentialstore.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

/// A file of this computer that cannot be read is told in the window, under its new name.
class TestSetAside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetAsideIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("begin");
        QTest::newRow("connections") << "connections.json"
                                     << "The list of connections could not be read";
        QTest::newRow("templates") << "templates.json"
                                   << "The templates could not be read";
        QTest::newRow("spares") << "spares.json"
                                << "The list of spare operators could not be read";
        QTest::newRow("database") << "local.sqlite" << QString();
    }
    void whatIsSetAsideIsTold()
    {
        QFETCH(QString, file);
        QFETCH(QString, begin);
        const QTemporaryDir folder;
        QFile broken(folder.filePath(file));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("broken") == 6);
        broken.close();
        CommandLine line;
        line.configFolder = folder.path();
        Application application(line, std::make_unique<MemoryCredentialStore>(nullptr));
        QVERIFY(application.start());
        const auto *told = application.window().findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_VERIFY(told->isVisible() && told->text().startsWith(begin));
        const QStringList aside
            = QDir(folder.path()).entryList({ file + QStringLiteral(".set-aside-*") });
        QCOMPARE(aside.size(), 1);
        QVERIFY2(told->text().contains(aside.first()), qPrintable(told->text()));
    }
};

QTEST_MAIN(TestSetAside)
#include "tst_setaside.moc"
