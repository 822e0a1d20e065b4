// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/appsettings.h"

#include "models/access/tokenvaluepattern.h"
#include "models/store/databasefile.h"

namespace itm {

namespace {

const auto ClipboardSeconds = QStringLiteral("clipboard/seconds");
constexpr int DefaultClipboardSeconds = 30;
constexpr int LongestClipboardSeconds = 600;

const auto RefreshMinutes = QStringLiteral("refresh/minutes");
constexpr int LongestRefreshMinutes = 24 * 60;
const auto LockMinutes = QStringLiteral("lock/minutes");
constexpr int LongestLockMinutes = 24 * 60;
const auto Language = QStringLiteral("window/language");
const auto ThemeName = QStringLiteral("window/theme");
const auto LightTheme = QStringLiteral("light");
const auto DarkTheme = QStringLiteral("dark");
const auto RecentSearches = QStringLiteral("search/recent");
const auto RecentSnippets = QStringLiteral("snippets/recent");
constexpr qsizetype MostRecentSnippets = 12;
const auto SavedSearches = QStringLiteral("search/saved");
constexpr qsizetype MostRecentSearches = 12;

// To be raised when a window's columns or panes change their meaning.
constexpr int LayoutVersion = 1;

QString layoutKey(const QString &part)
{
    return QStringLiteral("layout-%1/%2").arg(LayoutVersion).arg(part);
}

const auto Opened = QStringLiteral("opened");

QString lastOpenedKey(ServerId server)
{
    return Opened + u'/' + server.toString();
}

QString prepared(const QString &file)
{
    // A failure shows when it is first written; the defaults serve until then.
    Q_UNUSED(prepareFile(file))
    return file;
}

} // namespace

AppSettings::AppSettings(const QString &file)
    : m_settings(prepared(file), QSettings::IniFormat)
{
}

int AppSettings::clipboardSeconds() const
{
    bool isNumber = false;
    const int seconds
        = m_settings.value(ClipboardSeconds, DefaultClipboardSeconds).toInt(&isNumber);
    return isNumber ? qBound(0, seconds, LongestClipboardSeconds) : DefaultClipboardSeconds;
}

void AppSettings::setClipboardSeconds(int seconds)
{
    m_settings.setValue(ClipboardSeconds, seconds);
}

int AppSettings::refreshMinutes() const
{
    return qBound(0, m_settings.value(RefreshMinutes, 0).toInt(), LongestRefreshMinutes);
}

int AppSettings::lockMinutes() const
{
    return qBound(0, m_settings.value(LockMinutes, 0).toInt(), LongestLockMinutes);
}

void AppSettings::setLockMinutes(int minutes)
{
    m_settings.setValue(LockMinutes, minutes);
}

void AppSettings::setRefreshMinutes(int minutes)
{
    m_settings.setValue(RefreshMinutes, minutes);
}

QString AppSettings::language() const
{
    return m_settings.value(Language).toString();
}

void AppSettings::setLanguage(const QString &code)
{
    m_settings.setValue(Language, code);
}

ThemeChoice AppSettings::theme() const
{
    const QString name = m_settings.value(ThemeName).toString();
    if (name == LightTheme)
        return ThemeChoice::Light;
    return name == DarkTheme ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

void AppSettings::setTheme(ThemeChoice theme)
{
    if (theme == ThemeChoice::Desktop)
        m_settings.remove(ThemeName);
    else
        m_settings.setValue(ThemeName, theme == ThemeChoice::Light ? LightTheme : DarkTheme);
}

QStringList AppSettings::recentSearches() const
{
    return m_settings.value(RecentSearches).toStringList().mid(0, MostRecentSearches);
}

void AppSettings::addRecentSearch(const QString &text)
{
    if (holdsTokenValue(text))
        return;
    QStringList recent = recentSearches();
    recent.removeAll(text);
    recent.prepend(text);
    m_settings.setValue(RecentSearches, recent.mid(0, MostRecentSearches));
}

void AppSettings::clearRecentSearches()
{
    m_settings.remove(RecentSearches);
}

QList<SavedSearch> AppSettings::savedSearches() const
{
    QList<SavedSearch> searches;
    const QVariantMap saved = m_settings.value(SavedSearches).toMap();
    for (auto it = saved.cbegin(); it != saved.cend(); ++it)
        searches.append({ it.key(), it.value().toString() });
    return searches;
}

void AppSettings::saveSearch(const SavedSearch &search)
{
    if (holdsTokenValue(search.name) || holdsTokenValue(search.text))
        return;
    QVariantMap saved = m_settings.value(SavedSearches).toMap();
    saved.insert(search.name, search.text);
    m_settings.setValue(SavedSearches, saved);
}

void AppSettings::removeSavedSearch(const QString &name)
{
    QVariantMap saved = m_settings.value(SavedSearches).toMap();
    saved.remove(name);
    m_settings.setValue(SavedSearches, saved);
}

ConnectionId AppSettings::lastOpened(ServerId server) const
{
    return { QUuid::fromString(m_settings.value(lastOpenedKey(server)).toString()) };
}

void AppSettings::setLastOpened(ServerId server, ConnectionId connection)
{
    m_settings.setValue(lastOpenedKey(server), connection.toString());
}

QStringList AppSettings::recentSnippets() const
{
    return m_settings.value(RecentSnippets).toStringList().mid(0, MostRecentSnippets);
}

void AppSettings::addRecentSnippet(const QString &id)
{
    QStringList recent = recentSnippets();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(RecentSnippets, recent.mid(0, MostRecentSnippets));
}

QByteArray AppSettings::layout(const QString &part) const
{
    return m_settings.value(layoutKey(part)).toByteArray();
}

void AppSettings::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue(layoutKey(part), state);
}

void AppSettings::eraseHistory()
{
    for (const QString &key : { RecentSearches, SavedSearches, RecentSnippets, Opened })
        m_settings.remove(key);
    m_settings.sync();
}

void AppSettings::eraseAll()
{
    m_settings.clear();
    m_settings.sync();
}

} // namespace itm
