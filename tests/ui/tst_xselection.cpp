// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace itm;

/// What another program gets from a real X server: run under Xvfb, asked by xclip.
class TestXSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramGetsItOnlyForItsTime();

private:
    static QByteArray selection(const char *name)
    {
        QProcess xclip;
        xclip.start(QStringLiteral("xclip"),
                    { QStringLiteral("-o"), QStringLiteral("-selection"), QLatin1String(name) });
        // This program owns the selection and has to answer meanwhile.
        if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, 20'000))
            return QByteArrayLiteral("no answer");
        return xclip.readAllStandardOutput();
    }
};

void TestXSelection::anotherProgramGetsItOnlyForItsTime()
{
    const QByteArray value("the-value==");
    SecretClipboard lent(*QGuiApplication::clipboard(), 10);
    lent.copy(Secret(QByteArrayView(value)));
    QCOMPARE(selection("clipboard"), value);
    for (const char *name : { "primary", "secondary" })
        QVERIFY2(!selection(name).contains(value), name);
    QTRY_VERIFY_WITH_TIMEOUT(!lent.isLent(), 60'000);
    for (const char *name : { "clipboard", "primary", "secondary" })
        QVERIFY2(!selection(name).contains(value), name);
}

QTEST_MAIN(TestXSelection)
#include "tst_xselection.moc"
