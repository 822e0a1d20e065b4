// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/changes/changesdialog.h"

#include "ui/common/rowtable.h"

#include "models/items/tokenoutcomemodel.h"
#include "models/words/outcometext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace itm {

ChangesDialog::ChangesDialog(BatchAction action, int total, QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_model(new TokenOutcomeModel(this))
{
    setObjectName(u"changesDialog"_s);
    setWindowTitle(OutcomeText::running(action, total));
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    m_text->setObjectName(u"changesText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_bar->setObjectName(u"changesBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    addTable(*column);
    addButtons(*column);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    showProgress({ .total = total });
}

ChangesDialog::~ChangesDialog() = default;

void ChangesDialog::addTable(QVBoxLayout &column)
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"changesTable"_s);
    m_table->setAccessibleName(tr("Tokens that are not done"));
    m_table->setModel(m_model);
    showAsTallRows(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->hide();
    column.addWidget(m_table, 1);
}

void ChangesDialog::addButtons(QVBoxLayout &column)
{
    auto *box = new QDialogButtonBox(this);
    const auto add
        = [box](const QString &text, const QString &name, QDialogButtonBox::ButtonRole role) {
              QPushButton *button = box->addButton(text, role);
              button->setObjectName(name);
              button->setAutoDefault(false);
              return button;
          };
    m_retry = add(tr("Retry those"), u"retryButton"_s, QDialogButtonBox::ActionRole);
    m_copy = add(tr("Copy list"), u"copyListButton"_s, QDialogButtonBox::ActionRole);
    m_stop = add(tr("Stop"), u"stopButton"_s, QDialogButtonBox::RejectRole);
    m_stop->setToolTip(tr("What has been sent is finished, the rest is left as it is."));
    m_close = add(tr("Close"), u"closeButton"_s, QDialogButtonBox::RejectRole);
    for (QPushButton *button : { m_retry, m_copy, m_close })
        button->hide();
    column.addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &ChangesDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ChangesDialog::copyList);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT retryRequested();
    });
}

void ChangesDialog::showProgress(const BatchProgress &progress)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.finished());
    m_text->setText(OutcomeText::progress(progress));
}

void ChangesDialog::showOutcomes(const TokenOutcomes &outcomes, const OrganizationNames &names)
{
    m_isRunning = false;
    m_model->setOutcomes(outcomes, names);
    m_text->setText(OutcomeText::summary(m_action, outcomes));
    setWindowTitle(tr("Result"));
    m_bar->hide();
    m_stop->hide();
    m_table->show();
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 32;
    if (m_table->columnWidth(TokenOutcomeModel::TokenColumn) > widest)
        m_table->setColumnWidth(TokenOutcomeModel::TokenColumn, widest);
    m_retry->setVisible(std::any_of(outcomes.cbegin(), outcomes.cend(),
                                    [](const auto &outcome) { return outcome.isRetriable(); }));
    m_copy->show();
    m_close->show();
    m_close->setDefault(true);
    m_close->setFocus();
    constexpr int MostRows = 12;
    const int rows = m_table->verticalHeader()->defaultSectionSize()
        * qBound(1, m_model->rowCount(), MostRows);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows
                              + 2 * m_table->frameWidth());
    resize(fontMetrics().averageCharWidth() * 110, sizeHint().height());
}

void ChangesDialog::reject()
{
    if (!m_isRunning)
        return QDialog::reject();
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping…"));
    Q_EMIT stopRequested();
}

/// As a table that a spreadsheet takes.
void ChangesDialog::copyList() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace itm
