// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"
#include "ui/common/segmentedchoice.h"
#include "ui/handover/snippetdialog.h"
#include "ui/handover/snippetlibrary.h"

#include "models/store/appsettings.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("-canary\"value\\of'a$token");

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestSnippetPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFormWithoutTheSecretComesFirst();
    void theValueIsPutInOnTheWayToTheClipboard();
    void noWidgetSaysTheValue();
    void aFileWithTheSecretIsForTheUserOnly();
    void aTokenWhoseValueIsUnknownHasOneForm();
    void itSaysWhatIsNeededAndWhatIsMissing();
    void severalBucketsAreAChoice();
    void aNameThatIsLearnedLaterIsPutIn();
    void theSearchFindsClients();
    void whatWasUsedLastStandsFirst();
    void ownSnippetsStandBesideTheOthers();
    void aNameThatTheFormatCannotHoldIsTold();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open(const Token &token, bool withValue = true);
    void choose(const QString &title);
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] QString text() const
    {
        return part<QPlainTextEdit>("snippetText")->toPlainText();
    }
    [[nodiscard]] QString needs() const { return part<QLabel>("snippetNeeds")->text(); }
    [[nodiscard]] QString first() const
    {
        return part<QListWidget>("snippetList")->item(0)->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SnippetLibrary> m_library;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<SnippetDialog> m_dialog;
};

void TestSnippetPanel::init()
{
    m_dialog.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_library
        = std::make_unique<SnippetLibrary>(*m_settings, m_folder->filePath(QStringLiteral("own")));
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->connectTo({});
    QGuiApplication::clipboard()->clear();
    m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), 30);
}

void TestSnippetPanel::open(const Token &token, bool withValue)
{
    ServerSession &session = *m_fixture->workspace.sessions().constFirst();
    std::shared_ptr<TokenValue> value;
    if (withValue)
        value = TokenValue::stored({ token, Secret(QByteArrayView(Value)) },
                                   session.connection().server, m_fixture->services);
    m_dialog
        = std::make_unique<SnippetDialog>(session, token, *m_clipboard, value, *m_library, nullptr);
    m_dialog->show();
}

void TestSnippetPanel::choose(const QString &title)
{
    auto *list = part<QListWidget>("snippetList");
    const auto found = list->findItems(title, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.constFirst());
}

