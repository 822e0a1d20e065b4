// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/descriptionsdialog.h"

#include "ui/common/rowtable.h"
#include "ui/common/segmentedchoice.h"

#include "models/items/descriptionpreviewmodel.h"
#include "models/words/patterntext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

enum Way : int { ByPattern, ByReplacing };

QLineEdit *makeEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

} // namespace

DescriptionsDialog::DescriptionsDialog(const TokenList &tokens, QWidget *parent)
    : QDialog(parent)
    , m_model(new DescriptionPreviewModel(tokens, this))
{
    setObjectName(u"descriptionsDialog"_s);
    setWindowTitle(tr("Edit descriptions of %n tokens", nullptr, static_cast<int>(tokens.size())));
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    addChoice(*column);
    addPreview(*column);
    addButtons(*column);
    for (const QLineEdit *edit : { m_pattern, m_find, m_replacement })
        connect(edit, &QLineEdit::textChanged, this, &DescriptionsDialog::showPreview);
    connect(m_matchCase, &QCheckBox::toggled, this, &DescriptionsDialog::showPreview);
    connect(m_choice, &SegmentedChoice::currentChanged, this, &DescriptionsDialog::showPreview);
    resize(fontMetrics().averageCharWidth() * 110, line * 34);
    m_pattern->setFocus();
    showPreview();
}

DescriptionsDialog::~DescriptionsDialog() = default;

void DescriptionsDialog::addChoice(QVBoxLayout &column)
{
    m_choice = new SegmentedChoice(this);
    m_choice->setObjectName(u"descriptionsWay"_s);
    m_choice->setAccessibleName(tr("How new descriptions are made"));
    m_choice->setChoices(
        { { ByPattern, tr("By pattern") }, { ByReplacing, tr("Find and replace") } });
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makePatternPage());
    m_pages->addWidget(makeReplacePage());
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column.addWidget(m_choice);
    column.addWidget(m_pages);
}

QWidget *DescriptionsDialog::makePatternPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    m_pattern = makeEdit(u"patternEdit"_s);
    m_pattern->setText(u"{description}"_s);
    form->addRow(tr("&Pattern:"), m_pattern);
    auto *hint = new QLabel(PatternText::hint());
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), hint);
    return page;
}

QWidget *DescriptionsDialog::makeReplacePage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    m_find = makeEdit(u"findEdit"_s);
    m_replacement = makeEdit(u"replacementEdit"_s);
    m_matchCase = new QCheckBox(tr("&Match case"));
    m_matchCase->setObjectName(u"matchCaseCheck"_s);
    form->addRow(tr("&Find:"), m_find);
    form->addRow(tr("&Replace by:"), m_replacement);
    form->addRow(QString(), m_matchCase);
    return page;
}

void DescriptionsDialog::addPreview(QVBoxLayout &column)
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"descriptionsTable"_s);
    m_table->setAccessibleName(tr("Preview: descriptions now and then"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column.addWidget(m_table, 1);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"descriptionsSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column.addWidget(m_summary);
}

void DescriptionsDialog::addButtons(QVBoxLayout &column)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    m_save = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    column.addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DescriptionsDialog::showPreview()
{
    m_pages->setCurrentIndex(m_choice->current());
    m_problem.clear();
    if (m_choice->current() == ByPattern)
        previewPattern();
    else
        previewReplacing();
    showSummary();
}

void DescriptionsDialog::previewPattern()
{
    const auto parsed = DescriptionPattern::parse(m_pattern->text());
    if (const auto *problem = std::get_if<PatternProblem>(&parsed)) {
        m_problem = PatternText::problem(*problem);
        return m_model->preview([](const Token &token, qsizetype) { return token.description; });
    }
    m_model->preview([&parsed](const Token &token, qsizetype number) {
        return std::get<DescriptionPattern>(parsed).of(token, number);
    });
}

void DescriptionsDialog::previewReplacing()
{
    const QString find = m_find->text();
    const auto caring = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    m_model->preview([&](const Token &token, qsizetype) {
        if (find.isEmpty() || !token.description.contains(find, caring))
            return token.description;
        return QString(token.description).replace(find, m_replacement->text(), caring).trimmed();
    });
}

void DescriptionsDialog::showSummary()
{
    const int changed = static_cast<int>(m_model->edits().size());
    QStringList said;
    if (!m_problem.isEmpty())
        said << m_problem;
    else if (changed == 0)
        said << tr("No description changes.");
    else
        said << tr("%n descriptions change.", nullptr, changed);
    if (const int emptied = m_model->emptied(); emptied > 0)
        said << tr("%n tokens would have none.", "descriptions", emptied);
    if (const int alike = m_model->alike(); alike > 0 && changed > 0)
        said << tr("%n would be the same as another here.", "descriptions", alike);
    m_summary->setText(said.join(u' '));
    m_save->setEnabled(changed > 0 && m_problem.isEmpty());
}

QList<TokenEdit> DescriptionsDialog::edits() const
{
    return m_model->edits();
}

} // namespace itm
