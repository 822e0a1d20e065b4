// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/templates/importtemplatesdialog.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"

#include "models/store/templatestore.h"
#include "models/words/nametext.h"
#include "models/words/templatetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr qsizetype MostEntriesShown = 8;

} // namespace

ImportTemplatesDialog::ImportTemplatesDialog(const QList<TokenTemplate> &templates,
                                             TemplateStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_templates(templates)
    , m_list(new QListWidget)
    , m_entries(new QLabel)
    , m_clash(new QComboBox)
{
    setObjectName(QStringLiteral("importTemplatesDialog"));
    setWindowTitle(tr("Import templates"));
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setAccessibleName(tr("Templates of the file"));
    m_entries->setObjectName(QStringLiteral("importEntries"));
    m_entries->setWordWrap(true);
    m_entries->setAlignment(Qt::AlignTop);
    m_entries->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_clash->setObjectName(QStringLiteral("clashCombo"));
    m_clash->addItem(tr("keep both, the new one gets a number"), KeepBoth);
    m_clash->addItem(tr("replace the one that is here"), Replace);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    auto *form = new QFormLayout;
    form->addRow(tr("Where a &name is taken"), m_clash);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_entries);
    layout->addLayout(form);
    layout->addWidget(buttons);
    dropFocusProxy(*buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportTemplatesDialog::showEntries);
    connect(m_list, &QListWidget::itemChanged, this, &ImportTemplatesDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportTemplatesDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    showState();
}

ImportTemplatesDialog::~ImportTemplatesDialog() = default;

void ImportTemplatesDialog::fill()
{
    bool clashes = false;
    for (const TokenTemplate &one : m_templates) {
        const bool isTaken = m_store.findNamed(one.name).has_value();
        clashes = clashes || isTaken;
        const QString line = tr("%1 (%2)", "a template and how many entries it has")
                                 .arg(NameText::shown(one.name), TemplateText::size(one));
        auto *item = new QListWidgetItem(
            //: %1: a template and its size.
            isTaken ? tr("%1: the name is taken").arg(line) : line, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_clash->setEnabled(clashes);
}

void ImportTemplatesDialog::showEntries(int row)
{
    if (row < 0)
        return;
    const TokenTemplate &one = m_templates.at(row);
    QStringList lines;
    if (!one.note.isEmpty())
        lines.append(NameText::excerpt(one.note));
    for (const TemplateEntry &entry : one.entries.first(qMin(MostEntriesShown, one.entries.size())))
        lines.append(TemplateText::entry(entry));
    if (one.entries.size() > MostEntriesShown)
        lines.append(
            tr("and %n more", nullptr, static_cast<int>(one.entries.size() - MostEntriesShown)));
    m_entries->setText(RichText::lines(lines, ColorRole::Muted));
}

void ImportTemplatesDialog::showState()
{
    int chosen = 0;
    for (int row = 0; row < m_list->count(); ++row)
        chosen += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_import->setEnabled(chosen > 0);
    m_import->setText(tr("Import %n templates", nullptr, chosen));
}

void ImportTemplatesDialog::take()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            continue;
        TokenTemplate one = m_templates.at(row);
        const auto taken = m_store.findNamed(one.name);
        const bool replaces = taken && m_clash->currentData().toInt() == Replace;
        // Never the id of the file: it may be that of another one here.
        one.id = replaces ? taken->id : TemplateId::create();
        if (!replaces)
            one.name = m_store.freeName(one.name);
        m_store.put({ one });
    }
    accept();
}

} // namespace itm
