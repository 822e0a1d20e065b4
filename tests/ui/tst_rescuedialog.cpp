// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/rescue/rescuebanner.h"
#include "ui/rescue/rescuedialog.h"

#include "models/items/rescuemodel.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

Token token(quint64 id, ServerValue value)
{
    Token token = SessionFixture::token(id, u"line %1"_s.arg(id));
    token.serverValue = value;
    return token;
}

} // namespace

class TestRescueDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatCanBeReadCanBeChosen();
    void whatIsChosenIsSavedAndTold();
    void whatFailedIsSaidAndTriedAgain();
    void theReportHoldsNoValue();
    void theBannerCountsAndGoes();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QAbstractItemModel &model() const
    {
        return *part<QTableView>("rescueTable")->model();
    }
    [[nodiscard]] QString valueOf(int row) const
    {
        return model().index(row, RescueModel::ValueColumn).data().toString();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<RescueDialog> m_dialog;
};

void TestRescueDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session
        = &m_fixture->connectTo({ token(10, ServerValue::Readable), token(2, ServerValue::Readable),
                                  token(3, ServerValue::Hidden) });
    m_fixture->api->onTokenValue.answerAlways([] { return Secret(QByteArrayView("canary")); });
    m_dialog = std::make_unique<RescueDialog>(*m_session, nullptr);
    m_dialog->show();
}

void TestRescueDialog::onlyWhatCanBeReadCanBeChosen()
{
    const QAbstractItemModelTester tester(&model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model().rowCount(), 3);
    QCOMPARE(model().index(2, 0).data().toString(), u"line 10"_s);
    QCOMPARE(model().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model().index(1, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model().setData(model().index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(valueOf(1).contains(u"digest"_s));
    click("chooseNoneButton");
    QVERIFY(!part<QPushButton>("rescueButton")->isEnabled());
    QVERIFY(model().setData(model().index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(part<QPushButton>("rescueButton")->isEnabled());
    click("rescueButton");
    QTRY_VERIFY(valueOf(2).contains(u"✓"_s));
    QCOMPARE(m_fixture->record->valueIds, QList<TokenId>{ TokenId(10) });
}

void TestRescueDialog::whatIsChosenIsSavedAndTold()
{
    click("rescueButton");
    QTRY_VERIFY(part<QPushButton>("rescueButton")->isVisible());
    QTRY_VERIFY(part<QLabel>("rescueSummary")->text().startsWith(u"2 "_s));
    QVERIFY(!part<QPushButton>("rescueButton")->isEnabled());
    for (const quint64 id : { 2U, 10U })
        QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(id)));
}

void TestRescueDialog::whatFailedIsSaidAndTriedAgain()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::StoreFailed };
    click("rescueButton");
    QTRY_VERIFY(valueOf(0).contains(u"▲"_s));
    QTRY_VERIFY(part<QPushButton>("rescueButton")->isEnabled());
    click("rescueButton");
    QTRY_VERIFY(valueOf(0).contains(u"✓"_s));
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(2)));
}

void TestRescueDialog::theReportHoldsNoValue()
{
    click("rescueButton");
    QTRY_VERIFY(valueOf(2).contains(u"✓"_s));
    click("copyReportButton");
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"plant"_s) && report.contains(TokenId(2).toString()));
    QVERIFY(!report.contains(u"canary"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    QVERIFY(m_dialog->saveReport(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QCOMPARE(table.count("\r\n"), 4);
    QVERIFY(table.contains("\"line 10\",\"factory\",\"admin\""));
    QVERIFY(!table.contains("canary"));
    QVERIFY(!m_dialog->saveReport(folder.filePath(u"none/report.txt"_s)));
}

void TestRescueDialog::theBannerCountsAndGoes()
{
    RescueBanner banner;
    banner.follow(m_session);
    QVERIFY(!banner.isHidden());
    QVERIFY(banner.findChild<QLabel *>(u"rescueBannerText"_s)->text().startsWith(u"2 of 3"_s));
    click("rescueButton");
    QTRY_VERIFY(valueOf(2).contains(u"✓"_s));
    banner.follow(m_session);
    QVERIFY(banner.isHidden());
    banner.follow(nullptr);
    QVERIFY(banner.isHidden());
}

void TestRescueDialog::theKeyboardReachesEverything()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QStringList problems = tabWalk(m_dialog.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
}

QTEST_MAIN(TestRescueDialog)
#include "tst_rescuedialog.moc"
