// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/hardening.h"
#include "app/tour/tourcontrols.h"

#include "models/store/keychaincredentialstore.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QMutex>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace itm;

namespace {

constexpr int Patience = 60'000;
const auto Description = QStringLiteral("canary token");

QByteArray s_log;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    // Threads of Qt log too.
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    s_log += message.toUtf8() + '\n';
}

/// What another program gets.
QByteArray selection(const char *name)
{
    QProcess xclip;
    xclip.start(QStringLiteral("xclip"),
                { QStringLiteral("-o"), QStringLiteral("-selection"), QLatin1String(name) });
    // This program owns the selection and has to answer meanwhile.
    if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, Patience))
        return QByteArrayLiteral("no answer");
    return xclip.readAllStandardOutput();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything that an assistive tool can read of a widget.
QString accessibleTexts(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr)
        return {};
    QStringList texts;
    for (const auto kind :
         { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        texts << interface->text(kind);
    if (QAccessibleTextInterface *text = interface->textInterface())
        texts << text->text(0, text->characterCount());
    return texts.join(u'\n');
}

} // namespace

/// The whole program on a real X server and a real keyring: connects, makes a token, hands it over,
/// tries it and quits. Then the value is in the keychain and nowhere else. Run through
/// with-keyring.sh and Xvfb.
class TestHandOverCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theValueIsHandedOver();
    void noAccessibleTextSaysItWhileMasked();
    void theClipboardForgetsItInTime();
    void quittingTakesItBack();
    void theKeychainHasIt();
    void noFileAndNoLogHasIt();
    void noProcessWasStartedWithIt();
    void coreDumpsAreOff();

private:
    void connectByHand();
    void makeToken();
    [[nodiscard]] bool isSelected() const;

    QTemporaryDir m_folder;
    DemoServer m_server{ DemoServer::Options() };
    std::unique_ptr<Application> m_application;
    ServerId m_serverId;
    QByteArray m_value;
};

void TestHandOverCanary::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("ITM_KEYRING"))
        QSKIP("needs a keyring of its own: run it through with-keyring.sh");
    hardenProcess();
    qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(QStringLiteral("itm.*=true"));
    QVERIFY(m_server.start());
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("clipboard/seconds"), 15);
    settings.sync();
    CommandLine line;
    line.configFolder = m_folder.path();
    m_application = std::make_unique<Application>(line);
    QVERIFY(m_application->start());
    connectByHand();
    if (!QTest::currentTestFailed())
        makeToken();
}

void TestHandOverCanary::connectByHand()
{
    QTRY_VERIFY_WITH_TIMEOUT(tour::isShown(QStringLiteral("serverUrlEdit")), Patience);
    QVERIFY(tour::type(QStringLiteral("serverUrlEdit"), m_server.url()));
    QVERIFY(tour::type(QStringLiteral("secretEdit"), QLatin1String(DemoServer::OperatorToken)));
    QTRY_VERIFY_WITH_TIMEOUT(tour::isShown(QStringLiteral("connectButton")), Patience);
    QVERIFY(tour::click(QStringLiteral("connectButton")));
    QTRY_VERIFY_WITH_TIMEOUT(tour::tokenRows() >= m_server.tokenCount(), Patience);
    m_serverId = m_application->workspace().sessions().constFirst()->connection().server;
}

void TestHandOverCanary::makeToken()
{
    QVERIFY(tour::selectOrganization(QStringLiteral("factory")));
    QTRY_VERIFY_WITH_TIMEOUT(tour::isEnabled(QStringLiteral("newTokenAction")), Patience);
    QVERIFY(tour::trigger(QStringLiteral("newTokenAction")));
    QTRY_VERIFY_WITH_TIMEOUT(tour::isShown(QStringLiteral("permissionTree")), Patience);
    QVERIFY(tour::type(QStringLiteral("descriptionEdit"), Description));
    QTRY_VERIFY_WITH_TIMEOUT(tour::isShown(QStringLiteral("createButton"))
                                 || tour::checkBucket(QStringLiteral("line4"), 2),
                             Patience);
    QVERIFY(tour::click(QStringLiteral("createButton")));
    QTRY_VERIFY_WITH_TIMEOUT(tour::textOf(QStringLiteral("keychainState")).contains(u'✓'),
                             Patience);
}

