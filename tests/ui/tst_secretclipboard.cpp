// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard().setText(u"before"_s); }
    void copiesWithHintsForClipboardManagers();
    void writesItAsHeaderAndEnvironmentLine();
    void leavesThePrimarySelectionAlone();
    void takesItBackAfterItsTime();
    void countsDownAndTells();
    void forgetTakesItBackAtOnce();
    void whatSomebodyElseCopiedStays();
    void zeroSecondsMeansUntilForgotten();
    void emptySecretIsNotCopied();
    void takesItBackWhenItEnds();
    void takesItBackWhenTheProgramQuits();

private:
    static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }
    static Secret secret() { return Secret("the-value=="); }
};

void SecretClipboardTest::copiesWithHintsForClipboardManagers()
{
    SecretClipboard lent(clipboard(), 30);
    lent.copy(secret());
    QCOMPARE(clipboard().text(), u"the-value=="_s);
    const QMimeData *data = clipboard().mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
    QVERIFY(data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
    QCOMPARE(data->data(u"CanIncludeInClipboardHistory"_s), QByteArray(4, '\0'));
    QCOMPARE(data->data(u"CanUploadToCloudClipboard"_s), QByteArray(4, '\0'));
    QVERIFY(lent.isLent());
    QCOMPARE(lent.secondsLeft(), 30);
}

void SecretClipboardTest::writesItAsHeaderAndEnvironmentLine()
{
    SecretClipboard lent(clipboard(), 30);
    lent.copy(secret(), SecretForm::HttpHeader);
    QCOMPARE(clipboard().text(), u"Authorization: Token the-value=="_s);
    lent.copy(secret(), SecretForm::EnvironmentLine);
    QCOMPARE(clipboard().text(), u"INFLUX_TOKEN=the-value=="_s);
    QVERIFY(lent.isLent());
    lent.copy(Secret("-it's $HOME"), SecretForm::EnvironmentLine);
    QCOMPARE(clipboard().text(), u"INFLUX_TOKEN='-it'\\''s $HOME'"_s);
    lent.forget();
    QVERIFY(clipboard().text().isEmpty());
}

void SecretClipboardTest::leavesThePrimarySelectionAlone()
{
    SecretClipboard lent(clipboard(), 30);
    lent.copy(secret());
    QVERIFY(!clipboard().text(QClipboard::Selection).contains("the-value"_L1));
}

void SecretClipboardTest::takesItBackAfterItsTime()
{
    SecretClipboard lent(clipboard(), 1);
    lent.copy(secret());
    QTRY_VERIFY(!lent.isLent());
    QVERIFY(clipboard().text().isEmpty());
    QCOMPARE(lent.secondsLeft(), 0);
}

void SecretClipboardTest::countsDownAndTells()
{
    SecretClipboard lent(clipboard(), 30);
    QSignalSpy changed(&lent, &SecretClipboard::changed);
    lent.copy(secret());
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.wait(3000));
    QCOMPARE_LT(lent.secondsLeft(), 30);
}

void SecretClipboardTest::forgetTakesItBackAtOnce()
{
    SecretClipboard lent(clipboard(), 30);
    lent.copy(secret());
    QSignalSpy changed(&lent, &SecretClipboard::changed);
    lent.forget();
    QVERIFY(clipboard().text().isEmpty());
    QVERIFY(!lent.isLent());
    QCOMPARE(changed.count(), 1);
}

void SecretClipboardTest::whatSomebodyElseCopiedStays()
{
    SecretClipboard lent(clipboard(), 30);
    lent.copy(secret());
    clipboard().setText(u"something else"_s);
    QVERIFY(!lent.isLent());
    lent.forget();
    QCOMPARE(clipboard().text(), u"something else"_s);
}

void SecretClipboardTest::zeroSecondsMeansUntilForgotten()
{
    SecretClipboard lent(clipboard(), 0);
    lent.copy(secret());
    QVERIFY(lent.isLent());
    QCOMPARE(lent.secondsLeft(), 0);
    lent.forget();
    QVERIFY(clipboard().text().isEmpty());
}

void SecretClipboardTest::emptySecretIsNotCopied()
{
    SecretClipboard lent(clipboard(), 30);
    lent.copy(Secret());
    QVERIFY(!lent.isLent());
    lent.forget();
    QCOMPARE(clipboard().text(), u"before"_s);
}

void SecretClipboardTest::takesItBackWhenItEnds()
{
    {
        SecretClipboard lent(clipboard(), 30);
        lent.copy(secret());
    }
    QVERIFY(clipboard().text().isEmpty());
}

void SecretClipboardTest::takesItBackWhenTheProgramQuits()
{
    SecretClipboard lent(clipboard(), 30);
    lent.copy(secret());
    // The signal is private to Qt; by name it can still be sent.
    QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection));
    QVERIFY(clipboard().text().isEmpty());
}

QTEST_MAIN(SecretClipboardTest)
#include "tst_secretclipboard.moc"
