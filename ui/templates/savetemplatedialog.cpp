// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/templates/savetemplatedialog.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/access/tokenvaluepattern.h"
#include "models/items/templateentrymodel.h"
#include "models/session/objectlists.h"
#include "models/store/templatestore.h"
#include "models/words/resourcetext.h"
#include "models/words/templatetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace itm {

SaveTemplateDialog::SaveTemplateDialog(ServerSession &session, const TokenDraft &source,
                                       TemplateStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_source(source)
    , m_model(new TemplateEntryModel(this))
    , m_name(new QLineEdit(source.description))
    , m_note(new QLineEdit)
    , m_table(new QTableView)
    , m_type(new QComboBox)
    , m_pattern(new QLineEdit)
    , m_replace(new QPushButton(tr("&Replace")))
    , m_back(new QPushButton(tr("Back to names")))
    , m_effect(new QLabel)
    , m_remarks(new QLabel)
    , m_save(new QPushButton(tr("Save template")))
{
    setObjectName(QStringLiteral("saveTemplateDialog"));
    setWindowTitle(tr("Save as template"));
    arrange();
    connect(m_name, &QLineEdit::textChanged, this, &SaveTemplateDialog::showState);
    connect(m_note, &QLineEdit::textChanged, this, &SaveTemplateDialog::showState);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SaveTemplateDialog::suggest);
    connect(m_pattern, &QLineEdit::textChanged, this, &SaveTemplateDialog::showEffect);
    connect(m_replace, &QPushButton::clicked, this, &SaveTemplateDialog::replace);
    connect(m_back, &QPushButton::clicked, this, [this] { setEntries(m_made.entries); });
    connect(m_save, &QPushButton::clicked, this, &SaveTemplateDialog::save);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    showState();
    m_listing = ListSeveral::start(session, typesToName(source.permissions), source.organization,
                                   this, [this](const Result<ObjectLists> &answer) {
                                       if (answer)
                                           listed(answer.value());
                                   });
}

SaveTemplateDialog::~SaveTemplateDialog() = default;

