// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/differenceview.h"
#include "ui/connect/cliconfigdialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QComboBox>
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

const QByteArray Value = QByteArrayLiteral("canary\"value");
const QByteArray Usual = QByteArrayLiteral("# mine\n[lab]\nurl = \"http://lab\"\ntoken = \"old\"\n"
                                           "org = \"lab\"\nactive = true\n");

} // namespace

class TestCliConfigDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewProfileIsShownThenWritten();
    void aReplacedOneIsAskedFor();
    void theFirstBecomesTheActiveOne();
    void aFileThatChangedIsShownAgain();
    void aLockedKeychainWritesNothing();
    void whatCannotBeReadIsSaid();
    void noWidgetSaysAValue();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open();
    void click(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QString difference() const
    {
        return part<DifferenceView>("cliDifference")->toPlainText();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<CliConfigDialog> m_dialog;
};

void TestCliConfigDialog::init()
{
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"configs"_s);
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->connectTo({ SessionFixture::token(5, u"ci"_s) });
}

void TestCliConfigDialog::open()
{
    const ServerSession &session = *m_fixture->workspace.sessions().constFirst();
    const CliConfigStart start
        = cliStartOf(session, *session.tokens().find(TokenStore::V2, TokenId(5)));
    m_fixture->credentials
        .write(start.key, Secret(QByteArrayView(Value)), this, [](const Result<Done> &) {})
        .detach();
    m_dialog = std::make_unique<CliConfigDialog>(start, m_path, m_fixture->credentials, nullptr);
    m_dialog->show();
}

void TestCliConfigDialog::aNewProfileIsShownThenWritten()
{
    put(Usual);
    open();
    QCOMPARE(part<QLineEdit>("profileNameEdit")->text(), u"plant"_s);
    QCOMPARE(part<QComboBox>("cliOrganizationCombo")->currentText(), u"factory"_s);
    QVERIFY(!part<QCheckBox>("replaceProfileCheck")->isVisible());
    QVERIFY(difference().contains(u"+ [plant]"_s));
    QCOMPARE(content(), Usual);
    QSignalSpy written(m_dialog.get(), &CliConfigDialog::written);
    click("writeButton");
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(content(),
             Usual
                 + "\n[plant]\n  url = \"http://localhost:8086\"\n  token = \"canary\\\"value\"\n"
                   "  org = \"factory\"\n");
}

void TestCliConfigDialog::aReplacedOneIsAskedFor()
{
    put(Usual);
    open();
    part<QLineEdit>("profileNameEdit")->setText(u"lab"_s);
    QVERIFY(part<QCheckBox>("replaceProfileCheck")->isVisible());
    QVERIFY(part<QLabel>("cliState")->text().contains(u"another token"_s));
    QVERIFY(!part<QPushButton>("writeButton")->isEnabled());
    QVERIFY(!difference().contains(u"old"_s));
    part<QCheckBox>("replaceProfileCheck")->setChecked(true);
    click("writeButton");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(content(),
             QByteArray("# mine\n[lab]\nurl = \"http://localhost:8086\"\n"
                        "token = \"canary\\\"value\"\norg = \"factory\"\nactive = true\n"));
}

void TestCliConfigDialog::theFirstBecomesTheActiveOne()
{
    open();
    QVERIFY(part<QCheckBox>("activateProfileCheck")->isChecked());
    part<QComboBox>("cliOrganizationCombo")->setCurrentText(u"weather"_s);
    click("writeButton");
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(content().contains("  org = \"weather\"\n  active = true\n"));
}

void TestCliConfigDialog::aFileThatChangedIsShownAgain()
{
    put(Usual);
    open();
    const QByteArray changed = Usual + "[plant]\ntoken = \"theirs\"\n";
    put(changed);
    click("writeButton");
    QTRY_VERIFY(part<QLabel>("cliState")->text().contains(u"meanwhile"_s));
    QCOMPARE(content(), changed);
    QVERIFY(difference().contains(u"  [plant]"_s));
    QVERIFY(part<QCheckBox>("replaceProfileCheck")->isVisible());
    QVERIFY(!part<QPushButton>("writeButton")->isEnabled());
}

void TestCliConfigDialog::aLockedKeychainWritesNothing()
{
    put(Usual);
    open();
    const ServerSession &session = *m_fixture->workspace.sessions().constFirst();
    m_fixture->credentials
        .remove(CredentialKey::tokenValue(session.connection().server, TokenStore::V2, TokenId(5)),
                this, [](const Result<Done> &) {})
        .detach();
    click("writeButton");
    QTRY_VERIFY(part<QPushButton>("writeButton")->isEnabled());
    QVERIFY(!part<QLabel>("cliState")->text().isEmpty());
    QCOMPARE(content(), Usual);
}

void TestCliConfigDialog::whatCannotBeReadIsSaid()
{
    put("no = [toml");
    open();
    QVERIFY(part<QLabel>("cliState")->text().contains(u"Line 1"_s));
    QVERIFY(!part<QPushButton>("writeButton")->isEnabled());
    QVERIFY(difference().isEmpty());
}

void TestCliConfigDialog::noWidgetSaysAValue()
{
    put(Usual);
    open();
    part<QLineEdit>("profileNameEdit")->setText(u"lab"_s);
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        for (const char *name : { "text", "toolTip", "accessibleName", "plainText", "html" }) {
            const QString said = widget->property(name).toString();
            QVERIFY2(!said.contains(u"canary"_s) && !said.contains(u"\"old\""_s), name);
        }
    }
}

void TestCliConfigDialog::theKeyboardReachesEverything()
{
    put(Usual);
    open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QStringList problems = tabWalk(m_dialog.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
}

QTEST_MAIN(TestCliConfigDialog)
#include "tst_cliconfigdialog.moc"
