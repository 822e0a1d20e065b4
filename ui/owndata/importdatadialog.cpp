// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/owndata/importdatadialog.h"

#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/words/errortext.h"
#include "models/words/owndatatext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

enum Column { KindColumn, NameColumn, NewsColumn, ChoiceColumn, ColumnCount };

QString kindText(OwnDataKind kind)
{
    switch (kind) {
    case OwnDataKind::Connection:
        return ImportDataDialog::tr("connection");
    case OwnDataKind::Template:
        return ImportDataDialog::tr("template");
    case OwnDataKind::Search:
        return ImportDataDialog::tr("saved search");
    case OwnDataKind::Snippet:
        return ImportDataDialog::tr("own snippet");
    case OwnDataKind::Note:
        return ImportDataDialog::tr("note about a token");
    }
    return {};
}

QString newsText(OwnDataNews news)
{
    switch (news) {
    case OwnDataNews::New:
        return ImportDataDialog::tr("new", "an entry of a file");
    case OwnDataNews::Same:
        return ImportDataDialog::tr("the same as here");
    case OwnDataNews::Differs:
        return ImportDataDialog::tr("different from here");
    }
    return {};
}

QString choiceText(const OwnDataItem &item)
{
    if (item.news == OwnDataNews::Same)
        return ImportDataDialog::tr("nothing to do");
    if (item.news == OwnDataNews::New)
        return item.isTaken() ? ImportDataDialog::tr("is added")
                              : ImportDataDialog::tr("is left out");
    switch (item.choice) {
    case OwnDataChoice::KeepMine:
        return ImportDataDialog::tr("mine stays");
    case OwnDataChoice::TakeTheirs:
        return ImportDataDialog::tr("theirs replaces mine");
    case OwnDataChoice::KeepBoth:
        if (item.kind == OwnDataKind::Note)
            return ImportDataDialog::tr("both become one", "two notes");
        return ImportDataDialog::tr("both, theirs gets a number");
    }
    return {};
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ImportDataDialog::ImportDataDialog(OwnDataShelf &shelf, OwnData theirs, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_theirs(std::move(theirs))
    , m_mine(shelf.gather())
    , m_items(compareOwnData(m_mine, m_theirs))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_summary(new QLabel)
    , m_result(new QLabel)
    , m_choice(new QComboBox)
    , m_import(new QPushButton)
{
    setObjectName(QStringLiteral("importDataDialog"));
    setWindowTitle(tr("Import own data"));
    arrange();
    fill();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportDataDialog::showChoices);
    connect(m_choice, &QComboBox::activated, this, &ImportDataDialog::chooseFor);
    connect(m_import, &QPushButton::clicked, this, &ImportDataDialog::take);
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
    showChoices();
    updateButton();
}

ImportDataDialog::~ImportDataDialog() = default;

void ImportDataDialog::arrange()
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("importDataSummary"));
    m_table->setObjectName(QStringLiteral("importDataTable"));
    m_table->setAccessibleName(tr("Entries of the file"));
    m_table->setHorizontalHeaderLabels(
        { tr("What"), tr("Name"), tr("Beside what is here"), tr("What happens") });
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_choice->setObjectName(QStringLiteral("importChoiceCombo"));
    m_result->setObjectName(QStringLiteral("importDataResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setWordWrap(true);
    auto *asked = new QLabel(
        RichText::colored(ColorRole::Muted,
                          tr("Credentials are in no such file: each new connection asks for one "
                             "when it is opened.")));
    asked->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_import->setObjectName(QStringLiteral("importDataButton"));
    m_import->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("With the &selected entries"), m_choice);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addWidget(asked);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

void ImportDataDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_items.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OwnDataItem &item = m_items.at(row);
        m_table->setItem(row, KindColumn, cell(kindText(item.kind)));
        m_table->setItem(row, NameColumn, cell(NameText::shown(item.name)));
        m_table->setItem(row, NewsColumn, cell(newsText(item.news)));
        m_table->setItem(row, ChoiceColumn, cell({}));
        showRow(row);
    }
    const auto count = [this](OwnDataNews news) {
        return static_cast<int>(
            std::count_if(m_items.begin(), m_items.end(),
                          [news](const OwnDataItem &item) { return item.news == news; }));
    };
    //: %1 to %3: numbers of entries of a file.
    m_summary->setText(tr("Of this file %1 are new, %2 are the same as here, and %3 differ.")
                           .arg(count(OwnDataNews::New))
                           .arg(count(OwnDataNews::Same))
                           .arg(count(OwnDataNews::Differs)));
}

void ImportDataDialog::showRow(int row)
{
    m_table->item(row, ChoiceColumn)->setText(choiceText(m_items.at(row)));
}

QList<int> ImportDataDialog::selected() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    return rows;
}

void ImportDataDialog::showChoices()
{
    bool differs = false;
    bool isNew = false;
    const QList<int> rows = selected();
    for (const int row : rows) {
        const OwnDataNews news = m_items.at(row).news;
        differs = differs || news == OwnDataNews::Differs;
        isNew = isNew || news == OwnDataNews::New;
    }
    m_choice->clear();
    const auto add = [this](const QString &text, OwnDataChoice choice) {
        m_choice->addItem(text, static_cast<int>(choice));
    };
    if (differs) {
        add(tr("keep mine"), OwnDataChoice::KeepMine);
        add(tr("take theirs"), OwnDataChoice::TakeTheirs);
        add(tr("keep both"), OwnDataChoice::KeepBoth);
    } else if (isNew) {
        add(tr("add"), OwnDataChoice::TakeTheirs);
        add(tr("leave out"), OwnDataChoice::KeepMine);
    }
    m_choice->setEnabled(differs || isNew);
    if (!rows.isEmpty())
        m_choice->setCurrentIndex(
            qMax(0, m_choice->findData(static_cast<int>(m_items.at(rows.constFirst()).choice))));
}

void ImportDataDialog::chooseFor(int index)
{
    const auto choice = static_cast<OwnDataChoice>(m_choice->itemData(index).toInt());
    for (const int row : selected()) {
        OwnDataItem &item = m_items[row];
        // What is new has nothing to be kept beside.
        item.choice = item.news == OwnDataNews::New && choice == OwnDataChoice::KeepBoth
            ? OwnDataChoice::TakeTheirs
            : choice;
        showRow(row);
    }
    updateButton();
}

void ImportDataDialog::updateButton()
{
    const auto count = static_cast<int>(std::count_if(
        m_items.begin(), m_items.end(), [](const OwnDataItem &item) { return item.isTaken(); }));
    m_import->setText(tr("Import %n entries", nullptr, count));
    m_import->setEnabled(count > 0);
}

void ImportDataDialog::take()
{
    const OwnData chosen = chosenOwnData(m_mine, m_theirs, m_items);
    if (const auto error = m_shelf.put(chosen))
        return m_result->setText(RichText::colored(
            ColorRole::Danger,
            QStringLiteral("▲ ") + tr("Nothing was taken in.") + u' ' + ErrorText::line(*error)));
    accept();
    Q_EMIT imported(static_cast<int>(chosen.size()));
}

} // namespace itm
