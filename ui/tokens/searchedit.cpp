// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/searchedit.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include "models/access/permissionsets.h"
#include "models/access/tokenvaluepattern.h"
#include "models/items/tokentablemodel.h"
#include "models/store/appsettings.h"
#include "models/words/searchtext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QTextDocumentFragment>

namespace itm {

namespace {

/// The tip without its markup.
QString help()
{
    return QTextDocumentFragment::fromHtml(SearchText::help()).toPlainText();
}

} // namespace

SearchEdit::SearchEdit(TokenTableModel &model, AppSettings &settings, QWidget *parent)
    : QLineEdit(parent)
    , m_model(model)
    , m_settings(settings)
    , m_completer(new QCompleter(this))
    , m_suggestions(new QStandardItemModel(this))
    , m_menu(new QMenu(tr("&Searches"), this))
{
    setObjectName(QStringLiteral("searchEdit"));
    setAccessibleName(tr("Search tokens"));
    setPlaceholderText(tr("Search: words, owner:, can:write bucket:…"));
    setToolTip(SearchText::help());
    setAccessibleDescription(help());
    addClearButton(*this);
    auto *open = addAction(Icons::icon(QLatin1String("search"), ColorRole::Muted), LeadingPosition);
    open->setText(tr("Recent and saved searches"));
    connect(open, &QAction::triggered, this,
            [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
    connect(m_menu, &QMenu::aboutToShow, this, &SearchEdit::fillMenu);
    setUpCompleter();
    connect(this, &QLineEdit::textEdited, this, &SearchEdit::suggest);
    // After the model, which follows the same signal and is connected by the window.
    connect(this, &QLineEdit::textChanged, this, &SearchEdit::underlineProblem,
            Qt::QueuedConnection);
}

SearchEdit::~SearchEdit() = default;

void SearchEdit::setUpCompleter()
{
    m_completer->setModel(m_suggestions);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("searchSuggestions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() < m_completions.size())
                    apply(m_completions.at(index.row()));
            });
}

void SearchEdit::suggest()
{
    m_completions = completeSearch(text(), cursorPosition(), vocabulary());
    m_suggestions->clear();
    for (const SearchCompletion &completion : std::as_const(m_completions)) {
        const QString words = completion.isFieldName
            ? completion.text + QStringLiteral("   ") + SearchText::explanation(completion.field)
            : completion.text;
        m_suggestions->appendRow(new QStandardItem(words));
    }
    if (m_completions.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchEdit::apply(const SearchCompletion &completion)
{
    QString whole = text();
    whole.replace(completion.position, completion.length, completion.text);
    setText(whole);
    setCursorPosition(static_cast<int>(completion.position + completion.text.size()));
    if (completion.isFieldName)
        QMetaObject::invokeMethod(this, &SearchEdit::suggest, Qt::QueuedConnection);
}

SearchVocabulary SearchEdit::vocabulary() const
{
    QSet<QString> owners;
    QSet<QString> organizations;
    for (const TokenRowFacts &facts : m_model.tokens().rows().facts()) {
        owners.insert(facts.holder->ownerName);
        organizations.insert(facts.holder->organizationName);
    }
    QSet<QString> buckets;
    for (const Bucket &bucket : m_model.knownBuckets())
        buckets.insert(bucket.name);
    const auto sorted = [](const QSet<QString> &names) {
        QStringList list = names.values();
        list.sort(Qt::CaseInsensitive);
        return list;
    };
    QStringList types;
    for (const ResourceType &type : knownResourceTypes())
        types << type.name;
    return { sorted(owners), sorted(organizations), sorted(buckets), types, m_model.usedTags() };
}

/// A line edit has no formats of its own: the input method's are borrowed, without any input.
void SearchEdit::underlineProblem()
{
    const auto &problem = m_model.searchProblem();
    setAccessibleDescription(problem ? SearchText::problem(*problem) : help());
    QList<QInputMethodEvent::Attribute> attributes;
    if (problem && m_model.search() == text()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::color(ColorRole::Danger, palette()));
        attributes.append({ QInputMethodEvent::TextFormat,
                            static_cast<int>(problem->position) - cursorPosition(),
                            static_cast<int>(problem->length), format });
    }
    QInputMethodEvent event({}, attributes);
    inputMethodEvent(&event);
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        remember();
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        m_menu->popup(mapToGlobal(rect().bottomLeft()));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        remember();
    QLineEdit::focusOutEvent(event);
}

void SearchEdit::remember()
{
    const QString search = text().trimmed();
    if (!search.isEmpty() && !m_model.searchProblem())
        m_settings.addRecentSearch(search);
}

void SearchEdit::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &label, const QString &search) {
        QString shown = label;
        connect(m_menu->addAction(shown.replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, search] {
                    setText(search);
                    setFocus();
                });
    };
    m_menu->addSection(tr("Saved searches"));
    const QList<SavedSearch> saved = m_settings.savedSearches();
    for (const SavedSearch &search : saved)
        add(search.name, search.text);
    QAction *save = m_menu->addAction(tr("Save this search…"));
    save->setEnabled(!text().trimmed().isEmpty() && !holdsTokenValue(text()));
    connect(save, &QAction::triggered, this, &SearchEdit::askForName);
    const auto current = std::find_if(saved.begin(), saved.end(), [this](const SavedSearch &s) {
        return s.text == text().trimmed();
    });
    if (current != saved.end())
        connect(m_menu->addAction(tr("Forget “%1”").arg(current->name)), &QAction::triggered, this,
                [this, name = current->name] { m_settings.removeSavedSearch(name); });
    const QStringList recent = m_settings.recentSearches();
    if (recent.isEmpty())
        return;
    m_menu->addSection(tr("Recent searches"));
    for (const QString &search : recent)
        add(search, search);
    connect(m_menu->addAction(tr("Clear recent searches")), &QAction::triggered, this,
            [this] { m_settings.clearRecentSearches(); });
}

void SearchEdit::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("searchNameDialog"));
    dialog->setWindowTitle(tr("Save search"));
    dialog->setLabelText(tr("Name of this search:"));
    dialog->setTextValue(text().trimmed());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_settings.saveSearch({ name.trimmed(), text().trimmed() });
    });
    dialog->open();
}

} // namespace itm
