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

/// The user's preferences and the look of the windows, in an INI file. Every key is listed here
/// with its default; nothing secret is ever one of them. A broken file means defaults. GUI thread.
class AppSettings final
{
public:
    explicit AppSettings(const QString &file);
    Q_DISABLE_COPY_MOVE(AppSettings)

    /// Seconds until a copied value leaves the clipboard; 0: never.
    [[nodiscard]] int clipboardSeconds() const;

    /// Minutes from one refresh to the next; 0: only when asked.
    [[nodiscard]] int refreshMinutes() const;
    void setRefreshMinutes(int minutes);

    /// Minutes without use until saved values are locked; 0: never.
    [[nodiscard]] int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// The newest first, each once, at most 12.
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

private:
    QSettings m_settings;
};

} // namespace itm
