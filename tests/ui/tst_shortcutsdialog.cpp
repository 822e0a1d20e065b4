// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accesswindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/reviewtokenpage.h"
#include "ui/shortcuts/shortcutsdialog.h"

#include "models/store/appsettings.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAction>
#include <QDirIterator>
#include <QLineEdit>
#include <QShortcut>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> keysOf(const QList<Shortcut> &shortcuts)
{
    QList<QKeySequence> all;
    for (const Shortcut &shortcut : shortcuts)
        all += shortcut.keys;
    return all;
}

/// Those that are really there.
QList<QKeySequence> keysIn(const QWidget &window)
{
    QList<QKeySequence> all;
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        all.append(shortcut->key());
    for (const QAction *action : window.findChildren<QAction *>())
        all += action->shortcuts();
    return all;
}

QStringList sorted(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString());
    texts.sort();
    return texts;
}

QStringList doubles(QStringList texts)
{
    QStringList twice;
    for (const QString &text : std::as_const(texts)) {
        if (texts.count(text) > 1)
            twice.append(text);
    }
    return twice;
}

} // namespace

class TestShortcutsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKeyOfTheMenusIsListed();
    void windowsHaveTheKeysTheyTellOf();
    void noKeyMeansTwoThingsInOneWindow();
    void noOtherWindowMakesKeys();
    void wordsNarrowTheList();
    void openedAgainItIsTheSame();

private:
    [[nodiscard]] ShortcutsDialog *open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestShortcutsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(u"settings.ini"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->workspace, *m_settings);
    m_window->show();
}

void TestShortcutsDialog::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    m_settings.reset();
}

ShortcutsDialog *TestShortcutsDialog::open()
{
    m_window->findChild<QAction *>(u"shortcutsAction"_s)->trigger();
    return m_window->findChild<ShortcutsDialog *>();
}

void TestShortcutsDialog::everyKeyOfTheMenusIsListed()
{
    const QList<QKeySequence> keys = keysIn(*m_window);
    QVERIFY(keys.size() > 15);
    const auto *table = open()->findChild<QTableWidget *>();
    QStringList listed;
    for (int row = 0; row < table->rowCount(); ++row) {
        QVERIFY(!table->item(row, 0)->text().isEmpty() && !table->item(row, 2)->text().isEmpty());
        listed += table->item(row, 1)->text().split(u" / "_s);
    }
    for (const QKeySequence &key : keys)
        QVERIFY2(listed.contains(key.toString(QKeySequence::NativeText)),
                 qPrintable(key.toString()));
}

void TestShortcutsDialog::windowsHaveTheKeysTheyTellOf()
{
    const ReviewTokenPage review(nullptr);
    QCOMPARE(sorted(keysIn(review)), sorted(keysOf(ReviewTokenPage::shortcuts())));
    const AccessWindow access(m_fixture->workspace, {}, nullptr);
    QCOMPARE(sorted(keysIn(access)), sorted(keysOf(AccessWindow::shortcuts())));
}

void TestShortcutsDialog::noKeyMeansTwoThingsInOneWindow()
{
    QCOMPARE(doubles(sorted(keysIn(*m_window))), QStringList());
    QCOMPARE(doubles(sorted(keysOf(ReviewTokenPage::shortcuts()))), QStringList());
    QCOMPARE(doubles(sorted(keysOf(AccessWindow::shortcuts()))), QStringList());
}

/// Whoever gives another window keys has to list them.
void TestShortcutsDialog::noOtherWindowMakesKeys()
{
    QStringList files;
    QDirIterator sources(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/ui"_s, { u"*.cpp"_s },
                         QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray text = source.readAll();
        if (text.contains("new QShortcut") || text.contains("setShortcut"))
            files.append(QFileInfo(source).baseName());
    }
    files.sort();
    // The review's list has the keys of its page.
    QCOMPARE(files,
             (QStringList{ u"accesswindow"_s, u"mainactions"_s, u"reviewdialog"_s,
                           u"reviewtokenpage"_s }));
}

void TestShortcutsDialog::wordsNarrowTheList()
{
    auto *dialog = open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(tabWalk(dialog), QStringList());
    const auto *table = dialog->findChild<QTableWidget *>();
    const auto shown = [table] {
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (!table->isRowHidden(row))
                texts.append(table->item(row, 0)->text());
        }
        return texts;
    };
    auto *search = dialog->findChild<QLineEdit *>(u"shortcutSearch"_s);
    search->setText(u"token new"_s);
    QCOMPARE(shown(), QStringList{ u"New token"_s });
    search->setText(u"whole row"_s);
    QCOMPARE(shown(), QStringList{ u"Explain the whole row"_s });
    search->clear();
    QVERIFY(shown().size() > 20);
}

void TestShortcutsDialog::openedAgainItIsTheSame()
{
    const ShortcutsDialog *first = open();
    QCOMPARE(open(), first);
    QCOMPARE(m_window->findChildren<ShortcutsDialog *>().size(), 1);
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
