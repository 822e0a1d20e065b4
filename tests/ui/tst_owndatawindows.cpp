// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/owndata/exportdatadialog.h"
#include "ui/owndata/importdatadialog.h"

#include "models/session/owndatajson.h"
#include "models/store/appsettings.h"
#include "models/store/connectionstore.h"
#include "models/store/templatestore.h"

#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

namespace {

const QString Generated = QString(86, u'x') + QStringLiteral("==");

OwnData sample()
{
    return { .connections = { { .id = ConnectionId::create(),
                                .server = ServerId::create(),
                                .name = QStringLiteral("plant"),
                                .url = QUrl(QStringLiteral("http://plant")) } },
             .searches = { { QStringLiteral("old"), QStringLiteral("updated:>90d") } },
             .snippets = { { QStringLiteral("mine"), QStringLiteral("text") } } };
}

} // namespace

class TestOwnDataWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void anExportHoldsWhatWasChosenAndNoSecret();
    void whatCannotBeWrittenIsSaid();
    void theKeyboardChoosesAndImports();
    void nothingNewIsNothingToDo();
    void aFailureLeavesTheWindowOpen();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    template <class Dialog, class... Arguments>
    Dialog *open(Arguments &&...arguments)
    {
        auto dialog = std::make_unique<Dialog>(std::forward<Arguments>(arguments)..., nullptr);
        Dialog *shown = dialog.get();
        m_dialog = std::move(dialog);
        m_dialog->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(shown)); }();
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<TemplateStore> m_templates;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<OwnDataShelf> m_shelf;
    std::unique_ptr<QDialog> m_dialog;
};

void TestOwnDataWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto path = [this](const char *name) { return m_folder->filePath(QLatin1String(name)); };
    m_connections = std::make_unique<ConnectionStore>(path("connections.json"), nullptr);
    m_templates = std::make_unique<TemplateStore>(path("templates.json"), nullptr);
    m_settings = std::make_unique<AppSettings>(path("settings.ini"));
    m_shelf = std::make_unique<OwnDataShelf>(*m_connections, *m_templates, *m_settings,
                                             path("snippets"), path("pending.json"));
}

void TestOwnDataWindows::anExportHoldsWhatWasChosenAndNoSecret()
{
    OwnData data = sample();
    data.snippets.append({ QStringLiteral("careless"), Generated });
    auto *dialog = open<ExportDataDialog>(data);
    QCOMPARE(test::tabWalk(dialog), QStringList());
    QVERIFY(!part<QCheckBox>("exportTemplates")->isEnabled());
    QTest::keyClick(part<QCheckBox>("exportSearches"), Qt::Key_Space);
    const QString file = m_folder->filePath(QStringLiteral("export.json"));
    dialog->write(file);
    QVERIFY(part<QLabel>("exportResult")->text().contains(u'✓'));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(!bytes.contains(Generated.toLatin1()));
    const auto read = ownDataFromJson(bytes);
    QVERIFY(std::holds_alternative<OwnData>(read));
    OwnData expected = data;
    expected.searches.clear();
    expected.snippets.removeLast();
    QCOMPARE(std::get<OwnData>(read), expected);
    for (const char *name : { "exportConnections", "exportSnippets" })
        QTest::keyClick(part<QCheckBox>(name), Qt::Key_Space);
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
}

void TestOwnDataWindows::whatCannotBeWrittenIsSaid()
{
    open<ExportDataDialog>(sample())->write(m_folder->filePath(QStringLiteral("no/such/folder")));
    QVERIFY(part<QLabel>("exportResult")->text().contains(u'▲'));
}

void TestOwnDataWindows::theKeyboardChoosesAndImports()
{
    OwnData mine = sample();
    mine.searches[0].text = QStringLiteral("owner:bob");
    mine.connections.clear();
    QVERIFY(!m_shelf->put(mine));
    auto *dialog = open<ImportDataDialog>(*m_shelf, sample());
    QCOMPARE(test::tabWalk(dialog), QStringList());
    auto *table = part<QTableWidget>("importDataTable");
    QCOMPARE(table->rowCount(), 3);
    auto *choice = part<QComboBox>("importChoiceCombo");
    QCOMPARE(choice->count(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(choice->count(), 3);
    QCOMPARE(choice->currentIndex(), 0);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(!choice->isEnabled());
    QSignalSpy imported(dialog, &ImportDataDialog::imported);
    QTest::keyClick(part<QPushButton>("importDataButton"), Qt::Key_Space);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(imported.constFirst().constFirst().toInt(), 2);
    QCOMPARE(m_connections->connections().size(), 1);
    const QList<SavedSearch> searches{ { QStringLiteral("old"), QStringLiteral("owner:bob") },
                                       { QStringLiteral("old (2)"),
                                         QStringLiteral("updated:>90d") } };
    QCOMPARE(m_settings->savedSearches(), searches);
}

void TestOwnDataWindows::nothingNewIsNothingToDo()
{
    const OwnData mine = sample();
    QVERIFY(!m_shelf->put(mine));
    open<ImportDataDialog>(*m_shelf, mine);
    QVERIFY(!part<QPushButton>("importDataButton")->isEnabled());
}

void TestOwnDataWindows::aFailureLeavesTheWindowOpen()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("pending.json/full"))));
    auto *dialog = open<ImportDataDialog>(*m_shelf, sample());
    QTest::keyClick(part<QPushButton>("importDataButton"), Qt::Key_Space);
    QVERIFY(dialog->isVisible());
    QVERIFY(part<QLabel>("importDataResult")->text().contains(u'▲'));
    QVERIFY(m_connections->connections().isEmpty());
}

QTEST_MAIN(TestOwnDataWindows)
#include "tst_owndatawindows.moc"
