// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/templates/templatesdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"
#include "ui/templates/importtemplatesdialog.h"

#include "models/access/tokenvaluepattern.h"
#include "models/exchange/templatejson.h"
#include "models/items/templateentrymodel.h"
#include "models/store/templatestore.h"
#include "models/store/userfile.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"
#include "models/words/templatetext.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

QPushButton *makeButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

TemplatesDialog::TemplatesDialog(TemplateStore &store, bool canUse, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_canUse(canUse)
    , m_model(new TemplateEntryModel(this))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_list(new QListWidget)
    , m_table(new QTableView)
    , m_note(new QLabel)
    , m_message(new QLabel)
    , m_use(makeButton("useTemplateButton", tr("New &token from it…")))
    , m_rename(makeButton("renameTemplateButton", tr("&Rename")))
    , m_delete(makeButton("deleteTemplateButton", tr("&Delete…")))
    , m_export(makeButton("exportTemplatesButton", tr("&Export…")))
    , m_import(makeButton("importTemplatesButton", tr("&Import…")))
{
    setObjectName(QStringLiteral("templatesDialog"));
    setWindowTitle(tr("Templates"));
    arrange();
    connectButtons();
    fill();
    m_list->setCurrentRow(0);
    showState();
}

TemplatesDialog::~TemplatesDialog() = default;

void TemplatesDialog::arrange()
{
    m_empty->show(QStringLiteral("copy"), tr("There are no templates yet"),
                  tr("A template keeps a permission set by names and patterns, to be used again in "
                     "any organization. Save one from the window for a new token, or from a token "
                     "that exists."));
    m_pages->addWidget(makeLists());
    m_pages->addWidget(m_empty);
    m_message->setObjectName(QStringLiteral("templatesMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_message);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

QWidget *TemplatesDialog::makeLists()
{
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setObjectName(QStringLiteral("templateTable"));
    m_table->setAccessibleName(tr("Entries of the template"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->setColumnHidden(TemplateEntryModel::HereColumn, true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TemplateEntryModel::WhatColumn,
                                                      QHeaderView::Stretch);
    m_note->setObjectName(QStringLiteral("templateNote"));
    m_note->setWordWrap(true);
    auto *page = new QWidget;
    auto *right = new QVBoxLayout;
    right->addWidget(m_note);
    right->addWidget(m_table, 1);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins({});
    columns->addWidget(m_list, 2);
    columns->addLayout(right, 3);
    return page;
}

QLayout *TemplatesDialog::makeButtons()
{
    auto *close = makeButton("closeButton", tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_use, m_rename, m_delete, m_export, m_import })
        row->addWidget(button);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void TemplatesDialog::connectButtons()
{
    connect(m_use, &QPushButton::clicked, this, [this] {
        const TemplateId id = selected().constFirst().id;
        accept();
        Q_EMIT useRequested(id);
    });
    connect(m_rename, &QPushButton::clicked, this, &TemplatesDialog::rename);
    connect(m_delete, &QPushButton::clicked, this, &TemplatesDialog::askToDelete);
    connect(m_export, &QPushButton::clicked, this, &TemplatesDialog::chooseExport);
    connect(m_import, &QPushButton::clicked, this, &TemplatesDialog::chooseImport);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TemplatesDialog::showState);
    connect(m_list, &QListWidget::itemChanged, this, &TemplatesDialog::renamed);
    // Later: the list must not go while its own signal is under way.
    connect(&m_store, &TemplateStore::templatesChanged, this, &TemplatesDialog::fill,
            Qt::QueuedConnection);
    connect(&m_store, &TemplateStore::writeFailed, this,
            [this](const Error &error) { tell(ErrorText::line(error), true); });
}

void TemplatesDialog::fill()
{
    const QList<TokenTemplate> before = selected();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const TokenTemplate &one : m_store.templates()) {
        auto *item = new QListWidgetItem(one.name, m_list);
        item->setData(Qt::UserRole, one.id.value);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const bool wasSelected = std::any_of(before.begin(), before.end(),
                                             [&](const auto &b) { return b.id == one.id; });
        if (wasSelected)
            item->setSelected(true);
    }
    if (m_list->selectedItems().isEmpty())
        m_list->setCurrentRow(0);
    showState();
}

QList<TokenTemplate> TemplatesDialog::selected() const
{
    QList<TokenTemplate> found;
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        if (const auto one = m_store.find({ item->data(Qt::UserRole).toUuid() }))
            found.append(*one);
    }
    return found;
}

void TemplatesDialog::showState()
{
    const QList<TokenTemplate> now = selected();
    const bool one = now.size() == 1;
    m_pages->setCurrentIndex(m_store.templates().isEmpty() ? 1 : 0);
    m_use->setEnabled(m_canUse && one);
    m_use->setToolTip(m_canUse ? QString() : tr("Connect to a server first."));
    m_rename->setEnabled(one);
    m_delete->setEnabled(!now.isEmpty());
    m_export->setEnabled(!m_store.templates().isEmpty());
    m_model->setEntries(one ? now.constFirst().entries : QList<TemplateEntry>());
    const QString note = one ? now.constFirst().note : QString();
    m_note->setText(RichText::lines({ NameText::excerpt(note) }, ColorRole::Muted));
    m_note->setVisible(!note.isEmpty());
}

void TemplatesDialog::rename()
{
    // By its key the button is pressed while a name is being typed, too.
    for (int row = 0; row < m_list->count(); ++row) {
        if (QWidget *editor = m_list->itemWidget(m_list->item(row)))
            return editor->setFocus();
    }
    m_list->editItem(m_list->selectedItems().constFirst());
}

void TemplatesDialog::renamed(const QListWidgetItem *item)
{
    auto one = m_store.find({ item->data(Qt::UserRole).toUuid() });
    const QString name = item->text().trimmed();
    if (!one || name == one->name)
        return;
    const auto taken = m_store.findNamed(name);
    const bool isTaken = taken && taken->id != one->id;
    if (isTaken)
        tell(tr("There is a template of this name already."), true);
    else if (holdsTokenValue(name))
        tell(tr("This looks like the value of a token. A template is no place for it."), true);
    else if (!name.isEmpty())
        one->name = name;
    m_store.put({ *one });
}

void TemplatesDialog::askToDelete()
{
    const QList<TokenTemplate> doomed = selected();
    QStringList names;
    for (const TokenTemplate &one : doomed)
        names.append(one.name);
    auto *dialog = new ConfirmDialog(
        { .title = tr("Delete %n templates?", nullptr, static_cast<int>(doomed.size())),
          .about = NameText::list(names, Markup::Html),
          .consequence = tr("Tokens that were made from it stay as they are. This cannot be taken "
                            "back; a file exported before brings it again."),
          .verb = tr("Delete") },
        this);
    connect(dialog, &QDialog::accepted, this, [this, doomed] {
        for (const TokenTemplate &one : doomed)
            m_store.remove(one.id);
    });
    dialog->open();
}

void TemplatesDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export templates"), QStringLiteral("templates.json"),
                                   tr("Templates (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesDialog::exportTo);
    dialog->open();
}

void TemplatesDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import templates"), QString(),
                                   tr("Templates (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesDialog::importFrom);
    dialog->open();
}

void TemplatesDialog::exportTo(const QString &path)
{
    const QList<TokenTemplate> chosen = selected();
    const QList<TokenTemplate> &written = chosen.isEmpty() ? m_store.templates() : chosen;
    if (!writeUserFile(path, templatesToJson(written)).isEmpty())
        return tell(ErrorText::line({ .kind = ErrorKind::StoreReadOnly, .subject = path }), true);
    //: %1: a file.
    tell(tr("%n templates were written to %1. The file holds no value of a token.", nullptr,
            static_cast<int>(written.size()))
             .arg(path),
         false);
}

void TemplatesDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(tr("The file cannot be read: %1.").arg(file.errorString()), true);
    // One byte more than what is accepted, so that a larger file is known as such.
    const auto read = templatesFromJson(file.read(LargestTemplateFile + 1));
    if (const auto *issue = std::get_if<TemplateIssue>(&read))
        return tell(TemplateText::issue(*issue), true);
    const auto &templates = std::get<QList<TokenTemplate>>(read);
    if (templates.isEmpty())
        return tell(tr("The file is a file of templates, but holds none."), true);
    m_message->hide();
    auto *dialog = new ImportTemplatesDialog(templates, m_store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TemplatesDialog::tell(const QString &plain, bool isTrouble)
{
    m_message->setText(RichText::colored(isTrouble ? ColorRole::Danger : ColorRole::Muted,
                                         (isTrouble ? QStringLiteral("▲ ") : QString()) + plain));
    m_message->show();
}

} // namespace itm