void SaveTemplateDialog::arrange()
{
    m_name->setObjectName(QStringLiteral("templateNameEdit"));
    m_name->selectAll();
    m_note->setObjectName(QStringLiteral("templateNoteEdit"));
    m_note->setPlaceholderText(tr("What it is for"));
    m_table->setObjectName(QStringLiteral("templateTable"));
    m_table->setAccessibleName(tr("Entries of the template"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TemplateEntryModel::WhatColumn,
                                                      QHeaderView::Stretch);
    m_effect->setObjectName(QStringLiteral("patternEffect"));
    m_remarks->setObjectName(QStringLiteral("templateRemarks"));
    for (QLabel *label : { m_effect, m_remarks })
        label->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&ote"), m_note);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addLayout(makePatternRow());
    layout->addWidget(m_effect);
    layout->addWidget(m_remarks);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
}

QLayout *SaveTemplateDialog::makePatternRow()
{
    auto *label = new QLabel(tr("Names → &pattern"));
    label->setBuddy(m_pattern);
    m_type->setObjectName(QStringLiteral("patternTypeCombo"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameComboBox(*m_type, tr("Type of what the pattern is about"));
    m_pattern->setObjectName(QStringLiteral("templatePatternEdit"));
    m_pattern->setAccessibleName(tr("Pattern in place of names"));
    m_pattern->setPlaceholderText(tr("such as prod-*"));
    m_replace->setObjectName(QStringLiteral("replaceNamesButton"));
    m_replace->setAutoDefault(false);
    m_back->setObjectName(QStringLiteral("backToNamesButton"));
    m_back->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_type);
    row->addWidget(m_pattern, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_replace);
    buttons->addWidget(m_back);
    auto *both = new QVBoxLayout;
    both->addLayout(row);
    both->addLayout(buttons);
    return both;
}

QLayout *SaveTemplateDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    return row;
}

void SaveTemplateDialog::listed(const ObjectLists &objects)
{
    m_isListed = true;
    m_objects = objects;
    m_made = makeTemplate(m_source.permissions, { m_source.organization, m_source.owner, objects });
    setEntries(m_made.entries);
}

void SaveTemplateDialog::setEntries(const QList<TemplateEntry> &entries)
{
    m_entries = entries;
    m_model->setEntries(entries, m_objects);
    offerTypes();
    showState();
}

void SaveTemplateDialog::offerTypes()
{
    const QString before = type().name;
    {
        const QSignalBlocker blocker(m_type);
        m_type->clear();
        for (const TemplateEntry &entry : std::as_const(m_entries)) {
            const QString &name = entry.type.name;
            if (entry.scope == TemplateScope::Name && m_type->findData(name) < 0)
                m_type->addItem(ResourceText::title(entry.type), name);
        }
        m_type->setCurrentIndex(qMax(0, m_type->findData(before)));
    }
    suggest();
}

void SaveTemplateDialog::suggest()
{
    QStringList names;
    for (const TemplateEntry &entry : std::as_const(m_entries)) {
        const bool isOne = entry.scope == TemplateScope::Name && entry.type == type();
        if (isOne && !names.contains(entry.name))
            names.append(entry.name);
    }
    m_pattern->setText(suggestPattern(names));
    showEffect();
}

ResourceType SaveTemplateDialog::type() const
{
    return { m_type->currentData().toString() };
}

PatternEffect SaveTemplateDialog::effect() const
{
    return replaceByPattern(m_entries, type(), m_pattern->text(), m_objects);
}

void SaveTemplateDialog::showEffect()
{
    const bool hasNames = m_type->count() > 0;
    const QString pattern = m_pattern->text();
    const bool isPattern = pattern.contains(u'*') || pattern.contains(u'?');
    const PatternEffect now = effect();
    m_type->setEnabled(hasNames);
    m_pattern->setEnabled(hasNames);
    m_replace->setEnabled(hasNames && now.replaced > 0);
    m_back->setEnabled(m_entries != m_made.entries);
    QString html;
    if (!hasNames)
        html = RichText::colored(
            ColorRole::Muted, tr("No entry names a single thing that a pattern could stand for."));
    else if (!isPattern)
        html = RichText::colored(
            ColorRole::Muted,
            tr("* stands for anything, ? for one character. Things that are made later and match "
               "come along when the template is used."));
    else
        html = RichText::colored(now.added > 0 ? ColorRole::Warning : ColorRole::Muted,
                                 (now.added > 0 ? QStringLiteral("▲ ") : QString())
                                     + TemplateText::effect(now, type()));
    m_effect->setText(html);
}

void SaveTemplateDialog::replace()
{
    setEntries(effect().entries);
}

QString SaveTemplateDialog::problem() const
{
    if (!m_isListed)
        return tr("Looking for what the permissions name…");
    if (m_entries.isEmpty())
        return tr("There is nothing here that a template can say.");
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the template a name.");
    if (holdsTokenValue(name) || holdsTokenValue(m_note->text()))
        return tr("This looks like the value of a token. A template is no place for it.");
    if (m_store.findNamed(name))
        return tr("There is a template of this name already.");
    return {};
}

void SaveTemplateDialog::showState()
{
    const QString trouble = problem();
    QStringList remarks{ trouble, TemplateText::leftOut(m_made.leftOut.size()),
                         TemplateText::keepsIds(m_entries) };
    remarks.removeAll(QString());
    m_remarks->setText(RichText::lines(remarks, ColorRole::Warning));
    m_remarks->setVisible(!remarks.isEmpty());
    m_save->setEnabled(trouble.isEmpty());
    m_save->setToolTip(trouble);
    m_save->setAccessibleDescription(trouble);
    showEffect();
}

void SaveTemplateDialog::save()
{
    m_store.put({ { .id = TemplateId::create(),
                    .name = m_name->text().trimmed(),
                    .note = m_note->text().trimmed(),
                    .entries = m_entries } });
    accept();
}

} // namespace itm
