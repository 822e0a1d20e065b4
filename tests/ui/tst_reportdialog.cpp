// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentedchoice.h"
#include "ui/report/reportdialog.h"
#include "ui/report/reportfile.h"
#include "ui/report/reportpdf.h"

#include "models/store/reviewrecords.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

class FakeReviews final : public ReviewRecords
{
public:
    std::optional<ReviewRecord> record;
    int calls = 0;
    bool hangs = false;

    RequestHandle newest(ServerId, OrganizationId, QObject *context,
                         Callback<std::optional<ReviewRecord>> callback) override
    {
        ++calls;
        auto call = PendingCall<std::optional<ReviewRecord>>::create(context, std::move(callback));
        if (!hangs)
            call->finish(record);
        return call->handle();
    }
    RequestHandle one(ServerId server, ReviewId review, QObject *context,
                      Callback<std::optional<ReviewRecord>> callback) override
    {
        asked = review;
        return newest(server, {}, context, std::move(callback));
    }
    std::optional<ReviewId> asked;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePreviewFollowsTheChoices();
    void theOrganizationInViewIsChosen();
    void everyFormatIsSaved();
    void whatCannotBeWrittenIsTold();
    void theReportIsCopiedAsMarkdown();
    void savingLeavesTheCopy();
    void acceptedFindingsAreAskedForWhereThereAreFindings();
    void reviewsAreOfferedWhereThereAreSome();
    void anOldReviewIsShownAlone();
    void itIsGatheredOnce();
    void whatIsNoLongerWantedIsNotTold();
    void itEndsWithTheSession();
    void theKeyboardReachesEverything();
    void longReportsHaveSeveralPages();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QString preview() const { return part<QTextBrowser>("reportPreview")->toPlainText(); }
    bool isReady() const { return part<QPushButton>("saveReportButton")->isEnabled(); }
    void choose(ReportKind kind) const
    {
        part<SegmentedChoice>("reportKind")->setCurrent(static_cast<int>(kind));
    }
    void choose(ReportFormat format) const
    {
        part<SegmentedChoice>("reportFormat")->setCurrent(static_cast<int>(format));
    }
    void open(OrganizationId organization)
    {
        m_dialog = std::make_unique<ReportDialog>(*m_watch, *m_session, organization, nullptr);
        m_dialog->show();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<FindingsWatch> m_watch;
    ServerSession *m_session = nullptr;
    std::unique_ptr<ReportDialog> m_dialog;
};

void TestReportDialog::init()
{
    m_dialog.reset();
    m_watch.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_watch = std::make_unique<FindingsWatch>(m_fixture->workspace, QList<Recipe>(), nullptr);
    Token elsewhere = SessionFixture::token(2, {});
    elsewhere.organization = SessionFixture::weather();
    elsewhere.organizationName = u"weather"_s;
    m_session
        = &m_fixture->connectTo({ SessionFixture::token(1, u"Telegraf <b>A</b>"_s), elsewhere });
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(), u"telegraf"_s, false } };
    });
    m_fixture->api->onStoredTokens.answerAlways([] { return qint64(2); });
    open({});
    QTRY_VERIFY(isReady());
}

void TestReportDialog::thePreviewFollowsTheChoices()
{
    QVERIFY(preview().contains(u"Inventory of tokens"_s));
    QVERIFY(preview().contains(u"Telegraf <b>A</b>"_s));
    choose(ReportKind::Findings);
    QVERIFY(!isReady());
    QTRY_VERIFY(isReady());
    QVERIFY(preview().contains(u"No description of its own"_s));
    choose(ReportKind::Access);
    QTRY_VERIFY(isReady());
    QVERIFY(preview().contains(u"Who may read and write"_s));
}

void TestReportDialog::theOrganizationInViewIsChosen()
{
    open(SessionFixture::factory());
    QTRY_VERIFY(isReady());
    QCOMPARE(part<QComboBox>("reportOrganization")->currentText(), u"factory"_s);
    QVERIFY(preview().contains(u"Telegraf"_s));
    QVERIFY(!preview().contains(u"weather"_s));
}

void TestReportDialog::everyFormatIsSaved()
{
    const QTemporaryDir folder;
    const QList<std::pair<ReportFormat, QByteArray>> beginnings{
        { ReportFormat::Html, "<!DOCTYPE html>" }, { ReportFormat::Pdf, "%PDF-1." },
        { ReportFormat::Csv, "\xef\xbb\xbf" },     { ReportFormat::Json, "{" },
        { ReportFormat::Markdown, "# Inventory" },
    };
    for (const auto &[format, beginning] : beginnings) {
        choose(format);
        const QString path = folder.filePath(QString::number(static_cast<int>(format)));
        part<QLabel>("reportResult")->clear();
        m_dialog->write(path);
        QTRY_VERIFY(part<QLabel>("reportResult")->text().contains(u"✓"_s));
        QVERIFY(contentOf(path).startsWith(beginning));
    }
}

void TestReportDialog::whatCannotBeWrittenIsTold()
{
    m_dialog->write(u"/nonexistent/folder/report.json"_s);
    QTRY_VERIFY(part<QLabel>("reportResult")->text().contains(u"▲"_s));
    QVERIFY(isReady());
}

