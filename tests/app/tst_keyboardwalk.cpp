// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/tour/shots.h"
#include "app/tour/tourrunner.h"

#include "tests/support/tabwalk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

/// Tab through every window of the program, there and back, in each state of which there is a
/// picture.
class TestKeyboardWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindowCanBeWalked();
};

void TestKeyboardWalk::everyWindowCanBeWalked()
{
    const QTemporaryDir folder;
    CommandLine line;
    line.demo = true;
    line.shotsFolder = folder.path();
    Application application(line);
    QVERIFY(application.start());
    TourRunner runner(folder.path(), TourRunner::Pictures::Named, nullptr);
    addEveryWindow(runner, application);
    QStringList problems;
    int walked = 0;
    runner.setLook([&](const QString &name, QWidget &window) {
        ++walked;
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        // What was chosen by the tour, not by hand, may have left the focus where Tab does not go.
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        for (const QString &problem : test::tabWalk(&window))
            problems.append(name + u": "_s + problem);
    });
    QSignalSpy finished(&runner, &TourRunner::finished);
    runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 150'000);
    QVERIFY(finished.constFirst().constFirst().toBool());
    QVERIFY(walked > 90);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
