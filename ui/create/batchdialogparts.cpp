// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of BatchDialog that arranges its controls and says how far it has come.
#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"
#include "ui/create/batchdialog.h"
#include "ui/create/batchquestions.h"
#include "ui/create/batchrun.h"
#include "ui/create/batchsource.h"

#include "models/items/batchmodel.h"
#include "models/words/batchtext.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace itm {

void BatchDialog::arrange()
{
    m_pages->addWidget(m_source);
    m_pages->addWidget(makeTablePage());
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);
}

QWidget *BatchDialog::makeTablePage()
{
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_summary->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("batchNotes"));
    m_notes->setWordWrap(true);
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblemsCheck"));
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("Tokens of the file"));
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    showAsRows(*m_table);
    m_why->setObjectName(QStringLiteral("batchWhy"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(tr("Tokens made"));
    m_progress->setTextVisible(false);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_onlyProblems);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    column->addWidget(m_progress);
    column->addWidget(m_notes);
    return page;
}

QLayout *BatchDialog::makeButtons()
{
    m_otherFile->setObjectName(QStringLiteral("otherFileButton"));
    m_saveReport->setObjectName(QStringLiteral("saveReportButton"));
    m_saveAgain->setObjectName(QStringLiteral("saveAgainButton"));
    m_close->setObjectName(QStringLiteral("batchCloseButton"));
    m_create->setObjectName(QStringLiteral("createManyButton"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_otherFile, m_saveReport, m_saveAgain }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    m_close->setAutoDefault(false);
    row->addWidget(m_close);
    row->addWidget(m_create);
    return row;
}

void BatchDialog::setStage(Stage stage)
{
    m_stage = stage;
    m_source->showProblem({});
    m_pages->setCurrentIndex(stage == Stage::Source ? 0 : 1);
    m_progress->setVisible(stage == Stage::Running);
    showState();
}

void BatchDialog::showState()
{
    const BatchCounts &counts = m_model->counts();
    QString said = tr("Looking up names…");
    auto role = ColorRole::Text;
    if (m_stage == Stage::Planned) {
        said = BatchText::plan(counts);
        role = counts.cannot > 0 ? ColorRole::Warning : ColorRole::Text;
    } else if (m_stage != Stage::Looking) {
        said = BatchText::result(counts);
        const bool isFine = counts.made == counts.finished();
        role = isFine ? ColorRole::Ok : ColorRole::Warning;
    }
    m_summary->setText(RichText::colored(role, said));
    QStringList notes;
    if (!m_ignoredColumns.isEmpty() && m_stage == Stage::Planned)
        notes << BatchText::ignored(m_ignoredColumns);
    if (const QString keyring = keyringSentence(); !keyring.isEmpty())
        notes << keyring;
    if (m_run->unsaved() > 0)
        notes << tr("%n values are in no keychain and end with this window.", nullptr,
                    static_cast<int>(m_run->unsaved()));
    const QString warnings = RichText::lines(notes, ColorRole::Warning);
    m_notes->setText(m_reportNote.isEmpty()
                         ? warnings
                         : warnings + RichText::lines({ m_reportNote }, ColorRole::Muted));
    m_notes->setVisible(!m_notes->text().isEmpty());
    const QModelIndex current = m_table->currentIndex();
    m_why->setText(current.siblingAtColumn(BatchModel::WhyColumn).data().toString());
    m_why->setVisible(!m_why->text().isEmpty());
    showButtons();
}

void BatchDialog::showButtons()
{
    const bool isDone = m_stage == Stage::Ended;
    const int count = toMake();
    m_otherFile->setVisible(m_isFromFile && (m_stage == Stage::Planned || isDone));
    m_otherFile->setEnabled(m_session && m_run->unsaved() == 0);
    m_saveReport->setVisible(isDone);
    m_saveAgain->setVisible(m_run->unsaved() > 0 && !m_run->isRunning());
    m_onlyProblems->setEnabled(m_stage == Stage::Planned || isDone);
    m_create->setVisible(m_stage != Stage::Source && !(isDone && count == 0));
    m_create->setEnabled(m_session && count > 0 && (m_stage == Stage::Planned || isDone));
    if (m_keyring)
        m_create->setText(tr("Check the keychain again"));
    else if (isDone)
        m_create->setText(tr("Retry %n tokens", nullptr, count));
    else
        m_create->setText(tr("Create %n tokens…", nullptr, count));
    m_close->setText(m_stage == Stage::Running ? tr("Stop") : isDone ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(true);
}

} // namespace itm