void TestSnippetPanel::write(const QString &name, const QByteArray &text)
{
    QDir().mkpath(m_library->ownFolder());
    QFile file(m_library->ownFolder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestSnippetPanel::theFormWithoutTheSecretComesFirst()
{
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")));
    QVERIFY(text().contains(QStringLiteral("bucket = \"telegraf\"")));
    QVERIFY(text().contains(QStringLiteral("token = \"${INFLUX_TOKEN}\"")));
    QVERIFY(part<QLabel>("snippetAbout")->text().contains(QStringLiteral("environment")));
    QVERIFY(text().contains(SessionFixture::connection().url.toString()));
    QTest::mouseClick(part<QPushButton>("copySnippetButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text());
    QVERIFY(!m_clipboard->isLent());
}

void TestSnippetPanel::theValueIsPutInOnTheWayToTheClipboard()
{
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")));
    part<SegmentedChoice>("snippetForm")->setCurrent(int(SnippetForm::WithSecret));
    QVERIFY(text().contains(QChar(0x2022)));
    QVERIFY(!part<QLabel>("snippetAbout")->text().contains(QStringLiteral("environment")));
    QTest::mouseClick(part<QPushButton>("copySnippetButton"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("token = \"-canary\\\"value\\\\of'a\\u0024token\"\n")));
    QVERIFY(m_clipboard->isLent());
    m_clipboard->forget();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSnippetPanel::noWidgetSaysTheValue()
{
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")));
    part<SegmentedChoice>("snippetForm")->setCurrent(int(SnippetForm::WithSecret));
    QTest::mouseClick(part<QPushButton>("copySnippetButton"), Qt::LeftButton);
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        for (const char *name : { "text", "plainText", "toolTip", "accessibleName", "windowTitle" })
            QVERIFY2(!widget->property(name).toString().contains(QStringLiteral("canary")), name);
    }
}

void TestSnippetPanel::aFileWithTheSecretIsForTheUserOnly()
{
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")));
    part<SegmentedChoice>("snippetForm")->setCurrent(int(SnippetForm::WithSecret));
    QTest::mouseClick(part<QPushButton>("saveSnippetButton"), Qt::LeftButton);
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = m_folder->filePath(QStringLiteral("telegraf.conf"));
    Q_EMIT files->fileSelected(path);
    QVERIFY(contents(path).contains(QStringLiteral("-canary")));
    QCOMPARE(QFile::permissions(path)
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    Q_EMIT files->fileSelected(m_folder->filePath(QStringLiteral("no/such/folder")));
    QVERIFY(part<QLabel>("snippetOutcome")->text().contains(QStringLiteral("no/such/folder")));
}

void TestSnippetPanel::aTokenWhoseValueIsUnknownHasOneForm()
{
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")), false);
    auto *form = part<SegmentedChoice>("snippetForm");
    form->setCurrent(int(SnippetForm::WithSecret));
    QCOMPARE(form->current(), int(SnippetForm::WithoutSecret));
}

void TestSnippetPanel::itSaysWhatIsNeededAndWhatIsMissing()
{
    Token token = SessionFixture::token(9, QStringLiteral("Telegraf line 4"));
    open(token);
    QVERIFY(needs().contains(QStringLiteral("Needs write on telegraf: this token has it")));
    choose(QStringLiteral("curl: query"));
    QVERIFY(needs().contains(QStringLiteral("Needs read on telegraf: this token lacks it")));
    choose(QStringLiteral("Python"));
    QVERIFY(needs().contains(QStringLiteral("may write to telegraf, not read it")));
    QVERIFY(!text().contains(QStringLiteral("query_api")));
    token.status = TokenStatus::Inactive;
    open(token);
    QVERIFY(needs().contains(QStringLiteral("inactive")));
}

void TestSnippetPanel::aNameThatIsLearnedLaterIsPutIn()
{
    Token token = SessionFixture::token(9, QStringLiteral("made by a set-up"));
    token.organization = OrganizationId(0x77);
    token.organizationName = {};
    open(token);
    choose(QStringLiteral("Telegraf"));
    QVERIFY(text().contains(QStringLiteral("organization = \"\"")));
    m_fixture->workspace.sessions().constFirst()->catalog().setOrganizations(
        { { OrganizationId(0x77), QStringLiteral("late"), {} } });
    QVERIFY(text().contains(QStringLiteral("organization = \"late\"")));
}

void TestSnippetPanel::severalBucketsAreAChoice()
{
    Token token = SessionFixture::token(9, QStringLiteral("wide"));
    open(token);
    QVERIFY(!part<QComboBox>("snippetBucket")->isVisible());
    token.permissions = { { PermissionAction::Write, types::buckets, {}, token.organization } };
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{
            { BucketId(0xb1), SessionFixture::factory(), QStringLiteral("telegraf") },
            { BucketId(0xb2), SessionFixture::factory(), QStringLiteral("sensors") }
        };
    });
    open(token);
    auto *bucket = part<QComboBox>("snippetBucket");
    QTRY_VERIFY(bucket->isVisible());
    bucket->setCurrentIndex(1);
    QVERIFY(text().contains(QStringLiteral("bucket = \"%1\"").arg(bucket->itemText(1))));
    token.permissions = {};
    open(token);
    QVERIFY(text().contains(QStringLiteral("bucket = \"BUCKET\"")));
    QVERIFY(needs().contains(QStringLiteral("lacks it")));
}

void TestSnippetPanel::theSearchFindsClients()
{
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")));
    auto *list = part<QListWidget>("snippetList");
    QVERIFY(list->count() >= 40);
    part<QLineEdit>("snippetSearch")->setText(QStringLiteral("GRAFANA"));
    QCOMPARE(list->count(), 2);
    QVERIFY(text().contains(QStringLiteral("apiVersion")));
    part<QLineEdit>("snippetSearch")->setText(QStringLiteral("cobol"));
    QVERIFY(text().isEmpty());
    QVERIFY(!part<QPushButton>("copySnippetButton")->isEnabled());
}

void TestSnippetPanel::whatWasUsedLastStandsFirst()
{
    const Token token = SessionFixture::token(9, QStringLiteral("Telegraf line 4"));
    open(token);
    QCOMPARE(first(), QStringLiteral("Telegraf"));
    choose(QStringLiteral("Ruby"));
    QTest::mouseClick(part<QPushButton>("copySnippetButton"), Qt::LeftButton);
    open(token);
    QCOMPARE(first(), QStringLiteral("Ruby"));
}

void TestSnippetPanel::ownSnippetsStandBesideTheOthers()
{
    write(QStringLiteral("mine.snippet"),
          "{\"title\": \"My collector\", \"format\": \"toml\", \"byUse\": true}\n"
          "--- without the secret\nplace = \"{{org}}/{{bucket}}\"\n");
    write(QStringLiteral("broken.snippet"),
          "{\"title\": \"x\", \"format\": \"toml\"}\n--- without the secret\n{{bukket}}\n");
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")));
    QCOMPARE(first(), QStringLiteral("My collector"));
    QVERIFY(text().startsWith(QStringLiteral("place = \"factory/telegraf\"")));
    auto *problems = part<QLabel>("snippetProblems");
    QVERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(QStringLiteral("broken.snippet"))
            && problems->text().contains(QStringLiteral("bukket")));
}

void TestSnippetPanel::aNameThatTheFormatCannotHoldIsTold()
{
    Token token = SessionFixture::token(9, QStringLiteral("Telegraf line 4"));
    token.permissions = { { PermissionAction::Write, types::buckets, ResourceId(0xb1),
                            token.organization, QStringLiteral("two\nlines") } };
    open(token);
    QVERIFY(text().contains(QStringLiteral("two\\nlines")));
    choose(QStringLiteral("Environment: cmd.exe"));
    QVERIFY(text().isEmpty());
    QVERIFY(part<QLabel>("snippetAbout")->text().contains(QStringLiteral("line break")));
    QVERIFY(!part<QPushButton>("copySnippetButton")->isEnabled());
}

void TestSnippetPanel::theKeyboardReachesEverything()
{
    open(SessionFixture::token(9, QStringLiteral("Telegraf line 4")));
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestSnippetPanel)
#include "tst_snippetpanel.moc"
