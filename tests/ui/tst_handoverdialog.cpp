// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"
#include "ui/common/segmentedchoice.h"
#include "ui/handover/handoverdialog.h"
#include "ui/handover/snippetlibrary.h"
#include "ui/handover/valuerow.h"

#include "models/store/appsettings.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
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
    void cleanup();
    void theValueIsSavedMaskedAndCopiedByOneClick();
    void noWidgetSaysTheValue();
    void closingWithAnUnsavedValueAsksOnce();
    void aSecondTrySavesIt();
    void theKeyboardReachesEverything();
    void aDifferenceIsToldWithTheWayOut();
    void noAccessibleTextSaysTheValueWhileMasked();
    void itIsCopiedAsHeader();
    void itIsSavedToAFile();
    void itIsTestedByItsOwnValue();
    void aTestThatFailsIsTold();
    void resultsOfATestAreShownAsTheyCome();
    void itFitsASmallScreen();
    void severalValuesAreAList();
    void anUnsavedOneOfSeveralAsks();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open();
    [[nodiscard]] std::shared_ptr<TokenValue> made(quint64 id, const QString &description);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::shared_ptr<TokenValue> m_value;
    QList<std::shared_ptr<TokenValue>> m_made;
    std::unique_ptr<HandOverDialog> m_dialog;
};

void TestHandOverDialog::init()
{
    m_dialog.reset();
    m_value.reset();
    m_made.clear();
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->connectTo({});
    QGuiApplication::clipboard()->clear();
    m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), 30);
}

void TestHandOverDialog::cleanup()
{
    // One that is being saved lives on, and needs the services.
    for (const auto &value : std::as_const(m_made))
        QTRY_VERIFY(value->state() != TokenValue::State::Saving);
}

std::shared_ptr<TokenValue> TestHandOverDialog::made(quint64 id, const QString &description)
{
    const QByteArray value = Value + QByteArray::number(id);
    ServerSession &session = *m_fixture->workspace.sessions().constFirst();
    m_made << TokenValue::created(
        { SessionFixture::token(id, description), Secret(QByteArrayView(value)) },
        session.connection().server, IntentId::create(), m_fixture->services, &session.tokens());
    return m_made.constLast();
}

void TestHandOverDialog::open()
{
    ServerSession &session = *m_fixture->workspace.sessions().constFirst();
    m_value = made(9, QStringLiteral("Telegraf line 4"));
    m_dialog = std::make_unique<HandOverDialog>(m_value, *m_clipboard, &session, nullptr);
    m_dialog->show();
}

void TestHandOverDialog::theValueIsSavedMaskedAndCopiedByOneClick()
{
    open();
    QTRY_COMPARE(m_value->state(), TokenValue::State::Saved);
    QTest::mouseClick(part<QPushButton>("copyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Value + "9"));
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

/// Everything that an assistive tool can read of a widget.
static QStringList accessibleTexts(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr)
        return {};
    QStringList texts;
    for (const auto kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value,
                             QAccessible::Help, QAccessible::Accelerator })
        texts << interface->text(kind);
    if (QAccessibleTextInterface *text = interface->textInterface())
        texts << text->text(0, text->characterCount());
    return texts;
}

void TestHandOverDialog::noAccessibleTextSaysTheValueWhileMasked()
{
    open();
    m_dialog->addValue(made(10, QStringLiteral("Telegraf line 5")));
    const QString canary = QString::fromLatin1(Value);
    const auto says = [this, canary] {
        const auto widgets = m_dialog->findChildren<QWidget *>();
        return std::any_of(widgets.cbegin(), widgets.cend(), [&](QWidget *widget) {
            return accessibleTexts(widget).join(u'|').contains(canary);
        });
    };
    QVERIFY(!says());
    QTest::mouseClick(part<QAbstractButton>("revealButton"), Qt::LeftButton);
    QVERIFY(says());
    QTest::mouseClick(part<QAbstractButton>("revealButton"), Qt::LeftButton);
    QVERIFY(!says());
}

void TestHandOverDialog::itIsCopiedAsHeader()
{
    open();
    m_dialog->findChild<QAction *>(QStringLiteral("copyHeaderAction"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Authorization: Token ") + QString::fromLatin1(Value + "9"));
    QVERIFY(m_clipboard->isLent());
}

void TestHandOverDialog::itIsSavedToAFile()
{
    open();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("token"));
    m_dialog->findChild<ValueRow *>()->saveTo(path, false);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(Value + "9"));
    QVERIFY(part<QLabel>("fileState")->isVisible());
    m_dialog->findChild<ValueRow *>()->saveTo(path, false);
    QVERIFY(part<QLabel>("fileState")->text().contains(u'▲'));
}

void TestHandOverDialog::itIsTestedByItsOwnValue()
{
    open();
    m_fixture->api->onBuckets.answer(QList<Bucket>());
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onMe.fail(ErrorKind::PermissionMissing);
        api.onReadBucket.answer(Done{});
        api.onWriteNothing.answer(Done{});
        api.onToken.fail(ErrorKind::PermissionMissing);
        api.onOrganization.fail(ErrorKind::PermissionMissing);
    };
    auto *button = part<QPushButton>("testButton");
    auto *table = part<QTableWidget>("selfTestTable");
    QVERIFY(!table->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(button->text(), QStringLiteral("Test again"));
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 5);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("sign in"));
    // It may read although nobody granted that.
    QVERIFY(table->item(1, 2)->text().contains(QStringLiteral("although")));
    QVERIFY(part<QLabel>("selfTestSummary")->text().contains(u'▲'));
}