bool TestHandOverCanary::isSelected() const
{
    const QByteArrayList all{ selection("clipboard"), selection("primary"),
                              selection("secondary") };
    return std::any_of(all.cbegin(), all.cend(),
                       [this](const QByteArray &each) { return each.contains(m_value); });
}

void TestHandOverCanary::theValueIsHandedOver()
{
    QVERIFY(tour::click(QStringLiteral("copyButton")));
    m_value = selection("clipboard");
    QCOMPARE(m_value.size(), 88);
    QVERIFY(tour::click(QStringLiteral("testButton")));
    QTRY_VERIFY_WITH_TIMEOUT(tour::textOf(QStringLiteral("selfTestSummary")).contains(u'✓'),
                             Patience);
    QVERIFY(tour::choose(QStringLiteral("handOverPage"), 0));
    QVERIFY(tour::choose(QStringLiteral("snippetForm"), 1));
    QVERIFY(tour::click(QStringLiteral("copySnippetButton")));
    QVERIFY(selection("clipboard").contains(m_value));
}

void TestHandOverCanary::noAccessibleTextSaysItWhileMasked()
{
    const QString value = QString::fromLatin1(m_value);
    int texts = 0;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            QVERIFY2(!accessibleTexts(widget).contains(value), qPrintable(widget->objectName()));
            ++texts;
        }
    }
    QVERIFY(texts > 50);
}

void TestHandOverCanary::theClipboardForgetsItInTime()
{
    QVERIFY(isSelected());
    QTRY_VERIFY_WITH_TIMEOUT(!isSelected(), Patience);
}

void TestHandOverCanary::quittingTakesItBack()
{
    QVERIFY(tour::click(QStringLiteral("copyButton")));
    QVERIFY(isSelected());
    QVERIFY(tour::click(QStringLiteral("doneButton")));
    m_application.reset();
    QVERIFY(!isSelected());
}

void TestHandOverCanary::theKeychainHasIt()
{
    const auto token = m_server.findToken(Description);
    QVERIFY(token);
    KeychainCredentialStore keychain({}, nullptr);
    std::optional<bool> isThere;
    keychain
        .read(CredentialKey::tokenValue(m_serverId, TokenStore::V2, token->id), this,
              [&](const Result<Secret> &answer) {
                  isThere = answer && answer.value().matches(m_value);
              })
        .detach();
    QTRY_VERIFY_WITH_TIMEOUT(isThere.has_value(), Patience);
    QVERIFY(*isThere);
}

void TestHandOverCanary::noFileAndNoLogHasIt()
{
    int files = 0;
    // The home of this run: configuration, caches and what else the program and its helpers wrote.
    for (const QString &folder : { m_folder.path(), QDir::homePath() }) {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            QVERIFY2(!contentOf(path).contains(m_value), qPrintable(path));
            ++files;
        }
    }
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("local.sqlite"))));
    QVERIFY(files > 3);
    QVERIFY(s_log.contains("/api/v2/authorizations"));
    QVERIFY(!s_log.contains(m_value));
    QVERIFY(!s_log.contains(DemoServer::OperatorToken));
}

void TestHandOverCanary::noProcessWasStartedWithIt()
{
    int processes = 0;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QString folder = QStringLiteral("/proc/%1/").arg(name);
        if (!name.front().isDigit() || !QFile::exists(folder + u"cmdline"))
            continue;
        QVERIFY(!contentOf(folder + u"cmdline").contains(m_value));
        QVERIFY(!contentOf(folder + u"environ").contains(m_value));
        ++processes;
    }
    // This one, its keyring, its bus and its screen.
    QVERIFY(processes > 3);
}

void TestHandOverCanary::coreDumpsAreOff()
{
    rlimit core{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
}

QTEST_MAIN(TestHandOverCanary)
#include "tst_handovercanary.moc"
