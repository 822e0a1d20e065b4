// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/confirmdialog.h"
#include "ui/create/batchdialog.h"
#include "ui/create/batchsource.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDebug>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-a-row");
const QByteArray ThreeRows("description;write\na;telegraf\nb;nowhere\nc;telegraf\n");

CreatedToken created(quint64 id, const QString &description)
{
    return { SessionFixture::token(id, description), Secret(QByteArrayView(Value)) };
}

bool rolesHold(const QAbstractItemModel &model, const QByteArray &value)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role <= Qt::UserRole + 16; ++role) {
                QString said;
                QDebug(&said) << model.index(row, column).data(role);
                if (said.contains(QLatin1String(value)))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

class TestBatchDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatIsDroppedIsShownRowByRow();
    void theClipboardIsReadToo();
    void theExampleCanBeCopiedAndRead();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void onlyProblemsAreShownOnDemand();
    void nothingIsMadeBeforeTheQuestionIsAnswered();
    void theQuestionNamesNumberPlaceAndTheBroadest();
    void rowsAreMadeOnceAndTheListHoldsNoValue();
    void onlyWhatWasNotMadeIsTriedAgain();
    void aLostAnswerIsNotOfferedAgain();
    void stoppingEndsAfterTheOneUnderWay();
    void anUnsavedValueIsSavedAgainOrAskedFor();
    void withoutAKeychainNothingIsMade();
    void thatValuesEndWithTheProgramIsSaidBefore();
    void aServerThatIsClosedClosesIt();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString summary() const
    {
        static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
        return part<QLabel>("batchSummary")->text().remove(markup);
    }
    [[nodiscard]] QString notes() const { return part<QLabel>("batchNotes")->text(); }
    [[nodiscard]] QPushButton *create() const { return part<QPushButton>("createManyButton"); }
    [[nodiscard]] ConfirmDialog *question() const { return m_dialog->findChild<ConfirmDialog *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<QTableView>("batchTable")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] FakeInfluxApi &api() const { return *m_fixture->api; }
    void click(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }
    void plan(const QByteArray &content);
    void confirm();
    void planAndCreate();

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<BatchDialog> m_dialog;
};

void TestBatchDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
    api().onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(),
                                QStringLiteral("telegraf"), false } };
    });
    m_dialog = std::make_unique<BatchDialog>(*m_session, SessionFixture::factory(), nullptr);
    m_dialog->show();
}

void TestBatchDialog::plan(const QByteArray &content)
{
    m_dialog->plan(content);
    QTRY_VERIFY(create()->isEnabled());
}

void TestBatchDialog::confirm()
{
    QTRY_VERIFY(question());
    QTest::mouseClick(question()->findChild<QPushButton *>(QStringLiteral("confirmButton")),
                      Qt::LeftButton);
}

void TestBatchDialog::planAndCreate()
{
    plan(ThreeRows);
    click("createManyButton");
    confirm();
}

void TestBatchDialog::aFileThatIsDroppedIsShownRowByRow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tokens.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + ThreeRows);
    file.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    auto *source = m_dialog->findChild<BatchSource *>();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(source, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(source, &drop);
    QTRY_VERIFY(create()->isEnabled());
    QCOMPARE(summary(), QStringLiteral("2 ready. 1 cannot be made."));
    QCOMPARE(part<QTableView>("batchTable")->model()->rowCount(), 3);
    QCOMPARE(cell(0, 1), QStringLiteral("a"));
    QCOMPARE(cell(0, 2), QStringLiteral("factory"));
    QVERIFY(cell(1, 6).contains(QStringLiteral("nowhere")));
    part<QTableView>("batchTable")->selectRow(1);
    QCOMPARE(part<QLabel>("batchWhy")->text(), cell(1, 6));
    QVERIFY(create()->text().contains(u'2'));
    QCOMPARE(api().onBuckets.count(), 1);
}

void TestBatchDialog::theClipboardIsReadToo()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(ThreeRows));
    click("batchPasteButton");
    QTRY_VERIFY(create()->isEnabled());
    QCOMPARE(part<QTableView>("batchTable")->model()->rowCount(), 3);
}