void TestHandOverDialog::aTestThatFailsIsTold()
{
    open();
    m_fixture->api->onBuckets.answer(QList<Bucket>());
    m_fixture->script = [](FakeInfluxApi &api) { api.onMe.fail(ErrorKind::Refused); };
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    auto *table = part<QTableWidget>("selfTestTable");
    QTRY_COMPARE(part<QPushButton>("testButton")->text(), QStringLiteral("Test again"));
    QVERIFY(table->isVisible());
    for (int row = 0; row < table->rowCount(); ++row)
        QVERIFY(table->item(row, 2)->text().startsWith(QStringLiteral("not tried")));
}

void TestHandOverDialog::resultsOfATestAreShownAsTheyCome()
{
    open();
    m_fixture->api->onBuckets.answer(QList<Bucket>());
    FakeInfluxApi *tested = nullptr;
    m_fixture->script = [&tested](FakeInfluxApi &api) { tested = &api; };
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    auto *table = part<QTableWidget>("selfTestTable");
    QTRY_COMPARE(table->rowCount(), 5);
    QVERIFY(table->isVisible());
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("…"));
    QVERIFY(tested->onMe.answerOpen(Error{ .kind = ErrorKind::PermissionMissing }));
    QTRY_VERIFY(table->item(0, 2)->text().contains(u'✓'));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("…"));
    // The button stops it, and nothing half-tried stays.
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    QTRY_VERIFY(!table->isVisible());
    QVERIFY(part<QLabel>("selfTestSummary")->text().contains(u'▲'));
}

void TestHandOverDialog::itFitsASmallScreen()
{
    open();
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    SnippetLibrary library(settings, folder.path());
    m_dialog->showSnippets(library);
    // It looks at the library to its end.
    const auto closing = qScopeGuard([this] { m_dialog.reset(); });
    m_fixture->api->onBuckets.answer(QList<Bucket>());
    m_fixture->script = [](FakeInfluxApi &api) {
        api.onMe.fail(ErrorKind::PermissionMissing);
        api.onReadBucket.answer(Done{});
        api.onWriteNothing.answer(Done{});
        api.onToken.fail(ErrorKind::PermissionMissing);
        api.onOrganization.fail(ErrorKind::PermissionMissing);
    };
    const QSize before = m_dialog->size();
    QTest::mouseClick(part<QPushButton>("testButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QTableWidget>("selfTestTable")->isVisible());
    QCOMPARE(m_dialog->size(), before);
    // What a panel and a title bar leave of 1024 × 700.
    QVERIFY2(before.width() <= 1000 && before.height() <= 650,
             qPrintable(QStringLiteral("%1 × %2").arg(before.width()).arg(before.height())));
    QVERIFY(m_dialog->minimumSizeHint().height() <= before.height());
    m_dialog->findChild<SegmentedChoice *>(QStringLiteral("handOverPage"))->setCurrent(0);
    QVERIFY(part<QWidget>("snippetPanel")->isVisible());
}

void TestHandOverDialog::severalValuesAreAList()
{
    open();
    QVERIFY(!part<QTableWidget>("valueTable")->isVisible());
    m_dialog->addValue(made(10, QStringLiteral("Telegraf line 5")));
    auto *table = part<QTableWidget>("valueTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 2);
    const auto buttons = table->findChildren<QPushButton *>(QStringLiteral("copyRowButton"));
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Value + "10"));
    QVERIFY(part<QLabel>("handOverTitle")->text().contains(QStringLiteral("line 5")));
    QTRY_VERIFY(table->item(1, 1)->text().contains(QStringLiteral("saved")));
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

void TestHandOverDialog::anUnsavedOneOfSeveralAsks()
{
    open();
    QTRY_COMPARE(m_value->state(), TokenValue::State::Saved);
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    const auto second = made(10, QStringLiteral("Telegraf line 5"));
    m_dialog->addValue(second);
    QTRY_COMPARE(second->state(), TokenValue::State::NotSaved);
    QTest::mouseClick(part<QPushButton>("doneButton"), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QTest::mouseClick(part<QPushButton>("confirmButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(second->state(), TokenValue::State::Declined);
}

QTEST_MAIN(TestHandOverDialog)
#include "tst_handoverdialog.moc"
