// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/templates/importtemplatesdialog.h"
#include "ui/templates/savetemplatedialog.h"
#include "ui/templates/templatesdialog.h"

#include "models/exchange/templatejson.h"
#include "models/items/templateentrymodel.h"
#include "models/store/templatestore.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

TokenTemplate collectors(const QString &name = QStringLiteral("Collectors"))
{
    return { .id = TemplateId::create(),
             .name = name,
             .note = QStringLiteral("<b>for Telegraf"),
             .entries = { { PermissionAction::Write, types::buckets, TemplateScope::Pattern,
                            QStringLiteral("prod-*") } } };
}

} // namespace

class TestTemplatesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<TemplateStore>(
            m_folder->filePath(QStringLiteral("templates.json")), nullptr);
    }

    void aSetIsSavedByNames()
    {
        openSaving(QStringLiteral("line 4"));
        QTRY_VERIFY(part<QPushButton>("saveButton")->isEnabled());
        QAbstractItemModel *model = part<QTableView>("templateTable")->model();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 3);
        QVERIFY(model->index(0, 1).data().toString().contains(QStringLiteral("prod-a")));
        QTest::mouseClick(part<QPushButton>("saveButton"), Qt::LeftButton);
        QCOMPARE(m_store->templates().size(), 1);
        const TokenTemplate &saved = m_store->templates().constFirst();
        QCOMPARE(saved.name, QStringLiteral("line 4"));
        QCOMPARE(saved.entries[0].scope, TemplateScope::Name);
        QCOMPARE(saved.entries[0].name, QStringLiteral("prod-a"));
        QCOMPARE(saved.entries[2].scope, TemplateScope::Organization);
    }

    void namesBecomeAPatternThatSaysHowWideItIs()
    {
        openSaving(QStringLiteral("line 4"));
        QTRY_COMPARE(part<QLineEdit>("templatePatternEdit")->text(), QStringLiteral("prod-*"));
        QVERIFY(part<QLabel>("patternEffect")->text().contains(QStringLiteral("3 bucket")));
        QVERIFY(part<QLabel>("patternEffect")->text().contains(QStringLiteral("1 bucket")));
        part<QPushButton>("replaceNamesButton")->click();
        QVERIFY(!part<QPushButton>("replaceNamesButton")->isEnabled());
        part<QPushButton>("saveButton")->click();
        const QList<TemplateEntry> &entries = m_store->templates().constFirst().entries;
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].scope, TemplateScope::Pattern);
        QCOMPARE(entries[0].name, QStringLiteral("prod-*"));
    }

    void aPatternCanBeTakenBack()
    {
        openSaving(QStringLiteral("line 4"));
        QTRY_VERIFY(part<QPushButton>("replaceNamesButton")->isEnabled());
        part<QPushButton>("replaceNamesButton")->click();
        part<QPushButton>("backToNamesButton")->click();
        QCOMPARE(part<QTableView>("templateTable")->model()->rowCount(), 3);
    }

    void withoutAFreeNameNothingIsSaved()
    {
        m_store->put({ collectors() });
        openSaving(QStringLiteral("collectors"));
        QTRY_VERIFY(part<QLabel>("templateRemarks")->text().contains(QStringLiteral("already")));
        auto *save = part<QPushButton>("saveButton");
        QVERIFY(!save->isEnabled());
        part<QLineEdit>("templateNameEdit")->clear();
        QVERIFY(!save->isEnabled());
        part<QLineEdit>("templateNameEdit")->setText(QString(86, u'x') + QStringLiteral("=="));
        QVERIFY(!save->isEnabled());
        part<QLineEdit>("templateNameEdit")->setText(QStringLiteral("others"));
        QVERIFY(save->isEnabled());
    }

    void oneIsRenamedInItsRow()
    {
        m_store->put({ collectors(), collectors(QStringLiteral("Others")) });
        openList();
        auto *list = part<QListWidget>("templateList");
        list->item(0)->setText(QStringLiteral("Renamed"));
        QTRY_COMPARE(m_store->templates().constLast().name, QStringLiteral("Renamed"));
        QTRY_COMPARE(list->item(1)->text(), QStringLiteral("Renamed"));
        list->item(0)->setText(QStringLiteral("renamed"));
        QVERIFY(part<QLabel>("templatesMessage")->isVisible());
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Others"));
    }

    void theKeyToRenameDoesNothingWhileANameIsTyped()
    {
        m_store->put({ collectors(), collectors(QStringLiteral("Others")) });
        openList();
        auto *list = part<QListWidget>("templateList");
        auto *rename = part<QPushButton>("renameTemplateButton");
        rename->click();
        auto *editor = list->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("half a na"));
        QTest::failOnWarning(QRegularExpression(QStringLiteral("edit")));
        rename->click();
        list->item(1)->setSelected(true);
        list->item(0)->setSelected(false);
        rename->click();
        QCOMPARE(list->viewport()->findChild<QLineEdit *>()->text(), QStringLiteral("half a na"));
    }

    void renamingAgainAtOnceFindsTheNewEditor()
    {
        m_store->put({ collectors() });
        openList();
        QTest::failOnWarning(QRegularExpression(QStringLiteral("edit")));
        auto *rename = part<QPushButton>("renameTemplateButton");
        auto *list = part<QListWidget>("templateList");
        rename->click();
        auto *first = list->findChild<QLineEdit *>();
        QVERIFY(first);
        // Gone, but not deleted before the event loop runs again.
        QTest::keyClick(first, Qt::Key_Escape);
        rename->click();
        rename->click();
        QVERIFY(first->isHidden());
        QVERIFY(list->itemWidget(list->currentItem())->isVisible());
    }

    void aDeletionAsksFirst()
    {
        m_store->put({ collectors() });
        openList();
        part<QPushButton>("deleteTemplateButton")->click();
        QCOMPARE(m_store->templates().size(), 1);
        auto *confirm = m_dialog->findChild<QPushButton *>(QStringLiteral("confirmButton"));
        QVERIFY(confirm);
        confirm->click();
        QTRY_VERIFY(m_store->templates().isEmpty());
        QTRY_VERIFY(!part<QPushButton>("exportTemplatesButton")->isEnabled());
    }

    void whatIsExportedComesInAgain()
    {
        m_store->put({ collectors() });
        openList();
        const QString path = m_folder->filePath(QStringLiteral("given.json"));
        dialog<TemplatesDialog>()->exportTo(path);
        dialog<TemplatesDialog>()->importFrom(path);
        auto *preview = m_dialog->findChild<ImportTemplatesDialog *>();
        QVERIFY(preview);
        const auto *list = preview->findChild<QListWidget *>(QStringLiteral("importList"));
        QVERIFY(list->item(0)->text().contains(QStringLiteral("taken")));
        QVERIFY(preview->findChild<QLabel *>(QStringLiteral("importEntries"))
                    ->text()
                    .contains(QStringLiteral("prod-*")));
        QCOMPARE(m_store->templates().size(), 1);
        preview->findChild<QPushButton *>(QStringLiteral("importButton"))->click();
        QCOMPARE(m_store->templates().size(), 2);
        QCOMPARE(m_store->templates()[1].name, QStringLiteral("Collectors (2)"));
        QVERIFY(m_store->templates()[0].id != m_store->templates()[1].id);
    }

    void theOneThatIsHereCanBeReplaced()
    {
        m_store->put({ collectors() });
        TokenTemplate other = collectors();
        other.note = QStringLiteral("newer");
        ImportTemplatesDialog preview({ other, collectors(QStringLiteral("left out")) }, *m_store,
                                      nullptr);
        preview.findChild<QComboBox *>(QStringLiteral("clashCombo"))->setCurrentIndex(1);
        preview.findChild<QListWidget *>(QStringLiteral("importList"))
            ->item(1)
            ->setCheckState(Qt::Unchecked);
        preview.findChild<QPushButton *>(QStringLiteral("importButton"))->click();
        QCOMPARE(m_store->templates().size(), 1);
        QCOMPARE(m_store->templates()[0].note, QStringLiteral("newer"));
    }

    void aFileThatIsNoneIsToldAndChangesNothing()
    {
        openList();
        const QString path = m_folder->filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html>");
        file.close();
        dialog<TemplatesDialog>()->importFrom(path);
        QVERIFY(part<QLabel>("templatesMessage")->text().contains(QStringLiteral("not JSON")));
        QVERIFY(!m_dialog->findChild<ImportTemplatesDialog *>());
        dialog<TemplatesDialog>()->importFrom(path + QStringLiteral(".none"));
        QVERIFY(part<QLabel>("templatesMessage")->text().contains(QStringLiteral("read")));
    }

    void withoutAServerNoneCanBeUsed()
    {
        m_store->put({ collectors() });
        m_dialog = std::make_unique<TemplatesDialog>(*m_store, false, nullptr);
        QVERIFY(!part<QPushButton>("useTemplateButton")->isEnabled());
        openList();
        const QSignalSpy used(dialog<TemplatesDialog>(), &TemplatesDialog::useRequested);
        part<QPushButton>("useTemplateButton")->click();
        QCOMPARE(used.count(), 1);
        QCOMPARE(used[0][0].value<TemplateId>(), m_store->templates()[0].id);
    }

    void theKeyboardReachesEverything()
    {
        m_store->put({ collectors() });
        openList();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(tabWalk(m_dialog.get()).join(u'\n'), QString());
        openSaving(QStringLiteral("line 4"));
        QTRY_VERIFY(part<QPushButton>("saveButton")->isEnabled());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(tabWalk(m_dialog.get()).join(u'\n'), QString());
    }

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    template <class T>
    T *dialog() const
    {
        return qobject_cast<T *>(m_dialog.get());
    }

    void openList()
    {
        m_dialog = std::make_unique<TemplatesDialog>(*m_store, true, nullptr);
        m_dialog->show();
    }

    /// Two of three buckets prod-*, and all tasks.
    void openSaving(const QString &name)
    {
        m_dialog.reset();
        m_fixture = std::make_unique<SessionFixture>();
        ServerSession &session = m_fixture->connectTo({});
        const OrganizationId factory = SessionFixture::factory();
        m_fixture->api->onBuckets.answerAlways([factory] {
            return QList<Bucket>{ { BucketId(1), factory, QStringLiteral("prod-a") },
                                  { BucketId(2), factory, QStringLiteral("prod-b") },
                                  { BucketId(3), factory, QStringLiteral("prod-c") } };
        });
        const PermissionList set{
            { PermissionAction::Write, types::buckets, ResourceId(1), factory },
            { PermissionAction::Write, types::buckets, ResourceId(2), factory },
            { PermissionAction::Read, ResourceType{ QStringLiteral("tasks") }, {}, factory },
        };
        m_dialog = std::make_unique<SaveTemplateDialog>(
            session, TokenDraft{ .description = name, .organization = factory, .permissions = set },
            *m_store, nullptr);
        m_dialog->show();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemplateStore> m_store;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QDialog> m_dialog;
};

QTEST_MAIN(TestTemplatesDialog)
#include "tst_templatesdialog.moc"
