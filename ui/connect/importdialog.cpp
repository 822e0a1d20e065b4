// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/importdialog.h"

#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/items/importmodel.h"
#include "models/words/cliconfigtext.h"
#include "models/words/importtext.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

/// The only local file of a drag; empty otherwise.
QString fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// Html: why nothing is offered, or what is wrong with the file; empty where all is well.
QString noticeOf(const ConnectionImport &import)
{
    const ImportFile &file = import.file();
    if (file.error)
        return RichText::colored(ColorRole::Danger, u"▲ " + CliConfigText::failure(*file.error));
    if (file.trouble)
        return RichText::colored(ColorRole::Danger, u"▲ " + CliConfigText::trouble(*file.trouble));
    if (!file.exists)
        return RichText::colored(ColorRole::Muted, ImportText::noFile(file.path));
    if (import.entries().isEmpty())
        return RichText::colored(ColorRole::Muted, ImportText::noEntry(file.path));
    return file.isOpenToOthers
        ? RichText::colored(ColorRole::Warning, u"▲ " + ImportText::openToOthers())
        : QString();
}

} // namespace

ImportDialog::ImportDialog(const SessionServices &services, ConnectionStore &connections,
                           const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_import(services, connections, nullptr)
    , m_model(new ImportModel(m_import, this))
    , m_path(new QLineEdit)
    , m_open(makeButton(u"openFileButton"_s, tr("&Open…")))
    , m_notice(new QLabel)
    , m_table(new QTableView)
    , m_remark(new QLabel)
    , m_test(makeButton(u"testImportedButton"_s, tr("&Test what was imported")))
    , m_close(makeButton(u"closeButton"_s, tr("Close")))
    , m_take(makeButton(u"importButton"_s, {}))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import connections"));
    setAcceptDrops(true);
    arrange();
    connect(m_path, &QLineEdit::textChanged, &m_import, &ConnectionImport::read);
    connect(m_open, &QPushButton::clicked, this, &ImportDialog::openFile);
    connect(&m_import, &ConnectionImport::entriesReset, this, &ImportDialog::showFile);
    connect(&m_import, &ConnectionImport::entryChanged, this, &ImportDialog::showState);
    connect(&m_import, &ConnectionImport::progressed, this, &ImportDialog::showState);
    connect(&m_import, &ConnectionImport::imported, this, &ImportDialog::imported);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportDialog::showRemark);
    connect(m_take, &QPushButton::clicked, &m_import, &ConnectionImport::importChosen);
    connect(m_test, &QPushButton::clicked, &m_import, &ConnectionImport::testImported);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    m_path->setText(path);
    showState();
    m_table->setFocus();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    auto *intro = new QLabel(
        tr("Takes over what the influx command line program has saved. Tokens go straight into "
           "your keychain; the file stays as it is."));
    intro->setWordWrap(true);
    column->addWidget(intro);
    addFile(*column);
    addTable(*column);
    addButtons(*column);
    resize(fontMetrics().averageCharWidth() * 164, line * 30);
}

void ImportDialog::addFile(QBoxLayout &column)
{
    m_path->setObjectName(u"importPathEdit"_s);
    auto *label = new QLabel(tr("&File"));
    label->setBuddy(m_path);
    m_open->setAccessibleName(tr("Open another file"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(m_open);
    column.addLayout(row);
    m_notice->setObjectName(u"importNotice"_s);
    m_notice->setAccessibleName(tr("What is to be said of the file"));
    m_notice->setWordWrap(true);
    column.addWidget(m_notice);
}

void ImportDialog::addTable(QBoxLayout &column)
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Entries of the file"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * 40);
    column.addWidget(m_table, 1);
    m_remark->setObjectName(u"importRemark"_s);
    m_remark->setAccessibleName(tr("Remark on the entry"));
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignTop);
    m_remark->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    column.addWidget(m_remark);
}

void ImportDialog::addButtons(QBoxLayout &column)
{
    m_take->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_take);
    column.addLayout(row);
}

void ImportDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a configs file of the influx CLI"),
                                   QFileInfo(m_path->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // It lies in a folder that begins with a dot.
    dialog->setFilter(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ImportDialog::showFile()
{
    m_notice->setText(noticeOf(m_import));
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_table->setEnabled(m_model->rowCount() > 0);
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showRemark();
}

void ImportDialog::showState()
{
    const int chosen = m_import.chosenCount();
    m_take->setText(chosen > 0 ? tr("Import %n connections", nullptr, chosen)
                               : tr("Import", "nothing is ticked"));
    m_take->setEnabled(chosen > 0 && !m_import.isSaving());
    m_test->setEnabled(m_import.importedCount() > 0 && !m_import.isSaving()
                       && !m_import.isTesting());
    m_path->setEnabled(!m_import.isSaving());
    m_open->setEnabled(!m_import.isSaving());
    m_close->setEnabled(!m_import.isSaving());
    showRemark();
}

void ImportDialog::showRemark()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isTrouble = current.data(ImportModel::TroubleRole).toBool();
    m_remark->setText(
        RichText::colored(isTrouble ? ColorRole::Danger : ColorRole::Muted,
                          current.siblingAtColumn(ImportModel::RemarkColumn).data().toString()));
}

void ImportDialog::reject()
{
    if (!m_import.isSaving())
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_import.isSaving() && !fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    m_path->setText(fileOf(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace itm
