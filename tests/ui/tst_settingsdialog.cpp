// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/erasedialog.h"
#include "ui/settings/settingsdialog.h"

#include "models/store/appsettings.h"
#include "models/store/configfolder.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

struct Computer final
{
    QTemporaryDir directory;
    ConfigFolder folder{ directory.path() };
    AppSettings settings{ folder.settingsFile() };
    ConnectionStore connections{ folder.connectionsFile(), nullptr };
    TemplateStore templates{ folder.templatesFile(), nullptr };
    SpareStore spares{ folder.sparesFile() };
    LocalDatabase database{ folder.databaseFile() };
    SessionFixture fixture;
    ValueDigests digests{ database, fixture.credentials };

    [[nodiscard]] LocalData data()
    {
        return { fixture.workspace, connections, templates,           spares, settings,
                 database,          digests,     fixture.savedValues, folder };
    }
};

} // namespace

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChoiceHoldsAtOnce();
    void valuesSetByHandAreShown();
    void theKeyboardReachesEverything();
    void theKeyringIsTestedWhenAsked();
    void aLockedKeyringIsSaid();
    void thePathCanBeCopied();
    void nothingIsErasedBeforeTheWordIsTyped();
    void erasingClosesServersAndBringsDefaultsBack();
    void whatCouldNotBeErasedIsSaid();
    void theKeyboardReachesEverythingOfErasing();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void show(SettingsOverride fixed = {});
    EraseDialog *openErasing();
    void pick(const char *combo, const QVariant &value)
    {
        auto *box = part<QComboBox>(combo);
        box->setCurrentIndex(box->findData(value));
    }

    std::unique_ptr<Computer> m_computer;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_computer = std::make_unique<Computer>();
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    m_computer.reset();
}

void TestSettingsDialog::show(SettingsOverride fixed)
{
    m_dialog = std::make_unique<SettingsDialog>(m_computer->data(), fixed, nullptr);
    m_dialog->show();
}

EraseDialog *TestSettingsDialog::openErasing()
{
    QTest::mouseClick(part<QPushButton>("eraseButton"), Qt::LeftButton);
    return m_dialog->findChild<EraseDialog *>();
}

void TestSettingsDialog::aChoiceHoldsAtOnce()
{
    show();
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::changed);
    pick("clipboardCombo", 120);
    pick("lockCombo", 15);
    pick("refreshCombo", 5);
    pick("languageCombo", u"de"_s);
    pick("themeCombo", int(ThemeChoice::Dark));
    QCOMPARE(changed.count(), 5);
    const AppSettings &settings = m_computer->settings;
    QCOMPARE(settings.clipboardSeconds(), 120);
    QCOMPARE(settings.lockMinutes(), 15);
    QCOMPARE(settings.refreshMinutes(), 5);
    QCOMPARE(settings.language(), u"de"_s);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
}

void TestSettingsDialog::valuesSetByHandAreShown()
{
    m_computer->settings.setClipboardSeconds(45);
    show({ .language = true });
    QCOMPARE(part<QComboBox>("clipboardCombo")->currentData().toInt(), 45);
    QCOMPARE(part<QComboBox>("clipboardCombo")->currentText(), u"After 45 second(s)"_s);
    QVERIFY(part<QComboBox>("languageCombo")->accessibleDescription().contains("--language"_L1));
    QVERIFY(!part<QComboBox>("themeCombo")->accessibleDescription().contains("--"_L1));
}

void TestSettingsDialog::theKeyboardReachesEverything()
{
    show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QStringList problems = tabWalk(m_dialog.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
}

void TestSettingsDialog::theKeyringIsTestedWhenAsked()
{
    show();
    auto *state = part<QLabel>("keyringState");
    auto *button = part<QPushButton>("keyringTestButton");
    QVERIFY(!state->text().contains("read back"_L1));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(state->text().contains("read back"_L1));
    QVERIFY(button->isEnabled());
}

void TestSettingsDialog::aLockedKeyringIsSaid()
{
    m_computer->fixture.credentials.failNextChecks = { ErrorKind::KeyringLocked };
    show();
    QTest::mouseClick(part<QPushButton>("keyringTestButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("keyringState")->text().contains("locked"_L1));
}

void TestSettingsDialog::thePathCanBeCopied()
{
    show();
    QTest::mouseClick(part<QPushButton>("copyPathButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_computer->folder.path());
    QVERIFY(part<QLabel>("localFiles")->text().contains("local.sqlite"_L1));
}

void TestSettingsDialog::nothingIsErasedBeforeTheWordIsTyped()
{
    show();
    EraseDialog *erasing = openErasing();
    QVERIFY(erasing);
    auto *verb = part<QPushButton>("confirmEraseButton");
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(part<QLineEdit>("typedAnswerEdit"), u"erase"_s);
    QVERIFY(verb->isEnabled());
    part<QCheckBox>("historyCheck")->setChecked(false);
    QVERIFY(!verb->isEnabled());
}

void TestSettingsDialog::erasingClosesServersAndBringsDefaultsBack()
{
    const ServerSession &session
        = m_computer->fixture.connectTo({ SessionFixture::token(1, u"Telegraf"_s) });
    m_computer->connections.put(session.connection());
    m_computer->settings.setLockMinutes(15);
    show();
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::changed);
    openErasing();
    QVERIFY(part<QLabel>("connectionsCheckText")->text().startsWith(u"1 "_s));
    part<QCheckBox>("connectionsCheck")->setChecked(true);
    QTest::keyClicks(part<QLineEdit>("typedAnswerEdit"), u"erase"_s);
    QTest::keyClick(part<QPushButton>("confirmEraseButton"), Qt::Key_Space);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(m_computer->fixture.workspace.sessions().isEmpty());
    QVERIFY(m_computer->connections.connections().isEmpty());
    QCOMPARE(part<QComboBox>("lockCombo")->currentData().toInt(), 0);
    QVERIFY(part<QLabel>("eraseOutcome")->text().startsWith(u"Erased"_s));
    QVERIFY(part<QLabel>("connectionsCheckText")->text().startsWith(u"0 "_s));
}

void TestSettingsDialog::whatCouldNotBeErasedIsSaid()
{
    m_computer->connections.put(SessionFixture::connection());
    m_computer->fixture.credentials.failNextRemoves = { ErrorKind::KeyringLocked };
    show();
    openErasing();
    part<QCheckBox>("connectionsCheck")->setChecked(true);
    QTest::keyClicks(part<QLineEdit>("typedAnswerEdit"), u"erase"_s);
    QTest::mouseClick(part<QPushButton>("confirmEraseButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("eraseOutcome")->text().startsWith(u"Not everything"_s));
    QCOMPARE(m_computer->connections.connections().size(), 1);
}

void TestSettingsDialog::theKeyboardReachesEverythingOfErasing()
{
    show();
    EraseDialog *erasing = openErasing();
    QVERIFY(QTest::qWaitForWindowActive(erasing));
    QTest::keyClicks(part<QLineEdit>("typedAnswerEdit"), u"erase"_s);
    const QStringList problems = tabWalk(erasing);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
