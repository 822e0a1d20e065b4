// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/snippetlist.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"
#include "ui/handover/snippetlibrary.h"

#include "models/access/casefolding.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace itm {

SnippetList::SnippetList(SnippetLibrary &library, TokenStore store, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_problems(new QLabel)
{
    library.reload();
    m_snippets = library.snippets();
    m_snippets.removeIf(
        [store](const Snippet &snippet) { return snippet.isForV1 != (store == TokenStore::V1); });
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &SnippetList::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetList::currentChanged);
    fill();
}

void SnippetList::arrange()
{
    m_search->setObjectName(QStringLiteral("snippetSearch"));
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setPlaceholderText(tr("Search clients"));
    addClearButton(*m_search);
    addSearchSign(*m_search);
    m_list->setObjectName(QStringLiteral("snippetList"));
    m_list->setAccessibleName(tr("Clients"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setObjectName(QStringLiteral("snippetProblems"));
    m_problems->setAccessibleName(tr("Files that are no snippets"));
    m_problems->setWordWrap(true);
    m_problems->setText(RichText::lines(m_library.problems(), ColorRole::Warning));
    m_problems->setVisible(!m_library.problems().isEmpty());
    auto *own = new QPushButton(tr("&Own snippets…"));
    own->setObjectName(QStringLiteral("ownSnippetsButton"));
    own->setAutoDefault(false);
    own->setToolTip(tr("Files in %1. They are read when this window opens.")
                        .arg(QDir::toNativeSeparators(m_library.ownFolder())));
    connect(own, &QPushButton::clicked, this, &SnippetList::showOwnFolder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problems);
    layout->addWidget(own);
    setFixedWidth(fontMetrics().averageCharWidth() * 40);
}

void SnippetList::fill()
{
    const Snippet *before = current();
    const QString wanted = before ? before->id : QString();
    const QString sought = caseFolded(m_search->text().trimmed());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (qsizetype at = 0; at < m_snippets.size(); ++at) {
            const QString title = m_snippets.at(at).title.in(QLocale().name());
            if (!caseFolded(title).contains(sought))
                continue;
            auto *item = new QListWidgetItem(title, m_list);
            item->setData(Qt::UserRole, at);
            if (m_snippets.at(at).id == wanted)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    Q_EMIT currentChanged();
}

const Snippet *SnippetList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_snippets.at(item->data(Qt::UserRole).toLongLong()) : nullptr;
}

void SnippetList::showOwnFolder()
{
    const QString folder = m_library.ownFolder();
    if (QDir().mkpath(folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_problems->setText(RichText::lines(
        { tr("Nothing here can show the folder: %1").arg(QDir::toNativeSeparators(folder)) },
        ColorRole::Muted));
    m_problems->setVisible(true);
}

} // namespace itm
