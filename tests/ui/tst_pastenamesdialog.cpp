// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/pastenamesdialog.h"

#include "models/items/permissiontreemodel.h"

#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const OrganizationId Factory(0x100);
const ResourceType Tasks{ QStringLiteral("tasks") };
const ResourceType Views{ QStringLiteral("views") };
const QList<ResourceType> Types{ types::buckets, Tasks, Views };

} // namespace

class TestPasteNamesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog.reset();
        m_model = std::make_unique<PermissionTreeModel>(nullptr);
        m_model->setScope({ .organization = Factory,
                            .types = Types,
                            .isListable = [](const ResourceType &type) { return type != Views; } });
        m_model->setObjects(types::buckets,
                            { { ResourceId(1), QStringLiteral("line3") },
                              { ResourceId(2), QStringLiteral("line4") },
                              { ResourceId(3), QStringLiteral("<b>") } });
        m_dialog = std::make_unique<PasteNamesDialog>(*m_model, Types, types::buckets, nullptr);
        m_dialog->show();
    }

    void whatIsFoundAndWhatIsNotIsSaidFirst()
    {
        paste(QStringLiteral(" line4\nline3;0000000000000001\r\n\n<i>no</i>,nowhere"));
        const QString said = part<QLabel>("pasteOutcome")->text();
        QVERIFY(said.contains(QStringLiteral("2 bucket")));
        QVERIFY(said.contains(QStringLiteral("&lt;i&gt;no&lt;/i&gt;, nowhere")));
        QVERIFY(m_model->permissions().isEmpty());
    }

    void dividersThatArePartOfANameDivideNothing()
    {
        m_model->setObjects(
            types::buckets,
            { { ResourceId(1), QStringLiteral("a, b") }, { ResourceId(2), QStringLiteral("b") } });
        paste(QStringLiteral("a, b"));
        QVERIFY(part<QLabel>("pasteOutcome")->text().contains(QStringLiteral("1 bucket")));
        part<QPushButton>("chooseButton")->click();
        QCOMPARE(m_model->permissions().size(), 1);
        QCOMPARE(m_model->permissions()[0].id, ResourceId(1));
    }

    void whatWasFoundIsChosenAsAsked()
    {
        paste(QStringLiteral("line4\nnowhere\n<b>"));
        part<QCheckBox>("pasteWriteCheck")->setChecked(true);
        QTest::mouseClick(part<QPushButton>("chooseButton"), Qt::LeftButton);
        QVERIFY(!m_dialog->isVisible());
        QStringList chosen;
        for (const Permission &permission : m_model->permissions())
            chosen << permission.name;
        QCOMPARE(chosen,
                 (QStringList{ QStringLiteral("line4"), QStringLiteral("line4"),
                               QStringLiteral("<b>"), QStringLiteral("<b>") }));
    }

    void nothingToChooseIsNotOffered()
    {
        QVERIFY(!part<QPushButton>("chooseButton")->isEnabled());
        paste(QStringLiteral("nowhere"));
        QVERIFY(!part<QPushButton>("chooseButton")->isEnabled());
        paste(QStringLiteral("line3"));
        QVERIFY(part<QPushButton>("chooseButton")->isEnabled());
        part<QCheckBox>("pasteReadCheck")->setChecked(false);
        QVERIFY(!part<QPushButton>("chooseButton")->isEnabled());
    }

    void typesWithoutAListAreNotOffered()
    {
        QCOMPARE(part<QComboBox>("pasteTypeCombo")->count(), 2);
    }

    void aListThatComesLaterIsSearched()
    {
        m_model->wantObjects(Tasks);
        part<QComboBox>("pasteTypeCombo")->setCurrentIndex(1);
        paste(QStringLiteral("nightly"));
        QVERIFY(!part<QPushButton>("chooseButton")->isEnabled());
        m_model->setObjects(Tasks, { { ResourceId(7), QStringLiteral("nightly") } });
        QVERIFY(part<QPushButton>("chooseButton")->isEnabled());
    }

    void theKeyboardReachesEverything()
    {
        paste(QStringLiteral("line3"));
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
    void paste(const QString &text) { part<QPlainTextEdit>("pasteNamesEdit")->setPlainText(text); }

    std::unique_ptr<PermissionTreeModel> m_model;
    std::unique_ptr<PasteNamesDialog> m_dialog;
};

QTEST_MAIN(TestPasteNamesDialog)
#include "tst_pastenamesdialog.moc"
