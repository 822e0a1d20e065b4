// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"

#include "ui/report/reportdialog.h"

#include "tests/support/localrows.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace itm;
using namespace itm::test;

namespace {

constexpr int Patience = 20'000;

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, Patience);
}

bool isShown(const char *name)
{
    return waitFor([name] { return tour::isShown(QLatin1String(name)); });
}

bool click(const char *name)
{
    return waitFor([name] { return tour::click(QLatin1String(name)); });
}

/// The ids of tokens whose decisions stand in the journal, in its order.
QStringList journalledDecisions(const QString &folder)
{
    return fromDatabase(folder,
                        QStringLiteral("SELECT token FROM journal WHERE action = 'review-decision'"
                                       " ORDER BY seq"));
}

std::unique_ptr<Application> start(const QString &folder)
{
    CommandLine line;
    line.configFolder = folder;
    auto application = std::make_unique<Application>(line);
    return application->start() ? std::move(application) : nullptr;
}

bool beginReview()
{
    return waitFor([] { return tour::trigger(QStringLiteral("reviewAction")); })
        && isShown("startReviewButton")
        && tour::pick(QStringLiteral("reviewOrganizationCombo"), QStringLiteral("factory"))
        && click("startReviewButton") && isShown("verdictButton0");
}

/// Connects, decides about two tokens and ends in the middle, without a chance to put anything
/// right.
int decideAndDie(const QString &folder, const QString &url)
{
    const auto application = start(folder);
    const bool isConnected = application && isShown("serverUrlEdit")
        && tour::type(QStringLiteral("serverUrlEdit"), url)
        && tour::type(QStringLiteral("secretEdit"), QLatin1String(DemoServer::OperatorToken))
        && click("connectButton") && waitFor([] { return tour::tokenRows() > 10; });
    if (!isConnected || !beginReview() || !click("verdictButton0") || !click("verdictButton3"))
        return 1;
    const auto decided = QStringLiteral("SELECT token FROM review_decision");
    if (!waitFor([&] { return fromDatabase(folder, decided).size() == 2; }))
        return 2;
    return raise(SIGKILL);
}

} // namespace

/// A review from its start in one process, which is killed, to its sign-off and its report in
/// another one; with a real keyring. Run through with-keyring.sh.
class TestReviewWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDecisionOfTheReportIsInTheJournal();

private:
    static QJsonArray rowsOf(const QString &path);
};

QJsonArray TestReviewWalk::rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonArray rows;
    const QJsonObject report
        = QJsonDocument::fromJson(file.readAll()).object().value(u"report").toObject();
    const QJsonArray all = report.value(u"rows").toArray();
    for (const auto &row : all) {
        if (row.toObject().value(u"decision").toString() != QLatin1String("undecided"))
            rows.append(row);
    }
    return rows;
}

void TestReviewWalk::everyDecisionOfTheReportIsInTheJournal()
{
    if (qEnvironmentVariableIsEmpty("ITM_KEYRING"))
        QSKIP("needs a keyring of its own: run it through with-keyring.sh");
    const QTemporaryDir folder;
    DemoServer server{ DemoServer::Options() };
    QVERIFY(server.start());
    QProcess first;
    first.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    first.start(QCoreApplication::applicationFilePath(),
                { QStringLiteral("--decide"), folder.path(), server.url() });
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 200'000);
    QCOMPARE(first.exitStatus(), QProcess::CrashExit);

    const auto application = start(folder.path());
    QVERIFY(application);
    QVERIFY(waitFor([] { return tour::tokenRows() > 10; }));
    QVERIFY(beginReview());
    QVERIFY(click("verdictButton2") && click("finishButton") && click("leaveOpenCheck"));
    QVERIFY(click("signOffButton") && click("reviewReportButton") && isShown("saveReportButton"));
    QVERIFY(tour::choose(QStringLiteral("reportFormat"), static_cast<int>(ReportFormat::Json)));
    QVERIFY(isShown("saveReportButton"));
    const QString path = folder.filePath(QStringLiteral("review.json"));
    application->window().findChild<ReportDialog *>()->write(path);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(path).size(), 3, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(journalledDecisions(folder.path()).size(), 3, Patience);
    const QStringList known = journalledDecisions(folder.path());
    const QJsonArray decided = rowsOf(path);
    for (const auto &row : decided)
        QVERIFY(known.contains(row.toObject().value(u"tokenId").toString()));
}

int main(int argc, char **argv)
{
    const QApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--decide"))
        return decideAndDie(arguments.value(2), arguments.value(3));
    TestReviewWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewwalk.moc"
