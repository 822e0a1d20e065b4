// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "ui/common/confirmdialog.h"
#include "ui/connect/connectionsdialog.h"

#include "tests/support/fakestores.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// What the keychain refuses is told, though the window that asked for it was closed at once.
class TestConnectionRemains final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalIsToldInTheMainWindow();
};

void TestConnectionRemains::aRefusalIsToldInTheMainWindow()
{
    const QTemporaryDir folder;
    const Connection saved{ .id = ConnectionId::create(),
                            .server = ServerId::create(),
                            .name = QStringLiteral("plant"),
                            .url = QUrl(QStringLiteral("http://127.0.0.1:9")) };
    const QString file = ConfigFolder(folder.path()).connectionsFile();
    ConnectionStore(file, nullptr).put(saved);
    auto keychain = std::make_unique<FakeCredentialStore>();
    keychain->failNextRemoves = { ErrorKind::KeyringLocked };
    CommandLine line;
    line.configFolder = folder.path();
    Application application(line, std::move(keychain));
    QVERIFY(application.start());
    MainWindow &window = application.window();
    Q_EMIT window.connectionsRequested();
    auto *dialog = window.findChild<ConnectionsDialog *>();
    QVERIFY(dialog);
    dialog->select(saved.id);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("removeConnectionButton")),
                      Qt::LeftButton);
    dialog->findChild<ConfirmDialog *>()->accept();
    dialog->close();
    const auto *told = window.findChild<QLabel *>(QStringLiteral("messageText"));
    QTRY_VERIFY(told->isVisible() && told->text().contains(QStringLiteral("was not removed")));
    QCOMPARE(ConnectionStore(file, nullptr).connections().size(), 1);
}

QTEST_MAIN(TestConnectionRemains)
#include "tst_connectionremains.moc"
