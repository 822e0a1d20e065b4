// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/findingsdialog.h"

#include "ui/common/rowtable.h"
#include "ui/common/segmentedchoice.h"
#include "ui/recovery/orphansdialog.h"
#include "ui/review/acceptdialog.h"
#include "ui/review/reviewlabel.h"

#include "models/items/findingmodel.h"
#include "models/items/findingtokenmodel.h"
#include "models/session/findingswatch.h"
#include "models/words/findingtext.h"
#include "models/words/nametext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

constexpr int AllSeverities = 100;

/// Range by range: a selection may be long.
QModelIndexList chosenRows(const QTableView &table)
{
    QModelIndexList rows;
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(table.model()->index(row, 0));
    }
    return rows;
}

} // namespace

FindingsDialog::FindingsDialog(FindingsWatch &watch, ServerSession &session, QWidget *parent)
    : QDialog(parent)
    , m_watch(watch)
    , m_session(&session)
    , m_model(new FindingModel(this))
    , m_tokenModel(new FindingTokenModel(this))
    , m_counts(new SegmentedChoice)
    , m_list(new QTableView)
    , m_why(makeReviewLabel("findingWhy", tr("Why it matters")))
    , m_tokens(new QTableView)
    , m_notLookedAt(makeReviewLabel("findingsNotLookedAt", tr("What was not looked at")))
    , m_show(new QPushButton(tr("&Show tokens")))
    , m_accept(new QPushButton(tr("&Accept…")))
    , m_takeBack(new QPushButton(tr("Take &back")))
    , m_showAccepted(new QCheckBox)
{
    setObjectName(QStringLiteral("findingsDialog"));
    setWindowTitle(
        tr("Findings: %1", "%1: a connection").arg(NameText::shown(session.connection().name)));
    arrange();
    connect(&watch, &FindingsWatch::found, this, [this](const ServerSession *found) {
        if (found == m_session)
            showReport();
    });
    connect(&session, &QObject::destroyed, this, [this] {
        m_session = nullptr;
        m_tokenModel->setGroup(nullptr, nullptr);
        reject();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsDialog::showFinding);
    connect(m_tokens->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingsDialog::updateRemedies);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const FindingGroup *group = m_model->group(m_list->currentIndex()))
            Q_EMIT searchRequested(QStringLiteral("finding:") + findingId(group->kind));
    });
    connect(m_accept, &QPushButton::clicked, this, &FindingsDialog::askToAccept);
    connect(m_takeBack, &QPushButton::clicked, this, &FindingsDialog::takeBack);
    connect(m_showAccepted, &QCheckBox::toggled, this, &FindingsDialog::showReport);
    showReport();
    watch.lookCloser(session);
}

FindingsDialog::~FindingsDialog() = default;

void FindingsDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line, line * 3 / 2, line);
    column->setSpacing(line / 2);
    m_list->setObjectName(QStringLiteral("findingList"));
    m_list->setAccessibleName(tr("Findings, the worst first"));
    m_list->setModel(m_model);
    m_tokens->setObjectName(QStringLiteral("findingTokens"));
    m_tokens->setAccessibleName(tr("Tokens that the finding concerns"));
    m_tokens->setModel(m_tokenModel);
    showAsRows(*m_list);
    showAsTallRows(*m_tokens);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tokens->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->horizontalHeader()->setSectionResizeMode(FindingModel::FindingColumn,
                                                     QHeaderView::Stretch);
    m_list->horizontalHeader()->setStretchLastSection(false);
    setColumnLetters(*m_tokens, { 32, 20 });
    m_tokens->horizontalHeader()->setStretchLastSection(true);
    column->addLayout(makeCounters());
    column->addWidget(m_list, 3);
    column->addWidget(m_why);
    column->addWidget(m_tokens, 2);
    column->addLayout(makeButtons());
    column->addWidget(m_notLookedAt);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    column->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 110, line * 38);
}

