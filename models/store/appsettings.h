// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/ids.h"

#include <QSettings>

namespace itm {

/// A search that the user gave a name.
struct SavedSearch final
{
    QString name;
    QString text;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// Which colours the windows have.
enum class ThemeChoice : quint8 { Desktop, Light, Dark };

/// The user's preferences and the look of the windows, in an INI file; nothing secret is ever in
/// it. A broken file means defaults. GUI thread. The keys:
///
/// | key               | values                              | default |
/// |-------------------|-------------------------------------|---------|
/// | clipboard/seconds | 0 (never) to 600                    | 30      |
/// | lock/minutes      | 0 (never) to 1440                   | 0       |
/// | refresh/minutes   | 0 (when asked) to 1440              | 0       |
/// | window/language   | empty (the system's), en, de        | empty   |
/// | window/theme      | desktop, light, dark                | desktop |
/// | search/recent     | at most 12 texts                    | none    |
/// | search/saved      | texts by name                       | none    |
/// | snippets/recent   | at most 12 ids                      | none    |
/// | opened/SERVER     | the connection it was opened with   | none    |
/// | layout-N/PART     | geometry, splitters, headers        | none    |
class AppSettings final
{
public:
    explicit AppSettings(const QString &file);
    Q_DISABLE_COPY_MOVE(AppSettings)

    /// Seconds until a copied value leaves the clipboard; 0: never.
    [[nodiscard]] int clipboardSeconds() const;
    void setClipboardSeconds(int seconds);

    /// Minutes from one refresh to the next; 0: only when asked.
    [[nodiscard]] int refreshMinutes() const;
    void setRefreshMinutes(int minutes);

    /// Minutes without use until saved values are locked; 0: never.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// Of the next start; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// The newest first, each once, at most 12. None holds what looks like a token's value, nor
    /// does a saved search or its name.
    [[nodiscard]] QStringList recentSearches() const;
    void addRecentSearch(const QString &text);
    void clearRecentSearches();
    /// In the order of their names.
    [[nodiscard]] QList<SavedSearch> savedSearches() const;
    /// Replaces the one of this name.
    void saveSearch(const SavedSearch &search);
    void removeSavedSearch(const QString &name);

    /// The connection that a server was opened with last; null: never.
    [[nodiscard]] ConnectionId lastOpened(ServerId server) const;
    void setLastOpened(ServerId server, ConnectionId connection);

    /// Ids of snippets, the one used last first, each once, at most 12.
    [[nodiscard]] QStringList recentSnippets() const;
    void addRecentSnippet(const QString &id);

    /// Geometry, splitters and headers by the name of the window part. Empty: never stored, or
    /// stored by a version whose layout was another one.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

    /// What was searched for and used last, and with which connection; preferences stay.
    void eraseHistory();
    /// All keys, of other versions too.
    void eraseAll();

private:
    QSettings m_settings;
};

} // namespace itm
