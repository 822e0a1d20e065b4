// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/idlewatch.h"
#include "ui/common/messagebar.h"
#include "ui/tokens/storedvaluesdialog.h"
#include "ui/tokens/tokencommands.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestStoredValuesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsStaleIsRemovedWhenConfirmed();
    void theKeyboardReachesEverything();
    void aSelectedValueIsRemovedAfterItsWarning();
    void idleTimeIsToldOnceAndPutOffByUse();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void save(quint64 id)
    {
        const TokenKey key{ m_session->connection().server, TokenStore::V2, TokenId(id) };
        m_fixture->savedValues.keys << key;
        m_session->tokens().setSavedValue(key.store, key.id, true);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<StoredValuesDialog> m_dialog;
};

void TestStoredValuesDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf"_s) });
    save(1);
    save(9);
    m_dialog = std::make_unique<StoredValuesDialog>(m_fixture->workspace, m_fixture->savedValues,
                                                    QList<Connection>(), nullptr);
    m_dialog->show();
    QTRY_COMPARE(part<QListWidget>("staleList")->count(), 1);
}

void TestStoredValuesDialog::whatIsStaleIsRemovedWhenConfirmed()
{
    QVERIFY(part<QListWidget>("staleList")->item(0)->text().contains(TokenId(9).toString()));
    auto *remove = part<QPushButton>("removeStaleButton");
    part<QListWidget>("staleList")->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!remove->isEnabled());
    part<QListWidget>("staleList")->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(m_fixture->savedValues.keys.size(), 2);
    auto *confirm = part<QPushButton>("confirmButton");
    QVERIFY(confirm);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE(part<QListWidget>("staleList")->count(), 0);
    QCOMPARE(m_fixture->savedValues.keys.size(), 1);
    QTRY_VERIFY(part<QLabel>("staleSummary")->text().startsWith(u"1 "_s));
    QVERIFY(!remove->isEnabled());
}

void TestStoredValuesDialog::theKeyboardReachesEverything()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QStringList problems = tabWalk(m_dialog.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
}

void TestStoredValuesDialog::aSelectedValueIsRemovedAfterItsWarning()
{
    QWidget window;
    MessageBar messages;
    TokenCommands commands(m_fixture->workspace, messages, window);
    window.show();
    commands.forgetValues({ { m_session->connection().server, TokenStore::V2, TokenId(1) } });
    auto *confirm = window.findChild<QPushButton *>(u"confirmButton"_s);
    QVERIFY(confirm);
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(1)));
    bool isWarned = false;
    for (const auto *label : window.findChildren<QLabel *>())
        isWarned = isWarned || label->text().contains(u"gone for good"_s);
    QVERIFY(isWarned);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(!m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(1)));
}

void TestStoredValuesDialog::idleTimeIsToldOnceAndPutOffByUse()
{
    IdleWatch watch(nullptr);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setInterval(std::chrono::milliseconds(1));
    QTRY_COMPARE(idle.count(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Shift);
    QTRY_COMPARE(idle.count(), 2);
    watch.setInterval(std::chrono::hours(1));
    QTest::keyClick(m_dialog.get(), Qt::Key_Shift);
    watch.setInterval(std::chrono::milliseconds(0));
    QTest::keyClick(m_dialog.get(), Qt::Key_Shift);
    QCOMPARE(idle.count(), 2);
}

QTEST_MAIN(TestStoredValuesDialog)
#include "tst_storedvaluesdialog.moc"
