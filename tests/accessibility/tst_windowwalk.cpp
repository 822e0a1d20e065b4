// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/accessibility/atspibus.h"
#include "tests/accessibility/windowreader.h"
#include "tests/accessibility/windowrules.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

/// Classes of windows in the headers of `ui`.
QSet<QString> windowClasses()
{
    static const QRegularExpression window(
        u"^class (\\w+)(?: final)? : public (?:QDialog|QMainWindow)$"_s,
        QRegularExpression::MultilineOption);
    QSet<QString> classes;
    QDirIterator headers(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/ui"_s, { u"*.h"_s },
                         QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            continue;
        auto found = window.globalMatch(QString::fromUtf8(header.readAll()));
        while (found.hasNext())
            classes.insert(found.next().captured(1));
    }
    return classes;
}

/// For whoever mends a window: with ITM_HEARD=1 the test prints what there is to be heard.
void print(const test::Accessible &control, int depth = 0)
{
    static const bool isWanted = qEnvironmentVariableIsSet("ITM_HEARD");
    if (!isWanted)
        return;
    QTextStream(stdout) << QString(depth * 2, u' ')
                        << QStringList{ control.role,
                                        control.name,
                                        control.labels.join(u'|'),
                                        control.description,
                                        control.columns.join(u'|'),
                                        QString::number(control.states, 16) }
                               .join(u" ¦ "_s)
                        << u'\n';
    for (const test::Accessible &child : control.children)
        print(child, depth + 1);
}

} // namespace

/// The program itself opens every window, as it does for its pictures, and stops at each until this
/// test has walked it from another process, over the bus that screen readers use.
class TestWindowWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWindowCanBeHeard();
    void everyKindOfWindowWasOpened();

private:
    void walk(const QString &title);

    test::AtspiBus m_bus;
    QSet<QString> m_classes;
    QStringList m_problems;
};

void TestWindowWalk::initTestCase()
{
    QVERIFY2(!windowClasses().isEmpty(), "the sources are not where ITM_SOURCE_DIR says");
}

void TestWindowWalk::everyWindowCanBeHeard()
{
    const QTemporaryDir folder;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(ITM_PROGRAM),
                  { u"--demo"_s, u"--wait"_s, u"--shots"_s, folder.path(), u"--language"_s,
                    qEnvironmentVariable("ITM_LANGUAGE", u"en"_s) });
    QVERIFY(m_bus.find(u"influx-token-manager"_s, PatienceMs));
    QString last;
    while (program.canReadLine() || program.waitForReadyRead(PatienceMs)) {
        const QString line = QString::fromUtf8(program.readLine()).trimmed();
        const QStringList parts = line.split(u'\t');
        if (parts.size() < 3) {
            last = line;
            continue;
        }
        m_classes.insert(parts[1].section(u"::"_s, -1));
        walk(parts[2]);
        program.write("\n");
    }
    if (program.state() != QProcess::NotRunning)
        QVERIFY(program.waitForFinished(PatienceMs));
    QVERIFY2(program.exitCode() == 0, qPrintable(last));
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

void TestWindowWalk::walk(const QString &title)
{
    const auto window = test::readWindow(m_bus, title);
    if (!window)
        return m_problems.append(u"“%1” is not on the bus"_s.arg(title));
    print(*window);
    for (const QString &problem : test::missingIn(*window)) {
        const QString line = u"“%1”: %2"_s.arg(title, problem);
        if (!m_problems.contains(line))
            m_problems.append(line);
    }
}

void TestWindowWalk::everyKindOfWindowWasOpened()
{
    QStringList missing = (windowClasses() - m_classes).values();
    missing.sort();
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(TestWindowWalk)
#include "tst_windowwalk.moc"