void TestReportDialog::theReportIsCopiedAsMarkdown()
{
    part<QPushButton>("copyReportButton")->click();
    QTRY_VERIFY(part<QLabel>("reportResult")->text().contains(u"✓"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"# Inventory of tokens\n"_s));
    QVERIFY(text.contains(u"Telegraf &lt;b&gt;A&lt;/b&gt;"_s));
}

void TestReportDialog::savingLeavesTheCopy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QGuiApplication::clipboard()->clear();
    part<QPushButton>("copyReportButton")->click();
    m_dialog->write(path);
    // A second one would put an end to it.
    QVERIFY(!isReady());
    QTRY_VERIFY(part<QLabel>("reportResult")->text().contains(u"report.html"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Inventory"_s));
    QVERIFY(contentOf(path).startsWith("<!DOCTYPE html>"));
    QVERIFY(isReady());
}

void TestReportDialog::acceptedFindingsAreAskedForWhereThereAreFindings()
{
    QVERIFY(!part<QCheckBox>("reportAccepted")->isVisible());
    choose(ReportKind::Findings);
    QVERIFY(part<QCheckBox>("reportAccepted")->isVisible());
}

void TestReportDialog::reviewsAreOfferedWhereThereAreSome()
{
    auto *kinds = part<SegmentedChoice>("reportKind");
    choose(ReportKind::Review);
    QVERIFY(kinds->current() != static_cast<int>(ReportKind::Review));
    FakeReviews reviews;
    m_dialog->setReviews(&reviews);
    choose(ReportKind::Review);
    QTRY_VERIFY(preview().contains(u"choose it above"_s));
    part<QComboBox>("reportOrganization")->setCurrentText(u"factory"_s);
    QTRY_VERIFY(preview().contains(u"was not reviewed yet"_s));
    QVERIFY(!isReady());
    reviews.record = ReviewRecord{ .organization = SessionFixture::factory() };
    reviews.record->tokens = { { .id = TokenId(1),
                                 .description = u"Telegraf"_s,
                                 .verdict = ReviewVerdict::Keep,
                                 .note = u"still in use"_s } };
    part<QComboBox>("reportOrganization")->setCurrentIndex(0);
    part<QComboBox>("reportOrganization")->setCurrentText(u"factory"_s);
    QTRY_VERIFY(isReady());
    QVERIFY(preview().contains(u"still in use"_s));
    m_dialog.reset();
}

void TestReportDialog::anOldReviewIsShownAlone()
{
    FakeReviews reviews;
    reviews.record = ReviewRecord{ .organization = OrganizationId(0xdead) };
    reviews.record->tokens
        = { { .id = TokenId(9), .description = u"Old board"_s, .verdict = ReviewVerdict::Delete } };
    m_dialog->setReviews(&reviews);
    const Review old{ .id = ReviewId::create(),
                      .organization = OrganizationId(0xdead),
                      .organizationName = u"closed plant"_s };
    m_dialog->chooseReview(old);
    QTRY_VERIFY(isReady());
    QCOMPARE(reviews.asked, old.id);
    QVERIFY(preview().contains(u"Old board"_s) && preview().contains(u"closed plant"_s));
    QVERIFY(!part<SegmentedChoice>("reportKind")->isVisible());
    QVERIFY(!part<QComboBox>("reportOrganization")->isVisible());
    m_dialog.reset();
}

void TestReportDialog::itIsGatheredOnce()
{
    FakeReviews reviews;
    reviews.record = ReviewRecord{ .organization = SessionFixture::factory() };
    const auto stored = m_fixture->api->onStoredTokens.count();
    open(SessionFixture::factory());
    m_dialog->setReviews(&reviews);
    m_dialog->chooseReview({ .id = ReviewId::create(), .organization = SessionFixture::factory() });
    QTRY_VERIFY(isReady());
    QCOMPARE(reviews.calls, 1);
    QVERIFY(m_fixture->api->onStoredTokens.count() - stored <= 1);
    m_dialog.reset();
}

void TestReportDialog::whatIsNoLongerWantedIsNotTold()
{
    FakeReviews reviews;
    reviews.hangs = true;
    m_dialog->setReviews(&reviews);
    part<QComboBox>("reportOrganization")->setCurrentText(u"factory"_s);
    choose(ReportKind::Review);
    QTRY_COMPARE(reviews.calls, 1);
    QSet<QString> told;
    connect(part<QTextBrowser>("reportPreview"), &QTextBrowser::textChanged, this,
            [&] { told.insert(preview()); });
    part<QComboBox>("reportOrganization")->setCurrentText(u"weather"_s);
    QTRY_COMPARE(reviews.calls, 2);
    QCOMPARE(told, QSet<QString>{ u"Looking…"_s });
    m_dialog.reset();
}

void TestReportDialog::itEndsWithTheSession()
{
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestReportDialog::theKeyboardReachesEverything()
{
    choose(ReportKind::Findings);
    QTRY_VERIFY(isReady());
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    // As the arrow keys leave it.
    part<SegmentedChoice>("reportKind")->setFocus();
    QCOMPARE(tabWalk(m_dialog.get()).join(u'\n'), QString());
}

void TestReportDialog::longReportsHaveSeveralPages()
{
    const QString html = u"<h1>Title</h1><p>%1</p>"_s.arg(u"word "_s.repeated(8000));
    const QByteArray pdf = reports::toPdf(html, u"Title"_s);
    QVERIFY(pdf.count("/Type /Page\n") > 1);
    QCOMPARE(reports::toPdf({}, u"Title"_s).count("/Type /Page\n"), 1);
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
