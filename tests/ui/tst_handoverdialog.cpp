// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"
#include "ui/handover/handoverdialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-a-new-token");

} // namespace

class TestHandOverDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theValueIsSavedMaskedAndCopiedByOneClick();
    void noWidgetSaysTheValue();
    void closingWithAnUnsavedValueAsksOnce();
    void aSecondTrySavesIt();
    void theKeyboardReachesEverything();
    void aDifferenceIsToldWithTheWayOut();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open();

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::shared_ptr<TokenValue> m_value;
    std::unique_ptr<HandOverDialog> m_dialog;
};

void TestHandOverDialog::init()
{
    m_dialog.reset();
    m_value.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->connectTo({});
    QGuiApplication::clipboard()->clear();
    m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), 30);
}

void TestHandOverDialog::open()
{
    ServerSession &session = *m_fixture->workspace.sessions().constFirst();
    m_value = TokenValue::created({ SessionFixture::token(9, QStringLiteral("Telegraf line 4")),
                                    Secret(QByteArrayView(Value)) },
                                  session.connection().server, IntentId::create(),
                                  m_fixture->services, &session.tokens());
    m_dialog = std::make_unique<HandOverDialog>(m_value, *m_clipboard, &session, nullptr);
    m_dialog->show();
}

void TestHandOverDialog::theValueIsSavedMaskedAndCopiedByOneClick()
{
    open();
    QTRY_COMPARE(m_value->state(), TokenValue::State::Saved);
    QTest::mouseClick(part<QPushButton>("copyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Value));
    QVERIFY(m_clipboard->isLent());
    m_clipboard->forget();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestHandOverDialog::noWidgetSaysTheValue()
{
    open();
    QTRY_COMPARE(m_value->state(), TokenValue::State::Saved);
    const QString canary = QString::fromLatin1(Value);
    QVERIFY(!m_dialog->windowTitle().contains(canary));
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        for (const char *name : { "text", "toolTip", "statusTip", "whatsThis", "accessibleName",
                                  "accessibleDescription", "windowTitle", "displayText" })
            QVERIFY2(!widget->property(name).toString().contains(canary), name);
    }
}

void TestHandOverDialog::closingWithAnUnsavedValueAsksOnce()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    open();
    QTRY_COMPARE(m_value->state(), TokenValue::State::NotSaved);
    QVERIFY(part<QPushButton>("retryButton")->isVisible());
    QTest::mouseClick(part<QPushButton>("doneButton"), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    auto *close = part<QPushButton>("confirmButton");
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_value->state(), TokenValue::State::Declined);
}

void TestHandOverDialog::aSecondTrySavesIt()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    open();
    QTRY_COMPARE(m_value->state(), TokenValue::State::NotSaved);
    QTest::mouseClick(part<QPushButton>("retryButton"), Qt::LeftButton);
    QTRY_COMPARE(m_value->state(), TokenValue::State::Saved);
    QVERIFY(!part<QPushButton>("retryButton")->isVisible());
}

void TestHandOverDialog::theKeyboardReachesEverything()
{
    open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

void TestHandOverDialog::aDifferenceIsToldWithTheWayOut()
{
    open();
    QVERIFY(!part<QPushButton>("deleteDifferentButton")->isVisible());
    m_dialog->showDifference({ QStringLiteral("It has <another> status.") });
    QVERIFY(part<QLabel>("difference")->text().contains(QStringLiteral("&lt;another&gt;")));
    QSignalSpy requested(m_dialog.get(), &HandOverDialog::deleteRequested);
    QTest::mouseClick(part<QPushButton>("deleteDifferentButton"), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestHandOverDialog)
#include "tst_handoverdialog.moc"
