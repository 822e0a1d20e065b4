// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/dailytokensdialog.h"

#include "models/access/permissionsets.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

constexpr int NameColumn = 1;
constexpr int StateColumn = 2;

Token allAccess(quint64 id, OrganizationId organization)
{
    Token token = SessionFixture::token(id, QStringLiteral("daily"));
    token.organization = organization;
    token.permissions = allAccessPermissions(knownResourceTypes(), organization, token.owner);
    return token;
}

} // namespace

class TestDailyTokensDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHasOneAlreadyIsMarkedAndUnchecked();
    void connectionsAreMadeUnderTheTypedNameAndOffered();
    void onlyWhatFailedIsTriedAgain();
    void aValueThatCouldNotBeSavedIsHandedOver();
    void whatIsNotShownIsSaid();
    void theKeyboardReachesEverything();

private:
    void open(const TokenList &tokens);
    void answer(quint64 id, OrganizationId organization);
    void run();
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QTableWidgetItem *cell(int row, int column) const
    {
        return part<QTableWidget>("dailyTable")->item(row, column);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<DailyTokensDialog> m_dialog;
};

void TestDailyTokensDialog::init()
{
    m_dialog.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("connections.json")));
    m_fixture = std::make_unique<SessionFixture>();
    m_connections = std::make_unique<ConnectionStore>(
        m_folder.filePath(QStringLiteral("connections.json")), nullptr);
}

void TestDailyTokensDialog::open(const TokenList &tokens)
{
    ServerSession &session = m_fixture->connectTo(tokens);
    m_dialog = std::make_unique<DailyTokensDialog>(session, *m_connections, nullptr);
    m_dialog->show();
}

void TestDailyTokensDialog::answer(quint64 id, OrganizationId organization)
{
    m_fixture->api->onCreateToken.answer(
        CreatedToken{ allAccess(id, organization), Secret(QByteArrayView("canary")) });
}

void TestDailyTokensDialog::run()
{
    QTest::mouseClick(part<QPushButton>("makeButton"), Qt::LeftButton);
    QTRY_COMPARE(part<QPushButton>("cancelButton")->text(), QStringLiteral("Close"));
}

void TestDailyTokensDialog::whatHasOneAlreadyIsMarkedAndUnchecked()
{
    open({ allAccess(9, SessionFixture::weather()) });
    QCOMPARE(cell(0, 0)->checkState(), Qt::Checked);
    QCOMPARE(cell(1, 0)->checkState(), Qt::Unchecked);
    QVERIFY(cell(1, StateColumn)->text().contains(QLatin1String("daily")));
    QCOMPARE(part<QPushButton>("makeButton")->text(), QStringLiteral("Make 1 tokens"));
    cell(0, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(!part<QPushButton>("makeButton")->isEnabled());
}

void TestDailyTokensDialog::connectionsAreMadeUnderTheTypedNameAndOffered()
{
    open({});
    answer(8, SessionFixture::factory());
    answer(9, SessionFixture::weather());
    cell(1, NameColumn)->setText(QStringLiteral("weather, every day"));
    run();
    QCOMPARE(m_connections->connections().size(), 2);
    QCOMPARE(m_connections->connections().at(0).name, QStringLiteral("plant – factory"));
    QCOMPARE(m_connections->connections().at(1).name, QStringLiteral("weather, every day"));
    QVERIFY(!part<QPushButton>("makeButton")->isEnabled());
    part<QTableWidget>("dailyTable")->setCurrentCell(1, 0);
    const QSignalSpy switched(m_dialog.get(), &DailyTokensDialog::switchRequested);
    QTest::mouseClick(part<QPushButton>("dailySwitchButton"), Qt::LeftButton);
    QCOMPARE(switched.constFirst().constFirst().value<ConnectionId>(),
             m_connections->connections().at(1).id);
}

void TestDailyTokensDialog::onlyWhatFailedIsTriedAgain()
{
    open({});
    m_fixture->api->onCreateToken.fail(ErrorKind::Forbidden);
    answer(9, SessionFixture::weather());
    run();
    QCOMPARE(cell(0, 0)->checkState(), Qt::Checked);
    QCOMPARE(cell(1, 0)->checkState(), Qt::Unchecked);
    answer(8, SessionFixture::factory());
    run();
    QCOMPARE(m_fixture->api->onCreateToken.count(), 3);
    QCOMPARE(m_connections->connections().size(), 2);
}

void TestDailyTokensDialog::aValueThatCouldNotBeSavedIsHandedOver()
{
    open({});
    answer(8, SessionFixture::factory());
    m_fixture->credentials.failNextWrites = { ErrorKind::NoKeyring };
    const QSignalSpy handedOver(m_dialog.get(), &DailyTokensDialog::handOverRequested);
    run();
    QCOMPARE(handedOver.count(), 1);
    QVERIFY(m_connections->connections().isEmpty());
    QVERIFY(cell(0, StateColumn)->text().contains(QLatin1String("could not be saved")));
}

void TestDailyTokensDialog::whatIsNotShownIsSaid()
{
    open({});
    const QString told = part<QLabel>("dailyLimits")->text();
    for (const char *fact : { "other users", "other organizations", "operator tokens" })
        QVERIFY2(told.contains(QLatin1String(fact)), fact);
}

void TestDailyTokensDialog::theKeyboardReachesEverything()
{
    open({});
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QStringList wrong = tabWalk(m_dialog.get());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestDailyTokensDialog)
#include "tst_dailytokensdialog.moc"