void TestBatchDialog::theExampleCanBeCopiedAndRead()
{
    click("batchCopyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), BatchSource::example());
    click("batchPasteButton");
    QTRY_COMPARE(part<QTableView>("batchTable")->model()->rowCount(), 3);
    QCOMPARE(cell(2, 1), QStringLiteral("Gateway, line 4"));
    QCOMPARE(cell(0, 4), QStringLiteral("W telegraf"));
}

void TestBatchDialog::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("There is nothing in it.");
    QTest::newRow("Latin 1") << QByteArray("description,write\n\xe4,b")
                             << QStringLiteral("Line 2 is not UTF-8");
    QTest::newRow("no columns") << QByteArray("a,b\nc,d") << QStringLiteral("name the columns");
    QTest::newRow("open quote") << QByteArray("description,write\n\"a,b")
                                << QStringLiteral("opened in line 2");
    QTest::newRow("too large") << QByteArray(11 * 1024 * 1024, 'a')
                               << QStringLiteral("larger than 10 MB");
}

void TestBatchDialog::whatCannotBeReadIsSaid()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    m_dialog->plan(content);
    QVERIFY(part<QLabel>("batchProblem")->isVisible());
    QVERIFY2(part<QLabel>("batchProblem")->text().contains(said),
             qPrintable(part<QLabel>("batchProblem")->text()));
    QVERIFY(!create()->isVisible());
    plan(ThreeRows);
    QVERIFY(create()->isVisible());
}

void TestBatchDialog::onlyProblemsAreShownOnDemand()
{
    plan(ThreeRows);
    part<QCheckBox>("onlyProblemsCheck")->click();
    QCOMPARE(part<QTableView>("batchTable")->model()->rowCount(), 1);
    part<QCheckBox>("onlyProblemsCheck")->click();
    QCOMPARE(part<QTableView>("batchTable")->model()->rowCount(), 3);
}

void TestBatchDialog::nothingIsMadeBeforeTheQuestionIsAnswered()
{
    plan(ThreeRows);
    click("createManyButton");
    QTRY_VERIFY(question());
    QTest::mouseClick(question()->findChild<QPushButton *>(QStringLiteral("cancelButton")),
                      Qt::LeftButton);
    QTRY_VERIFY(!question());
    QCOMPARE(api().onCreateToken.count(), 0);
    QVERIFY(m_fixture->intents.intents.isEmpty());
}

void TestBatchDialog::theQuestionNamesNumberPlaceAndTheBroadest()
{
    plan("description;write\na;telegraf\nb;*\nc;telegraf\n");
    QVERIFY(summary().contains(QStringLiteral("1 of them with a warning.")));
    click("createManyButton");
    QTRY_VERIFY(question());
    QString said;
    for (const QLabel *label : question()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.contains(QStringLiteral("factory")));
    QVERIFY2(said.contains(QStringLiteral("line 3: W all buckets")), qPrintable(said));
    QVERIFY(said.contains(u'3'));
}

void TestBatchDialog::rowsAreMadeOnceAndTheListHoldsNoValue()
{
    api()
        .onCreateToken.answer(created(0x101, QStringLiteral("a")))
        .answer(created(0x102, QStringLiteral("c")));
    plan(ThreeRows);
    click("createManyButton");
    click("createManyButton");
    QCOMPARE(m_dialog->findChildren<ConfirmDialog *>().size(), 1);
    confirm();
    QTRY_COMPARE(summary(), QStringLiteral("2 made."));
    QCOMPARE(api().onCreateToken.count(), 2);
    QCOMPARE(api().record().drafts.constLast().description, QStringLiteral("c"));
    QCOMPARE(cell(0, 5), QStringLiteral("made"));
    QVERIFY(!rolesHold(*part<QTableView>("batchTable")->model(), Value));
    QVERIFY(!create()->isVisible());
    const QTemporaryDir folder;
    click("saveReportButton");
    auto *files = part<QFileDialog>("reportFileDialog");
    QVERIFY(files);
    const QString path = folder.filePath(QStringLiteral("made.csv"));
    Q_EMIT files->fileSelected(path);
    files->reject();
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray written = report.readAll();
    QVERIFY(written.contains("0000000000000101"));
    QVERIFY(!written.contains(Value));
    QVERIFY(notes().contains(QStringLiteral("made.csv")));
    QCOMPARE(m_fixture->credentials.valueOf(CredentialKey::tokenValue(
                 m_session->connection().server, TokenStore::V2, TokenId(0x101))),
             Value);
}

