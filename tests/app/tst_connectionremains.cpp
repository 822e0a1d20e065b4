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
    void init();
    void cleanup() { m_application.reset(); }
    void aRefusalIsToldInTheMainWindow();
    void itIsToldNoMoreOnceTheConnectionHasGone();

private:
    [[nodiscard]] MainWindow &window() const { return m_application->window(); }
    [[nodiscard]] QList<Connection> onDisk() const
    {
        return ConnectionStore(m_file, nullptr).connections();
    }
    [[nodiscard]] bool isTold() const
    {
        const auto *told = window().findChild<QLabel *>(QStringLiteral("messageText"));
        return told->isVisible() && told->text().contains(QStringLiteral("was not removed"));
    }
    static void click(const QWidget &parent, const char *button)
    {
        QTest::mouseClick(parent.findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    /// Opens the window and confirms the removal.
    ConnectionsDialog *remove();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    Connection m_saved;
    std::unique_ptr<Application> m_application;
};

void TestConnectionRemains::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = ConfigFolder(m_folder->path()).connectionsFile();
    m_saved = { .id = ConnectionId::create(),
                .server = ServerId::create(),
                .name = QStringLiteral("plant"),
                .url = QUrl(QStringLiteral("http://127.0.0.1:9")) };
    ConnectionStore(m_file, nullptr).put(m_saved);
    auto keychain = std::make_unique<FakeCredentialStore>();
    keychain->failNextRemoves = QList<ErrorKind>(9, ErrorKind::KeyringLocked);
    CommandLine line;
    line.configFolder = m_folder->path();
    m_application = std::make_unique<Application>(line, std::move(keychain));
    QVERIFY(m_application->start());
}

ConnectionsDialog *TestConnectionRemains::remove()
{
    Q_EMIT window().connectionsRequested();
    auto *dialog = window().findChild<ConnectionsDialog *>();
    dialog->select(m_saved.id);
    click(*dialog, "removeConnectionButton");
    dialog->findChild<ConfirmDialog *>()->accept();
    return dialog;
}

/// And the way out is offered there.
void TestConnectionRemains::aRefusalIsToldInTheMainWindow()
{
    remove()->close();
    QTRY_VERIFY(isTold());
    QCOMPARE(onDisk().size(), 1);
    click(window(), "messageAction");
    auto *question = window().findChild<ConfirmDialog *>();
    QVERIFY(question && question->windowTitle().contains(m_saved.name));
    question->accept();
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestConnectionRemains::itIsToldNoMoreOnceTheConnectionHasGone()
{
    const QWidget *dialog = remove();
    QTRY_VERIFY(isTold());
    click(*dialog, "removeAllTheSameButton");
    dialog->findChild<ConfirmDialog *>()->accept();
    QTRY_VERIFY(onDisk().isEmpty());
    QVERIFY(!isTold());
}

QTEST_MAIN(TestConnectionRemains)
#include "tst_connectionremains.moc"
