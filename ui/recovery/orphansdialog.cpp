// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/orphansdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/items/orphanmodel.h"
#include "models/session/tokenchangeoperation.h"
#include "models/words/outcometext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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

OrphansDialog::OrphansDialog(ServerSession &session, QList<Orphan> orphans, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_model(new OrphanModel(std::move(orphans), this))
    , m_table(new QTableView)
    , m_result(new QLabel)
    , m_delete(makeButton("deleteButton", tr("&Delete selected…")))
    , m_deleteAll(makeButton("deleteAllButton", tr("Delete &all…")))
{
    setObjectName(QStringLiteral("orphansDialog"));
    setWindowTitle(tr("Tokens that no list shows"));
    arrange();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrphansDialog::updateButtons);
    connect(m_delete, &QPushButton::clicked, this, [this] { ask(selected()); });
    connect(m_deleteAll, &QPushButton::clicked, this, [this] { ask(all()); });
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    updateButtons();
}

OrphansDialog::~OrphansDialog() = default;

void OrphansDialog::arrange()
{
    auto *about = new QLabel(
        tr("These stand in the database, but the server leaves them out of its lists: their owner "
           "or their organization does not exist any more. Nobody can see or change them there; "
           "they can only be deleted."));
    about->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("orphanTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(OrphanModel::DescriptionColumn,
                                                      QHeaderView::Stretch);
    m_result->setObjectName(QStringLiteral("orphanResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_result->setAlignment(Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_result);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 24);
}

QLayout *OrphansDialog::makeButtons()
{
    QPushButton *close = makeButton("closeButton", tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_delete);
    row->addWidget(m_deleteAll);
    row->addStretch();
    row->addWidget(close);
    return row;
}

QList<TokenId> OrphansDialog::selected() const
{
    QList<TokenId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->orphans().at(row).id);
    }
    return ids;
}

QList<TokenId> OrphansDialog::all() const
{
    QList<TokenId> ids;
    for (const Orphan &orphan : m_model->orphans())
        ids.append(orphan.id);
    return ids;
}

void OrphansDialog::ask(const QList<TokenId> &ids)
{
    if (ids.isEmpty())
        return;
    auto *question = new ConfirmDialog(
        { .title = tr("Delete %n tokens for good?", nullptr, static_cast<int>(ids.size())),
          .about = tr("They are deleted by their IDs. That cannot be undone."),
          .consequence = tr("One whose owner was deleted does not work anyway. One whose "
                            "organization was deleted may still work where its permissions reach "
                            "further than that organization."),
          .verb = tr("Delete") },
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, ids] { remove(ids); });
    question->open();
}

void OrphansDialog::remove(const QList<TokenId> &ids)
{
    if (!m_session || m_session->state() != ServerSession::State::Ready) {
        m_result->setText(RichText::colored(
            ColorRole::Danger, tr("The server is not connected any more. Nothing was deleted.")));
        return;
    }
    m_isBusy = true;
    updateButtons();
    TokenChangeOperation::remove(*m_session, ids, this, [this](Result<TokenOutcomes> answer) {
        if (answer)
            removed(answer.value());
    });
}

void OrphansDialog::removed(const TokenOutcomes &outcomes)
{
    m_isBusy = false;
    QSet<TokenId> deleted;
    for (const TokenOutcome &outcome : outcomes) {
        if (outcome.isFine())
            deleted.insert(outcome.id);
    }
    m_model->take(deleted);
    Q_EMIT tokensDeleted(deleted);
    const auto failed = std::find_if(outcomes.cbegin(), outcomes.cend(),
                                     [](const TokenOutcome &outcome) { return !outcome.isFine(); });
    const QString summary = OutcomeText::summary(BatchAction::Delete, outcomes);
    m_result->setText(failed == outcomes.cend()
                          ? RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + summary)
                          : RichText::colored(ColorRole::Danger,
                                              QStringLiteral("▲ ") + summary + u' '
                                                  + OutcomeText::line(*failed, {})));
    updateButtons();
}

void OrphansDialog::updateButtons()
{
    m_delete->setEnabled(!m_isBusy && m_table->selectionModel()->hasSelection());
    m_deleteAll->setEnabled(!m_isBusy && m_model->rowCount() > 0);
}

} // namespace itm