void TestBatchDialog::onlyWhatWasNotMadeIsTriedAgain()
{
    api()
        .onCreateToken.answer(created(0x101, QStringLiteral("a")))
        .fail(ErrorKind::NotAuthenticated)
        .answer(created(0x103, QStringLiteral("c")));
    planAndCreate();
    QTRY_COMPARE(summary(), QStringLiteral("1 made. 1 refused."));
    QVERIFY(create()->isVisible() && create()->isEnabled());
    click("createManyButton");
    QTRY_COMPARE(summary(), QStringLiteral("2 made."));
    QCOMPARE(api().onCreateToken.count(), 3);
    QCOMPARE(api().record().drafts.constLast().description, QStringLiteral("c"));
}

void TestBatchDialog::aLostAnswerIsNotOfferedAgain()
{
    api().onCreateToken.answer(created(0x101, QStringLiteral("a"))).fail(ErrorKind::ConnectionLost);
    planAndCreate();
    QTRY_COMPARE(summary(), QStringLiteral("1 made. Of 1 the answer was lost."));
    QVERIFY(!create()->isVisible());
    QCOMPARE(api().onCreateToken.count(), 2);
}

void TestBatchDialog::stoppingEndsAfterTheOneUnderWay()
{
    planAndCreate();
    QTRY_COMPARE(api().onCreateToken.count(), 1);
    click("batchCloseButton");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(api().onCreateToken.answerOpen(created(0x101, QStringLiteral("a"))));
    QTRY_COMPARE(summary(), QStringLiteral("1 made. 1 not tried."));
    QCOMPARE(api().onCreateToken.count(), 1);
    click("batchCloseButton");
    QVERIFY(!m_dialog->isVisible());
}

void TestBatchDialog::anUnsavedValueIsSavedAgainOrAskedFor()
{
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked, ErrorKind::KeyringLocked };
    api().onCreateToken.answer(created(0x101, QStringLiteral("a")));
    planAndCreate();
    QTRY_COMPARE(summary(),
                 QStringLiteral("0 made. 1 made, but their values could not be saved. 1 not "
                                "tried."));
    click("batchCloseButton");
    QTRY_VERIFY(question());
    QTest::mouseClick(question()->findChild<QPushButton *>(QStringLiteral("cancelButton")),
                      Qt::LeftButton);
    QTRY_VERIFY(!question());
    QVERIFY(m_dialog->isVisible());
    click("saveAgainButton");
    QTRY_VERIFY(m_fixture->credentials.failNextWrites.isEmpty());
    QTRY_VERIFY(part<QPushButton>("saveAgainButton")->isVisible());
    click("saveAgainButton");
    QTRY_COMPARE(summary(), QStringLiteral("1 made. 1 not tried."));
    QTRY_VERIFY(m_fixture->intents.intents.isEmpty());
    QVERIFY(!part<QPushButton>("saveAgainButton")->isVisible());
    click("batchCloseButton");
    QVERIFY(!m_dialog->isVisible());
}

void TestBatchDialog::withoutAKeychainNothingIsMade()
{
    m_fixture->credentials.failNextChecks = { ErrorKind::NoKeyring };
    m_dialog->plan(ThreeRows);
    QTRY_VERIFY(notes().contains(QStringLiteral("could not be saved")));
    QTRY_VERIFY(create()->isEnabled());
    click("createManyButton");
    QTRY_VERIFY(notes().isEmpty());
    QVERIFY(!question());
    QCOMPARE(api().onCreateToken.count(), 0);
    click("createManyButton");
    QTRY_VERIFY(question());
}

void TestBatchDialog::thatValuesEndWithTheProgramIsSaidBefore()
{
    m_fixture->credentials.persistent = false;
    plan(ThreeRows);
    QVERIFY(notes().contains(QStringLiteral("▲ This run uses no keychain")));
    click("createManyButton");
    QTRY_VERIFY(question());
    QString said;
    for (const QLabel *label : question()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.contains(QStringLiteral("▲ This run uses no keychain")));
}

void TestBatchDialog::aServerThatIsClosedClosesIt()
{
    plan(ThreeRows);
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestBatchDialog::theKeyboardReachesEverything()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
    plan(ThreeRows);
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
