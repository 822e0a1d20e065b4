// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/report/snippet.h"

#include <QCoreApplication>
#include <QStringList>

namespace itm {

class AppSettings;

/// The snippets of the program and those that users have put into their own folder. An own one
/// takes the place of a shipped one with the same id. GUI thread.
class SnippetLibrary final
{
    Q_DECLARE_TR_FUNCTIONS(itm::SnippetLibrary)

public:
    /// Both outlive this. The folder need not exist.
    SnippetLibrary(AppSettings &settings, QString ownFolder);
    Q_DISABLE_COPY_MOVE(SnippetLibrary)

    /// Reads the own folder again.
    void reload();
    /// Those used last first, then in their order, the own ones before the others.
    [[nodiscard]] QList<Snippet> snippets() const;
    /// Why files of the own folder are no snippets, a plain sentence each.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] const QString &ownFolder() const { return m_ownFolder; }
    void markUsed(const QString &id);

private:
    AppSettings &m_settings;
    QString m_ownFolder;
    QList<Snippet> m_shipped;
    QList<Snippet> m_own;
    QStringList m_problems;
};

} // namespace itm
