// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/snippetlibrary.h"

#include "models/store/appsettings.h"
#include "models/words/nametext.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace itm {

namespace {

// A text that somebody wrote by hand; whatever is longer is something else.
constexpr qint64 LongestFile = 256 * 1024;

QString sentence(const SnippetIssue &issue)
{
    using Kind = SnippetIssue::Kind;
    const QString detail = NameText::excerpt(issue.detail);
    switch (issue.kind) {
    case Kind::NoHead:
        return SnippetLibrary::tr("It does not begin with a JSON object.");
    case Kind::NoTitle:
        return SnippetLibrary::tr("Its head has no title.");
    case Kind::UnknownFormat:
        return SnippetLibrary::tr("Its format, “%1”, is not known.").arg(detail);
    case Kind::BadNeed:
        return SnippetLibrary::tr("A need has no action (read or write) or no type.");
    case Kind::NoText:
        return SnippetLibrary::tr("Nothing follows the line “--- without the secret”.");
    case Kind::BadTemplate:
        return SnippetLibrary::tr("Its braces do not fit together: %1").arg(detail);
    case Kind::UnknownName:
        return SnippetLibrary::tr("It uses a name that does not exist: %1").arg(detail);
    case Kind::SecretInPlainForm:
        return SnippetLibrary::tr("The form without the secret must not name the value.");
    }
    Q_UNREACHABLE();
}

std::variant<Snippet, QString> readSnippet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SnippetLibrary::tr("It cannot be read: %1").arg(file.errorString());
    if (file.size() > LongestFile)
        return SnippetLibrary::tr("It is too large.");
    auto read = snippetFromText(file.readAll(), QFileInfo(path).completeBaseName());
    if (const auto *issue = std::get_if<SnippetIssue>(&read))
        return sentence(*issue);
    return std::get<Snippet>(std::move(read));
}

QList<Snippet> readFolder(const QString &folder, QStringList &problems)
{
    QList<Snippet> snippets;
    const QDir files(folder);
    const QStringList names = files.entryList({ QStringLiteral("*.snippet") }, QDir::Files);
    for (const QString &name : names) {
        auto read = readSnippet(files.filePath(name));
        if (auto *snippet = std::get_if<Snippet>(&read))
            snippets.append(std::move(*snippet));
        else
            //: %1: the name of a file; %2: a sentence.
            problems.append(SnippetLibrary::tr("%1 is no snippet. %2")
                                .arg(NameText::shown(name), std::get<QString>(read)));
    }
    std::stable_sort(snippets.begin(), snippets.end(),
                     [](const Snippet &a, const Snippet &b) { return a.order < b.order; });
    return snippets;
}

} // namespace

SnippetLibrary::SnippetLibrary(AppSettings &settings, QString ownFolder)
    : m_settings(settings)
    , m_ownFolder(std::move(ownFolder))
{
    QStringList problems;
    m_shipped = readFolder(QStringLiteral(":/snippets"), problems);
    Q_ASSERT(problems.isEmpty());
    reload();
}

void SnippetLibrary::reload()
{
    m_problems.clear();
    m_own = readFolder(m_ownFolder, m_problems);
}

QList<Snippet> SnippetLibrary::snippets() const
{
    QList<Snippet> all = m_own;
    for (const Snippet &shipped : m_shipped) {
        if (std::none_of(m_own.begin(), m_own.end(),
                         [&](const Snippet &own) { return own.id == shipped.id; }))
            all.append(shipped);
    }
    const QStringList recent = m_settings.recentSnippets();
    const auto rank = [&recent](const Snippet &snippet) {
        const auto at = recent.indexOf(snippet.id);
        return at < 0 ? recent.size() : at;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Snippet &a, const Snippet &b) { return rank(a) < rank(b); });
    return all;
}

void SnippetLibrary::markUsed(const QString &id)
{
    m_settings.addRecentSnippet(id);
}

} // namespace itm
