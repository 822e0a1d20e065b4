// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/appsettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace itm;

class TestAppSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsThereAtTheNextStart();
    void valuesOutOfRangeAreBroughtBack();
    void noSearchHoldsAValue();
    void erasingHistoryLeavesPreferences();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
};

void TestAppSettings::whatIsSetIsThereAtTheNextStart()
{
    {
        AppSettings settings(file());
        QCOMPARE(settings.clipboardSeconds(), 30);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), ThemeChoice::Desktop);
        settings.setClipboardSeconds(120);
        settings.setLockMinutes(15);
        settings.setRefreshMinutes(5);
        settings.setLanguage(QStringLiteral("de"));
        settings.setTheme(ThemeChoice::Dark);
    }
    const AppSettings settings(file());
    QCOMPARE(settings.clipboardSeconds(), 120);
    QCOMPARE(settings.lockMinutes(), 15);
    QCOMPARE(settings.refreshMinutes(), 5);
    QCOMPARE(settings.language(), QStringLiteral("de"));
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
}

void TestAppSettings::valuesOutOfRangeAreBroughtBack()
{
    {
        QSettings foreign(file(), QSettings::IniFormat);
        foreign.setValue(QStringLiteral("clipboard/seconds"), -5);
        foreign.setValue(QStringLiteral("lock/minutes"), 1'000'000);
        foreign.setValue(QStringLiteral("window/theme"), QStringLiteral("purple"));
    }
    const AppSettings settings(file());
    QCOMPARE(settings.clipboardSeconds(), 0);
    QCOMPARE(settings.lockMinutes(), 1440);
    QCOMPARE(settings.theme(), ThemeChoice::Desktop);
}

/// Pasted into the search field by mistake it must not end up in a file.
void TestAppSettings::noSearchHoldsAValue()
{
    AppSettings settings(file());
    const QString value = QString(86, u'a') + QStringLiteral("==");
    settings.addRecentSearch(QStringLiteral("owner:alice"));
    settings.addRecentSearch(QStringLiteral("\"") + value);
    settings.saveSearch({ QStringLiteral("hers"), value });
    settings.saveSearch({ value, QStringLiteral("owner:alice") });
    QCOMPARE(settings.recentSearches(), QStringList{ QStringLiteral("owner:alice") });
    QVERIFY(settings.savedSearches().isEmpty());
}

void TestAppSettings::erasingHistoryLeavesPreferences()
{
    AppSettings settings(file());
    settings.addRecentSearch(QStringLiteral("owner:alice"));
    settings.saveSearch({ QStringLiteral("hers"), QStringLiteral("owner:alice") });
    settings.addRecentSnippet(QStringLiteral("curl-query"));
    settings.setLastOpened(ServerId::create(), ConnectionId::create());
    settings.setTheme(ThemeChoice::Light);
    settings.eraseHistory();
    QVERIFY(settings.recentSearches().isEmpty());
    QVERIFY(settings.savedSearches().isEmpty());
    QVERIFY(settings.recentSnippets().isEmpty());
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("opened"));
    QCOMPARE(settings.theme(), ThemeChoice::Light);
    settings.eraseAll();
    QCOMPARE(settings.theme(), ThemeChoice::Desktop);
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