/// Each shows the findings that it counts.
QLayout *FindingsDialog::makeCounters()
{
    m_counts->setObjectName(QStringLiteral("findingCounts"));
    m_counts->setAccessibleName(tr("How many findings"));
    m_counts->setChoices({ { AllSeverities, {} },
                           { static_cast<int>(FindingSeverity::Danger), {} },
                           { static_cast<int>(FindingSeverity::Warning), {} },
                           { static_cast<int>(FindingSeverity::Note), {} } });
    connect(m_counts, &SegmentedChoice::currentChanged, this, [this](int severity) {
        m_model->setSeverity(severity == AllSeverities
                                 ? std::nullopt
                                 : std::optional(static_cast<FindingSeverity>(severity)));
        showReport();
    });
    m_showAccepted->setObjectName(QStringLiteral("showAcceptedCheck"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(m_showAccepted);
    return row;
}

QLayout *FindingsDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_show->setObjectName(QStringLiteral("showFindingButton"));
    m_show->setAutoDefault(false);
    row->addWidget(m_show);
    using enum FindingRemedy;
    for (const FindingRemedy remedy :
         { MakeSpare, MakeOperator, Narrow, Replace, Describe, Deactivate, Delete }) {
        auto *button = new QPushButton(FindingText::remedy(remedy));
        button->setObjectName(QStringLiteral("remedyButton%1").arg(static_cast<int>(remedy)));
        button->setProperty("remedy", static_cast<int>(remedy));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, remedy] { apply(remedy); });
        row->addWidget(button);
        m_remedies.append(button);
    }
    row->addStretch();
    m_accept->setObjectName(QStringLiteral("acceptFindingButton"));
    m_takeBack->setObjectName(QStringLiteral("takeBackFindingButton"));
    for (QPushButton *button : { m_accept, m_takeBack }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return row;
}

void FindingsDialog::showReport()
{
    const FindingGroup *before = m_model->group(m_list->currentIndex());
    const auto kind = before ? std::optional(before->kind) : std::nullopt;
    m_model->setReport(m_showAccepted->isChecked() ? m_watch.acceptedReport(m_session)
                                                   : m_watch.report(m_session));
    const QModelIndex again = kind ? m_model->indexOf(*kind) : QModelIndex();
    m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    m_list->resizeColumnToContents(FindingModel::SeverityColumn);
    m_list->resizeColumnToContents(FindingModel::TokensColumn);
    showCounts();
    showFinding();
}

void FindingsDialog::showCounts()
{
    const FindingsWatch::Report report = m_watch.report(m_session);
    const auto label = [this](int value, const QString &text) { m_counts->setLabel(value, text); };
    using enum FindingSeverity;
    const int dangers = m_model->count(Danger);
    const int warnings = m_model->count(Warning);
    const int notes = m_model->count(Note);
    label(AllSeverities, tr("All %1", "findings").arg(dangers + warnings + notes));
    label(static_cast<int>(Danger), tr("Serious %1", "findings").arg(dangers));
    label(static_cast<int>(Warning), tr("Warnings %1", "findings").arg(warnings));
    label(static_cast<int>(Note), tr("Notes %1", "findings").arg(notes));
    if (!report)
        return m_notLookedAt->setText(tr("Looking…"));
    size_t accepted = 0;
    const FindingsWatch::Report apart = m_watch.acceptedReport(m_session);
    for (const FindingGroup &group : apart->groups)
        accepted += group.hits.size();
    m_showAccepted->setText(tr("Accepted (%1)", "findings; %1: a number").arg(accepted));
    m_showAccepted->setEnabled(accepted > 0 || m_showAccepted->isChecked());
    QStringList missing;
    for (const FindingNeed need : report->notLookedAt)
        missing << FindingText::notLookedAt(need);
    m_notLookedAt->setVisible(!missing.isEmpty());
    m_notLookedAt->setText(missing.join(u' '));
}

void FindingsDialog::showFinding()
{
    const FindingGroup *group = m_model->group(m_list->currentIndex());
    m_why->setText(group ? FindingText::why(group->kind) : QString());
    m_tokenModel->setGroup(m_session, group,
                           m_showAccepted->isChecked() ? m_watch.accepted(m_session)
                                                       : QList<AcceptedFinding>());
    updateRemedies();
}

