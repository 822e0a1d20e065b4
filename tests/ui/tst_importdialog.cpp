// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/importdialog.h"

#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestImportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsDoneByKeyboard();
    void trouble_data();
    void trouble();
    void aFileIsDropped();
    void itStaysWhileATokenIsSaved();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &contents) const;
    void open(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->script = [](FakeInfluxApi &made) { SessionFixture::scriptOperator(made, {}); };
    m_store = std::make_unique<ConnectionStore>(
        m_folder->filePath(QStringLiteral("connections.json")), nullptr);
}

QString TestImportDialog::write(const char *name, const QByteArray &contents) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("not written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

void TestImportDialog::open(const QString &path)
{
    m_dialog = std::make_unique<ImportDialog>(m_fixture->services, *m_store, path, nullptr);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestImportDialog::everythingIsDoneByKeyboard()
{
    open(write("configs",
               "[a]\nurl = \"http://a\"\ntoken = \"canary-1\"\n[b]\nurl = \"http://b\"\n"));
    auto *table = part<QTableView>("importTable");
    QCOMPARE(QApplication::focusWidget(), table);
    QVERIFY(!part<QLabel>("importNotice")->isVisible());
    // The second is not wanted.
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(part<QLabel>("importRemark")->text().contains(QLatin1String("enter one")));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(part<QPushButton>("importButton")->text().contains(u'1'));
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(m_store->connections().size(), 1);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(part<QPushButton>("testImportedButton")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(table->model()->index(0, 4).data().toString().contains(QLatin1String("operator")));
}

void TestImportDialog::trouble_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("said");
    QTest::newRow("broken") << QByteArray("[a\n") << QStringLiteral("Line 1");
    QTest::newRow("empty") << QByteArray("# nothing\n") << QStringLiteral("has no entries");
    QTest::newRow("too large") << QByteArray(300 * 1024, '#') << QStringLiteral("too large");
    QTest::newRow("markup") << QByteArray("\"<b>x</b>\" = 1\n")
                            << QStringLiteral("&lt;b&gt;x&lt;/b&gt;");
}

void TestImportDialog::trouble()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, said);
    open(m_folder->filePath(QStringLiteral("none")));
    const auto *notice = part<QLabel>("importNotice");
    QVERIFY(notice->text().contains(QLatin1String("There is no file")));
    part<QLineEdit>("importPathEdit")->setText(write("odd", contents));
    QVERIFY2(notice->isVisible() && notice->text().contains(said), qPrintable(notice->text()));
    QVERIFY(!part<QPushButton>("importButton")->isEnabled());
    const QString open = write("open", "[a]\nurl = \"http://a\"\n");
    QFile::setPermissions(open, QFile::ReadOwner | QFile::ReadGroup);
    part<QLineEdit>("importPathEdit")->setText(open);
    QVERIFY(notice->text().contains(QLatin1String("Other users of this computer")));
    QVERIFY(part<QPushButton>("importButton")->isEnabled());
}

void TestImportDialog::aFileIsDropped()
{
    open(m_folder->filePath(QStringLiteral("none")));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(write("dropped", "[a]\nurl = \"http://a\"\n")) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &drop);
    QCOMPARE(part<QTableView>("importTable")->model()->rowCount(), 1);
}

void TestImportDialog::itStaysWhileATokenIsSaved()
{
    open(write("configs", "[a]\nurl = \"http://a\"\ntoken = \"canary-1\"\n"));
    m_fixture->credentials.hangWrites = true;
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_fixture->credentials.releaseWrites();
    QTRY_COMPARE(m_store->connections().size(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::theKeyboardReachesEverything()
{
    open(write("configs", "[a]\nurl = \"http://a\"\n"));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
