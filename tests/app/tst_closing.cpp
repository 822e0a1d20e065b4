// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/demo/demoserver.h"
#include "app/tour/tourcontrols.h"

#include "models/store/memorycredentialstore.h"

#include "tests/support/localrows.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

constexpr int Patience = 20'000;

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, Patience);
}

bool click(const char *name)
{
    return waitFor([name] { return tour::click(QLatin1String(name)); });
}

} // namespace

/// The program ends while somebody is in the middle of something.
class TestClosing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBeingTypedIsKept();
};

void TestClosing::whatIsBeingTypedIsKept()
{
    const QTemporaryDir folder;
    DemoServer server{ DemoServer::Options() };
    QVERIFY(server.start());
    CommandLine line;
    line.configFolder = folder.path();
    auto application
        = std::make_unique<Application>(line, std::make_unique<MemoryCredentialStore>(nullptr));
    QVERIFY(application->start());
    QVERIFY(waitFor([] { return tour::isShown(QStringLiteral("serverUrlEdit")); }));
    QVERIFY(tour::type(QStringLiteral("serverUrlEdit"), server.url())
            && tour::type(QStringLiteral("secretEdit"), QLatin1String(DemoServer::OperatorToken))
            && click("connectButton"));
    QVERIFY(waitFor([] { return tour::tokenRows() > 10; }));
    QVERIFY(waitFor([] { return tour::trigger(QStringLiteral("reviewAction")); }));
    QVERIFY(waitFor([] {
        return tour::pick(QStringLiteral("reviewOrganizationCombo"), QStringLiteral("factory"));
    }));
    QVERIFY(click("startReviewButton") && click("verdictButton0") && click("beforeButton"));
    auto *note = application->window().findChild<QLineEdit *>(QStringLiteral("reviewNoteEdit"));
    QVERIFY(note && note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("kept for the auditors"));
    QVERIFY(note->hasFocus());
    application.reset();
    QCOMPARE(fromDatabase(folder.path(), QStringLiteral("SELECT note FROM review_decision")),
             QStringList{ QStringLiteral("kept for the auditors") });
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