void FindingsDialog::updateRemedies()
{
    const FindingGroup *group = m_model->group(m_list->currentIndex());
    const bool mayChange = m_session && m_session->mayChange();
    const bool isAccepted = m_showAccepted->isChecked();
    m_accept->setVisible(m_watch.canAccept() && !isAccepted);
    m_accept->setEnabled(!chosenHits().isEmpty());
    m_takeBack->setVisible(isAccepted);
    m_takeBack->setEnabled(!chosenHits().isEmpty());
    m_show->setVisible(!isAccepted);
    m_show->setEnabled(group && !m_tokenModel->keys({}).isEmpty());
    for (QPushButton *button : std::as_const(m_remedies)) {
        const auto remedy = static_cast<FindingRemedy>(button->property("remedy").toInt());
        button->setVisible(group && !isAccepted
                           && findingRule(group->kind).remedies.contains(remedy));
        button->setEnabled(mayChange && canApply(remedy));
    }
}

bool FindingsDialog::canApply(FindingRemedy remedy) const
{
    const bool isForServer
        = remedy == FindingRemedy::MakeOperator || remedy == FindingRemedy::MakeSpare;
    if (isForServer || m_tokenModel->group().kind == FindingKind::Orphan)
        return true;
    const QList<TokenKey> keys = chosen();
    // A v1 credential is made anew, not replaced.
    const bool needsV2 = remedy == FindingRemedy::Replace || remedy == FindingRemedy::Narrow;
    return std::any_of(keys.begin(), keys.end(), [needsV2](const TokenKey &key) {
        return !needsV2 || key.store == TokenStore::V2;
    });
}

void FindingsDialog::apply(FindingRemedy remedy)
{
    if (m_tokenModel->group().kind == FindingKind::Orphan)
        deleteOrphans();
    else if (canApply(remedy))
        Q_EMIT remedyRequested(remedy, chosen());
}

/// No list shows them, so that no other window could.
void FindingsDialog::deleteOrphans()
{
    if (!m_session)
        return;
    auto *dialog = new OrphansDialog(*m_session, m_watch.orphans(m_session), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrphansDialog::tokensDeleted, this, [this](const QSet<TokenId> &ids) {
        if (m_session)
            m_watch.forgetOrphans(*m_session, ids);
    });
    dialog->open();
}

void FindingsDialog::askToAccept()
{
    const FindingGroup group = m_tokenModel->group();
    const QList<FindingHit> hits = chosenHits();
    const QDate today = m_session->services().clock.now().toLocalTime().date();
    auto *dialog = new AcceptDialog(FindingText::title(group.kind), static_cast<int>(hits.size()),
                                    today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, group, hits] { accept(*dialog, group, hits); });
    dialog->open();
}

void FindingsDialog::accept(const AcceptDialog &answers, const FindingGroup &group,
                            const QList<FindingHit> &hits)
{
    if (!m_session)
        return;
    QList<AcceptedFinding> findings;
    for (const FindingHit &hit : hits)
        findings.append({ .server = m_session->connection().server,
                          .finding = findingId(group.kind),
                          .store = hit.store,
                          .token = hit.token,
                          .evidence = group.fingerprint(hit),
                          .reason = answers.reason(),
                          .by = m_session->identity().userName,
                          .acceptedAt = m_session->services().clock.now(),
                          .until = answers.until() });
    m_watch.accept(*m_session, findings);
}

void FindingsDialog::takeBack()
{
    QList<AcceptedFinding> findings;
    for (const FindingHit &hit : chosenHits())
        findings.append({ .server = m_session->connection().server,
                          .finding = findingId(m_tokenModel->group().kind),
                          .store = hit.store,
                          .token = hit.token });
    m_watch.takeBack(*m_session, findings);
}

/// The selected ones; the only one where there is no choice.
QList<FindingHit> FindingsDialog::chosenHits() const
{
    const QModelIndexList rows = chosenRows(*m_tokens);
    if (rows.isEmpty() && m_tokenModel->rowCount() == 1)
        return m_tokenModel->hits({ m_tokenModel->index(0, 0) });
    return m_tokenModel->hits(rows);
}

/// The same, but only tokens.
QList<TokenKey> FindingsDialog::chosen() const
{
    const QModelIndexList rows = chosenRows(*m_tokens);
    if (rows.isEmpty() && m_tokenModel->rowCount() > 1)
        return {};
    return m_tokenModel->keys(rows);
}

} // namespace itm
